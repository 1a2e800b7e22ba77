/// A person who was arrested is not counted again as referred for the same incident.
///
/// Arrested for one kind of violation and referred for another: the arrest only (interpretation
/// `arrestAndReferral`), for the regulation counts referrals of "persons not included in" the arrests.
public enum ArrestOverReferral: Rule {
    public static let name = RuleName.arrestOverReferral
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii)(B)"
    public static let authority = Authority.regulation
    public static let sentence = "The person is counted as arrested and not again as referred."
    public static let examples = [
        Example("Five are referred, two of them also arrested: two arrests, three referrals") {
            let told = Told {
                $0.lawActions = [
                    referred(persons: 5, person: nil),
                    LawAction(
                        .liquor, .arrest, persons: 2, lawViolation: .known(true), subsetOfReferred: true),
                ]
            }
            return told.table(.arrests, is: [.liquor: 2]) && told.table(.referrals, is: [.liquor: 3])
        },
        Example("One student is cited and referred: one arrest") {
            let told = Told {
                $0.lawActions = [
                    LawAction(.drug, .citation, person: "s1", lawViolation: .known(true)),
                    referred(persons: 1, person: "s1"),
                ]
            }
            return told.table(.arrests, is: [.drug: 1]) && told.table(.referrals, is: [:])
        },
        .nearMiss("One student is cited and another referred: both") {
            let told = Told {
                $0.lawActions = [
                    LawAction(.drug, .citation, person: "s1", lawViolation: .known(true)),
                    referred(persons: 1, person: "s2"),
                ]
            }
            return told.table(.arrests, is: [.drug: 1]) && told.table(.referrals, is: [.liquor: 1])
        },
    ]

    private static func referred(persons: Int32, person: String?) -> LawAction {
        LawAction(
            .liquor, .referred, persons: persons, person: person, lawViolation: .known(true),
            record: .known(true), sanctionPossible: .known(true))
    }
}
