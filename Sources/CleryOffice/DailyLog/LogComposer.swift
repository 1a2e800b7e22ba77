import CleryLaw

/// Makes the words of an entry from what the office knows: a pure function, the same for intake by hand and by file.
enum LogComposer {
    /// What the public may read of a subject, less what is withheld.
    static func content(of subject: LogSubject, in log: LogKind) -> LogContent {
        let incident = subject.incident
        let location = LogLocation.words(
            subject.place, subject.placeWords, facts: subject.placeFacts, sensitive: incident.isIntimate,
            wasPublic: incident.profile != nil)
        var content = content(of: incident, location: location)
        if log == .fire, let nature = subject.fire?.nature, !nature.isEmpty { content.nature = nature }
        if let words = subject.words[log] {
            content.nature = words.nature ?? content.nature
            content.location = words.location ?? content.location
            content.comment = words.comment ?? content.comment
        }
        // The fire log has no dispositions (34 CFR 668.49(d)(1)).
        if log == .fire { content = content.without([.disposition]) }
        let told = subject.reports.map(\.to)
        if !told.contains(.campusPolice), told.contains(.campusSecurityAuthority), log == .crime {
            content.source = .authority
        }
        if let withheld = subject.withheld[log], !withheld.isEmpty {
            content = content.without(withheld.map(\.field))
            content.withheld = withheld
        }
        return content
    }

    /// The words of an incident that nobody has put otherwise.
    static func content(of incident: Incident, location: String) -> LogContent {
        var content = LogContent()
        content.number = number(incident.number, key: incident.key)
        content.nature = incident.nature
        content.reportedAt = incident.reportedAt
        content.reportedDay = incident.reportedDay
        content.timeKnown = incident.timeKnown
        content.occurred = incident.occurred
        content.datesOnly = incident.datesOnly
        content.location = location
        content.place = incident.place
        content.campus = incident.campus
        content.disposition = incident.disposition
        content.dispositionWords = incident.dispositionWords
        content.dispositionDay = incident.dispositionDay
        content.comment = incident.comment.flatMap { $0.isEmpty ? nil : $0 }
        return content
    }

    /// The key of a row without a number is the house's own and tells a reader nothing.
    static func number(_ number: String?, key: String) -> String {
        number ?? (key.hasPrefix("row:") ? "No number" : key)
    }
}

extension Incident {
    /// Sexual and VAWA offenses: what is told of them may tell who the victim is.
    var isIntimate: Bool { facts.offenses.contains { $0.act.isIntimate } || !facts.coursesOfConduct.isEmpty }
}

extension Act {
    var isIntimate: Bool {
        switch self {
        case .rape, .fondling, .incest, .statutoryRape, .sexOffense, .domesticViolence, .datingViolence,
            .violence,
            .threatOfPhysicalAbuse, .stalking:
            true
        default: false
        }
    }
}
