/// Arrests and referrals are counted one for each person in each incident.
public enum PerPerson: Rule {
    public static let name = RuleName.perPerson
    public static let citation: Citation = "34 CFR 668.46(c)(1)(ii)"
    public static let authority = Authority.regulation
    public static let sentence = "One is counted for each person."
    public static let examples = [
        Example("Five people are cited at one party: five") {
            Told { $0.lawActions = [LawAction(.liquor, .citation, persons: 5, lawViolation: .known(true))] }
                .table(.arrests, is: [.liquor: 5])
        },
        .nearMiss("One student is cited for drugs and for liquor: one, the more serious") {
            Told {
                $0.mostSerious = .drug
                $0.lawActions = [
                    LawAction(.drug, .citation, person: "s1", lawViolation: .known(true)),
                    LawAction(.liquor, .citation, person: "s1", lawViolation: .known(true)),
                ]
            }.table(.arrests, is: [.drug: 1])
        },
    ]
}
