/// What happened outside Clery geography is in no column, whoever was involved.
public enum OutsideGeography: Rule {
    public static let name = RuleName.outsideGeography
    public static let citation: Citation = "20 U.S.C. 1092(f)(1)(F); 34 CFR 668.46(c)(5)"
    public static let authority = Authority.statute
    public static let sentence = "It happened outside Clery geography, which has no column."
    public static let examples = [
        Example("A student is robbed in a private apartment across town: nearly counted, nowhere") {
            let told = Told(OffenseFacts(.robbery), at: .nowhere)
            return told.givesNothing && told.names(.outsideGeography, .nearlyCounted)
        },
        .nearMiss("On the sidewalk before the campus: public property") {
            Told(OffenseFacts(.robbery), at: .publicProperty).gives([.robbery: 1])
        },
    ]
}
