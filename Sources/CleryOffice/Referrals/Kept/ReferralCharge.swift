import CleryLaw
import Foundation
import GRDB

/// The words of a charge, as an office of conduct writes them, and what they mean: one answer for all who have them.
struct ReferralCharge: Sendable, Equatable, Identifiable {
    let id: Int64
    let code: [UInt8]
    /// Sealed: somebody may have written a name into them.
    let words: [UInt8]
    var answer: ReferralAnswer?
    var account: Int64?
    var at: Instant?

    var values: [Value] {
        [
            .integer(id), .blob(code), .blob(words), Value(answer?.text), Value(account),
            Value(at?.milliseconds),
        ]
    }

    private static let columns = KeptTable.referralCharges.columns.joined(separator: ",")

    private init(row: Row) {
        self.init(
            id: row[0], code: row.bytes(1), words: row.bytes(2),
            answer: (row[3] as String?).flatMap(ReferralAnswer.init(text:)), account: row[4],
            at: (row[5] as Int64?).map(Instant.init(milliseconds:)))
    }

    init(
        id: Int64, code: [UInt8], words: [UInt8], answer: ReferralAnswer? = nil, account: Int64? = nil,
        at: Instant? = nil
    ) {
        (self.id, self.code, self.words) = (id, code, words)
        (self.answer, self.account, self.at) = (answer, account, at)
    }

    static func one(_ id: Int64, _ db: Database) throws -> ReferralCharge? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM referral_charges WHERE id = ?"), arguments: [id]
        ).map(ReferralCharge.init(row:))
    }

    /// The number of the charge of these words, made if nobody has written them before.
    static func of(_ code: [UInt8], words: String, _ writing: Writing) throws -> Int64 {
        let known = try Int64.fetchOne(
            writing.db.cachedStatement(sql: "SELECT id FROM referral_charges WHERE code = ?"),
            arguments: [Data(code)])
        if let known { return known }
        let id = try writing.nextID(.referralCharges)
        let sealed = try writing.seal(words, record: SealedRecord.referralCharge(id))
        try writing.put(
            .referralCharges, ReferralCharge(id: id, code: code, words: sealed).values, isNew: true)
        return id
    }

    /// The words, for those who answer what they mean.
    func told(_ db: Database, _ key: OfficeKey) throws -> String {
        let words = try SealedRecord.open(words, SealedRecord.referralCharge(id), db, key)
        return words.isEmpty ? "No charge is stated" : words
    }
}
