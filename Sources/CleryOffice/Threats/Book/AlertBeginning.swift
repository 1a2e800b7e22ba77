import CleryLaw
import GRDB

/// What the composer of a message begins with, where it follows from a decision record.
struct AlertBeginning: Sendable, Equatable {
    var words: AlertWords
    var hazard: Emergency.Hazard?
    /// As the tables have it: "robbery".
    var category: String?
    var reach = AlertReach()
}

extension AlertBeginning {
    /// Words that tell what, where and when: from the tables and the log, never from a narrative, with no name and no
    /// room in them.
    init(_ one: ThreatCase, sender: String, zone: Zone, _ db: Database) throws {
        hazard = one.facts.hazard
        category = one.categories.first?.name
        reach.campuses = one.campus.map { [$0] } ?? []
        words = AlertWords()
        let what = one.categories.first?.title ?? one.facts.hazard?.title ?? one.nature
        let place = one.location.isEmpty ? one.campusName : one.location
        words[.headline] = place.isEmpty ? what : "\(what), \(place)"
        words[.nature] = one.categories.map(\.title).joined(separator: ", ")
        words[.place] = place
        words[.time] = AlertBeginning.time(one, zone)
        words[.impact] = one.categories.isEmpty ? one.facts.hazard?.title ?? "" : ""
        words[.sender] = sender
        words[.unknown] = one.facts[.suspect] == "unknown" ? "Who did it is not known." : ""
        if let incident = one.incident,
            let entry = try LogRequests.entries(of: incident.id, db).first(where: { !$0.isFire })
        {
            words[.entry] = entry.content.number
        }
    }

    private static func time(_ one: ThreatCase, _ zone: Zone) -> String {
        let words = TimeWords(zone: zone)
        guard let incident = one.incident else { return "Known since \(words.short(one.received))." }
        let occurred =
            incident.occurred == .unknown
            ? "" : "It happened \(words.words(incident.occurred, datesOnly: incident.datesOnly)). "
        // Of what was told on an earlier day nobody knows the hour.
        let reported =
            one.received < one.known
            ? TimeWords.short(zone.local(one.received).day) : words.short(one.received)
        return occurred + "It was reported \(reported)."
    }

    /// Of the record of an address; nil where it may not be seen.
    static func of(
        threat id: String, within sight: Sight, _ office: Office, _ db: Database
    ) throws -> AlertBeginning? {
        guard let threat = try Threat.one(id, within: sight, db),
            let one = try ThreatCase.of(threat, within: sight, db)
        else { return nil }
        return try AlertBeginning(one, sender: office.name, zone: office.zone, db)
    }
}
