/// Hazing, for the statistics, has the statute's elements: an organization of students, membership, and a risk.
///
/// A student organization has two or more enrolled students, recognized or not. Willingness does not matter.
public enum HazingElements: Rule {
    public static let name = RuleName.hazingElements
    public static let citation: Citation = "20 U.S.C. 1092(f)(6)(A)(vi), (vii)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-01-01")
    public static let sentence =
        "The law's hazing needs a student organization, a link to membership and a risk above the reasonable."

    /// Two enrolled students make a student organization.
    public static let fewestMembers: Int32 = 2

    static func decide(_ facts: HazingFacts) -> Known<Bool> {
        if let members = facts.studentMembers.value, members < fewestMembers { return .known(false) }
        if facts.connectedToMembership.isNo || facts.riskAboveReasonable.isNo { return .known(false) }
        let known =
            facts.studentMembers.value != nil && facts.connectedToMembership.isYes
            && facts.riskAboveReasonable.isYes
        return known ? .known(true) : .unknown
    }

    public static let examples = [
        Example("Twenty members, an initiation, a risk above the reasonable: one hazing") {
            story(20, risk: .known(true)).table(.hazing, is: [.hazing: 1])
        },
        Example("A hard training session within the normal: not hazing") {
            story(20, risk: .known(false)).givesNothing
        },
        .nearMiss("A group with one student: no student organization") {
            story(1, risk: .known(true)).givesNothing
        },
        Example("Nobody knows the risk: a question") {
            story(20, risk: .unknown).waits(for: .hazingElements)
        },
    ]

    private static func story(_ members: Int32, risk: Known<Bool>) -> Told {
        Told(on: "2025-09-12") {
            $0.hazing = [
                HazingFacts(
                    studentMembers: .known(members), connectedToMembership: .known(true),
                    riskAboveReasonable: risk)
            ]
        }
    }
}
