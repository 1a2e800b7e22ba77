import CleryLaw
import Foundation
import GRDB

/// One person referred on one charge, as a list of the conduct office says. The person stands in it as keyed hashes.
struct ReferralRow: Sendable, Equatable, Identifiable {
    let id: Int64
    /// The case: a report at the office's desk.
    let report: Int64
    /// Makes it the same row when the list comes again.
    let mark: [UInt8]
    var campus: Int64?
    /// The day on which the office that forwards knew of it; the report's own day where it does not say.
    let day: Day
    /// The first and last day on which it happened.
    let from: Day?
    let through: Day?
    /// The place of the office that the list names, where its name is known.
    let place: Int64?
    let personCode: [UInt8]?
    let numberCode: [UInt8]?
    let charge: Int64
    /// The incident whose number the list quotes.
    let quoted: Int64?
    /// What the law knows the person by within the incident; never a name.
    var label: String
    /// The incident in whose facts the referral stands.
    var incident: Int64?
    /// The kind of violation under which it stands there; nil: it does not.
    var stated: LawViolation?
    /// An answer for this row alone, before that of its charge.
    var answer: ReferralAnswer?
    var account: Int64?
    var at: Instant?
    /// The list no longer has it.
    var ended: Instant?
    let details: [UInt8]

    var values: [Value] {
        func blob(_ bytes: [UInt8]?) -> Value { bytes.map { .blob($0) } ?? .null }
        return [
            .integer(id), .integer(report), .blob(mark), Value(campus), .integer(Int64(day.number)),
            Value(from?.number), Value(through?.number), Value(place), blob(personCode), blob(numberCode),
            .integer(charge), Value(quoted), .text(label), Value(incident), Value(stated?.rawValue),
            Value(answer?.text), Value(account), Value(at?.milliseconds), Value(ended?.milliseconds),
            .blob(details),
        ]
    }
}

extension ReferralRow {
    static let columns = KeptTable.referrals.columns.map { "referrals.\($0)" }.joined(separator: ",")

    init(row: Row) {
        func day(_ column: Int) -> Day? { (row[column] as Int32?).map(Day.init(number:)) }
        func bytes(_ column: Int) -> [UInt8]? { row.hasNull(atIndex: column) ? nil : row.bytes(column) }
        self.init(
            id: row[0], report: row[1], mark: row.bytes(2), campus: row[3], day: Day(number: row[4]),
            from: day(5), through: day(6), place: row[7], personCode: bytes(8), numberCode: bytes(9),
            charge: row[10], quoted: row[11], label: row[12], incident: row[13],
            stated: (row[14] as String?).flatMap(LawViolation.init(rawValue:)),
            answer: (row[15] as String?).flatMap(ReferralAnswer.init(text:)), account: row[16],
            at: (row[17] as Int64?).map(Instant.init(milliseconds:)),
            ended: (row[18] as Int64?).map(Instant.init(milliseconds:)), details: row.bytes(19))
    }

    static func one(_ id: Int64, _ db: Database) throws -> ReferralRow? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM referrals WHERE id = ?"), arguments: [id]
        ).map(ReferralRow.init(row:))
    }

    private static func all(_ condition: String, _ id: Int64, _ db: Database) throws -> [ReferralRow] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM referrals WHERE \(condition) = ? ORDER BY id"),
            arguments: [id]
        ).map(ReferralRow.init(row:))
    }

    static func of(report: Int64, _ db: Database) throws -> [ReferralRow] { try all("report", report, db) }
    static func of(charge: Int64, _ db: Database) throws -> [ReferralRow] { try all("charge", charge, db) }

    /// The answer that holds for it.
    func holding(_ charge: ReferralAnswer?) -> ReferralAnswer { answer ?? charge ?? ReferralAnswer() }

    /// What it is known by before somebody finds the person among those arrested.
    static func label(_ id: Int64) -> String { "R\(id)" }
}

/// What a list says of a person referred, as sealed.
struct ReferralDetails: Sendable, Equatable {
    var person = ""
    var place = ""
    var referral = ""
    var outcome = ""

    init(person: String, place: String, referral: String, outcome: String) {
        (self.person, self.place, self.referral, self.outcome) = (person, place, referral, outcome)
    }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, text) in [
                ("person", person), ("place", place), ("referral", referral), ("outcome", outcome),
            ] {
                json.key(named: name)
                json.value(text)
            }
        }
        return json.string
    }
}
