import CleryLaw
import GRDB

/// A yearly campaign: each authority of a campus is asked for the reports of one calendar year.
struct AuthorityRound: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The calendar year of data.
    let year: Int
    let campus: Int64
    var due: Day
    /// The day on which the statistics are put together; the last reminder goes out a week before it.
    var final: Day
    let account: Int64
    let at: Instant
    var closed: Instant?

    var values: [Value] {
        [
            .integer(id), Value(year), .integer(campus), .integer(Int64(due.number)),
            .integer(Int64(final.number)), .integer(account), .integer(at.milliseconds),
            Value(closed?.milliseconds),
        ]
    }

    init(id: Int64, year: Int, campus: Int64, due: Day, final: Day, account: Int64, at: Instant) {
        (self.id, self.year, self.campus, self.due) = (id, year, campus, due)
        (self.final, self.account, self.at) = (final, account, at)
    }

    private init(row: Row) {
        self.init(
            id: row[0], year: row[1], campus: row[2], due: Day(number: row[3]), final: Day(number: row[4]),
            account: row[5], at: Instant(milliseconds: row[6]))
        closed = (row[7] as Int64?).map(Instant.init(milliseconds:))
    }

    private static let columns = KeptTable.authorityRounds.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> AuthorityRound? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM authority_rounds WHERE id = ?", arguments: [id])
            .map(AuthorityRound.init(row:))
    }

    static func one(_ year: Int, _ campus: Int64, _ db: Database) throws -> AuthorityRound? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM authority_rounds WHERE year = ? AND campus = ? ORDER BY id",
            arguments: [year, campus]
        ).map(AuthorityRound.init(row:))
    }

    /// The newest first.
    static func all(_ db: Database) throws -> [AuthorityRound] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_rounds ORDER BY year DESC, campus, id"
        ).map(AuthorityRound.init(row:))
    }
}

/// One authority who is asked in a round.
struct AuthorityAsk: Sendable, Equatable, Identifiable {
    let id: Int64
    let round: Int64
    let authority: Int64
    let at: Instant
    /// How many messages were written so far, and the day of the last.
    var letters = 1
    var lettered: Day?
    /// The final reminder before the statistics are put together has gone out.
    var final = false

    var values: [Value] {
        [
            .integer(id), .integer(round), .integer(authority), .integer(at.milliseconds), Value(letters),
            Value(lettered?.number), Value(final),
        ]
    }

    init(id: Int64, round: Int64, authority: Int64, at: Instant, today: Day) {
        (self.id, self.round, self.authority, self.at, lettered) = (id, round, authority, at, today)
    }

    private init(row: Row) {
        (id, round, authority) = (row[0], row[1], row[2])
        at = Instant(milliseconds: row[3])
        letters = row[4]
        lettered = (row[5] as Int32?).map(Day.init(number:))
        final = row[6]
    }

    private static let columns = KeptTable.authorityAsks.columns.joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> AuthorityAsk? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM authority_asks WHERE id = ?", arguments: [id])
            .map(AuthorityAsk.init(row:))
    }

    static func of(round: Int64, _ db: Database) throws -> [AuthorityAsk] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_asks WHERE round = ? ORDER BY id", arguments: [round]
        ).map(AuthorityAsk.init(row:))
    }

    static func of(authority: Int64, _ db: Database) throws -> [AuthorityAsk] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_asks WHERE authority = ? ORDER BY id DESC",
            arguments: [authority]
        ).map(AuthorityAsk.init(row:))
    }
}

/// What an authority signed for a year. Answers are added, never changed: the last one counts.
struct AuthorityAnswer: Sendable, Equatable, Identifiable {
    enum Said: String, Sendable, CaseIterable {
        case nothing, reported

        var title: String {
            switch self {
            case .nothing: "Nothing to report"
            case .reported: "Passed reports on"
            }
        }
    }

    let id: Int64
    let ask: Int64
    let said: Said
    /// It tells of a report after "nothing" was signed.
    let late: Bool
    let how: AuthorityWay
    /// The typed name, sealed.
    let signature: [UInt8]
    let account: Int64?
    let at: Instant

    var values: [Value] {
        [
            .integer(id), .integer(ask), .text(said.rawValue), Value(late), .text(how.rawValue),
            .blob(signature), Value(account), .integer(at.milliseconds),
        ]
    }

    private static let columns = KeptTable.authorityAnswers.columns.map { "authority_answers.\($0)" }
        .joined(separator: ",")

    private static func answer(_ row: Row) -> AuthorityAnswer {
        AuthorityAnswer(
            id: row[0], ask: row[1], said: Said(rawValue: row[2]) ?? .reported, late: row[3],
            how: AuthorityWay(rawValue: row[4]) ?? .paper, signature: row.bytes(5), account: row[6],
            at: Instant(milliseconds: row[7]))
    }

    /// The oldest first.
    static func of(ask: Int64, _ db: Database) throws -> [AuthorityAnswer] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authority_answers WHERE ask = ? ORDER BY id", arguments: [ask]
        ).map(answer)
    }

    /// The answers of a round by ask, the oldest first.
    static func of(round: Int64, _ db: Database) throws -> [Int64: [AuthorityAnswer]] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM authority_answers JOIN authority_asks ON authority_asks.id = ask
                WHERE round = ? ORDER BY authority_answers.id
                """, arguments: [round])
        return Dictionary(grouping: rows.map(answer), by: \.ask)
    }
}
