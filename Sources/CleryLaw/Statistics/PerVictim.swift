/// Killings, sex offenses, aggravated assaults and partner violence are counted one for each victim.
public enum PerVictim: Rule {
    public static let name = RuleName.perVictim
    public static let citation: Citation = "34 CFR 668.46(c)(9); FBI SRS User Manual, crimes against persons"
    public static let authority = Authority.regulation
    public static let sentence = "One is counted for each victim."
    public static let examples = [
        Example("One man cuts three people: three aggravated assaults") {
            Told(OffenseFacts(.aggravatedAssault, victims: 3)).gives([.aggravatedAssault: 3])
        },
        Example("Three men rape one woman: one rape") {
            Told(OffenseFacts(.rape, victims: 1)).gives([.rape: 1])
        },
        .nearMiss("Three people are robbed at once: one, for robbery goes by operations") {
            Told(OffenseFacts(.robbery, victims: 3)).gives([.robbery: 1])
        },
    ]
}
