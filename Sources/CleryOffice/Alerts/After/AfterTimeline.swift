import CleryLaw
import GRDB

/// What happened around a message, in its order: from the first report to the last message of the thread.
struct AfterTimeline: Sendable, Equatable {
    struct Step: Sendable, Equatable {
        let at: Instant
        let sentence: String
        /// The account that did it; nil: nobody, or the house.
        var account: String?
    }

    var steps: [Step] = []
    /// The first report, the decision and the sending of the first message, as far as they are known.
    var received: Instant?
    var decided: Instant?
    var sent: Instant?

    init(_ thread: [Alert], receipts: AlertReceipts, _ db: Database) throws {
        sent = thread.compactMap(\.sent).min()
        if let threat = thread.compactMap(\.threat).first { try read(threat: threat, thread, db) }
        for alert in thread { try read(alert, db) }
        if let first = receipts.first {
            steps.append(Step(at: first, sentence: "A gateway took the first message for a person."))
        }
        if let last = receipts.last {
            let which = receipts.left == 0 ? "last" : "newest"
            steps.append(Step(at: last, sentence: "A gateway took the \(which) message for a person."))
        }
        // Of the same instant, in the order in which they were found.
        steps = steps.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }
            .map(\.element)
    }

    private static func name(_ account: Int64?, _ db: Database) throws -> String? {
        guard let account else { return nil }
        return try String.fetchOne(
            db.cachedStatement(sql: "SELECT name FROM accounts WHERE id = ?"), arguments: [account])
    }

    private mutating func read(_ alert: Alert, _ db: Database) throws {
        let what = alert.step == .first ? "the first message" : "the \(alert.step.title.lowercased())"
        steps.append(
            Step(at: alert.made, sentence: "Began \(what).", account: try Self.name(alert.account, db)))
        if let asked = alert.asked {
            steps.append(
                Step(
                    at: asked, sentence: "Asked a second person to approve \(what).",
                    account: try Self.name(alert.asker, db)))
        }
        if let sent = alert.sent {
            var sentence = "Sent \(what): \(WarningThread.headline(of: alert))."
            if alert.approver != nil { sentence += " A second person had approved it." }
            if alert.override != nil { sentence += " It went without a second person; the reason is kept." }
            steps.append(Step(at: sent, sentence: sentence, account: try Self.name(alert.sender, db)))
        }
        if let stopped = alert.stopped {
            steps.append(
                Step(
                    at: stopped, sentence: "Stopped the sending of \(what).",
                    account: try Self.name(alert.stopper, db)))
        }
        if let expires = alert.expires, alert.sent != nil {
            steps.append(Step(at: expires, sentence: "The time of \(what) was over."))
        }
    }

    /// The decision record from which the thread follows, where that room keeps one.
    private mutating func read(threat: Int64, _ thread: [Alert], _ db: Database) throws {
        guard try db.tableExists("threats") else { return }
        received = try Int64.fetchOne(
            db, sql: "SELECT received FROM threats WHERE id = ?", arguments: [threat]
        ).map(Instant.init(milliseconds:))
        if let received { steps.append(Step(at: received, sentence: "The first report was received.")) }
        let rows = try Row.fetchAll(
            db,
            sql: "SELECT at, account, decision, override FROM threat_decisions WHERE threat = ? ORDER BY id",
            arguments: [threat])
        for row in rows {
            let at = Instant(milliseconds: row[0])
            let decision: String = row[2]
            if decision == "sent", decided == nil { decided = at }
            let words =
                switch decision {
                case "sent": "Decided to warn"
                case "delayed": "Decided to wait"
                default: "Decided not to warn"
                }
            let isOverride: Bool = row[3]
            steps.append(
                Step(
                    at: at, sentence: words + (isOverride ? ", against what the law asks." : "."),
                    account: try Self.name(row[1], db)))
        }
    }
}
