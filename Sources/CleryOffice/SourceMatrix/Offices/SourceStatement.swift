import CleryLaw
import GRDB

/// What an office answered for a calendar year of data.
struct SourceStatement: Sendable, Equatable, Identifiable {
    let id: Int64
    let office: Int64
    let year: Int
    let state: SourceCell.State
    let words: String
    /// Who signed it.
    let account: Int64?
    let at: Instant
    /// Another answer took its place.
    var ended: Instant?

    /// The answers an office can give.
    static let states: [SourceCell.State] = [.data, .nothing, .declined]

    var values: [Value] {
        [
            .integer(id), .integer(office), .integer(Int64(year)), .text(state.rawValue), .text(words),
            Value(account), .integer(at.milliseconds), Value(ended?.milliseconds),
        ]
    }

    private init?(row: Row) {
        guard let state = SourceCell.State(rawValue: row[3]) else { return nil }
        self.init(
            id: row[0], office: row[1], year: row[2], state: state, words: row[4], account: row[5],
            at: Instant(milliseconds: row[6]), ended: (row[7] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, office: Int64, year: Int, state: SourceCell.State, words: String, account: Int64?,
        at: Instant, ended: Instant? = nil
    ) {
        (self.id, self.office, self.year, self.state) = (id, office, year, state)
        (self.words, self.account, self.at, self.ended) = (words, account, at, ended)
    }

    private static let columns = KeptTable.sourceStatements.columns.joined(separator: ",")

    /// All answers of one office, the latest first.
    static func all(of office: Int64, _ db: Database) throws -> [SourceStatement] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM source_statements WHERE office = ? ORDER BY id DESC",
            arguments: [office]
        ).compactMap(SourceStatement.init(row:))
    }

    /// The answers that hold for a year, by office.
    static func holding(in year: Int, _ db: Database) throws -> [Int64: SourceStatement] {
        let all = try Row.fetchAll(
            db,
            sql: "SELECT \(columns) FROM source_statements WHERE year = ? AND ended IS NULL ORDER BY id",
            arguments: [year]
        ).compactMap(SourceStatement.init(row:))
        return Dictionary(all.map { ($0.office, $0) }, uniquingKeysWith: { $1 })
    }

    /// Puts an answer in the place of the one that holds.
    static func sign(
        _ office: SourceOffice, _ year: Int, _ state: SourceCell.State, _ words: String, by account: Int64?,
        _ writing: Writing
    ) throws {
        for var old in try all(of: office.id, writing.db) where old.year == year && old.ended == nil {
            old.ended = writing.at
            try writing.put(.sourceStatements, old.values)
        }
        let statement = SourceStatement(
            id: try writing.nextID(.sourceStatements), office: office.id, year: year, state: state,
            words: words, account: account, at: writing.at)
        try writing.put(.sourceStatements, statement.values, isNew: true)
    }
}
