/// Local law enforcement is told within 24 hours in every case, unless it made the determination itself.
///
/// Regardless of age, emancipation and contact. The statute asks it only where no contact and no parent is notified;
/// the regulation asks it always, and the regulation is followed. That somebody else made the determination is presumed.
public enum MissingPolice: Rule {
    public static let name = RuleName.missingPolice
    public static let citation: Citation =
        "34 CFR 668.46(h)(2)(iii), (h)(1)(vi); 20 U.S.C. 1092(j)(1)(B)(iii)(III)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "Local law enforcement is told within 24 hours of the determination, unless it made it."

    static func decide(_ facts: MissingStudentFacts, _ determined: Instant) -> Finding<MissingStudentDuty?> {
        .decided(
            facts.determinedByLocalPolice.isYes
                ? nil : MissingStudentDuty(.localLawEnforcement, determined, because: name),
            because: name)
    }

    public static let examples = [
        Example("An adult with a contact: the police as well") {
            MissingResidents.duties(MissingResidents.story(age: 25)).duties.map(\.who).contains(
                .localLawEnforcement)
        },
        Example.nearMiss("The local police determined it: they know") {
            var facts = MissingResidents.story(age: 25)
            facts.determinedByLocalPolice = .known(true)
            return MissingResidents.duties(facts).duties.map(\.who) == [.contact]
        },
    ]
}
