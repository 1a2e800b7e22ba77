import CleryLaw
import GRDB

/// What the history of an entry says of others: which were merged into it, and which stand by themselves again.
enum EntryMerges {
    static func into(_ entry: LogEntry, _ db: Database) throws -> [EntryChange] {
        let others = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM log_entries WHERE merged_into = ?1
                UNION SELECT entry FROM log_versions WHERE merged_into = ?1 ORDER BY 1
                """, arguments: [entry.id])
        var changes: [EntryChange] = []
        for id in others {
            guard let now = try LogRequests.one(id, db) else { continue }
            var was: Int64?
            for version in try LogRequests.versions(of: id, db) + [now] {
                defer { was = version.mergedInto }
                guard (was == entry.id) != (version.mergedInto == entry.id) else { continue }
                let sentence =
                    version.mergedInto == entry.id
                    ? "entry \(version.content.number) was merged into this one"
                    : "entry \(version.content.number) stands by itself again"
                changes.append(EntryChange(event: version.event, at: version.at, sentence: sentence))
            }
        }
        return changes
    }
}
