import CleryLaw
import GRDB

/// A person whom the roster of campus security authorities holds, for one campus: what the person does for the
/// institution, since when, and what that makes of them. Whether it makes an authority is the law's answer.
struct SecurityAuthority: Sendable, Equatable, Identifiable {
    /// How somebody belongs to the institution. The law makes no difference between them.
    enum Bond: String, Sendable, CaseIterable {
        case employee, student, contractor, volunteer

        var title: String { rawValue.capitalized }
    }

    var id: Int64
    var campus: Int64
    /// One or more; a person with two is an authority in the one that makes one.
    var functions: [CampusFunction]
    /// The institution's policy names the person or office as a place to report crimes.
    var named = false
    var unit: String
    var bond = Bond.employee
    var account: Int64?
    /// `AuthorityPerson`, sealed.
    var who: [UInt8] = []
    var from: Day
    /// The last day; nil while it is open.
    var through: Day?
    /// Where the function is written down: a contract, a policy, a job description.
    var remark: String?
    var endedWhy: String?
    var enteredBy: Int64 = 0
    var at = Instant(milliseconds: 0)

    var values: [Value] {
        [
            .integer(id), .integer(campus), .text(functions.map(\.rawValue).joined(separator: " ")),
            Value(named), .text(unit), .text(bond.rawValue), Value(account), .blob(who),
            .integer(Int64(from.number)), Value(through?.number), Value(remark), Value(endedWhy),
            .integer(enteredBy), .integer(at.milliseconds),
        ]
    }

    func holds(on day: Day) -> Bool { from <= day && (through.map { day <= $0 } ?? true) }

    /// Whether a day of the calendar year lies within its days.
    func holds(in year: Int) -> Bool { from.year <= year && (through.map { year <= $0.year } ?? true) }

    /// The law's answer to the functions.
    var finding: Finding<Bool> {
        AuthorityByFunction.decide(functions: functions.map { .known($0) }, namedInPolicy: named)
    }
    /// Exempt counselors and functions without responsibility stay in the roster, as looked at, and are asked nothing.
    var isAuthority: Bool { finding.answer == true }
    var basis: AuthorityBasis { AuthorityBasis(finding) }

    /// "Coach, Organization advisor"
    var function: String { functions.map(\.title).joined(separator: ", ") }
}

extension SecurityAuthority {
    static let columns = KeptTable.authorities.columns.map { "authorities.\($0)" }.joined(separator: ",")
    static let width = KeptTable.authorities.columns.count

    init(row: Row, from column: Int = 0) {
        self.init(
            id: row[column], campus: row[column + 1],
            functions: (row[column + 2] as String).split(separator: " ")
                .compactMap { CampusFunction(rawValue: String($0)) },
            unit: row[column + 4], from: Day(number: row[column + 8]))
        named = row[column + 3]
        bond = Bond(rawValue: row[column + 5]) ?? .employee
        account = row[column + 6]
        who = row.bytes(column + 7)
        through = (row[column + 9] as Int32?).map(Day.init(number:))
        remark = row[column + 10]
        endedWhy = row[column + 11]
        enteredBy = row[column + 12]
        at = Instant(milliseconds: row[column + 13])
    }

    static func one(_ id: Int64, _ db: Database) throws -> SecurityAuthority? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM authorities WHERE id = ?", arguments: [id])
            .map { SecurityAuthority(row: $0) }
    }

    /// All who ever were in the roster, by unit and number.
    static func all(within reach: Rights.Reach, _ db: Database) throws -> [SecurityAuthority] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM authorities WHERE \(reach.sql("campus"))
                ORDER BY unit COLLATE NOCASE, id
                """
        ).map { SecurityAuthority(row: $0) }
    }

    static func of(account: Int64, _ db: Database) throws -> [SecurityAuthority] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM authorities WHERE account = ? ORDER BY id", arguments: [account]
        ).map { SecurityAuthority(row: $0) }
    }
}
