import CleryLaw
import GRDB

/// What the page of warnings and notifications shows: what stands now, what waits, what was sent.
struct AlertBoard: Sendable {
    /// One thread as a line: its newest sent message and how many it has.
    struct Line: Sendable {
        let alert: Alert
        let messages: Int
        /// Still shown to everybody.
        let isCurrent: Bool
    }

    static let size = 20
    let scripts: [AlertScript]
    let current: [Line]
    /// Drafts and what waits for a second person.
    let waiting: [Alert]
    let past: [Line]
    let total: Int
    let page: Int
    let audience: AudienceReach.Count
    let testLists: [AudienceList]

    init(page: Int, now: Instant, _ db: Database) throws {
        scripts = try AlertScript.all(db)
        let standing = try Alert.current(at: now, db)
        current = try standing.map {
            Line(alert: $0, messages: try Self.messages($0.thread, db), isCurrent: true)
        }
        waiting = try Alert.all("state IN ('draft', 'asked') ORDER BY state, id DESC LIMIT 100", [], db)
        let threads = """
            sent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM alerts AS later WHERE later.thread = alerts.thread
              AND later.sent IS NOT NULL AND (later.sent, later.id) > (alerts.sent, alerts.id))
            """
        total = try Int.fetchOne(db, sql: "SELECT count(*) FROM alerts WHERE \(threads)") ?? 0
        self.page = page
        let now = Set(standing.map(\.id))
        past = try Alert.all(
            "\(threads) ORDER BY sent DESC, id DESC LIMIT ? OFFSET ?",
            [Self.size, (page - 1) * Self.size], db
        ).map { Line(alert: $0, messages: try Self.messages($0.thread, db), isCurrent: now.contains($0.id)) }
        audience = try AudienceReach(AlertReach(), list: nil).count(db)
        testLists = try AudienceList.all(db).filter { $0.kind == .test }
    }

    private static func messages(_ thread: Int64, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM alerts WHERE thread = ? AND sent IS NOT NULL", arguments: [thread])
            ?? 0
    }
}
