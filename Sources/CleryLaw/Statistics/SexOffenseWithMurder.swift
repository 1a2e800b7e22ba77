/// A sex offense and a murder in one incident are both counted.
///
/// It does not extend to negligent manslaughter, nor to robbery and the rest.
public enum SexOffenseWithMurder: Rule {
    public static let name = RuleName.sexOffenseWithMurder
    public static let citation: Citation = "34 CFR 668.46(c)(9)(vii)"
    public static let authority = Authority.regulation
    public static let sentence = "A sex offense in the same incident as a murder is counted too."

    @inline(__always) static func kept(of present: Categories) -> Categories {
        guard present.has(.murder) else { return [] }
        return Hierarchy.mostSerious(of: present.intersection(.sexOffenses))
    }

    public static let examples = [
        Example("A woman is raped and killed: one rape and one murder") {
            Told(OffenseFacts(.rape), OffenseFacts(.murder)).gives([.rape: 1, .murder: 1])
        },
        Example("Fondling and murder: both") {
            Told(OffenseFacts(.fondling), OffenseFacts(.murder)).gives([.fondling: 1, .murder: 1])
        },
        .nearMiss("She died by gross negligence: the manslaughter alone") {
            let told = Told(OffenseFacts(.rape), OffenseFacts(.negligentManslaughter))
            return told.gives([.negligentManslaughter: 1]) && told.names(.hierarchy, .nearlyCounted)
        },
    ]
}
