/// A hate crime needs evidence that the victim was intentionally selected because of the offender's bias.
///
/// Objective facts decide. An allegation alone is a question; an investigation that cannot tell is a no.
public enum EvidenceOfBias: Rule {
    public static let name = RuleName.evidenceOfBias
    public static let citation: Citation = "34 CFR 668.46(a) (hate crime)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is a hate crime only if evidence shows that the victim was selected because of bias."
    public static let examples = [
        .nearMiss(
            "Swastikas on a hall's wall, and the investigation finds no conclusive evidence: not counted"
        ) {
            let told = Told(OffenseFacts(.vandalism)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .inconclusive)
            }
            return told.givesNothing && told.names(.evidenceOfBias, .nearlyCounted)
        },
        Example("Bias is alleged and nobody has looked at the evidence: a question") {
            Told(OffenseFacts(.vandalism)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .alleged)
            }.waits(for: .biasEvidence)
        },
        Example("The offender wrote why he chose that door: counted") {
            Told(OffenseFacts(.vandalism)) {
                $0.bias = BiasFacts(category: .known(.religion), evidence: .sufficient)
            }.table(.hate, is: [.vandalism: 1])
        },
    ]
}
