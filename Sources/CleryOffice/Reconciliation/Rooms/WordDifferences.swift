import CleryLaw
import GRDB

/// The words of the log beside the count: the nature names an offense, the location another place.
enum WordDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try natures(scope, db) + places(scope, db)
    }

    /// The offenses by the words that name them; a longer name is looked for first.
    private static let names: [(words: String, category: CleryLaw.Category)] = {
        let categories: [CleryLaw.Category] = [
            .murder, .negligentManslaughter, .rape, .fondling, .incest, .statutoryRape, .robbery,
            .aggravatedAssault, .burglary, .motorVehicleTheft, .arson, .larceny, .simpleAssault,
            .intimidation, .vandalism, .domesticViolence, .datingViolence, .stalking,
        ]
        let other: [(String, CleryLaw.Category)] = [
            ("murder", .murder), ("homicide", .murder), ("negligent manslaughter", .negligentManslaughter),
            ("assault - aggravated", .aggravatedAssault), ("assault - simple", .simpleAssault),
            ("theft of motor vehicle", .motorVehicleTheft), ("larceny", .larceny),
        ]
        return (categories.map { ($0.title.lowercased(), $0) } + other).sorted { $0.0.count > $1.0.count }
    }()

    /// The one offense that words name; nil where they name none, or several.
    static func named(_ nature: String) -> CleryLaw.Category? {
        var rest = nature.lowercased()
        // A theft of something may be larceny, a stolen vehicle or a burglary: alone the word names larceny.
        if rest == "theft" { return .larceny }
        var found: Set<CleryLaw.Category> = []
        for (words, category) in names where rest.contains(words) {
            found.insert(category)
            rest = rest.replacing(words, with: " ")
        }
        // An attempt on a life is counted as what was done.
        if found == [.murder], rest.contains("attempt") { return nil }
        return found.count == 1 ? found.first : nil
    }

    private static func natures(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let all = try String.fetchAll(
            db,
            sql:
                "SELECT DISTINCT nature FROM log_entries WHERE reported_day BETWEEN ? AND ? AND log = 'crime'",
            arguments: [scope.first, scope.last])
        var natures: [CleryLaw.Category: [String]] = [:]
        for nature in all {
            if let category = named(nature) { natures[category, default: []].append(nature) }
        }
        return try natures.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap {
            try of($0.key, $0.value, scope, db)
        }
    }

    private static func of(
        _ category: CleryLaw.Category, _ natures: [String], _ scope: DifferenceScope, _ db: Database
    ) throws -> [Difference] {
        // Of the four that count as hate crimes only, most are in no table: the facts tell whether they are stated.
        let isLesser = Categories.hateOnly.has(category)
        let stated = """
            EXISTS (SELECT 1 FROM incidents m WHERE (m.id = r.id OR m.same_incident_as = r.id)
              AND m.facts LIKE '%"\(category.name)"%')
            """
        let counted = CountedSQL.has(
            "\(CountedSQL.counted) AND c.family IN (\(Family.primary.rawValue), \(Family.vawa.rawValue))")
        let weighed = CountedSQL.has("c.category = \(category.rawValue)")
        let condition =
            isLesser
            ? "NOT \(stated) AND \(counted)"
            : """
            NOT \(weighed) AND NOT \(CountedSQL.has(CountedSQL.undecided))
            AND NOT \(CountedSQL.has("c.family = \(Family.unfounded.rawValue)"))
            AND NOT EXISTS (SELECT 1 FROM unknown_wordings u WHERE u.incident = r.id)
            AND coalesce(e.disposition, '') NOT IN ('unfounded', 'void')
            """
        var json = JSONWriter()
        json.array { for nature in natures { $0.value(nature) } }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), r.campus, e.reported_day, \(counted), \(CountedSQL.cells)
                FROM log_entries e INDEXED BY log_entries_by_day CROSS JOIN incidents r ON r.id = e.incident
                WHERE e.log = 'crime' AND e.merged_into IS NULL AND r.same_incident_as IS NULL
                  AND e.reported_day BETWEEN ? AND ? AND e.nature IN (SELECT value FROM json_each(?))
                  AND +r.campus IN (\(scope.list)) AND \(condition) ORDER BY r.id
                """, arguments: [scope.first, scope.last, json.string]
        ).map { row in
            let id: Int64 = row[0]
            return Difference(
                kind: (row[4] as Bool) ? .natureDiffers : .namedNotCounted, year: CountedSQL.year(row[3]),
                campus: row[2], subject: "incident:\(id)", incidents: [id],
                name: "Incident \(row[1] as String)",
                left: "The log: \(category.title.lowercased()).",
                right: "Counted: \(CountedSQL.words(of: row[5])).", href: "/office/incidents/\(id)")
        }
    }

    // MARK: Places

    /// The log's own words are the name of another place.
    private static func places(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let column = """
            CASE a.geography WHEN 'on_campus' THEN \(Geography.onCampus.rawValue)
              WHEN 'noncampus' THEN \(Geography.noncampus.rawValue)
              WHEN 'public_property' THEN \(Geography.publicProperty.rawValue)
              ELSE \(Geography.nowhere.rawValue) END
            """
        return try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), r.campus, e.reported_day, \(column), \(CountedSQL.cells)
                FROM log_words w JOIN incidents r ON r.id = w.incident
                JOIN log_entries e ON e.incident = r.id AND e.log = w.log
                JOIN places p ON p.campus = r.campus AND p.name = w.location COLLATE NOCASE AND p.id <> r.place
                JOIN place_answers a ON a.place = p.id
                  AND r.reported_day BETWEEN a.from_day AND a.through_day
                WHERE w.log = 'crime' AND e.merged_into IS NULL AND r.same_incident_as IS NULL
                  AND e.reported_day BETWEEN ? AND ? AND a.geography IS NOT NULL AND r.campus IN (\(scope.list))
                  AND \(CountedSQL.has("\(CountedSQL.crime)"))
                  AND NOT \(CountedSQL.has("\(CountedSQL.crime) AND c.geography = \(column)"))
                ORDER BY r.id
                """, arguments: [scope.first, scope.last]
        ).map { row in
            let id: Int64 = row[0]
            let geography = Geography(rawValue: UInt8(clamping: row[4] as Int)) ?? .nowhere
            return Difference(
                kind: .placeDiffers, year: CountedSQL.year(row[3]), campus: row[2], subject: "incident:\(id)",
                incidents: [id], name: "Incident \(row[1] as String)",
                left: "The log names a place that is \(geography.title.lowercased()).",
                right: "Counted: \(CountedSQL.words(of: row[5])).", href: "/office/log/entries/\(id)")
        }
    }
}
