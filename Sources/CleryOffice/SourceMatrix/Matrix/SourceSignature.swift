import CleryLaw
import GRDB

/// A named person takes it on themselves that a source is silent: the report may be approved over that cell.
struct SourceSignature: Sendable, Equatable, Identifiable {
    let id: Int64
    let year: Int
    let campus: Int64
    /// The cell's key.
    let source: String
    /// Why the report may go out without it.
    let words: String
    let account: Int64?
    let at: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(Int64(year)), .integer(campus), .text(source), .text(words),
            Value(account), .integer(at.milliseconds), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.sourceSignatures.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], year: row[1], campus: row[2], source: row[3], words: row[4], account: row[5],
            at: Instant(milliseconds: row[6]), ended: (row[7] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, year: Int, campus: Int64, source: String, words: String, account: Int64?, at: Instant,
        ended: Instant? = nil
    ) {
        (self.id, self.year, self.campus, self.source) = (id, year, campus, source)
        (self.words, self.account, self.at, self.ended) = (words, account, at, ended)
    }

    /// Those that hold, by campus and source.
    static func holding(in year: Int, _ db: Database) throws -> [SourceSignature] {
        try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM source_signatures WHERE year = ? AND ended IS NULL ORDER BY id",
            arguments: [year]
        ).map(SourceSignature.init(row:))
    }
}
