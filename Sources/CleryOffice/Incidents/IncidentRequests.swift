import CleryLaw
import GRDB

/// Queries on incidents, as sentences.
enum IncidentRequests {
    static let pageSize = 50

    struct Filter: Sendable, Equatable {
        var words = ""
        var year = ""
        var standing = ""

        var address: String {
            "/office/incidents?q=\(urlPartOf(words))&year=\(urlPartOf(year))&standing=\(urlPartOf(standing))&"
        }
    }

    struct Line: Sendable {
        let id: Int64
        let number: String
        let nature: String
        let place: String
        let reportedDay: Day?
        let disposition: Disposition?
        let dispositionWords: String
        let counted: Int
        let undecided: Int
        let waits: Bool
    }

    static func list(
        _ filter: Filter, page: Int, within sight: Sight, _ db: Database
    ) throws -> (lines: [Line], total: Int) {
        var conditions = [sight.incidents()]
        var arguments: StatementArguments = []
        if !filter.words.isEmpty {
            let pattern =
                "%"
                + filter.words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing(
                    "_", with: "\\_") + "%"
            conditions.append(
                """
                (nature LIKE ? ESCAPE '\\' OR number LIKE ? ESCAPE '\\'
                 OR incidents.place IN (SELECT id FROM places WHERE name LIKE ? ESCAPE '\\'))
                """)
            arguments += [pattern, pattern, pattern]
        }
        if let year = Int(filter.year), let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        {
            conditions.append("reported_day BETWEEN ? AND ?")
            arguments += [first.number, last.number]
        }
        switch filter.standing {
        case "counted":
            conditions.append(
                "EXISTS (SELECT 1 FROM contributions WHERE incident = incidents.id AND standing = 0)")
        case "undecided":
            conditions.append(
                "EXISTS (SELECT 1 FROM contributions WHERE incident = incidents.id AND standing = 2)")
        case "review": conditions.append("unknown_words IS NOT NULL")
        case "place":
            conditions.append(
                "incidents.place IN (SELECT place FROM place_answers WHERE asks IS NOT NULL AND geography IS NULL)"
            )
        default: break
        }
        let all = conditions.joined(separator: " AND ")
        let order = "ORDER BY reported_day DESC, incidents.id DESC"
        let total: Int
        var from = "FROM incidents JOIN places ON places.id = incidents.place WHERE \(all)"
        var part = (limit: pageSize, offset: (page - 1) * pageSize)
        if filter.words.isEmpty {
            total =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM incidents WHERE \(all)", arguments: arguments) ?? 0
        } else {
            // Words are looked for once, in what the index holds; then only the incidents of this page are read.
            let found = try Int64.fetchAll(
                db, sql: "SELECT incidents.id FROM incidents WHERE \(all) \(order)", arguments: arguments)
            total = found.count
            let here = found.dropFirst(part.offset).prefix(pageSize).map(String.init).joined(separator: ",")
            from = "FROM incidents JOIN places ON places.id = incidents.place WHERE incidents.id IN (\(here))"
            arguments = []
            part.offset = 0
        }
        let sql = """
            SELECT incidents.id, coalesce(number, key), nature, places.name, reported_day, disposition, disposition_words,
              (SELECT coalesce(sum(count), 0) FROM contributions WHERE incident = incidents.id AND standing = 0 AND geography <> 1),
              (SELECT count(*) FROM contributions WHERE incident = incidents.id AND standing = 2), unknown_words IS NOT NULL
            \(from) \(order) LIMIT ? OFFSET ?
            """
        arguments += [part.limit, part.offset]
        let lines = try Row.fetchAll(db, sql: sql, arguments: arguments).map { row in
            Line(
                id: row[0], number: row[1], nature: row[2], place: row[3],
                reportedDay: (row[4] as Int32?).map(Day.init(number:)),
                disposition: (row[5] as String?).flatMap(Disposition.init(rawValue:)),
                dispositionWords: row[6],
                counted: row[7], undecided: row[8], waits: row[9])
        }
        return (lines, total)
    }

    /// How much there is of everything, for the office's first page.
    struct Overview: Sendable {
        let incidents: Int
        let undecided: Int
        let wordings: Int
        let places: Int
        let newest: Day?
    }

    static func overview(within sight: Sight, _ db: Database) throws -> Overview {
        let contributions = sight.incidents(campus: "campus", id: "incident")
        return Overview(
            incidents: try Int.fetchOne(
                db, sql: "SELECT count(*) FROM incidents WHERE \(sight.incidents())") ?? 0,
            undecided: try Int.fetchOne(
                db,
                sql:
                    "SELECT count(DISTINCT incident) FROM contributions WHERE standing = 2 AND \(contributions)"
            ) ?? 0,
            wordings: try ReviewRequests.wordingsCount(within: sight, db),
            places: try PlaceRequests.undeterminedCount(within: sight, db),
            newest: try LogRequests.newestDay(db))
    }
}
