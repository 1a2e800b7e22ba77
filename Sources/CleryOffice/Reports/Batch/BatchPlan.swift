import CleryLaw
import Crypto
import Foundation
import GRDB

/// What a referral file would do, worked out before anything is done.
public struct BatchPlan: Sendable {
    enum Kind: Sendable, Equatable {
        case new
        /// The case is here with other words: by its row in `batch_rows`.
        case changed(BatchRow)
        case unchanged
    }

    struct Entry: Sendable {
        let kind: Kind
        let one: ReferralCase
        let keyCode: [UInt8]
        let rowCode: [UInt8]
        /// Who was referred in it.
        let people: [ReferralPerson]
    }

    let profile: ReferralProfile
    var entries: [Entry] = []
    var problems: [RowProblem] = []
    var rows = 0

    func count(_ fits: (Kind) -> Bool) -> Int { entries.count { fits($0.kind) } }
    var new: Int { count { $0 == .new } }
    var unchanged: Int { count { $0 == .unchanged } }
    var changed: Int { entries.count - new - unchanged }
    var isEmpty: Bool { new + changed == 0 }

    /// Changes when anything that the plan would do changes.
    var fingerprint: String {
        var hasher = SHA256()
        for entry in entries where entry.kind != .unchanged {
            hasher.update(data: [entry.kind == .new ? 1 : 2])
            hasher.update(data: entry.keyCode + entry.rowCode)
        }
        return Data(hasher.finalize()).base64EncodedString()
    }

    /// The sentence of the event: numbers only.
    var sentence: String {
        "took in a batch from \(profile.source.title): \(new) new report\(new == 1 ? "" : "s"), \(changed) changed"
    }

    /// The plan of a file's bytes for a person who may forward for some campuses.
    static func of(
        _ bytes: [UInt8], _ profile: ReferralProfile, reach: Rights.Reach, _ office: Office, _ db: Database
    ) throws -> BatchPlan {
        let reading = try ReferralReading(
            bytes: bytes, profile: profile, campuses: try Campus.all(db), reach: reach, zone: office.zone,
            today: office.today)
        var plan = BatchPlan(profile: profile, problems: reading.problems, rows: reading.rows)
        for one in reading.cases {
            let keyCode = office.key.code(of: "batch key", Array("\(profile.name)\n\(one.key)".utf8))
            let rowCode = office.key.code(of: "batch row", Array(one.whole(profile.source).utf8))
            let people = ReferralPerson.of(one, keyCode: keyCode, office.key)
            guard let known = try BatchRow.of(key: keyCode, db) else {
                plan.entries.append(
                    Entry(kind: .new, one: one, keyCode: keyCode, rowCode: rowCode, people: people))
                continue
            }
            // A report of a campus out of reach is not written to, whatever campus the row now names.
            guard let report = try ReportRequests.one(known.report, db),
                report.campus.map(reach.has) ?? (reach == .all)
            else {
                plan.problems += one.lines.map {
                    RowProblem(line: $0, column: "", problem: "you do not forward reports of this case")
                }
                continue
            }
            plan.entries.append(
                Entry(
                    kind: known.rowCode == rowCode ? .unchanged : .changed(known), one: one, keyCode: keyCode,
                    rowCode: rowCode, people: people))
        }
        plan.problems.sort { $0.line < $1.line }
        return plan
    }
}

/// Where a report came from when it came in a batch. Number and words of the case are kept as keyed hashes only.
struct BatchRow: Sendable, Equatable {
    var id: Int64
    var report: Int64
    var source: ReferralProfile.Source
    var profile: String
    var keyCode: [UInt8]
    var rowCode: [UInt8]
    var forwarded: Day?

    var values: [Value] {
        [
            .integer(id), .integer(report), .text(source.rawValue), .text(profile), .blob(keyCode),
            .blob(rowCode),
            Value(forwarded?.number),
        ]
    }

    private static let columns = KeptTable.batchRows.columns.joined(separator: ",")

    private static func one(_ condition: String, _ argument: some DatabaseValueConvertible, _ db: Database)
        throws
        -> BatchRow?
    {
        let sql = "SELECT \(columns) FROM batch_rows WHERE \(condition) = ?"
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [argument]).map { row in
            BatchRow(
                id: row[0], report: row[1], source: ReferralProfile.Source(rawValue: row[2]) ?? .other,
                profile: row[3], keyCode: row.bytes(4), rowCode: row.bytes(5),
                forwarded: (row[6] as Int32?).map(Day.init(number:)))
        }
    }

    static func of(key: [UInt8], _ db: Database) throws -> BatchRow? { try one("key_code", Data(key), db) }
    static func of(report: Int64, _ db: Database) throws -> BatchRow? { try one("report", report, db) }

    /// How the report came, for the desk.
    var words: String {
        "In a file of \(source.title)" + (forwarded.map { ", forwarded \(TimeWords.short($0))" } ?? "")
    }
}
