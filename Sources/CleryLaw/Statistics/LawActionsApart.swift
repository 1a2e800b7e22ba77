/// Arrests and referrals stand in tables of their own, outside the Hierarchy Rule.
public enum LawActionsApart: Rule {
    public static let name = RuleName.lawActionsApart
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii)"
    public static let authority = Authority.regulation
    public static let sentence = "Arrests and referrals are counted apart from the crimes of the incident."
    public static let examples = [
        Example("An assault and an arrest for the knife: both are shown") {
            let told = Told(OffenseFacts(.aggravatedAssault)) {
                $0.lawActions = [LawAction(.weapons, .arrest, lawViolation: .known(true))]
            }
            return told.gives([.aggravatedAssault: 1]) && told.table(.arrests, is: [.weapons: 1])
        },
        .nearMiss("The man with the knife is let go: the assault alone") {
            let told = Told(OffenseFacts(.aggravatedAssault)) {
                $0.lawActions = [LawAction(.weapons, .noAction, lawViolation: .known(true))]
            }
            return told.gives([.aggravatedAssault: 1]) && told.table(.arrests, is: [:])
        },
    ]
}
