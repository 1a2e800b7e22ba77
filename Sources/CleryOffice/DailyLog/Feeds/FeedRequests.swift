import CleryLaw
import GRDB

/// What the feeds ask of the log.
enum FeedRequests {
    /// A page of entries, and whether more follow. Merged entries are among them: a reader must learn where they went.
    ///
    /// The newest report comes first; for changes since an instant the oldest change, so that an entry that changes
    /// while somebody turns the pages is met again later and never missed.
    static func entries(_ query: FeedQuery, size: Int = FeedQuery.pageSize, _ db: Database) throws -> (
        entries: [LogEntry], more: Bool
    ) {
        var (conditions, arguments) = conditions(query)
        if let since = query.since {
            conditions.append("e.at >= ?")
            arguments += [since.milliseconds]
        }
        let order = query.since == nil ? newestFirst : "e.at, e.id"
        arguments += [size + 1, (query.page - 1) * size]
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: select(conditions) + " ORDER BY \(order) LIMIT ? OFFSET ?"),
            arguments: arguments)
        return (rows.prefix(size).map(LogEntry.init(row:)), rows.count > size)
    }

    /// Every entry that fits, without pages; `standing` leaves out those that were merged into another.
    static func all(_ query: FeedQuery, standing: Bool = false, most: Int? = nil, _ db: Database) throws
        -> [LogEntry]
    {
        var (conditions, arguments) = conditions(query)
        if let since = query.since {
            conditions.append("e.at >= ?")
            arguments += [since.milliseconds]
        }
        if standing { conditions.append("e.merged_into IS NULL") }
        arguments += [most ?? -1]
        return try Row.fetchAll(
            db.cachedStatement(sql: select(conditions) + " ORDER BY \(newestFirst) LIMIT ?"),
            arguments: arguments
        ).map(LogEntry.init(row:))
    }

    private static let newestFirst = "e.reported_day DESC, e.reported_at DESC, e.id DESC"

    private static func select(_ conditions: [String]) -> String {
        "SELECT \(LogEntry.columns) FROM \(LogEntry.tables)"
            + (conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND "))
    }

    private static func conditions(_ query: FeedQuery) -> ([String], StatementArguments) {
        var (conditions, arguments): ([String], StatementArguments) = ([], [])
        if let from = query.from {
            conditions.append("e.reported_day >= ?")
            arguments += [from.number]
        }
        if let through = query.through {
            conditions.append("e.reported_day <= ?")
            arguments += [through.number]
        }
        if let log = query.log {
            conditions.append("e.log = ?")
            arguments += [log.rawValue]
        }
        if !query.campus.isEmpty {
            conditions.append("campuses.name = ?")
            arguments += [query.campus]
        }
        return (conditions, arguments)
    }
}
