import CleryLaw

/// The people of the demo's office, beside its administrator.
struct DemoPeople {
    /// Who gathers the annual report and publishes it.
    let coordinator: Int64
    /// The general counsel, who reviews it.
    let counsel: Int64
    /// The vice president, who approves it and the statements.
    let vicePresident: Int64
    let conduct: Int64

    static func come(to office: Office) throws -> DemoPeople {
        DemoPeople(
            coordinator: try add("rcalloway", "Ruth Calloway", .coordinator, to: office),
            counsel: try add("mdelgado", "Marcus Delgado", .approver, to: office),
            vicePresident: try add("ewhitcombe", "Eleanor Whitcombe", .approver, to: office),
            conduct: try add("tiyer", "Tomas Iyer", .conduct, to: office))
    }

    static func add(_ signIn: String, _ name: String, _ role: Role, to office: Office) throws -> Int64 {
        let id = try office.actNow(by: .account(1), "added an account") {
            try PeopleActs.add(
                PeopleActs.Draft(signIn: signIn, name: name), password: Password.nobody, $0
            ).id
        }
        try office.actNow(by: .account(1), "gave account \(id) the role \(role.rawValue)") {
            try PeopleActs.grant(
                role, to: id, campus: nil, from: office.today.adding(days: -60), through: nil, $0)
        }
        return id
    }
}
