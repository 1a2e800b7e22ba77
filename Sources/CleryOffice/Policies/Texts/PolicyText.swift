import CleryLaw
import GRDB

/// What a text is about: a part of a statement, for all campuses or for one that differs.
struct PartKey: Hashable, Sendable {
    let part: String
    /// Nil: all campuses that have no text of their own.
    let campus: Int64?

    init(_ part: String, _ campus: Int64?) {
        self.part = part
        self.campus = campus
    }
}

/// One version of the text of a part. Each saving makes one; none is ever changed.
struct PolicyText: Sendable, Equatable, Identifiable {
    let id: Int64
    let key: PartKey
    /// Markdown. Empty: the part has no text any more, or the campus goes by the common one again.
    let body: String
    /// A person of the institution has said: this is how it is here.
    let adopted: Bool
    let at: Instant
    let account: Int64?

    /// Longer texts are refused, in bytes of UTF-8.
    static let longest = 40_000

    var values: [Value] {
        [
            .integer(id), .text(key.part), Value(key.campus), .text(body), .integer(adopted ? 1 : 0),
            .integer(at.milliseconds), Value(account),
        ]
    }

    static let columns = KeptTable.policyTexts.columns.map { "policy_texts.\($0)" }.joined(separator: ",")

    init(id: Int64, key: PartKey, body: String, adopted: Bool, at: Instant, account: Int64?) {
        self.id = id
        self.key = key
        self.body = body
        self.adopted = adopted
        self.at = at
        self.account = account
    }

    init(row: Row) {
        id = row[0]
        key = PartKey(row[1], row[2])
        body = row[3]
        adopted = row[4]
        at = Instant(milliseconds: row[5])
        account = row[6]
    }

    static func one(_ id: Int64, _ db: Database) throws -> PolicyText? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM policy_texts WHERE id = ?", arguments: [id]).map(
            PolicyText.init(row:))
    }

    /// The version that holds of each part; `before` leaves out what was written at that instant or later.
    static func current(before: Instant? = nil, _ db: Database) throws -> [PartKey: PolicyText] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM policy_texts JOIN (
                  SELECT max(id) AS newest FROM policy_texts WHERE ?1 IS NULL OR at < ?1 GROUP BY part, campus
                ) ON newest = policy_texts.id
                """, arguments: [before?.milliseconds])
        var all: [PartKey: PolicyText] = [:]
        for row in rows {
            let text = PolicyText(row: row)
            all[text.key] = text
        }
        return all
    }

    /// All versions of one text, the newest first.
    static func versions(_ key: PartKey, _ db: Database) throws -> [PolicyText] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM policy_texts WHERE part = ? AND campus IS ? ORDER BY id DESC",
            arguments: [key.part, key.campus]
        ).map(PolicyText.init(row:))
    }

    /// A text as it is kept: lines end in one way, and nothing stands in it that cannot be printed.
    static func plain(_ typed: String) -> String {
        let lines = typed.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        let printable = String(
            String.UnicodeScalarView(
                lines.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 || $0 == "\n" || $0 == "\t" })
        )
        return printable.trimmingCharacters(in: .whitespacesAndNewlines)
    }
}
