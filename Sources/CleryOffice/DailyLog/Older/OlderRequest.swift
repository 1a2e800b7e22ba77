import CleryLaw
import GRDB

/// Somebody asks for days of the log that are not open at once. Nobody says who asks, or why: the law wants neither.
struct OlderRequest: Sendable, Equatable, Identifiable {
    let id: Int64
    let at: Instant
    let from: Day
    let through: Day
    /// The person comes by to look.
    let comes: Bool
    /// What is looked for and an e-mail address, sealed; nil where neither was given.
    let content: [UInt8]?
    var answered: Instant?
    var answeredBy: Int64?

    var number: String { "L-\(id)" }

    var values: [Value] {
        [
            .integer(id), .integer(at.milliseconds), .integer(Int64(from.number)),
            .integer(Int64(through.number)), Value(comes), content.map { .blob($0) } ?? .null,
            Value(answered?.milliseconds), Value(answeredBy),
        ]
    }

    static let columns = KeptTable.logRequests.columns.joined(separator: ",")

    init(
        id: Int64, at: Instant, from: Day, through: Day, comes: Bool, content: [UInt8]?
    ) {
        (self.id, self.at, self.from, self.through) = (id, at, from, through)
        (self.comes, self.content) = (comes, content)
    }

    init(row: Row) {
        self.init(
            id: row[0], at: Instant(milliseconds: row[1]), from: Day(number: row[2]),
            through: Day(number: row[3]), comes: row[4], content: row[5] == nil ? nil : row.bytes(5))
        answered = (row[6] as Int64?).map(Instant.init(milliseconds:))
        answeredBy = row[7]
    }

    /// The last day on which the law wants these days open (34 CFR 668.46(f)(5)).
    func due(_ zone: Zone, _ days: BusinessDays) -> Day {
        let asked = zone.local(at).day
        let age = Int(asked.number - from.number)
        let found = LogAccess.decide(ageInDays: .known(age), requested: .known(asked), days)
        return found.answer?.latest ?? days.day(2, after: asked)
    }
}

/// What was written into the request: both may be empty.
struct OlderWords: Sendable, Equatable {
    var what = ""
    var email = ""
    var isEmpty: Bool { what.isEmpty && email.isEmpty }

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("what")
            $0.value(what)
            $0.key("email")
            $0.value(email)
        }
        return json.string
    }

    init(what: String = "", email: String = "") { (self.what, self.email) = (what, email) }

    init(json: String) throws {
        let value = try JSONValue(parsing: Array(json.utf8))
        self.init(what: value["what"]?.text ?? "", email: value["email"]?.text ?? "")
    }
}

extension SealedRecord {
    static func logRequest(_ id: Int64) -> Int64 { 16 << 56 | id }
}

/// Queries on requests for older days, as sentences.
enum OlderRequests {
    static let pageSize = 50

    /// Those that wait, the oldest first; then those that were answered, the newest first.
    static func list(page: Int, _ db: Database) throws -> (lines: [OlderRequest], total: Int) {
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM log_requests") ?? 0
        let sql = """
            SELECT \(OlderRequest.columns) FROM log_requests
            ORDER BY answered IS NOT NULL, CASE WHEN answered IS NULL THEN at ELSE -answered END, id
            LIMIT ? OFFSET ?
            """
        let lines = try Row.fetchAll(db, sql: sql, arguments: [pageSize, (page - 1) * pageSize])
            .map(OlderRequest.init(row:))
        return (lines, total)
    }

    static func waiting(limit: Int, _ db: Database) throws -> [OlderRequest] {
        try Row.fetchAll(
            db,
            sql:
                "SELECT \(OlderRequest.columns) FROM log_requests WHERE answered IS NULL ORDER BY at, id LIMIT ?",
            arguments: [limit]
        ).map(OlderRequest.init(row:))
    }

    static func waitingCount(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM log_requests WHERE answered IS NULL") ?? 0
    }

    static func one(_ id: Int64, _ db: Database) throws -> OlderRequest? {
        try Row.fetchOne(
            db, sql: "SELECT \(OlderRequest.columns) FROM log_requests WHERE id = ?", arguments: [id]
        ).map(OlderRequest.init(row:))
    }

    /// A request for just these days that still waits.
    static func waiting(for days: ClosedRange<Day>, _ db: Database) throws -> OlderRequest? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT \(OlderRequest.columns) FROM log_requests
                WHERE answered IS NULL AND from_day = ? AND through_day = ? ORDER BY id LIMIT 1
                """, arguments: [days.lowerBound.number, days.upperBound.number]
        ).map(OlderRequest.init(row:))
    }
}
