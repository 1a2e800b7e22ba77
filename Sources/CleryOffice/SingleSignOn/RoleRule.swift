import CleryLaw
import GRDB

/// One line of the mapping: whoever has this claim gets this role.
struct RoleRule: Sendable, Equatable, Identifiable {
    enum Test: String, Sendable, CaseIterable {
        case member, equals, contains

        var title: String {
            switch self {
            case .member: "has among its values"
            case .equals: "is exactly"
            case .contains: "contains the text"
            }
        }
    }

    var id: Int64
    var claim: String
    var test: Test
    var value: String
    var role: Role
    /// Nil: all campuses.
    var campus: Int64?
    var ended: Instant?

    func matches(_ claims: Claims) -> Bool {
        let values = claims[claim]
        return switch test {
        case .member: values.contains(value)
        case .equals: values == [value]
        case .contains: values.contains { $0.contains(value) }
        }
    }

    var values: [Value] {
        [
            .integer(id), .text(claim), .text(test.rawValue), .text(value), .text(role.rawValue),
            Value(campus), Value(ended?.milliseconds),
        ]
    }
}

extension RoleRule {
    /// A rule whose role or test this version does not know gives nothing.
    private init?(row: Row) {
        guard let test = Test(rawValue: row[2]), let role = Role(rawValue: row[4]) else { return nil }
        self.init(
            id: row[0], claim: row[1], test: test, value: row[3], role: role, campus: row[5],
            ended: (row[6] as Int64?).map(Instant.init(milliseconds:)))
    }

    /// The rules that hold, in the order in which they were made.
    static func all(_ db: Database) throws -> [RoleRule] {
        let columns = KeptTable.roleRules.columns.joined(separator: ",")
        return try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM role_rules WHERE ended IS NULL ORDER BY id"
        ).compactMap(RoleRule.init(row:))
    }
}
