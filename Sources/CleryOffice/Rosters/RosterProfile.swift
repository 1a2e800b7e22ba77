import CleryLaw

/// How a roster of people is written, and which words of it give which role. See docs/running/rosters.md.
public struct RosterProfile: Sendable {
    let table: TableProfile
    /// Status words of people who work here, and of people who no longer do.
    private(set) var active: [Wording] = []
    private(set) var ended: [Wording] = []
    private(set) var rules: [RoleRule] = []
    /// The file lists everybody, so that whoever is not in it may be ended when asked.
    private(set) var isComplete = false
    /// The most that one import may end without a confirmation, in percent of the people of this roster.
    private(set) var mostEnded = 20

    public var name: String { table.name }
    public var title: String { table.title }
    var text: String { table.text }

    /// One entry under `roles`: every column that it names must fit.
    struct RoleRule: Sendable {
        let columns: [String: [Wording]]
        let unless: [Wording]
        let role: Role
        /// The campus of the role where it is not the row's; `all` for every campus.
        let campus: String?
    }

    static let columnRoles = [
        "id", "sign_in", "first", "last", "preferred", "name", "email", "department", "title", "status",
        "started", "ended", "campus", "groups",
    ]
    /// The columns whose words may give a role.
    static let ruleColumns = ["title", "department", "status", "groups", "campus"]

    /// Reads a profile; refuses anything it does not understand, with the line on which it stands.
    public init(yaml text: String, file: String) throws(ProfileError) {
        let reading = try TableProfile.reading(
            yaml: text, file: file, kind: .roster, roles: Self.columnRoles,
            keys: ["active", "ended", "roles", "complete", "most_ended_percent"])
        table = reading.profile
        for role in ["id", "sign_in"] where table.columns[role] == nil {
            throw reading.top.refuse("no column holds the \(role)")
        }
        guard table.columns["name"] != nil || table.columns["last"] != nil else {
            throw reading.top.refuse("no column holds the last name or the whole name")
        }
        if table.columns["started"] != nil || table.columns["ended"] != nil,
            table.dates.isEmpty, !table.excelDates
        {
            throw reading.top.refuse("dates need at least one form")
        }
        for (key, node) in reading.rest {
            switch key {
            case "active": active = try node.strings().map(Wording.init)
            case "ended": ended = try node.strings().map(Wording.init)
            case "complete": isComplete = try node.flag()
            case "most_ended_percent":
                let percent = Int(try node.number())
                guard percent <= 100 else { throw node.refuse("a share lies between 1 and 100") }
                mostEnded = percent
            default: rules = try Self.rules(node)
            }
        }
        if table.columns["status"] != nil, active.isEmpty || ended.isEmpty {
            throw reading.top.refuse("a status column needs its words: active and ended")
        }
    }

    private static func rules(_ node: ProfileNode) throws(ProfileError) -> [RoleRule] {
        var rules: [RoleRule] = []
        for item in node.items {
            let parts = try item.entries(Set(ruleColumns + ["unless", "role", "at"]), in: "roles")
            guard let word = parts["role"] else { throw item.refuse("an entry of roles names a role") }
            let role = try word.choice(Role.self, "a role")
            guard role != .administrator else {
                throw word.refuse("a roster makes nobody an administrator; give that role by hand")
            }
            var columns: [String: [Wording]] = [:]
            for column in ruleColumns {
                guard let words = parts[column] else { continue }
                columns[column] = try words.strings().map(Wording.init)
                guard columns[column]?.isEmpty == false else { throw words.refuse("there are no words here") }
            }
            guard !columns.isEmpty else { throw item.refuse("an entry of roles names words of a column") }
            var unless: [Wording] = []
            if let words = parts["unless"] { unless = try words.strings().map(Wording.init) }
            var campus: String?
            if let at = parts["at"] { campus = try at.string() }
            rules.append(RoleRule(columns: columns, unless: unless, role: role, campus: campus))
        }
        return rules
    }

    /// The roles that a person's words give, with the campus that a rule names itself.
    ///
    /// - Parameter words: By column; `groups` has several.
    func roles(of words: [String: [String]]) -> [(role: Role, campus: String?)] {
        let plain = words.mapValues { $0.map { Wording.plain($0) } }
        return rules.filter { rule in
            rule.columns.allSatisfy { column, wordings in
                (plain[column] ?? []).contains { text in
                    !text.isEmpty && wordings.contains { $0.matches(text) }
                        && !rule.unless.contains { $0.matches(text) }
                }
            }
        }.map { ($0.role, $0.campus) }
    }
}
