/// The Hierarchy Rule does not touch the hate tables: every offense moved by bias is shown there.
///
/// A primary crime moved by bias is counted once in its own table and once in the hate table.
public enum HateOutsideHierarchy: Rule {
    public static let name = RuleName.hateOutsideHierarchy
    public static let citation: Citation = "34 CFR 668.46(c)(1)(iii); Handbook 2016, 3-25"
    public static let authority = Authority.regulation
    public static let sentence =
        "Every offense moved by bias is counted in the hate table, besides its own table."
    public static let examples = [
        Example("A robbery with an assault, both for race: one robbery, and both in the hate table") {
            let told = Told(OffenseFacts(.robbery), OffenseFacts(.aggravatedAssault)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([.robbery: 1]) && told.table(.hate, is: [.robbery: 1, .aggravatedAssault: 1])
        },
        .nearMiss("The same without bias: one robbery, and nothing in the hate table") {
            let told = Told(OffenseFacts(.robbery), OffenseFacts(.aggravatedAssault))
            return told.gives([.robbery: 1]) && told.table(.hate, is: [:])
        },
    ]
}
