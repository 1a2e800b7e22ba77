/// Hazing is a clause of its own and is counted beside the other crimes of the event.
///
/// The statute has no hierarchy language for it and no regulation speaks yet: interpretation `hazingHierarchy`.
public enum HazingApart: Rule {
    public static let name = RuleName.hazingApart
    public static let citation: Citation = "20 U.S.C. 1092(f)(1)(F)(iv), (f)(7)"
    public static let authority = Authority.statute
    public static let sentence = "Hazing is counted beside the other crimes of the incident."
    public static let examples = [
        Example("A pledge is beaten with a paddle: one aggravated assault and one hazing") {
            let told = Told(OffenseFacts(.aggravatedAssault), OffenseFacts(.hazing), on: "2025-09-12")
            return told.gives([.aggravatedAssault: 1]) && told.table(.hazing, is: [.hazing: 1])
        },
        .nearMiss("The institution puts hazing under the Hierarchy Rule: the assault alone") {
            var own = Interpretations.standard
            own.hazingHierarchy = .underHierarchy
            let told = Told(
                OffenseFacts(.aggravatedAssault), OffenseFacts(.hazing), on: "2025-09-12", by: own)
            return told.gives([.aggravatedAssault: 1]) && told.table(.hazing, is: [:])
        },
    ]
}
