import CleryLaw
import GRDB

/// A warning with what followed it, as the public reads it: the sent messages of one thread, none of an exercise.
struct WarningThread: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The oldest first; never empty.
    let messages: [Alert]
    /// Whether it is in force.
    let isCurrent: Bool
    /// Whether the last word on the danger is that it is over.
    var isCleared: Bool { Alert.isOver(messages) }

    var first: Alert { messages[0] }
    var newest: Alert { messages[messages.count - 1] }
    var kind: AlertContent.Kind { first.kind }
    var began: Instant { first.sent ?? first.made }
    var headline: String { Self.headline(of: newest) }

    /// What became of it, in a word.
    var standing: String {
        if isCurrent { return "In force" }
        return isCleared ? "All clear" : "Over"
    }

    /// What a message is called, whatever its writer left out.
    static func headline(of alert: Alert) -> String {
        let said = AlertSentences.plain(alert.words?.first?[.headline] ?? "")
        return said.isEmpty ? AlertEvent.title(of: alert) : said
    }
}

/// Queries on what the public may read of messages, as sentences.
enum WarningRequests {
    static let pageSize = 20
    /// An exercise is nobody's warning, and a draft is nobody's yet.
    private static let open = "sent IS NOT NULL AND purpose = 'live'"

    static func thread(_ id: Int64, at now: Instant, _ db: Database) throws -> WarningThread? {
        let messages = try Alert.all("thread = ? AND \(open) ORDER BY sent, id", [id], db)
        guard let newest = messages.last else { return nil }
        let expired = newest.expires.map { $0 <= now } ?? false
        return WarningThread(
            id: id, messages: messages, isCurrent: !Alert.isOver(messages) && !expired)
    }

    /// A message, if the public may read it.
    static func message(_ id: Int64, _ db: Database) throws -> Alert? {
        try Alert.all("id = ? AND \(open)", [id], db).first
    }

    /// The sent messages of its thread, live or of the same exercise.
    static func messages(beside alert: Alert, _ db: Database) throws -> [Alert] {
        try Alert.all(
            "thread = ? AND sent IS NOT NULL AND purpose = ? ORDER BY sent, id",
            [alert.thread, alert.purpose.rawValue], db)
    }

    static func current(at now: Instant, _ db: Database) throws -> [WarningThread] {
        try Alert.current(at: now, db).compactMap { try thread($0.thread, at: now, db) }
    }

    /// The newest messages of all threads.
    static func newest(_ limit: Int, _ db: Database) throws -> [Alert] {
        try Alert.all("\(open) ORDER BY sent DESC, id DESC LIMIT ?", [limit], db)
    }

    /// Which threads of the archive are asked for.
    struct Choice: Sendable, Equatable {
        var year: Int?
        var kind: AlertContent.Kind?
        /// A hazard or a crime by the name that the tables give it.
        var about = ""
    }

    /// A page of the archive, the newest first; what is in force is in it too.
    static func archive(
        _ choice: Choice, page: Int, at now: Instant, zone: Zone, _ db: Database
    ) throws -> (threads: [WarningThread], total: Int) {
        var conditions = ["id = thread", open]
        var arguments = StatementArguments()
        if let year = choice.year, let first = Day(year: year, month: 1, day: 1),
            let after = Day(year: year + 1, month: 1, day: 1)
        {
            conditions.append("sent >= ? AND sent < ?")
            arguments += [
                zone.instant(day: first, secondOfDay: 0).milliseconds,
                zone.instant(day: after, secondOfDay: 0).milliseconds,
            ]
        }
        if let kind = choice.kind {
            conditions.append("kind = ?")
            arguments += [kind.rawValue]
        }
        if !choice.about.isEmpty {
            conditions.append("(hazard = ? OR category = ?)")
            arguments += [choice.about, choice.about]
        }
        let condition = conditions.joined(separator: " AND ")
        let total =
            try Int.fetchOne(
                db, sql: "SELECT count(*) FROM alerts WHERE \(condition)", arguments: arguments) ?? 0
        let ids = try Int64.fetchAll(
            db, sql: "SELECT id FROM alerts WHERE \(condition) ORDER BY sent DESC, id DESC LIMIT ? OFFSET ?",
            arguments: arguments + [pageSize, (page - 1) * pageSize])
        return (try ids.compactMap { try thread($0, at: now, db) }, total)
    }

    /// The years that have a warning, the newest first.
    static func years(zone: Zone, _ db: Database) throws -> [Int] {
        let sent = try Int64.fetchAll(db, sql: "SELECT sent FROM alerts WHERE id = thread AND \(open)")
        return Set(sent.map { zone.local(Instant(milliseconds: $0)).day.year }).sorted(by: >)
    }

    /// What the warnings of the archive are about, by name and title.
    static func subjects(_ db: Database) throws -> [(value: String, title: String)] {
        let rows = try Row.fetchAll(
            db, sql: "SELECT DISTINCT hazard, category FROM alerts WHERE id = thread AND \(open)")
        var titles: [String: String] = [:]
        for row in rows {
            if let hazard = (row[0] as String?).flatMap(Emergency.Hazard.init(rawValue:)) {
                titles[hazard.rawValue] = AlertEvent.title(hazard)
            } else if let category = row[1] as String? {
                titles[category] = AlertEvent.title(category: category)
            }
        }
        return titles.map { (value: $0.key, title: $0.value) }.sorted { $0.title < $1.title }
    }
}
