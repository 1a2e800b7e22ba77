/// A burning is arson only when an investigation determined that it was willful or malicious.
///
/// Every fire not known to be accidental must be investigated; a fire undetermined after investigation is not counted.
public enum CauseOfFire: Rule {
    public static let name = RuleName.causeOfFire
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, arson"
    public static let authority = Authority.regulation
    public static let sentence =
        "A fire is arson only when an investigation determined that it was set willfully or maliciously."

    /// What a fire authority, the police or a trained investigator of the institution determined.
    public enum Determined: String, Sendable, CaseIterable {
        case accidental
        case undeterminedAfterInvestigation = "undetermined_after_investigation"
        case willful = "wilful_malicious"
    }

    public static func decide(_ determined: Known<Determined>) -> Classification {
        switch determined {
        case .known(.willful): .offense(.arson, because: name)
        case .known: .notCounted(nearly: .arson, because: name)
        default: .needs(.cause, .arson, because: name)
        }
    }

    public static let examples = [
        Example("A burnt notice board whose cause nobody has looked into: a question") {
            Told(OffenseFacts(.undeterminedFire)).waits(for: .cause)
        },
        Example("Five dollars of damage, set on purpose: arson") {
            decide(.known(.willful)).category == .arson
        },
        .nearMiss("A cooking fire: not arson") { decide(.known(.accidental)).category == nil },
    ]
}
