import CleryLaw
import GRDB

extension SecondLookRequests {
    /// A look with the incident's number, for lists.
    struct Listed: Sendable {
        let look: SecondLook
        let number: String
        let nature: String
        let campus: Int64
    }

    /// Looks that came to another answer: those not settled, or those that are.
    static func disagreements(
        settled: Bool, within sight: Sight, page: Int, _ db: Database
    ) throws -> (lines: [Listed], total: Int) {
        let from = """
            FROM second_looks JOIN incidents ON incidents.id = second_looks.incident
            WHERE agreed = 0 AND resolved IS \(settled ? "NOT NULL" : "NULL") AND \(sight.incidents())
            """
        let total = try Int.fetchOne(db, sql: "SELECT count(*) \(from)") ?? 0
        let order = settled ? "resolved DESC, second_looks.id DESC" : "at, second_looks.id"
        let lines = try listed(
            "\(from) ORDER BY \(order) LIMIT ? OFFSET ?", [pageSize, (page - 1) * pageSize], db)
        return (lines, total)
    }

    /// Open disagreements that one of these two persons is part of.
    static func disagreements(of account: Int64, within sight: Sight, _ db: Database) throws
        -> [Listed]
    {
        try listed(
            """
            FROM second_looks JOIN incidents ON incidents.id = second_looks.incident
            WHERE agreed = 0 AND resolved IS NULL AND (account = ?1 OR first = ?1) AND \(sight.incidents())
            ORDER BY at, second_looks.id LIMIT 200
            """, [account], db)
    }

    /// All looks of a span of days, both days included.
    static func looks(
        from: Instant, before: Instant, within sight: Sight, _ db: Database
    ) throws -> [SecondLook] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(SecondLook.columns) FROM second_looks JOIN incidents ON incidents.id = second_looks.incident
                WHERE at >= ? AND at < ? AND \(sight.incidents()) ORDER BY second_looks.id
                """, arguments: [from.milliseconds, before.milliseconds]
        ).map(SecondLook.init(row:))
    }

    private static func listed(_ sql: String, _ arguments: StatementArguments, _ db: Database) throws
        -> [Listed]
    {
        let columns = KeptTable.secondLooks.columns.count
        return try Row.fetchAll(
            db, sql: "SELECT \(SecondLook.columns), coalesce(number, key), nature, campus \(sql)",
            arguments: arguments
        ).map { row in
            Listed(
                look: try SecondLook(row: row), number: row[columns], nature: row[columns + 1],
                campus: row[columns + 2])
        }
    }
}
