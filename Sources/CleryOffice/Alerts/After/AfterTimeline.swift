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

    init(_ thread: [Alert], receipts: AfterReceipts, _ db: Database) throws {
        sent = thread.compactMap(\.sent).min()
        if let threat = thread.compactMap(\.threat).first { try read(threat: threat, db) }
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
            // Who is known as its writer may have changed it later.
            Step(at: alert.made, sentence: "Began \(what).", account: nil))
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
            steps.append(Step(at: expires, sentence: "The time of \(what) on the public pages ends."))
        }
    }

    /// The decision record from which the thread follows.
    private mutating func read(threat id: Int64, _ db: Database) throws {
        guard let threat = try Threat.one(id, db) else { return }
        received = threat.received
        steps.append(Step(at: threat.received, sentence: "The first report was received."))
        for one in try ThreatDecision.of(id, db) {
            if one.decision == .sent, decided == nil { decided = one.at }
            let words =
                switch one.decision {
                case .sent: "Decided to warn"
                case .delayed: "Decided to wait"
                case .notSent: "Decided not to warn"
                }
            steps.append(
                Step(
                    at: one.at, sentence: words + (one.isOverride ? ", against what the law asks." : "."),
                    account: try Self.name(one.account, db)))
        }
    }
}
