import CleryLaw
import GRDB

/// One thing that had to come into the log: when it was learned, when it was due, when it was there, and if that was
/// late, why.
///
/// Rows of imported logs are not among them: another office's timeliness is not judged here.
struct LogLearned: Sendable, Equatable, Identifiable {
    let id: Int64
    let incident: Int64
    let log: LogKind
    let what: What
    /// The campus's day on which those learned of it whose knowledge starts the clock.
    let learned: Day
    /// It is in the log at the end of this day.
    let due: Day
    /// When the department or this office received it.
    let since: Instant
    /// When it was in the log; nil while it waits.
    var done: Instant?
    var inTime: Bool?
    var reason: LateReason?
    var reasonBy: Int64?
    var reasonAt: Instant?
    /// The reason in words, sealed.
    var content: [UInt8]?

    /// What is owed to the log.
    enum What: String, Sendable, CaseIterable {
        case entry, information, disposition, release

        var title: String {
            switch self {
            case .entry: "Entry"
            case .information: "New information"
            case .disposition: "Disposition"
            case .release: "Release"
            }
        }
    }

    var isLate: Bool { inTime == false }

    var values: [Value] {
        [
            .integer(id), .integer(incident), .text(log.rawValue), .text(what.rawValue),
            .integer(Int64(learned.number)), .integer(Int64(due.number)), .integer(since.milliseconds),
            Value(done?.milliseconds), Value(inTime), Value(reason?.rawValue), Value(reasonBy),
            Value(reasonAt?.milliseconds), content.map { .blob($0) } ?? .null,
        ]
    }

    static let columns = KeptTable.logLearned.columns.map { "log_learned.\($0)" }.joined(separator: ",")

    init(
        id: Int64, incident: Int64, log: LogKind, what: What, learned: Day, due: Day, since: Instant
    ) {
        self.id = id
        self.incident = incident
        self.log = log
        self.what = what
        self.learned = learned
        self.due = due
        self.since = since
    }

    init(row: Row) {
        id = row[0]
        incident = row[1]
        log = LogKind(rawValue: row[2]) ?? .crime
        what = What(rawValue: row[3]) ?? .information
        learned = Day(number: row[4])
        due = Day(number: row[5])
        since = Instant(milliseconds: row[6])
        done = (row[7] as Int64?).map(Instant.init(milliseconds:))
        inTime = row[8]
        reason = (row[9] as String?).flatMap(LateReason.init(rawValue:))
        reasonBy = row[10]
        reasonAt = (row[11] as Int64?).map(Instant.init(milliseconds:))
        content = row[12] == nil ? nil : row.bytes(12)
    }

    /// What of an incident is not yet in a log.
    static func open(_ incident: Int64, in log: LogKind, _ db: Database) throws -> [LogLearned] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT \(columns) FROM log_learned
                    WHERE incident = ? AND log = ? AND done_at IS NULL ORDER BY id
                    """), arguments: [incident, log.rawValue]
        ).map(LogLearned.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> LogLearned? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM log_learned WHERE id = ?", arguments: [id])
            .map(LogLearned.init(row:))
    }
}

/// Why something came into the log too late, from the office's list.
enum LateReason: String, Sendable, CaseIterable {
    case passedOnLate = "passed_on_late"
    case factMissing = "fact_missing"
    case leakCheck = "leak_check"
    case staff
    case overlooked
    case system
    case closedUnlisted = "closed_unlisted"
    case other

    var title: String {
        switch self {
        case .passedOnLate: "It was passed on late within the institution"
        case .factMissing: "A fact that decides was missing"
        case .leakCheck: "The check for names held it"
        case .staff: "Too few people were there"
        case .overlooked: "It was overlooked"
        case .system: "A system was down"
        case .closedUnlisted: "The institution was closed, and its calendar did not say so"
        case .other: "Another reason"
        }
    }

    /// Only words can say what it was.
    var needsWords: Bool { self == .other }
}

extension SealedRecord {
    static func logLearned(_ id: Int64) -> Int64 { 17 << 56 | id }
}
