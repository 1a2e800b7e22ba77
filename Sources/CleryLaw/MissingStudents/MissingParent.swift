/// The custodial parent or guardian of a resident under 18 and not emancipated is notified within 24 hours.
///
/// In addition to any contact that the student designated.
public enum MissingParent: Rule {
    public static let name = RuleName.missingParent
    public static let citation: Citation = "34 CFR 668.46(h)(2)(ii), (h)(1)(v); 20 U.S.C. 1092(j)(1)(A)(iii)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "A parent or guardian of a resident under 18 and not emancipated is notified within 24 hours."

    static func decide(_ facts: MissingStudentFacts, _ determined: Instant) -> Finding<MissingStudentDuty?> {
        if facts.emancipated.isYes { return .decided(nil, because: name) }
        guard let age = facts.age.value else {
            return .needs(Question("age", "How old is the student?"), because: name)
        }
        if age >= 18 { return .decided(nil, because: name) }
        guard facts.emancipated.isNo else {
            return .needs(Question("emancipated", "Is the student emancipated?"), because: name)
        }
        return .decided(MissingStudentDuty(.parentOrGuardian, determined, because: name), because: name)
    }

    public static let examples = [
        Example("17 and not emancipated: the parent too") { notified(MissingResidents.story(age: 17)) },
        Example.nearMiss("18: no parent") { !notified(MissingResidents.story(age: 18)) },
        Example.nearMiss("17 and emancipated: no parent") {
            var facts = MissingResidents.story(age: 17)
            facts.emancipated = .known(true)
            return !notified(facts)
        },
    ]

    private static func notified(_ facts: MissingStudentFacts) -> Bool {
        MissingResidents.duties(facts).duties.map(\.who).contains(.parentOrGuardian)
    }
}
