/// Intimidation is a threat that puts a person in reasonable fear of bodily harm; offensive words alone are not.
public enum FearInIntimidation: Rule {
    public static let name = RuleName.fearInIntimidation
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(iii); Hate Crime Data Collection Guidelines, intimidation"
    public static let authority = Authority.regulation
    public static let sentence =
        "Words are intimidation only when they put a person in reasonable fear of bodily harm."

    static func classify(_ facts: OffenseFacts) -> Classification {
        if facts.fearOfHarm.isNo { return .notCounted(nearly: .intimidation, because: name) }
        if facts.act == .intimidation { return .offense(.intimidation, because: .intimidation) }
        if facts.fearOfHarm.isYes { return .offense(.intimidation, because: name) }
        return .needs(.natureOfAct, .intimidation, because: name)
    }

    public static let examples = [
        .nearMiss("A slur is shouted across the lawn and nobody fears harm: not a hate crime") {
            Told(OffenseFacts(.offensiveSpeech).with { $0.fearOfHarm = .known(false) }) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }.givesNothing
        },
        Example("A threat for the victim's faith puts her in fear: one hate intimidation") {
            Told(OffenseFacts(.intimidation, victims: 1)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .sufficient)
            }.counts(.intimidation, .hate) == 1
        },
    ]
}
