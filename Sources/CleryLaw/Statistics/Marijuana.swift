/// Marijuana that is lawful under State law but not under federal law: the State's law decides, by default.
///
/// Guidance is missing, so it is interpretation `marijuanaBasis`, and the report says which.
public enum Marijuana: Rule {
    public static let name = RuleName.marijuana
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii); no guidance"
    public static let authority = Authority.guidance
    public static let sentence = "It breached only federal law, and the institution counts by State law."

    @inline(__always) static func leftOut(_ action: LawAction, _ interpretations: Interpretations) -> Bool {
        action.federalLawOnly && interpretations.marijuanaBasis == .stateLaw
    }

    public static let examples = [
        Example("Of age, and lawful in the State: not counted") {
            Told {
                var action = LawAction(
                    .drug, .referred, lawViolation: .known(true), record: .known(true),
                    sanctionPossible: .known(true))
                action.federalLawOnly = true
                $0.lawActions = [action]
            }.givesNothing
        },
        .nearMiss("Under age, which State law forbids too: counted") {
            Told {
                $0.lawActions = [
                    LawAction(
                        .drug, .referred, lawViolation: .known(true), record: .known(true),
                        sanctionPossible: .known(true))
                ]
            }.table(.referrals, is: [.drug: 1])
        },
    ]
}
