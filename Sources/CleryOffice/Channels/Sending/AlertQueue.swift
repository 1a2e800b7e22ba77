import CleryLaw
import GRDB

/// Where each message stands. The table is passing: it is made again from the people and the results.
enum AlertQueue {
    enum State: Int64, Sendable {
        case waiting, inHand, sent, refused
    }

    /// One message to hand over.
    struct Due: Sendable {
        let number: Int64
        let alert: Int64
        let person: Int64?
        /// Which of the person's addresses.
        let place: Int
        let mark: [UInt8]
        let attempts: Int
        let again: Int
    }

    private static let columns = "id, alert, person, place, mark, attempts, again"

    private static func due(_ row: Row) -> Due {
        Due(
            number: row[0], alert: row[1], person: row[2], place: row[3], mark: row.bytes(4),
            attempts: row[5], again: row[6])
    }

    /// Puts a message into the queue; an address that is there already gets no second one.
    static func add(
        _ alert: Int64, _ channel: AlertChannel, gateway: Int64? = nil, person: Int64?, place: Int = 0,
        _ mark: [UInt8], _ now: Instant, _ db: Database
    ) throws {
        try db.cachedStatement(
            sql: """
                INSERT OR IGNORE INTO alert_queue
                (alert, channel, gateway, person, place, mark, state, attempts, next_try, again)
                VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, 0)
                """
        ).execute(
            arguments: [alert, channel.rawValue, gateway, person, place, mark.data, now.milliseconds])
    }

    private static let waits = """
        alert = ? AND channel = ? AND state = 0 AND next_try <= ? AND (channel <> 'webhook' OR gateway = ?)
        """

    /// Whether a gateway has something to do for a message now.
    static func isDue(_ alert: Int64, _ gateway: AlertGateway, _ now: Instant, _ db: Database) throws -> Bool
    {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: "SELECT EXISTS (SELECT 1 FROM alert_queue INDEXED BY alert_queue_due WHERE \(waits))"),
            arguments: [alert, gateway.channel.rawValue, now.milliseconds, gateway.id]) ?? false
    }

    /// Takes the next messages in hand: written down before any of them is handed over.
    static func take(
        _ alert: Int64, _ gateway: AlertGateway, _ most: Int, _ now: Instant, _ db: Database
    ) throws -> [Due] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT \(columns) FROM alert_queue INDEXED BY alert_queue_due
                    WHERE \(waits) ORDER BY next_try, id LIMIT ?
                    """),
            arguments: [alert, gateway.channel.rawValue, now.milliseconds, gateway.id, most])
        let update = try db.cachedStatement(
            sql: "UPDATE alert_queue SET state = 1, gateway = ? WHERE id = ?")
        return try rows.map { row in
            let one = due(row)
            try update.execute(arguments: [gateway.id, one.number])
            return one
        }
    }

    static func inHand(_ gateway: Int64, _ db: Database) throws -> [Due] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM alert_queue WHERE state = 1 AND gateway = ? ORDER BY id",
            arguments: [gateway]
        ).map(due)
    }

    /// The gateways that have something in hand.
    static func holders(_ db: Database) throws -> [Int64] {
        try Int64.fetchAll(db, sql: "SELECT DISTINCT gateway FROM alert_queue WHERE state = 1")
    }

    static func waiting(_ alert: Int64, _ channel: AlertChannel, _ most: Int, _ db: Database) throws -> [Due]
    {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM alert_queue
                WHERE state = 0 AND alert = ? AND channel = ? ORDER BY next_try, id LIMIT ?
                """, arguments: [alert, channel.rawValue, most]
        ).map(due)
    }

    static func set(_ number: Int64, _ state: State, reference: [UInt8]?, _ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE alert_queue SET state = ?, reference = ? WHERE id = ?")
            .execute(arguments: [state.rawValue, reference?.data, number])
    }

    /// Puts a message back.
    static func putBack(_ number: Int64, attempts: Int, again: Int, at next: Int64, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE alert_queue SET state = 0, attempts = ?, again = ?, next_try = ?,
                gateway = CASE WHEN channel = 'webhook' THEN gateway END WHERE id = ?
                """
        ).execute(arguments: [attempts, again, next, number])
    }

    /// Whether a message has anything that waits or is in hand.
    static func isOpen(_ alert: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM alert_queue WHERE state = 0 AND alert = ?1)
                    OR EXISTS (SELECT 1 FROM alert_queue WHERE state = 1 AND gateway IS NOT NULL AND alert = ?1)
                    """), arguments: [alert]) ?? false
    }
}
