import CleryLaw
import GRDB

/// One time that a checklist was followed.
struct ProcedureRun: Sendable, Equatable, Identifiable {
    /// What it was followed for.
    enum Subject: String, Sendable, CaseIterable {
        case threat, alert, missing, exercise

        var title: String {
            switch self {
            case .threat: "Decision"
            case .alert: "Message"
            case .missing: "Missing student, case"
            case .exercise: "Test"
            }
        }
    }

    let id: Int64
    /// The version that was in force.
    let procedure: Int64
    let subject: Subject?
    let number: Int64?
    let started: Instant
    let account: Int64?
    var closed: Instant?
    var closer: Int64?

    var title: String {
        guard let subject, let number else { return "For nothing that is kept here" }
        return "\(subject.title) \(number)"
    }

    var values: [Value] {
        [
            .integer(id), .integer(procedure), Value(subject?.rawValue), Value(number),
            .integer(started.milliseconds), Value(account), Value(closed?.milliseconds), Value(closer),
        ]
    }

    private static let columns = KeptTable.procedureRuns.columns.map { "procedure_runs.\($0)" }
        .joined(separator: ",")

    init(
        id: Int64, procedure: Int64, subject: Subject?, number: Int64?, started: Instant, account: Int64?
    ) {
        (self.id, self.procedure, self.subject, self.number) = (id, procedure, subject, number)
        (self.started, self.account) = (started, account)
    }

    private init(row: Row) {
        self.init(
            id: row[0], procedure: row[1], subject: (row[2] as String?).flatMap(Subject.init(rawValue:)),
            number: row[3], started: Instant(milliseconds: row[4]), account: row[5])
        (closed, closer) = ((row[6] as Int64?).map(Instant.init(milliseconds:)), row[7])
    }

    static func one(_ id: Int64, _ db: Database) throws -> ProcedureRun? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM procedure_runs WHERE id = ?", arguments: [id])
            .map(ProcedureRun.init(row:))
    }

    /// Those of all versions of a checklist, the newest first.
    static func of(line: Int64, _ db: Database) throws -> [ProcedureRun] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM procedure_runs JOIN procedures ON procedures.id = procedure_runs.procedure
                WHERE procedures.line = ? ORDER BY procedure_runs.id DESC
                """, arguments: [line]
        ).map(ProcedureRun.init(row:))
    }

    /// Those for one thing, the newest first: a test and a missing student's case show them on their page.
    static func of(_ subject: Subject, _ number: Int64, _ db: Database) throws -> [ProcedureRun] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM procedure_runs WHERE subject = ? AND number = ? ORDER BY id DESC",
            arguments: [subject.rawValue, number]
        ).map(ProcedureRun.init(row:))
    }

    /// Those that nobody has closed, the newest first.
    static func open(_ db: Database) throws -> [ProcedureRun] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM procedure_runs WHERE closed IS NULL ORDER BY id DESC"
        ).map(ProcedureRun.init(row:))
    }
}

/// Why a step was not done as the procedure has it.
enum Deviation: String, Sendable, CaseIterable {
    case notApplicable = "not_applicable"
    case notPossible = "not_possible"
    case otherWay = "other_way"
    case otherPerson = "other_person"
    case pressedLate = "pressed_late"
    case omitted

    var title: String {
        switch self {
        case .notApplicable: "It does not apply here"
        case .notPossible: "It was not possible"
        case .otherWay: "It was done in another way"
        case .otherPerson: "Somebody else did it"
        case .pressedLate: "It was done earlier than it was pressed"
        case .omitted: "It was left out"
        }
    }
}

/// A step was done, or not as the procedure has it.
struct ProcedureTime: Sendable, Equatable, Identifiable {
    let id: Int64
    let run: Int64
    /// From 0, in the order of the version.
    let step: Int
    /// Nil: only a deviation is told.
    let done: Instant?
    let reason: Deviation?
    /// Sealed.
    let note: [UInt8]?
    let account: Int64?
    let at: Instant
    /// When it was taken back.
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(run), Value(step), Value(done?.milliseconds), Value(reason?.rawValue),
            note.map { .blob($0) } ?? .null, Value(account), .integer(at.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.procedureTimes.columns.joined(separator: ",")

    init(
        id: Int64, run: Int64, step: Int, done: Instant?, reason: Deviation? = nil, note: [UInt8]? = nil,
        account: Int64?, at: Instant
    ) {
        (self.id, self.run, self.step, self.done) = (id, run, step, done)
        (self.reason, self.note, self.account, self.at) = (reason, note, account, at)
    }

    private init(row: Row) {
        self.init(
            id: row[0], run: row[1], step: row[2], done: (row[3] as Int64?).map(Instant.init(milliseconds:)),
            reason: (row[4] as String?).flatMap(Deviation.init(rawValue:)),
            note: row[5] == nil ? nil : row.bytes(5), account: row[6], at: Instant(milliseconds: row[7]))
        ended = (row[8] as Int64?).map(Instant.init(milliseconds:))
    }

    /// What holds of a run, in the order in which it was told.
    static func of(run: Int64, _ db: Database) throws -> [ProcedureTime] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM procedure_times WHERE run = ? AND ended IS NULL ORDER BY id",
            arguments: [run]
        ).map(ProcedureTime.init(row:))
    }
}

extension SealedRecord {
    /// What was noted of a deviation from a procedure.
    static func procedureTime(_ id: Int64) -> Int64 { 127 << 56 | id }
}
