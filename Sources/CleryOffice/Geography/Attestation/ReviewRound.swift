import CleryLaw
import GRDB

/// A yearly confirmation: each responsible unit is asked whether what the office knows of its places is still so.
struct ReviewRound: Sendable, Equatable, Identifiable {
    let id: Int64
    var year: Int
    var due: Day
    var at: Instant
    var account: Int64
    var closed: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(Int64(year)), .integer(Int64(due.number)), .integer(at.milliseconds),
            .integer(account), Value(closed?.milliseconds),
        ]
    }

    private static let columns = KeptTable.reviewRounds.columns.joined(separator: ",")

    init(id: Int64, year: Int, due: Day, at: Instant, account: Int64) {
        (self.id, self.year, self.due, self.at, self.account) = (id, year, due, at, account)
    }

    private init(row: Row) {
        self.init(
            id: row[0], year: row[1], due: Day(number: row[2]), at: Instant(milliseconds: row[3]),
            account: row[4])
        closed = (row[5] as Int64?).map(Instant.init(milliseconds:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> ReviewRound? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM review_rounds WHERE id = ?", arguments: [id]).map(
            ReviewRound.init(row:))
    }

    /// The newest first.
    static func all(_ db: Database) throws -> [ReviewRound] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM review_rounds ORDER BY year DESC, id DESC").map(
            ReviewRound.init(row:))
    }
}

/// Somebody who is asked for a unit: an account, or a colleague without one, by a link in a letter.
struct ReviewAsk: Sendable, Equatable, Identifiable {
    let id: Int64
    let round: Int64
    var unit: String
    /// The campus whose places are meant; nil: of all.
    var campus: Int64?
    var account: Int64?
    /// A colleague's name and address, sealed; nil where an account is asked.
    var who: [UInt8]?
    /// From it and the office's key the words of the link are made; another mark ends the links before.
    var mark: [UInt8]
    var at: Instant
    /// The last day of the link.
    var expires: Day
    /// How many letters were written so far, the first among them, and the day of the last.
    var letters: Int
    var lettered: Day?
    var revoked: Instant?
    var answered: Instant?

    var isOpen: Bool { revoked == nil && answered == nil }

    static let columns = KeptTable.reviewAsks.columns.map { "review_asks.\($0)" }.joined(separator: ",")
    static let width = KeptTable.reviewAsks.columns.count

    var values: [Value] {
        [
            .integer(id), .integer(round), .text(unit), Value(campus), Value(account),
            who.map { .blob($0) } ?? .null, .blob(mark), .integer(at.milliseconds),
            .integer(Int64(expires.number)), .integer(Int64(letters)), Value(lettered?.number),
            Value(revoked?.milliseconds), Value(answered?.milliseconds),
        ]
    }

    init(row: Row, from column: Int = 0) {
        id = row[column]
        round = row[column + 1]
        unit = row[column + 2]
        campus = row[column + 3]
        account = row[column + 4]
        who = row.hasNull(atIndex: column + 5) ? nil : row.bytes(column + 5)
        mark = row.bytes(column + 6)
        at = Instant(milliseconds: row[column + 7])
        expires = Day(number: row[column + 8])
        letters = row[column + 9]
        lettered = (row[column + 10] as Int32?).map(Day.init(number:))
        revoked = (row[column + 11] as Int64?).map(Instant.init(milliseconds:))
        answered = (row[column + 12] as Int64?).map(Instant.init(milliseconds:))
    }

    init(
        id: Int64, round: Int64, unit: String, campus: Int64?, account: Int64?, who: [UInt8]?, at: Instant,
        expires: Day, today: Day
    ) {
        (self.id, self.round, self.unit, self.campus) = (id, round, unit, campus)
        (self.account, self.who, self.at, self.expires) = (account, who, at, expires)
        mark = SubscriptionKey.mark()
        letters = 1
        lettered = today
    }

    static func one(_ id: Int64, _ db: Database) throws -> ReviewAsk? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM review_asks WHERE id = ?", arguments: [id]).map {
            ReviewAsk(row: $0)
        }
    }

    static func of(_ round: Int64, _ db: Database) throws -> [ReviewAsk] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM review_asks WHERE round = ? ORDER BY unit COLLATE NOCASE, id",
            arguments: [round]
        ).map { ReviewAsk(row: $0) }
    }
}

/// A colleague without an account, as sealed.
struct ReviewColleague: Sendable, Equatable {
    var name = ""
    var email = ""

    init(name: String, email: String) { (self.name, self.email) = (name, email) }

    init(json: String) throws {
        let value = try JSONValue(parsing: Array(json.utf8))
        self.init(name: value["name"]?.text ?? "", email: value["email"]?.text ?? "")
    }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("name")
            $0.value(name)
            $0.key("email")
            $0.value(email)
        }
        return json.string
    }
}

extension SealedRecord {
    static func reviewAsk(_ id: Int64) -> Int64 { 91 << 56 | id }
    static func reviewAnswer(_ id: Int64) -> Int64 { 92 << 56 | id }
}
