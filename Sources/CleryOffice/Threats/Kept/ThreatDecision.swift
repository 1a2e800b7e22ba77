import CleryLaw
import GRDB

/// One decision: what was known, what the law said, what was done and why. It is never changed; another one follows it.
struct ThreatDecision: Sendable, Equatable, Identifiable {
    let id: Int64
    let threat: Int64
    let at: Instant
    let account: Int64?
    /// All facts as they were, stated or following from the incident.
    let facts: ThreatFacts
    let warning: WarningAnswer?
    let notification: NotificationAnswer?
    /// The rules of both answers and what the law still asked, as JSON.
    let law: String
    let decision: WarningRecord.Outcome
    let reasons: [UInt8]?
    let consulted: [UInt8]?
    let names: [UInt8]?
    /// The law required it, and it was not done.
    let isOverride: Bool
    let ground: Emergency.DelayGround?
    /// When somebody looks again at what waits.
    let again: Instant?
    let alert: Int64?

    var values: [Value] {
        func blob(_ bytes: [UInt8]?) -> Value { bytes.map { .blob($0) } ?? .null }
        return [
            .integer(id), .integer(threat), .integer(at.milliseconds), Value(account), .text(facts.json),
            Value(warning?.rawValue), Value(notification?.rawValue), .text(law), .text(decision.rawValue),
            blob(reasons), blob(consulted), blob(names), Value(isOverride), Value(ground?.rawValue),
            Value(again?.milliseconds), Value(alert),
        ]
    }
}

extension ThreatDecision {
    static let columns = KeptTable.threatDecisions.columns.map { "threat_decisions.\($0)" }
        .joined(separator: ",")

    init(row: Row) throws {
        func bytes(_ i: Int) -> [UInt8]? { row.hasNull(atIndex: i) ? nil : row.bytes(i) }
        guard let decision = WarningRecord.Outcome(rawValue: row[8]) else { throw JSONValue.Damaged(at: 0) }
        self.init(
            id: row[0], threat: row[1], at: Instant(milliseconds: row[2]), account: row[3],
            facts: try ThreatFacts(json: row[4]),
            warning: (row[5] as String?).flatMap(WarningAnswer.init(rawValue:)),
            notification: (row[6] as String?).flatMap(NotificationAnswer.init(rawValue:)), law: row[7],
            decision: decision, reasons: bytes(9), consulted: bytes(10), names: bytes(11),
            isOverride: row[12], ground: (row[13] as String?).flatMap(Emergency.DelayGround.init(rawValue:)),
            again: (row[14] as Int64?).map(Instant.init(milliseconds:)), alert: row[15])
    }

    static func one(_ id: Int64, _ db: Database) throws -> ThreatDecision? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM threat_decisions WHERE id = ?"), arguments: [id]
        ).map(ThreatDecision.init(row:))
    }

    /// All of a record, the newest first.
    static func of(_ threat: Int64, _ db: Database) throws -> [ThreatDecision] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM threat_decisions WHERE threat = ? ORDER BY id DESC"),
            arguments: [threat]
        ).map(ThreatDecision.init(row:))
    }

    static func last(of threat: Int64, _ db: Database) throws -> ThreatDecision? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM threat_decisions WHERE threat = ? ORDER BY id DESC LIMIT 1"),
            arguments: [threat]
        ).map(ThreatDecision.init(row:))
    }

    /// Whether a record was answered by an emergency notification: one of this office, or another system's.
    static func isNotified(_ threat: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM threat_decisions
                      LEFT JOIN alerts ON alerts.id = threat_decisions.alert
                      WHERE threat_decisions.threat = ? AND decision = 'sent'
                        AND CASE WHEN threat_decisions.alert IS NULL THEN notification = 'required'
                            ELSE alerts.kind = 'emergency_notification' END)
                    """), arguments: [threat]) ?? false
    }

    /// What the record of it holds of the pieces that guidance and practice want.
    func held(_ alert: Alert?) -> Set<WarningRecord.Piece> {
        var held: Set<WarningRecord.Piece> = [.received, .decided, .decision]
        if account != nil { held.insert(.decidedBy) }
        if !facts.said.isEmpty { held.insert(.factors) }
        if reasons != nil { held.insert(.reason) }
        if names != nil, ground != nil { held.insert(.judgment) }
        // What another system sent names its instant.
        if names != nil, decision == .sent { held.insert(.sent) }
        if let alert, alert.sent != nil {
            held.formUnion([.sent, .segments])
            if alert.words?.isEmpty == false { held.insert(.text) }
            held.insert(.channels)
        }
        return held
    }

    func missing(_ alert: Alert?) -> [WarningRecord.Piece] {
        WarningRecord.missing(decision, from: held(alert))
    }
}

extension WarningRecord.Outcome {
    var title: String {
        switch self {
        case .sent: "Sent"
        case .notSent: "Not sent"
        case .delayed: "Waits"
        }
    }
}

extension WarningRecord.Piece {
    var title: String {
        switch self {
        case .decidedBy: "who decided"
        case .received: "when it was received"
        case .decided: "when it was decided"
        case .decision: "the decision"
        case .factors: "the factors"
        case .reason: "the reason"
        case .text: "the text"
        case .segments: "who was told"
        case .channels: "the channels"
        case .sent: "when it was sent"
        case .judgment: "the judgment of the responsible authority"
        }
    }
}
