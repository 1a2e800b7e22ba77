/// A crime or event that belongs to none of the five families is in no table.
public enum OutsideTheFamilies: Rule {
    public static let name = RuleName.outsideTheFamilies
    public static let citation: Citation = "34 CFR 668.46(c)(1); 20 U.S.C. 1092(f)(1)(F)"
    public static let authority = Authority.statute
    public static let sentence = "The law's tables have no row for it."
    public static let examples = [
        Example("A lost wallet is in no table and nearly in none") {
            Told(OffenseFacts(.notClery)).answers.isEmpty
        },
        .nearMiss("The wallet was taken because of its owner's faith: a hate larceny") {
            Told(OffenseFacts(.larceny)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .sufficient)
            }.table(.hate, is: [.larceny: 1])
        },
    ]
}
