/// Mere roommates are not partners: a common home counts only for spouses and intimate partners.
///
/// Unless the State's domestic or family violence law protects the victim.
public enum PartnerRelationship: Rule {
    public static let name = RuleName.partnerRelationship
    public static let citation: Citation = "34 CFR 668.46(a) (domestic violence); Handbook 2016, 3-37"
    public static let authority = Authority.regulation
    public static let sentence =
        "The two are not spouses, partners or otherwise protected by domestic violence law."
    public static let examples = [
        Example("A fight between roommates whom State law does not protect: not domestic violence") {
            Told(
                OffenseFacts(.simpleAssault).with {
                    $0.relationship = .known(.roommateNotIntimate)
                    $0.stateLawCoversRelationship = .known(false)
                }
            ).givesNothing
        },
        .nearMiss("The same where State law protects household members: domestic violence") {
            Told(
                OffenseFacts(.simpleAssault).with {
                    $0.relationship = .known(.roommateNotIntimate)
                    $0.stateLawCoversRelationship = .known(true)
                }
            ).table(.vawa, is: [.domesticViolence: 1])
        },
    ]
}
