/// A piece may stay out for a time if clear and convincing evidence shows that its release would do a certain harm.
///
/// The harms: to jeopardize an ongoing criminal investigation or somebody's safety, to let a suspect flee or evade
/// detection, to destroy evidence. A suspicion is not enough. Only the piece that would do the harm stays out. The rules
/// of the fire log (34 CFR 668.49(d)) have no such exception.
public enum HarmWithholding: Rule {
    public static let name = RuleName.harmWithholding
    public static let citation: Citation = "34 CFR 668.46(f)(3)(i), (f)(4); 20 U.S.C. 1092(f)(4)(B)(iii)"
    public static let authority = Authority.statute
    public static let sentence =
        "Clear and convincing evidence of harm to an investigation, a person or evidence keeps the harmful piece out of the crime log for a time."

    static func decide(_ clearAndConvincing: Known<Bool>) -> Finding<Withholding.Answer> {
        guard let evidence = clearAndConvincing.value else {
            return .needs(
                Question(
                    "evidence_standard",
                    "Is there clear and convincing evidence that releasing this piece would do the harm?"),
                because: name)
        }
        return .decided(evidence ? .temporary : .notAllowed, because: name)
    }

    public static let examples = [
        Example("Clear and convincing evidence that the suspect would flee: out for a time") {
            Withholding(.known(.flightOrEvasion), clearAndConvincing: .known(true)).decide(BusinessDays())
                .answer == .temporary
        },
        .nearMiss("An investigation is under way, and nothing shows that release would hurt it: not allowed")
        {
            Withholding(.known(.ongoingInvestigation), clearAndConvincing: .known(false))
                .decide(BusinessDays()).answer == .notAllowed
        },
        .nearMiss("The same evidence, for an entry of the fire log: not allowed") {
            Withholding(.known(.flightOrEvasion), clearAndConvincing: .known(true), log: .fire)
                .decide(BusinessDays()).answer == .notAllowed
        },
        Example("Nobody has weighed the evidence: a question") {
            Withholding(.known(.destructionOfEvidence)).decide(BusinessDays()).asks.first?.name
                == "evidence_standard"
        },
    ]
}
