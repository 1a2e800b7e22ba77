import CleryLaw
import GRDB

/// The training of one authority in one yearly cycle: by when, and how it was done.
struct AuthorityTraining: Sendable, Equatable, Identifiable {
    enum How: String, Sendable {
        /// The house's own course and its quiz.
        case course
        /// Elsewhere; the keeper entered it or took it in from a file.
        case outside
    }

    let id: Int64
    let authority: Int64
    /// The calendar year of the cycle.
    let year: Int
    var due: Day
    var done: Day?
    var how: How?
    /// The name of a course elsewhere.
    var words: String?
    /// Of the quiz that was passed.
    var correct: Int?
    var asked: Int?
    var letters = 1
    var lettered: Day?
    let account: Int64
    let at: Instant

    var values: [Value] {
        [
            .integer(id), .integer(authority), Value(year), .integer(Int64(due.number)), Value(done?.number),
            Value(how?.rawValue), Value(words), Value(correct), Value(asked), Value(letters),
            Value(lettered?.number), .integer(account), .integer(at.milliseconds),
        ]
    }

    init(id: Int64, authority: Int64, year: Int, due: Day, account: Int64, at: Instant, today: Day) {
        (self.id, self.authority, self.year, self.due) = (id, authority, year, due)
        (self.account, self.at, lettered) = (account, at, today)
    }

    func isOverdue(on today: Day) -> Bool { done == nil && due < today }

    /// "T-2026-7"
    var certificate: String { "T-\(year)-\(id)" }

    private init(row: Row) {
        (id, authority, year) = (row[0], row[1], row[2])
        due = Day(number: row[3])
        done = (row[4] as Int32?).map(Day.init(number:))
        how = (row[5] as String?).flatMap(How.init(rawValue:))
        words = row[6]
        correct = row[7]
        asked = row[8]
        letters = row[9]
        lettered = (row[10] as Int32?).map(Day.init(number:))
        account = row[11]
        at = Instant(milliseconds: row[12])
    }

    private static let columns = KeptTable.authorityTrainings.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> AuthorityTraining? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM authority_trainings WHERE id = ?", arguments: [id])
            .map(AuthorityTraining.init(row:))
    }

    /// All of an authority, the newest cycle first.
    static func of(authority: Int64, _ db: Database) throws -> [AuthorityTraining] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM authority_trainings WHERE authority = ? ORDER BY year DESC, id DESC",
            arguments: [authority]
        ).map(AuthorityTraining.init(row:))
    }

    /// The trainings of a cycle, by authority.
    static func of(year: Int, _ db: Database) throws -> [Int64: AuthorityTraining] {
        let trainings = try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_trainings WHERE year = ? ORDER BY id",
            arguments: [year]
        ).map(AuthorityTraining.init(row:))
        return Dictionary(trainings.map { ($0.authority, $0) }, uniquingKeysWith: { $1 })
    }

    /// Those that nobody has done, of cycles up to a year, by due day.
    static func open(_ db: Database) throws -> [AuthorityTraining] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_trainings WHERE done_day IS NULL ORDER BY due_day, id"
        ).map(AuthorityTraining.init(row:))
    }

    static func years(_ db: Database) throws -> [Int] {
        try Int.fetchAll(db, sql: "SELECT DISTINCT year FROM authority_trainings ORDER BY year DESC")
    }
}

/// One try at the quiz. All are kept.
struct TrainingTry: Sendable, Equatable, Identifiable {
    let id: Int64
    let training: Int64
    /// Counted from 1.
    let number: Int
    let correct: Int
    let asked: Int
    let passed: Bool
    /// The question and the choice, such as `told-rumor:1`, one after another.
    let answers: String
    let day: Day
    let at: Instant

    var values: [Value] {
        [
            .integer(id), .integer(training), Value(number), Value(correct), Value(asked), Value(passed),
            .text(answers), .integer(Int64(day.number)), .integer(at.milliseconds),
        ]
    }

    private static let columns = KeptTable.authorityTries.columns.joined(separator: ",")

    static func of(_ training: Int64, _ db: Database) throws -> [TrainingTry] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_tries WHERE training = ? ORDER BY number",
            arguments: [training]
        ).map {
            TrainingTry(
                id: $0[0], training: $0[1], number: $0[2], correct: $0[3], asked: $0[4], passed: $0[5],
                answers: $0[6], day: Day(number: $0[7]), at: Instant(milliseconds: $0[8]))
        }
    }
}
