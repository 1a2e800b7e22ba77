import CleryLaw
import GRDB

/// How far a message has come, at each gateway and minute by minute.
struct AlertProgress: Sendable, Equatable {
    /// What one gateway did.
    struct Line: Sendable, Equatable, Identifiable {
        let id: Int64
        let name: String
        let channel: AlertChannel
        var inHand = 0
        var sent = 0
        var refused = 0
        /// Handed over once more because an answer was lost.
        var again = 0
        var first: Instant?
        var last: Instant?
        /// As its receipts say.
        var delivered = 0
        var undelivered = 0
        var trouble: String?

        /// Messages a second, where enough went to say so.
        var rate: Double? { GatewayRate.of(sent, from: first, to: last) }
    }

    /// One minute of one channel.
    struct Minute: Sendable, Equatable {
        let at: Instant
        let channel: AlertChannel
        let sent: Int
        let refused: Int
    }

    var gateways: [Line] = []
    /// Messages that no gateway has in hand, by channel.
    var waiting: [AlertChannel: Int] = [:]
    /// Waiting messages whose answer was lost: they go again.
    var uncertain = 0
    /// Messages that were given up, for no gateway took them in time.
    var givenUp = 0
    /// Everybody of the audience is in the queue.
    var isSpread = false
    /// Nothing is left to hand over.
    var isDone = false
    var minutes: [Minute] = []

    var sent: Int { gateways.reduce(0) { $0 + $1.sent } }
    var refused: Int { gateways.reduce(givenUp) { $0 + $1.refused } }
    var inHand: Int { gateways.reduce(0) { $0 + $1.inHand } }
    var again: Int { gateways.reduce(0) { $0 + $1.again } }
    var left: Int { inHand + waiting.values.reduce(0, +) }
    var first: Instant? { gateways.compactMap(\.first).min() }
    var last: Instant? { gateways.compactMap(\.last).max() }

    init() {}

    init(_ alert: Int64, _ db: Database) throws {
        var lines: [Int64: Line] = [:]
        try results(alert, db, &lines)
        try receipts(alert, db, &lines)
        try queue(alert, db, &lines)
        gateways = lines.values.sorted { ($0.channel.rawValue, $0.id) < ($1.channel.rawValue, $1.id) }
        minutes = try Self.minutes(alert, db)
        let spread = try Row.fetchOne(
            db, sql: "SELECT phase, done FROM alert_spreads WHERE alert = ?", arguments: [alert])
        isSpread = spread.map { ($0[0] as Int) == AlertSpread.whole } ?? false
        isDone = spread.map { ($0[1] as Int64?) != nil } ?? false
    }

    private static func line(_ gateway: Int64, _ db: Database) throws -> Line {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT g.name, g.channel, t.sentence FROM alert_gateways AS g
                LEFT JOIN alert_troubles AS t ON t.gateway = g.id WHERE g.id = ?
                """, arguments: [gateway])
        var line = Line(
            id: gateway, name: row?[0] ?? "", channel: AlertChannel(rawValue: row?[1] ?? "") ?? .mail)
        line.trouble = row?[2]
        return line
    }

    private mutating func results(_ alert: Int64, _ db: Database, _ lines: inout [Int64: Line]) throws {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT gateway, sum(sent), sum(refused), sum(again), min(first_at), max(last_at)
                FROM alert_results WHERE alert = ? GROUP BY gateway
                """, arguments: [alert])
        for row in rows {
            guard let gateway = row[0] as Int64? else {
                givenUp += row[2]
                continue
            }
            var line = try Self.line(gateway, db)
            (line.sent, line.refused, line.again) = (row[1], row[2], row[3])
            (line.first, line.last) = (Instant(milliseconds: row[4]), Instant(milliseconds: row[5]))
            lines[gateway] = line
        }
    }

    private func receipts(_ alert: Int64, _ db: Database, _ lines: inout [Int64: Line]) throws {
        let rows = try Row.fetchAll(
            db,
            sql:
                "SELECT gateway, sum(delivered), sum(failed) FROM alert_receipts WHERE alert = ? GROUP BY gateway",
            arguments: [alert])
        for row in rows {
            let gateway: Int64 = row[0]
            var line = try lines[gateway] ?? Self.line(gateway, db)
            (line.delivered, line.undelivered) = (row[1], row[2])
            lines[gateway] = line
        }
    }

    private mutating func queue(_ alert: Int64, _ db: Database, _ lines: inout [Int64: Line]) throws {
        let open = try Row.fetchAll(
            db,
            sql: """
                SELECT channel, count(*), sum(again > 0) FROM alert_queue
                WHERE state = 0 AND alert = ? GROUP BY channel
                """, arguments: [alert])
        for row in open {
            guard let channel = AlertChannel(rawValue: row[0]) else { continue }
            waiting[channel] = row[1]
            uncertain += row[2]
        }
        let held = try Row.fetchAll(
            db,
            sql: """
                SELECT gateway, count(*) FROM alert_queue INDEXED BY alert_queue_in_hand
                WHERE state = 1 AND alert = ? GROUP BY gateway
                """, arguments: [alert])
        for row in held {
            guard let gateway = row[0] as Int64? else { continue }
            var line = try lines[gateway] ?? Self.line(gateway, db)
            line.inHand = row[1]
            lines[gateway] = line
        }
    }

    /// Results are kept so that no batch spans two minutes.
    private static func minutes(_ alert: Int64, _ db: Database) throws -> [Minute] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT first_at / 60000 AS minute, channel, sum(sent), sum(refused) FROM alert_results
                WHERE alert = ? AND gateway IS NOT NULL GROUP BY minute, channel ORDER BY minute, channel
                """, arguments: [alert]
        ).map { row in
            Minute(
                at: Instant(milliseconds: (row[0] as Int64) * 60_000),
                channel: AlertChannel(rawValue: row[1]) ?? .mail, sent: row[2], refused: row[3])
        }
    }
}

/// The rate that a gateway has shown.
enum GatewayRate {
    /// Fewer say nothing.
    static let fewest = 20

    static func of(_ sent: Int, from first: Instant?, to last: Instant?) -> Double? {
        guard sent >= fewest, let first, let last, last.milliseconds > first.milliseconds else { return nil }
        return Double(sent) * 1000 / Double(last.milliseconds - first.milliseconds)
    }

    struct Measured: Sendable {
        let aSecond: Double
        /// The end of the message by which it was measured.
        let at: Instant
        let alert: Int64
    }

    /// Of the newest message by which enough went over a gateway.
    static func measured(_ gateway: Int64, _ db: Database) throws -> Measured? {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT sum(sent), min(first_at), max(last_at), alert FROM alert_results WHERE gateway = ?
                GROUP BY alert ORDER BY alert DESC LIMIT 20
                """, arguments: [gateway])
        for row in rows {
            let (first, last) = (Instant(milliseconds: row[1]), Instant(milliseconds: row[2]))
            if let rate = of(row[0], from: first, to: last) {
                return Measured(aSecond: rate, at: last, alert: row[3])
            }
        }
        return nil
    }
}
