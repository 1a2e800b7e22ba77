import CleryLaw
import GRDB

/// Why two records may differ, as a person explained it. It holds as long as what was found stays the same.
struct DifferenceReason: Sendable, Equatable, Identifiable {
    let id: Int64
    let year: Int
    let campus: Int64
    /// `Difference.key`
    let key: String
    /// `Difference.found`
    let found: String
    /// Sealed: whoever explains may have to name what is confidential.
    let words: [UInt8]
    let account: Int64?
    let at: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), Value(year), .integer(campus), .text(key), .text(found), .blob(words),
            Value(account), .integer(at.milliseconds), Value(ended?.milliseconds),
        ]
    }

    private static let columns = KeptTable.differenceReasons.columns.joined(separator: ",")

    /// Those that nobody took back, oldest first.
    static func holding(_ years: ClosedRange<Int>, _ db: Database) throws -> [DifferenceReason] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM difference_reasons
                WHERE year BETWEEN ? AND ? AND ended IS NULL ORDER BY id
                """, arguments: [years.lowerBound, years.upperBound]
        ).map { row in
            DifferenceReason(
                id: row[0], year: row[1], campus: row[2], key: row[3], found: row[4], words: row.bytes(5),
                account: row[6], at: Instant(milliseconds: row[7]))
        }
    }

    func text(_ office: Office, _ db: Database) throws -> String {
        try SealedRecord.open(words, SealedRecord.differenceReason(id), db, office.key)
    }
}

extension SealedRecord {
    static func differenceReason(_ id: Int64) -> Int64 { 113 << 56 | id }
}
