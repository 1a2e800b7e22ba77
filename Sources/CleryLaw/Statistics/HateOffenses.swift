/// Eligible for the hate tables are the primary crimes but negligent manslaughter, and four more offenses.
///
/// Larceny-theft, simple assault, intimidation and vandalism are countable only as hate crimes. The statute's
/// "other crimes involving bodily injury" are folded into the assaults, as the regulation and the survey do.
public enum HateOffenses: Rule {
    public static let name = RuleName.hateOffenses
    public static let citation: Citation = "34 CFR 668.46(c)(1)(iii); 20 U.S.C. 1092(f)(1)(F)(ii)"
    public static let authority = Authority.regulation
    public static let sentence = "This offense is counted only when the victim was selected because of bias."

    static func eligible(_ interpretations: Interpretations) -> Categories {
        let all = Categories.primary.union(.hateOnly)
        return interpretations.negligentManslaughterAsHate == .offered
            ? all : all.subtracting(Categories(.negligentManslaughter))
    }

    public static let examples = [
        .nearMiss("A simple assault without bias: nearly counted") {
            let told = Told(OffenseFacts(.simpleAssault))
            return told.givesNothing && told.names(.hateOffenses, .nearlyCounted)
        },
        Example("A theft for the owner's faith: one hate larceny, and nothing in the primary table") {
            let told = Told(OffenseFacts(.larceny)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .sufficient)
            }
            return told.gives([:]) && told.table(.hate, is: [.larceny: 1])
        },
    ]
}
