/// An arson is counted besides whatever else happened in the incident.
public enum ArsonBesides: Rule {
    public static let name = RuleName.arsonBesides
    public static let citation: Citation = "34 CFR 668.46(c)(9)(vi)"
    public static let authority = Authority.regulation
    public static let sentence = "Arson is always counted, together with the most serious other offense."

    @inline(__always) static func kept(of present: Categories) -> Categories {
        present.intersection(Categories(.arson))
    }

    public static let examples = [
        Example("Two people are badly hurt in a fire that was set: one arson and two aggravated assaults") {
            Told(OffenseFacts(.arson, operations: 1), OffenseFacts(.aggravatedAssault, victims: 2))
                .gives([.arson: 1, .aggravatedAssault: 2])
        },
        .nearMiss("The cause of the fire is not known: the assault is counted, the fire is a question") {
            let told = Told(OffenseFacts(.undeterminedFire), OffenseFacts(.aggravatedAssault))
            return told.gives([.aggravatedAssault: 1]) && told.waits(for: .cause)
        },
    ]
}
