import CleryLaw

/// One incident of the demo as the office first writes it.
extension DemoYears {
    func incident(at position: Int, _ writing: Writing) throws -> Incident {
        let told = incidents[position]
        guard let place = places[told.place], told.joins == nil || labels[told.joins ?? ""] != nil else {
            throw DemoCollege.Unreadable(member: told.place)
        }
        let day = try dates.day(told.reported, year: told.year)
        let (occurred, datesOnly) = try dates.occurred(told.occurred, year: told.year)
        let isOpen = told.first.disposition == .open
        var incident = Incident(
            id: try writing.nextID(.incidents), campus: place.campus, place: place.id, profile: nil,
            key: numbers[position], number: numbers[position], nature: told.first.nature ?? "",
            reportedAt: try dates.instant(told.reported, year: told.year), reportedDay: day, timeKnown: true,
            occurred: occurred, datesOnly: datesOnly, disposition: told.first.disposition,
            dispositionWords: told.first.dispositionWords ?? "", dispositionDay: isOpen ? nil : day,
            comment: told.first.comment, isCrime: told.isCrime, facts: try read(told.first.facts, of: told),
            unknown: [], sourceWords: nil, sameIncidentAs: told.joins.flatMap { labels[$0] }, revision: 1,
            contentHash: 0, narrative: nil, importLine: nil)
        if let narrative = told.narrative {
            incident.narrative = try writing.seal(narrative, record: incident.id)
        }
        return incident
    }

    /// The facts; who took the report is campus police on its day, where nothing else is said.
    func read(_ document: JSONValue?, of told: DemoIncident) throws -> IncidentFacts {
        var facts = try FactsJSON.decode(try dates.facts(document ?? .object([]), year: told.year))
        if facts.reports.isEmpty {
            facts.reports = [Report(try dates.day(told.reported, year: told.year), to: .campusPolice)]
        }
        return facts
    }

    func sentence(of reports: [Int]) throws -> String {
        let days = try reports.map { try dates.day(incidents[$0].reported, year: incidents[$0].year) }
        guard let first = days.first, let last = days.last else { return "took in no report" }
        let count = reports.count == 1 ? "a report" : "\(reports.count) reports"
        return "took in \(count) of \(first)" + (first == last ? "" : " to \(last)")
    }

    /// YY-NNNN in the order of report.
    static func numbers(_ years: [Int]) -> [String] {
        var last: [Int: Int] = [:]
        return years.map { year in
            last[year, default: 0] += 1
            let number = String(last[year] ?? 1)
            let short = String(year % 100)
            return String(repeating: "0", count: max(0, 2 - short.count)) + short + "-"
                + String(repeating: "0", count: max(0, 4 - number.count)) + number
        }
    }
}

extension DemoDates {
    /// When the records officer enters a report: the same working day at five, else the next one at nine.
    func entry(of report: Instant) -> Instant {
        var (day, second, _) = zone.local(report)
        if day.weekday <= 5, second < 16 * 3600 { return zone.instant(day: day, secondOfDay: 17 * 3600) }
        repeat { day = day.adding(days: 1) } while day.weekday > 5
        return zone.instant(day: day, secondOfDay: 9 * 3600)
    }
}
