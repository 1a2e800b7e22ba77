import CleryLaw
import GRDB

/// Queries on places as the log shows them, as sentences.
enum LogPlaceRequests {
    static let pageSize = 50

    struct Filter: Sendable, Equatable {
        var words = ""
        var campus = ""

        var address: String {
            "/office/log/places?q=\(urlPartOf(words))&campus=\(urlPartOf(campus))&"
        }
    }

    struct Line: Sendable {
        let place: PlaceRecord
        let said: LogPlace?
        /// Incidents there that this person may see.
        let incidents: Int
    }

    static func list(_ filter: Filter, page: Int, within sight: Sight, _ db: Database) throws -> (
        lines: [Line], total: Int
    ) {
        var conditions = [sight.reach.sql("places.campus"), sight.hidden.places]
        var arguments: StatementArguments = []
        if !filter.words.isEmpty {
            conditions.append("places.name LIKE ? ESCAPE '\\'")
            arguments += [
                "%"
                    + filter.words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing(
                        "_", with: "\\_") + "%"
            ]
        }
        if let campus = Int64(filter.campus) {
            conditions.append("places.campus = ?")
            arguments += [campus]
        }
        let condition = conditions.joined(separator: " AND ")
        let total =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM places WHERE \(condition)", arguments: arguments) ?? 0
        arguments += [pageSize, (page - 1) * pageSize]
        let places = try Row.fetchAll(
            db,
            sql: """
                SELECT \(PlaceRecord.columns) FROM places WHERE \(condition)
                ORDER BY places.name COLLATE NOCASE, places.id LIMIT ? OFFSET ?
                """, arguments: arguments
        ).map { PlaceRecord(row: $0) }
        let lines = try places.map { place in
            Line(
                place: place, said: try LogPlace.one(place.id, db),
                incidents: try PlaceRequests.incidents(at: place.id, within: sight, db))
        }
        return (lines, total)
    }

    /// How many of the entries at a place would read otherwise with other words of the place, of those in sight.
    static func changed(
        by said: LogPlace, at place: PlaceRecord, within sight: Sight, _ db: Database
    ) throws -> (entries: Int, changed: Int) {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT \(Incident.columns), e.location, e.withheld, log_words.location FROM log_entries AS e
                JOIN incidents ON incidents.id = e.incident
                LEFT JOIN log_words ON log_words.incident = e.incident AND log_words.log = e.log
                WHERE incidents.place = ? AND \(sight.incidents())
                """, arguments: [place.id])
        let (usual, wide) = (
            LogLocation.words(place, said, sensitive: false), LogLocation.words(place, said, sensitive: true)
        )
        let columns = KeptTable.incidents.columns.count
        var (entries, changed) = (0, 0)
        while let row = try rows.next() {
            entries += 1
            let isOwn = (row[columns + 2] as String?) != nil
            let isOut = Withheld.list(row[columns + 1]).contains { $0.field == .generalLocation }
            guard !isOwn, !isOut else { continue }
            let words = try Incident(row: row).isIntimate ? wide : usual
            if words != row[columns] { changed += 1 }
        }
        return (entries, changed)
    }
}

/// The verbs on what the office says of a place.
enum LogPlaceActs {
    /// States it, and looks at every incident there again: words change, and what is patrolled may belong in the log.
    static func state(_ said: LogPlace, _ writing: Writing) throws {
        try writing.put(.logPlaces, said.values)
        let ids = try Int64.fetchAll(
            writing.db, sql: "SELECT id FROM incidents WHERE place = ? ORDER BY id", arguments: [said.id])
        for id in ids { writing.log.again(id) }
    }
}
