/// The law's answer to "which offense is this?": one, none that is counted, or a fact that would decide.
public enum Classification: Sendable, Hashable {
    case offense(Category, because: RuleName)
    /// Not counted; the category that it nearly was, if there is one worth showing.
    case notCounted(nearly: Category?, because: RuleName)
    /// Undecided; the category that it would most likely be.
    case needs(Needs, Category, because: RuleName)

    public var category: Category? { if case .offense(let category, _) = self { category } else { nil } }
    public var needs: Needs { if case .needs(let needs, _, _) = self { needs } else { [] } }
    public var because: RuleName {
        switch self {
        case .offense(_, let rule), .notCounted(_, let rule), .needs(_, _, let rule): rule
        }
    }
}

extension Category {
    /// The rule that defines the offense of this row.
    @inline(__always) var definition: RuleName {
        // The first eighteen rows and hazing stand in the order of the names.
        switch self {
        case .weapons: .weaponsLaw
        case .drug: .drugLaw
        case .liquor: .liquorLaw
        case .hazing: .hazing
        case .unfounded: .unfoundedTotal
        case .forcibleSexOffense, .nonforcibleSexOffense: .sexOffensesSplit
        default: RuleName(rawValue: rawValue + 1) ?? .outsideTheFamilies
        }
    }
}
