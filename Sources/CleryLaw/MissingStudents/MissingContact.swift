/// The contact whom a missing resident has designated is notified within 24 hours of the determination.
public enum MissingContact: Rule {
    public static let name = RuleName.missingContact
    public static let citation: Citation = "34 CFR 668.46(h)(2)(i); 20 U.S.C. 1092(j)(1)(A)(i)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "The contact a missing resident designated is notified within 24 hours of the determination."

    static func decide(_ facts: MissingStudentFacts, _ determined: Instant) -> Finding<MissingStudentDuty?> {
        guard let hasContact = facts.hasContact.value else {
            return .needs(
                Question("contact", "Has the student registered a confidential contact?"), because: name)
        }
        return .decided(
            hasContact ? MissingStudentDuty(.contact, determined, because: name) : nil, because: name)
    }

    public static let examples = [
        Example("A contact is registered: notified") {
            MissingResidents.duties(MissingResidents.story(age: 20)).duties.map(\.who).contains(.contact)
        },
        Example.nearMiss("The student named nobody: no contact to notify, and the rest stands") {
            var facts = MissingResidents.story(age: 20)
            facts.hasContact = .known(false)
            return MissingResidents.duties(facts).duties.map(\.who) == [.localLawEnforcement]
        },
    ]
}
