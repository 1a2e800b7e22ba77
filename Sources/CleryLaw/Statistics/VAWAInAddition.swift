/// Domestic violence, dating violence and stalking are counted in addition to the primary crime.
public enum VAWAInAddition: Rule {
    public static let name = RuleName.vawaInAddition
    public static let citation: Citation = "34 CFR 668.46(c)(1)(iv)"
    public static let authority = Authority.regulation
    public static let sentence = "It is counted in addition to any other crime of the incident."
    public static let examples = [
        Example("A spouse is murdered: one murder and one domestic violence") {
            let told = Told(OffenseFacts(.murder).with { $0.relationship = .known(.currentSpouse) })
            return told.gives([.murder: 1]) && told.table(.vawa, is: [.domesticViolence: 1])
        },
        .nearMiss("The murderer is a stranger: the murder alone") {
            let told = Told(OffenseFacts(.murder).with { $0.relationship = .known(.stranger) })
            return told.gives([.murder: 1]) && told.table(.vawa, is: [:])
        },
    ]
}
