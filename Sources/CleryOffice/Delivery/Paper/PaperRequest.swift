import CleryLaw
import GRDB

/// Somebody asks for the report on paper. Who, and where it goes, is sealed.
struct PaperRequest: Sendable, Equatable, Identifiable {
    let id: Int64
    let at: Instant
    let year: Int
    let content: [UInt8]
    var done: Instant?
    var account: Int64?

    var number: String { "P-\(id)" }

    var values: [Value] {
        [
            .integer(id), .integer(at.milliseconds), Value(year), .blob(content), Value(done?.milliseconds),
            Value(account),
        ]
    }

    static let pageSize = 50
    private static let columns = KeptTable.paperRequests.columns.joined(separator: ",")

    init(id: Int64, at: Instant, year: Int, content: [UInt8]) {
        (self.id, self.at, self.year, self.content) = (id, at, year, content)
    }

    private init(row: Row) {
        self.init(id: row[0], at: Instant(milliseconds: row[1]), year: row[2], content: row.bytes(3))
        done = (row[4] as Int64?).map(Instant.init(milliseconds:))
        account = row[5]
    }

    static func one(_ id: Int64, _ db: Database) throws -> PaperRequest? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM paper_requests WHERE id = ?", arguments: [id]).map(
            PaperRequest.init(row:))
    }

    /// Those that wait, the oldest first; then those that were done, the newest first.
    static func list(page: Int, _ db: Database) throws -> (lines: [PaperRequest], total: Int) {
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM paper_requests") ?? 0
        let lines = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM paper_requests
                ORDER BY done IS NOT NULL, CASE WHEN done IS NULL THEN at ELSE -done END, id LIMIT ? OFFSET ?
                """, arguments: [pageSize, (page - 1) * pageSize]
        ).map(PaperRequest.init(row:))
        return (lines, total)
    }

    static func waitingCount(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM paper_requests WHERE done IS NULL") ?? 0
    }

    static func ask(_ words: PaperWords, year: Int, _ writing: Writing) throws -> PaperRequest {
        let id = try writing.nextID(.paperRequests)
        let request = PaperRequest(
            id: id, at: writing.at, year: year,
            content: try writing.seal(words.json, record: SealedRecord.paperRequest(id)))
        try writing.put(.paperRequests, request.values, isNew: true)
        return request
    }

    /// Said twice is said once.
    static func sent(_ id: Int64, by account: Int64?, _ writing: Writing) throws {
        guard var request = try one(id, writing.db) else { throw Refusal.notFound }
        guard request.done == nil else { return }
        (request.done, request.account) = (writing.at, account)
        try writing.put(.paperRequests, request.values)
    }
}

/// Who asks, and where the copy goes.
struct PaperWords: Sendable, Equatable {
    var name = ""
    var address = ""

    var json: String {
        var json = JSONWriter()
        json.object {
            $0.key("name")
            $0.value(name)
            $0.key("address")
            $0.value(address)
        }
        return json.string
    }

    init(name: String = "", address: String = "") { (self.name, self.address) = (name, address) }

    init(json: String) throws {
        let value = try JSONValue(parsing: Array(json.utf8))
        self.init(name: value["name"]?.text ?? "", address: value["address"]?.text ?? "")
    }
}
