/// What other law forbids to disclose, or what would tell who the victim is, stays out of the log for good.
///
/// It concerns that piece of information only: the rest of the entry is made in time. No entry holds a victim's name.
/// The location is general; a room or unit number stays out of an entry on a sex offense.
public enum VictimWithholding: Rule {
    public static let name = RuleName.victimWithholding
    public static let citation: Citation = "34 CFR 668.46(f)(2), (f)(4); 20 U.S.C. 1092(f)(4)(B)(i)"
    public static let authority = Authority.statute
    public static let sentence =
        "What other law forbids to disclose or what would identify the victim stays out of the log for good."

    /// Details of a place or person that somebody may put into an entry.
    public enum Detail: String, Sendable, CaseIterable {
        case building
        case unitNumber = "unit_number"
        case victimName = "victim_name"
    }

    /// Whether a detail may stand in a public entry.
    public static func mayShow(_ detail: Detail, sexOffense: Known<Bool>) -> Finding<Bool> {
        switch detail {
        case .building: return .decided(true, because: name)
        case .victimName: return .decided(false, because: name)
        case .unitNumber:
            guard let sexOffense = sexOffense.value else {
                return .needs(
                    Question("sex_offense", "Is the entry on a sex offense?"), because: name)
            }
            return .decided(!sexOffense, because: name)
        }
    }

    public static let examples = [
        Example("The place would tell who the victim is: that place stays out for good") {
            Withholding(.known(.victimConfidentiality)).decide(BusinessDays()).answer == .permanent
        },
        Example("A room number beside a rape: stays out") {
            mayShow(.unitNumber, sexOffense: .known(true)).answer == false
        },
        .nearMiss("A room number beside a burglary: may stand there") {
            mayShow(.unitNumber, sexOffense: .known(false)).answer == true
        },
        .nearMiss("It would embarrass the institution: no ground at all") {
            Withholding(.known(.other), clearAndConvincing: .known(true)).decide(BusinessDays()).answer
                == .notAllowed
        },
    ]
}
