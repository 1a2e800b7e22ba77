/// A "sex offense" that nobody has named more closely belongs to none of the four rows until somebody does.
public enum NatureOfSexOffense: Rule {
    public static let name = RuleName.natureOfSexOffense
    public static let citation: Citation = "34 CFR 668.46(a) (sexual assault), (c)(1)(i)(B)"
    public static let authority = Authority.regulation
    public static let sentence =
        "A sex offense is rape, fondling, incest or statutory rape; the record does not yet say which."
    public static let examples = [
        Example("The log says only \"sex offense\": a question, not a number") {
            let told = Told(OffenseFacts(.sexOffense))
            return told.givesNothing && told.waits(for: .natureOfAct)
        },
        .nearMiss("The log says \"fondling\": counted") {
            Told(OffenseFacts(.fondling)).gives([.fondling: 1])
        },
    ]
}
