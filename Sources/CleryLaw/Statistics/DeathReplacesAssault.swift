/// When the victim dies of the injuries, at once or later, the assault becomes a murder: replaced, not added.
public enum DeathReplacesAssault: Rule {
    public static let name = RuleName.deathReplacesAssault
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, criminal homicide"
    public static let authority = Authority.regulation
    public static let sentence =
        "The victim died of the injuries, so it is counted as murder in place of the assault."

    /// Whether a death turns the whole act into murder, or stands beside it. A death of fright is no homicide.
    static func replaces(_ category: Category) -> Bool {
        category == .aggravatedAssault || category == .simpleAssault
    }

    public static let examples = [
        Example("A punch in a fight; the man dies two days later: murder, no assault") {
            Told(OffenseFacts(.assault, victims: 1).with { $0.deathFollowed = true }).gives([.murder: 1])
        },
        Example("A person dies in a fire that was set: murder and arson") {
            Told(OffenseFacts(.arson).with { $0.deathFollowed = true }).gives([.murder: 1, .arson: 1])
        },
        .nearMiss("The man recovers: aggravated assault") {
            Told(OffenseFacts(.assault, victims: 1).with { $0.injury = .known(.serious) })
                .gives([.aggravatedAssault: 1])
        },
    ]
}
