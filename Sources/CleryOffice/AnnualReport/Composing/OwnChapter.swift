import CleryLaw
import GRDB

/// A chapter that the institution adds to its report, such as a message of the chief. It stays from year to year.
struct OwnChapter: Sendable, Equatable, Identifiable {
    let id: Int64
    /// Nil: in the report of every campus.
    var campus: Int64?
    /// The id of the chapter after which it stands; empty: at the beginning.
    var place: String
    /// Its turn among those at the same place.
    var sort: Int
    var title: String
    /// Markdown.
    var body: String
    var at: Instant
    var account: Int64?
    var ended: Instant?

    static let longest = 60_000

    var values: [Value] {
        [
            .integer(id), Value(campus), .text(place), .integer(Int64(sort)), .text(title), .text(body),
            .integer(at.milliseconds), Value(account), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.reportChapters.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], campus: row[1], place: row[2], sort: row[3], title: row[4], body: row[5],
            at: Instant(milliseconds: row[6]), account: row[7],
            ended: (row[8] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, campus: Int64?, place: String, sort: Int, title: String, body: String, at: Instant,
        account: Int64?, ended: Instant? = nil
    ) {
        (self.id, self.campus, self.place, self.sort) = (id, campus, place, sort)
        (self.title, self.body, self.at, self.account, self.ended) = (title, body, at, account, ended)
    }

    static func one(_ id: Int64, _ db: Database) throws -> OwnChapter? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM report_chapters WHERE id = ? AND ended IS NULL", arguments: [id]
        ).map(OwnChapter.init(row:))
    }

    /// In the order in which they stand at their places.
    static func all(_ db: Database) throws -> [OwnChapter] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM report_chapters WHERE ended IS NULL ORDER BY place, sort, id"
        ).map(OwnChapter.init(row:))
    }
}
