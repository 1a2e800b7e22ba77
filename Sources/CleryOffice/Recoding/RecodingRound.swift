import CleryLaw
import GRDB

/// One round: how many incidents of a year were drawn, by which seed, at which position of the register.
struct RecodingRound: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The calendar year in which the incidents were first reported.
    let year: Int
    /// Nil: all campuses.
    let campus: Int64?
    let size: Int
    /// The random number of the draw, as hexadecimal digits.
    let seed: String
    /// The register's position just before the draw: who was there to be drawn.
    let position: Int64
    /// The version of the law by which the groups were told apart.
    let law: String
    /// How many there were in each group.
    let whole: [String: Int]
    let account: Int64?
    let at: Instant

    static let sizes = 1...2000

    var values: [Value] {
        let groups = JSONValue.object(whole.keys.sorted().map { ($0, .integer(Int64(whole[$0] ?? 0))) })
        return [
            .integer(id), .integer(Int64(year)), Value(campus), .integer(Int64(size)), .text(seed),
            .integer(position), .text(law), .text(groups.written), Value(account), .integer(at.milliseconds),
        ]
    }

    init(
        id: Int64, year: Int, campus: Int64?, size: Int, seed: String, position: Int64, law: String,
        whole: [String: Int], account: Int64?, at: Instant
    ) {
        (self.id, self.year, self.campus, self.size) = (id, year, campus, size)
        (self.seed, self.position, self.law, self.whole) = (seed, position, law, whole)
        (self.account, self.at) = (account, at)
    }

    private init(row: Row) throws {
        var whole: [String: Int] = [:]
        if case .object(let members) = try JSONValue(parsing: row[7] as String) {
            for (name, count) in members { whole[name] = Int(count.integer ?? 0) }
        }
        self.init(
            id: row[0], year: row[1], campus: row[2], size: row[3], seed: row[4], position: row[5],
            law: row[6], whole: whole, account: row[8], at: Instant(milliseconds: row[9]))
    }

    private static let columns = KeptTable.recodingRounds.columns.joined(separator: ",")

    /// The newest first, of the campuses somebody sees; a round of all campuses is seen by whoever sees all.
    static func all(within reach: Rights.Reach, _ db: Database) throws -> [RecodingRound] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM recoding_rounds ORDER BY id DESC")
            .map(RecodingRound.init(row:)).filter { $0.isSeen(reach) }
    }

    var seedBytes: [UInt8] {
        var digits = Substring(seed)
        var bytes: [UInt8] = []
        while digits.count >= 2, let byte = UInt8(digits.prefix(2), radix: 16) {
            bytes.append(byte)
            digits = digits.dropFirst(2)
        }
        return bytes
    }

    func isSeen(_ reach: Rights.Reach) -> Bool { campus.map(reach.has) ?? (reach == .all) }

    static func one(_ id: Int64, _ db: Database) throws -> RecodingRound? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM recoding_rounds WHERE id = ?", arguments: [id])
            .map(RecodingRound.init(row:))
    }
}
