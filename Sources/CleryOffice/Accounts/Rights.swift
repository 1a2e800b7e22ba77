import CleryLaw
import GRDB

/// A role that somebody was granted, for one campus or all, between two days.
public struct Grant: Sendable, Equatable, Identifiable {
    public var id: Int64
    public var account: Int64
    public var role: Role
    /// Nil: all campuses.
    public var campus: Int64?
    public var from: Day
    /// The last day; nil while it is open.
    public var through: Day?
    /// The rule of single sign-on that gave it, and may take it; nil for a grant made by hand.
    public var rule: Int64?

    var values: [Value] {
        [
            .integer(id), .integer(account), .text(role.rawValue), Value(campus),
            .integer(Int64(from.number)),
            Value(through?.number), Value(rule),
        ]
    }

    /// Whether it holds on a day.
    public func holds(on day: Day) -> Bool { from <= day && (through.map { day <= $0 } ?? true) }
}

extension Grant {
    static let columns = KeptTable.grants.columns.joined(separator: ",")

    /// Nil for a role that this version does not know: it gives no right.
    init?(row: Row) {
        guard let role = Role(rawValue: row[2]) else { return nil }
        self.init(
            id: row[0], account: row[1], role: role, campus: row[3], from: Day(number: row[4]),
            through: (row[5] as Int32?).map(Day.init(number:)), rule: row[6])
    }

    static func all(of account: Int64, _ db: Database) throws -> [Grant] {
        try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM grants WHERE account = ? ORDER BY id"),
            arguments: [account]
        ).compactMap(Grant.init(row:))
    }
}

/// What a signed-in account may do today, and on which campuses.
public struct Rights: Sendable, Equatable {
    private let grants: [Grant]
    /// The account made with the office. It may do all that the administrator and the coordinator may.
    private let isFounder: Bool

    init(of account: Int64, founder: Bool, on day: Day, _ db: Database) throws {
        isFounder = founder
        grants = try Grant.all(of: account, db).filter { $0.holds(on: day) }
    }

    /// The roles held today.
    public var roles: Set<Role> {
        Set(grants.map(\.role)).union(isFounder ? [.administrator, .coordinator] : [])
    }

    /// On which campuses a power holds.
    public enum Reach: Sendable, Equatable {
        case all
        case some(Set<Int64>)

        public func has(_ campus: Int64) -> Bool {
            switch self {
            case .all: true
            case .some(let campuses): campuses.contains(campus)
            }
        }
        public var isEmpty: Bool { self == .some([]) }

        /// The condition on a column that holds a campus.
        func sql(_ column: String) -> String {
            switch self {
            case .all: "1"
            case .some(let campuses):
                "\(column) IN (\(campuses.sorted().map(String.init).joined(separator: ",")))"
            }
        }
    }

    public func reach(_ power: Power) -> Reach {
        if isFounder, !power.roles.isDisjoint(with: [.administrator, .coordinator]) { return .all }
        let held = grants.filter { power.roles.contains($0.role) }
        if held.contains(where: { $0.campus == nil }) { return .all }
        return .some(Set(held.compactMap(\.campus)))
    }

    /// Whether a power is held on at least one campus; one that concerns the whole office, on all of them.
    public func may(_ power: Power) -> Bool {
        // Whoever is signed in may stand in the hall, and may leave.
        if power == .enter { return true }
        let reach = reach(power)
        return power.isOfficeWide ? reach == .all : !reach.isEmpty
    }
    public func may(_ power: Power, at campus: Int64) -> Bool { reach(power).has(campus) }
}
