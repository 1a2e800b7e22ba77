import CleryLaw
import GRDB

/// One message to the campus: a timely warning, an emergency notification, or what follows one.
struct Alert: Sendable, Equatable, Identifiable {
    enum Step: String, Sendable, CaseIterable {
        case first, update
        /// What is told after an emergency notification (34 CFR 668.46(e)(3)).
        case followUp = "follow_up"
        case correction
        case allClear = "all_clear"

        var title: String {
            switch self {
            case .first: "First message"
            case .update: "Update"
            case .followUp: "Follow-up"
            case .correction: "Correction"
            case .allClear: "All clear"
            }
        }
    }

    enum Purpose: String, Sendable, CaseIterable { case live, exercise }

    enum State: String, Sendable, CaseIterable {
        case draft
        /// Waits for a second person.
        case asked
        case sent, withdrawn
    }

    let id: Int64
    /// The number of the first message of its thread; its own for that one.
    let thread: Int64
    let step: Step
    let kind: AlertContent.Kind
    let purpose: Purpose
    var hazard: Emergency.Hazard?
    /// The crime of a warning, as the tables have it: "robbery".
    var category: String?
    /// The decision record it follows from.
    var threat: Int64?
    var exercise: Int64?
    var script: Int64?
    var state = State.draft
    /// Once it is sent.
    var words: [AlertWords]?
    /// Sealed until it is sent: a draft may hold what must never go out.
    var draft: [UInt8]?
    /// The test list of an exercise.
    var list: Int64?
    var reach = AlertReach()
    var channels: [AlertChannel] = AlertChannel.allCases
    let made: Instant
    /// Who wrote it, or changed it last.
    var account: Int64?
    var asked: Instant?
    var asker: Int64?
    var sent: Instant?
    var sender: Int64?
    var approver: Int64?
    /// Why no second person approved it.
    var override: String?
    var expires: Instant?
    /// Since when no more is handed over.
    var stopped: Instant?
    var stopper: Int64?

    var isLive: Bool { purpose == .live }

    init(
        id: Int64, thread: Int64, step: Step, kind: AlertContent.Kind, purpose: Purpose, made: Instant,
        account: Int64?
    ) {
        (self.id, self.thread, self.step, self.kind, self.purpose) = (id, thread, step, kind, purpose)
        (self.made, self.account) = (made, account)
    }

    var values: [Value] {
        [
            .integer(id), .integer(thread), .text(step.rawValue), .text(kind.rawValue),
            .text(purpose.rawValue), Value(hazard?.rawValue), Value(category), Value(threat), Value(exercise),
            Value(script), .text(state.rawValue), Value(words?.json), draft.map { .blob($0) } ?? .null,
            Value(list), .text(reach.json),
            .text(channels.map(\.rawValue).joined(separator: " ")), .integer(made.milliseconds),
            Value(account), Value(asked?.milliseconds), Value(asker), Value(sent?.milliseconds),
            Value(sender),
            Value(approver), Value(override), Value(expires?.milliseconds), Value(stopped?.milliseconds),
            Value(stopper),
        ]
    }

    private static let columns = KeptTable.alerts.columns.joined(separator: ",")

    private init(row: Row) throws {
        guard let step = Step(rawValue: row[2]), let kind = AlertContent.Kind(rawValue: row[3]),
            let purpose = Purpose(rawValue: row[4]), let state = State(rawValue: row[10])
        else { throw JSONValue.Damaged(at: 0) }
        func instant(_ i: Int) -> Instant? { (row[i] as Int64?).map(Instant.init(milliseconds:)) }
        self.init(
            id: row[0], thread: row[1], step: step, kind: kind, purpose: purpose,
            made: Instant(milliseconds: row[16]), account: row[17])
        hazard = (row[5] as String?).flatMap(Emergency.Hazard.init(rawValue:))
        (category, threat, exercise, script) = (row[6], row[7], row[8], row[9])
        self.state = state
        words = try (row[11] as String?).map([AlertWords].init(json:))
        draft = row[12] == nil ? nil : row.bytes(12)
        list = row[13]
        reach = try AlertReach(json: row[14])
        channels = (row[15] as String).split(separator: " ").compactMap { AlertChannel(rawValue: String($0)) }
        (asked, asker, sent, sender) = (instant(18), row[19], instant(20), row[21])
        (approver, override, expires) = (row[22], row[23], instant(24))
        (stopped, stopper) = (instant(25), row[26])
    }

    static func one(_ id: Int64, _ db: Database) throws -> Alert? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM alerts WHERE id = ?"), arguments: [id]
        ).map(Alert.init(row:))
    }

    /// - Parameter condition: what stands after WHERE, with its order.
    static func all(
        _ condition: String, _ arguments: StatementArguments = StatementArguments(), _ db: Database
    ) throws -> [Alert] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM alerts WHERE \(condition)", arguments: arguments)
            .map(Alert.init(row:))
    }

    /// All messages of a thread, in the order in which they were sent; what is not sent is last.
    static func of(thread: Int64, _ db: Database) throws -> [Alert] {
        try all("thread = ? ORDER BY sent IS NULL, sent, id", [thread], db)
    }

    /// What stands on every public page now: the newest sent message of each live thread that has not expired and is
    /// not over.
    static func current(at now: Instant, _ db: Database) throws -> [Alert] {
        try all(
            """
            sent IS NOT NULL AND purpose = 'live' AND (expires IS NULL OR expires > ?)
            AND NOT EXISTS (SELECT 1 FROM alerts AS later WHERE later.thread = alerts.thread
              AND later.sent IS NOT NULL AND (later.sent, later.id) > (alerts.sent, alerts.id))
            ORDER BY sent DESC, id DESC
            """, [now.milliseconds], db
        ).filter { try !isOver(of(thread: $0.thread, db).filter { $0.sent != nil }) }
    }

    /// Whether sent messages of a thread, in their order, end with an all-clear. A follow-up or a correction after it
    /// brings no danger back; an update does.
    static func isOver(_ messages: [Alert]) -> Bool {
        messages.last { $0.step != .followUp && $0.step != .correction }?.step == .allClear
    }
}

extension SealedRecord {
    /// The draft of a message.
    static func alert(_ id: Int64) -> Int64 { 116 << 56 | id }
    /// Where somebody is reached.
    static func audiencePerson(_ id: Int64) -> Int64 { 117 << 56 | id }
}
