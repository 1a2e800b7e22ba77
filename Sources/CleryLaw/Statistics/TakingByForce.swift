/// A taking from a person is robbery by force, threat or fear; without them it is larceny.
public enum TakingByForce: Rule {
    public static let name = RuleName.takingByForce
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, robbery"
    public static let authority = Authority.regulation
    public static let sentence =
        "Taking from a person is robbery only by force, threat or fear; pickpocketing and purse-snatching are larceny."

    public static func decide(force: Known<Bool>) -> Classification {
        if force.isYes { return .offense(.robbery, because: name) }
        if force.isNo { return .notCounted(nearly: .robbery, because: name) }
        return .needs(.natureOfAct, .robbery, because: name)
    }

    public static let examples = [
        .nearMiss("A pocket is picked: larceny") { decide(force: .known(false)).category == nil },
        Example("A phone is torn away after a blow: robbery") {
            decide(force: .known(true)).category == .robbery
        },
    ]
}
