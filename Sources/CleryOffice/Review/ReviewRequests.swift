import GRDB

/// Queries on what waits for a person, as sentences.
enum ReviewRequests {
    /// A wording that no profile knows, and how many incidents wait for it.
    struct Waiting: Sendable {
        let wording: UnknownWording
        let incidents: Int
        let example: Int64
    }

    static func wordings(within sight: Sight, limit: Int, _ db: Database) throws -> [Waiting] {
        let sql = """
            SELECT kind, words, count(*) AS n, min(incident) FROM unknown_wordings
            WHERE \(seen(sight)) GROUP BY kind, words ORDER BY n DESC, words LIMIT ?
            """
        return try Row.fetchAll(db, sql: sql, arguments: [limit]).compactMap { row in
            UnknownWording.Kind(rawValue: row[0]).map {
                Waiting(wording: UnknownWording($0, row[1]), incidents: row[2], example: row[3])
            }
        }
    }

    static func wordingsCount(within sight: Sight, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db,
            sql:
                "SELECT count(*) FROM (SELECT DISTINCT kind, words FROM unknown_wordings WHERE \(seen(sight)))"
        )
            ?? 0
    }

    /// Words belong to the whole office, but a restricted incident's are not told.
    private static func seen(_ sight: Sight) -> String {
        "incident NOT IN (\(Hidden.list(sight.hidden.incidents)))"
    }

    /// The incidents that wait for a wording.
    static func incidents(
        waitingFor wording: UnknownWording, within sight: Sight, _ db: Database
    ) throws -> [Int64] {
        try Int64.fetchAll(
            db,
            sql:
                "SELECT incident FROM unknown_wordings WHERE kind = ? AND words = ? AND \(seen(sight)) ORDER BY incident",
            arguments: [wording.kind.rawValue, wording.words])
    }
}
