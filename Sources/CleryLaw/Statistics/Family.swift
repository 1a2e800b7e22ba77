/// The families of statistics that the law keeps in separate tables.
public enum Family: UInt8, Sendable, CaseIterable {
    case primary, hate, vawa, arrests, referrals, unfounded, hazing
}

extension Family {
    /// The contract's name.
    public var name: String { "\(self)" }
    public init?(name: some StringProtocol) {
        guard let found = Family.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
    /// The table's heading.
    public var title: String {
        switch self {
        case .primary: "Criminal offenses"
        case .hate: "Hate crimes"
        case .vawa: "Domestic violence, dating violence and stalking"
        case .arrests: "Arrests"
        case .referrals: "Disciplinary referrals"
        case .unfounded: "Unfounded crimes"
        case .hazing: "Hazing"
        }
    }
}
