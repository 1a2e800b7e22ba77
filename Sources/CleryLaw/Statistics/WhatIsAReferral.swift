/// A referral is to an official who begins a disciplinary action that makes a record and may lead to a sanction.
///
/// All three are needed. A finding of responsibility is not, and any person counts, students or not.
public enum WhatIsAReferral: Rule {
    public static let name = RuleName.whatIsAReferral
    public static let citation: Citation = "34 CFR 668.46(a) (referred for campus disciplinary action)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is a referral only if a disciplinary action was begun that makes a record and may lead to a sanction."

    static func counts(_ action: LawAction, _ interpretations: Interpretations) -> Bool {
        action.action == .referred && action.violation.category != nil && action.lawViolation.isYes
            && action.record.isYes && action.sanctionPossible.isYes
            && !Marijuana.leftOut(action, interpretations)
    }

    public static let examples = [
        Example("Referred, a record is made, a sanction may follow: one referral") {
            story(record: .known(true), sanction: .known(true)).table(.referrals, is: [.drug: 1])
        },
        .nearMiss("Sent to an educational talk, no record: nothing") {
            story(record: .known(false), sanction: .known(true)).givesNothing
        },
        Example("Nobody knows whether a record was made: a question") {
            story(record: .unknown, sanction: .known(true)).waits(for: .referralElements)
        },
    ]

    private static func story(record: Known<Bool>, sanction: Known<Bool>) -> Told {
        Told {
            $0.lawActions = [
                LawAction(
                    .drug, .referred, lawViolation: .known(true), record: record, sanctionPossible: sanction)
            ]
        }
    }
}
