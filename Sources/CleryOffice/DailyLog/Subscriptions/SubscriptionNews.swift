import CleryLaw
import GRDB

/// What came into the log or changed in it after an event of the register.
///
/// Events are counted, not hours: a long import enters entries with the time at which it began.
struct SubscriptionNews: Sendable {
    struct Item: Sendable {
        let entry: LogEntry
        /// The event by which the entry came into the log.
        let first: Int64
        /// The event by which it reads so.
        var last: Int64 { entry.event }
    }

    /// An old log that is taken in is no news.
    static let days = 60
    let items: [Item]
    /// The newest event that any entry was written by.
    let through: Int64

    init(after event: Int64, _ db: Database) throws {
        let first =
            "coalesce((SELECT min(v.event) FROM log_versions AS v WHERE v.entry = e.id), e.event) AS first"
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(LogEntry.columns), \(first) FROM \(LogEntry.tables)
                WHERE e.event > ? AND e.merged_into IS NULL
                ORDER BY e.reported_day DESC, e.reported_at DESC, e.id DESC
                """, arguments: [event])
        through = try Int64.fetchOne(db, sql: "SELECT max(event) FROM log_entries") ?? event
        items = rows.map { Item(entry: LogEntry(row: $0), first: $0["first"]) }
    }

    /// What of it a reader is told: after what was told last, through the event of the letter. Of days before `open`
    /// nothing is told: the log shows them on request only.
    func told(to reader: Subscriber, through: Int64, today: Day, open: Day?) -> [Item] {
        let earliest = today.adding(days: -SubscriptionNews.days)
        return items.filter { item in
            item.last > reader.told && item.last <= through
                && open.map { (item.entry.content.reportedDay ?? today) >= $0 } ?? true
                && (item.first <= reader.told || (item.entry.content.reportedDay ?? today) >= earliest)
                && reader.content.choice.matches(item.entry)
        }
    }
}
