/// Only a breach of law is counted, not a breach of the institution's policy alone.
///
/// There is no national three-inch rule for knives; air guns count only where law makes them weapons.
public enum LawNotPolicy: Rule {
    public static let name = RuleName.lawNotPolicy
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii)"
    public static let authority = Authority.regulation
    public static let sentence = "It breached a policy of the institution but no law."
    public static let examples = [
        Example("A student of 22 drinks in a dry hall: not counted") {
            referral(.known(false)).givesNothing
        },
        Example("Nobody knows whether a law was broken: a question") {
            referral(.unknown).waits(for: .lawOrPolicy)
        },
        .nearMiss("A student of 19 drinks in the dry hall, which a law forbids too: counted") {
            referral(.known(true)).table(.referrals, is: [.liquor: 1])
        },
    ]

    private static func referral(_ law: Known<Bool>) -> Told {
        Told {
            $0.lawActions = [
                LawAction(
                    .liquor, .referred, lawViolation: law, record: .known(true),
                    sanctionPossible: .known(true))
            ]
        }
    }
}
