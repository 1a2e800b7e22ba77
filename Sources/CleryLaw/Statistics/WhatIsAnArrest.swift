/// An arrest is a person processed by arrest, citation or summons.
///
/// A juvenile taken into custody and released to the parents counts, since an adult would have been arrested. Police
/// contact with release and no processing does not.
public enum WhatIsAnArrest: Rule {
    public static let name = RuleName.whatIsAnArrest
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii)(A); Handbook 2016, 3-40"
    public static let authority = Authority.regulation
    public static let sentence =
        "An arrest, a citation or a summons for a breach of law is counted as an arrest."

    public static func isArrest(_ action: LawAction.Action) -> Bool {
        switch action {
        case .arrest, .citation, .summons, .juvenileCustody: true
        case .referred, .noAction, .unknown: false
        }
    }

    /// Whether these persons are in the arrest tables. Nobody is arrested for a mere policy, so an unknown is a yes.
    static func counts(_ action: LawAction, _ interpretations: Interpretations) -> Bool {
        isArrest(action.action) && action.violation.category != nil && !action.lawViolation.isNo
            && !Marijuana.leftOut(action, interpretations)
    }

    public static let examples = [
        Example("A juvenile is taken into custody for liquor and released to the parents: one arrest") {
            story(.juvenileCustody).table(.arrests, is: [.liquor: 1])
        },
        Example("A summons: one arrest") { story(.summons).table(.arrests, is: [.liquor: 1]) },
        .nearMiss("A warning, and nobody is processed: nothing") { story(.noAction).givesNothing },
        Example("Nobody knows what became of it: a question") { story(.unknown).waits(for: .action) },
    ]

    private static func story(_ action: LawAction.Action) -> Told {
        Told { $0.lawActions = [LawAction(.liquor, action, lawViolation: .known(true))] }
    }
}

extension LawViolation {
    /// The row of this violation, if it has one.
    public var category: Category? {
        switch self {
        case .weapons: .weapons
        case .drug: .drug
        case .liquor: .liquor
        case .drivingUnderInfluence, .publicDrunkenness, .other: nil
        }
    }
}
