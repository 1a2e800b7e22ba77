/// Nobody but sworn or commissioned law enforcement may unfound a report, and only as false or baseless.
///
/// Not campus security without sworn status, deans, panels, coroners, courts, juries or prosecutors. Recovered
/// property, a victim who does not cooperate, no arrest or too little evidence are no grounds.
public enum WhoMayUnfound: Rule {
    public static let name = RuleName.whoMayUnfound
    public static let citation: Citation = "34 CFR 668.46(c)(2)(ii), (iii)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It stays counted: only sworn police may unfound a report, and only as false or baseless after a full investigation."
    public static let examples = [
        Example("A conduct panel finds nobody responsible: still counted") {
            Unfounded.story(.studentConductPanel, .notSupported).gives([.rape: 1])
        },
        Example("The victim declines to cooperate: still counted") {
            Unfounded.story(.swornLawEnforcement, .victimDeclined).gives([.rape: 1])
        },
        Example("It is not known who decided: it stays counted, and a question is asked") {
            let told = Told(OffenseFacts(.rape)) {
                $0.determination = Determination(
                    by: .unknown, fullInvestigation: .unknown, formal: .unknown,
                    finding: .known(.falseOrBaseless), day: nil)
            }
            return told.gives([.rape: 1]) && told.waits(for: .unfoundedBy)
        },
        .nearMiss("Sworn police formally find it false after a full investigation: removed") {
            let told = Unfounded.story(.swornLawEnforcement, .falseOrBaseless)
            return told.gives([:]) && told.table(.unfounded, is: [.unfounded: 1])
        },
    ]
}
