/// One person, one incident, several kinds of violation: one is counted, the one an official judges most serious.
///
/// The order weapons, drug, liquor is a convention and no rule: interpretation `multiLawViolation`.
public enum MostSeriousViolation: Rule {
    public static let name = RuleName.mostSeriousViolation
    public static let citation: Citation = "Handbook 2016, 3-43"
    public static let authority = Authority.guidance
    public static let sentence =
        "The person broke several laws in one incident; the one judged most serious by an official is counted."
    public static let examples = [
        Example("Arrested for drugs and liquor, the officer judges the drugs worse: one drug arrest") {
            story(.drug).table(.arrests, is: [.drug: 1])
        },
        Example("Nobody has judged: a question") {
            let told = story(nil)
            return told.givesNothing && told.waits(for: .mostSeriousViolation)
        },
        .nearMiss("One student has drugs and another liquor: both are counted, and nobody needs to judge") {
            Told {
                $0.lawActions = [
                    LawAction(.drug, .arrest, person: "s1", lawViolation: .known(true)),
                    LawAction(.liquor, .arrest, person: "s2", lawViolation: .known(true)),
                ]
            }.table(.arrests, is: [.drug: 1, .liquor: 1])
        },
    ]

    private static func story(_ judged: LawViolation?) -> Told {
        Told {
            $0.mostSerious = judged
            $0.lawActions = [
                LawAction(.drug, .arrest, person: "s1", lawViolation: .known(true)),
                LawAction(.liquor, .arrest, person: "s1", lawViolation: .known(true)),
            ]
        }
    }
}
