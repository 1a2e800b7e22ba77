import CleryLaw
import GRDB

/// What stands beside the facts, in lines for the incident's page.
extension Particulars {
    func lines(_ facts: IncidentFacts, words: TimeWords, _ db: Database) throws -> [(String, String)] {
        let told = fitted(to: facts)
        var lines: [(String, String)] = []
        func name(_ id: Int64?) throws -> String {
            try id.flatMap { try PlaceRequests.one($0, db)?.name } ?? "place not stated"
        }
        func add(_ title: String, _ pieces: [String]) {
            if !pieces.isEmpty { lines.append((title, pieces.joined(separator: "; "))) }
        }
        add("Persons", zip(facts.offenses, told.offenses).compactMap(Particulars.persons))
        add("Statutes", told.statutes.filter { !$0.isEmpty })
        var wheres: [String] = []
        for (offense, beside) in zip(facts.offenses, told.offenses)
        where offense.place != nil || offense.occurred != nil {
            let time = offense.occurred.map { words.words($0, datesOnly: Particulars.isDay($0)) }
            let place = try beside.place.map { try name($0) } ?? offense.place.map { _ in "its own place" }
            wheres.append(
                "\(FactsWords.plain(offense.act.rawValue)): "
                    + [place, time].compactMap { $0 }.joined(separator: ", "))
        }
        for site in told.sites { wheres.append(try Particulars.site(site, name(site.place), words)) }
        add("Further places", wheres)
        for acts in told.courses {
            add(
                "Acts of the course of conduct",
                try acts.map { try Particulars.site($0, name($0.place), words) })
        }
        for hazing in told.hazing {
            add(
                "Hazing",
                (hazing.organization.isEmpty ? [] : [hazing.organization]) + hazing.acts.map(\.title))
        }
        add("What points to bias", told.biasSigns.map(\.title))
        add(
            "Unfounded by",
            [told.unfounding.officer, told.unfounding.investigation, told.unfounding.evidence]
                .filter { !$0.isEmpty })
        return lines
    }

    /// A day without a clock was stated: it is kept from its first second to its last.
    private static func isDay(_ moment: Moment) -> Bool {
        guard case .between(let from, let to) = moment else { return false }
        return to.milliseconds - from.milliseconds == 86_399_000
    }

    private static func site(_ site: Site, _ place: String, _ words: TimeWords) -> String {
        site.from == nil ? place : "\(place), \(words.words(site.moment, datesOnly: isDay(site.moment)))"
    }

    private static func persons(_ offense: OffenseFacts, _ beside: OfOffense) -> String? {
        let counts = [
            (offense.victims, "victims"), (beside.accused, "accused"), (beside.arrested, "arrested"),
            (beside.referred, "referred"),
        ].compactMap { count, word in count.map { "\($0) \(word)" } }
        guard !counts.isEmpty else { return nil }
        return "\(FactsWords.plain(offense.act.rawValue)): \(counts.joined(separator: ", "))"
    }
}
