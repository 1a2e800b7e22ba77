import CleryLaw
import GRDB

/// What the commands print of places.
public enum PlaceCommands {
    /// The list of one year: every place with each category that it had, and from when to when.
    /// Places of which only restricted incidents tell are not in it.
    public static func list(_ office: Office, year: Int, json: Bool) throws -> String {
        let hidden = try Hidden.fromAll(office)
        let lines = try office.read {
            try PlaceYear.list(year, within: Sight(reach: .all, hidden: hidden), $0)
        }
        if !json {
            var csv = CSVWriter()
            csv.row(PlaceYear.columns)
            for line in lines { csv.row(line.cells) }
            return csv.string
        }
        var writer = JSONWriter()
        writer.array { json in
            for line in lines {
                json.newlineInArray()
                json.object { json in
                    json.key("id")
                    json.value(line.id)
                    for (name, text) in zip(
                        [
                            "number", "name", "address", "campus", "category", "law_row", "rule", "from",
                            "through",
                        ], line.cells)
                    {
                        json.key(named: name)
                        json.value(text)
                    }
                }
            }
        }
        return writer.string
    }

    /// Why a place has its category on a day: the row, the rules with their citations, the facts, or what is asked.
    /// - Throws: an `OfficeFault` that says what to do when no place, or more than one, is meant.
    public static func why(_ office: Office, place name: String, on day: Day) throws -> String {
        let hidden = try Hidden.fromAll(office)
        return try office.read { db in
            let found = try PlaceRecord.meant(by: name, hiding: hidden, db)
            guard let place = found.first else {
                throw OfficeFault.input(
                    "No place is called \"\(name)\". See: openclery places list --year \(day.year)")
            }
            guard found.count == 1 else {
                let list = found.map { "  \($0.id)  \($0.name)" }.joined(separator: "\n")
                throw OfficeFault.input("More than one place is meant. Say its number:\n\(list)")
            }
            return try text(place, on: day, db)
        }
    }

    private static func text(_ place: PlaceRecord, on day: Day, _ db: Database) throws -> String {
        guard let decision = try PlaceDecision.of(place.id, on: day, db) else { return "Nothing is known." }
        var lines = ["\(place.name), \(day): \(PlaceDecisionWords.words(decision.facts))"]
        lines.append(PlaceDecisionWords.days(decision.from, decision.through))
        if let row = decision.row {
            lines.append("Row \(row.mark)")
            let housing: [RuleName] = decision.facts.studentHousing.isYes ? [.studentHousingFacility] : []
            for name in housing + row.rules {
                if let rule = Law.rule(named: name) {
                    lines.append("  \(rule.sentence) \(rule.citation.text)")
                }
            }
        } else if decision.asks == nil {
            lines.append("Stated by \(place.source); no fact stands behind it.")
        }
        if let asks = PlaceDecisionWords.asks(decision) { lines.append("? \(asks)") }
        if let facts = try PlacePast(of: place.id, db).description(on: day) {
            lines.append("Facts")
            for question in PlaceFact.all where !["", "na"].contains(PlaceFact.text(question, of: facts)) {
                lines.append("  \(PlaceFact.title(question)): \(PlaceFact.words(question, of: facts))")
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension PlaceRecord {
    /// The places that a person means by a number of the office, a building's number, a name or another name.
    static func meant(by text: String, hiding hidden: Hidden, _ db: Database) throws -> [PlaceRecord] {
        let places = try Row.fetchAll(
            db,
            sql: """
                SELECT \(PlaceRecord.columns) FROM places LEFT JOIN place_details d ON d.id = places.id
                WHERE d.merged_into IS NULL AND \(hidden.places)
                  AND (places.name = ?1 COLLATE NOCASE OR d.number = ?1 OR places.id = ?2 OR places.id IN (
                    SELECT place FROM place_names WHERE removed IS NULL AND name = ?1 COLLATE NOCASE))
                ORDER BY places.id
                """, arguments: [text, Int64(text)]
        ).map { PlaceRecord(row: $0) }
        // The office's own number means one place alone.
        return places.first { String($0.id) == text }.map { [$0] } ?? places
    }
}
