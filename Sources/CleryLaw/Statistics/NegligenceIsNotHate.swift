/// Negligent manslaughter is not offered as a hate crime: nobody is selected by negligence.
///
/// The regulation's words do not exclude it, guidance and the survey's form do: interpretation
/// `negligentManslaughterAsHate`.
public enum NegligenceIsNotHate: Rule {
    public static let name = RuleName.negligenceIsNotHate
    public static let citation: Citation = "34 CFR 668.46(c)(1)(iii); Handbook 2016, 3-27; survey form"
    public static let authority = Authority.guidance
    public static let sentence = "Negligent manslaughter has no row in the hate tables."
    public static let examples = [
        Example("Negligent manslaughter with bias: the primary count stands, the hate table has none") {
            let told = Told(OffenseFacts(.negligentManslaughter)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([.negligentManslaughter: 1]) && told.table(.hate, is: [:])
        },
        .nearMiss("A murder with bias: both tables") {
            let told = Told(OffenseFacts(.murder)) {
                $0.bias = BiasFacts(category: .known(.race), evidence: .sufficient)
            }
            return told.gives([.murder: 1]) && told.table(.hate, is: [.murder: 1])
        },
    ]
}
