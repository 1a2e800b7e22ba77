/// The missing-student procedures are for students who live in on-campus student housing.
///
/// The clock of 24 hours starts with the determination that the student has been missing for 24 hours. The institution
/// need not wait that long to act. A student who lives elsewhere is a matter for the police there.
public enum MissingResidents: Rule {
    public static let name = RuleName.missingResidents
    public static let citation: Citation = "34 CFR 668.46(h)(1), (h)(2); 20 U.S.C. 1092(j)(1)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "The missing-student procedures are for residents of on-campus student housing."

    /// Everyone who has to be notified, with the instant by which.
    public static func duties(_ facts: MissingStudentFacts) -> MissingStudentDuties {
        var result = MissingStudentDuties(because: [name])
        if facts.resident.isNo { return result }
        guard facts.resident.isYes else {
            result.asks = [
                Question("resident", "Does the student live in on-campus student housing?")
            ]
            return result
        }
        guard let determined = facts.determined.value else {
            if facts.determined.isUnknown {
                result.asks = [
                    Question(
                        "determined_missing",
                        "When was the student determined to have been missing for 24 hours?")
                ]
            }
            return result
        }
        for finding in [
            MissingContact.decide(facts, determined), MissingParent.decide(facts, determined),
            MissingPolice.decide(facts, determined),
        ] {
            result.because += finding.because
            result.asks += finding.asks
            if let duty = finding.answer ?? nil { result.duties.append(duty) }
        }
        return result
    }

    public static let examples = [
        Example("A resident of 17 with a contact: contact, parent and police, each within 24 hours") {
            let result = duties(story(age: 17))
            return result.duties.map(\.who) == [.contact, .parentOrGuardian, .localLawEnforcement]
                && result.duties.allSatisfy { $0.by == Instant(milliseconds: 86_400_000) }
        },
        Example.nearMiss("The same student in an apartment in town: no duty under these procedures") {
            var facts = story(age: 17)
            facts.resident = .known(false)
            return duties(facts).duties.isEmpty && duties(facts).asks.isEmpty
        },
        Example("Whether there is a contact is not known: the police are due all the same") {
            var facts = story(age: 20)
            facts.hasContact = .unknown
            return duties(facts).duties.map(\.who) == [.localLawEnforcement]
                && duties(facts).asks.map(\.name) == ["contact"]
        },
    ]

    static func story(age: Int) -> MissingStudentFacts {
        MissingStudentFacts(
            resident: .known(true), age: .known(age), emancipated: .known(false), hasContact: .known(true),
            determined: .known(Instant(milliseconds: 0)))
    }
}
