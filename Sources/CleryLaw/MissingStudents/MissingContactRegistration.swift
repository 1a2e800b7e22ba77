/// Every resident is offered to register a confidential contact, kept apart from the emergency contact.
///
/// Only authorized campus officials may see it, and it goes to nobody but law enforcement in a missing-person
/// investigation. The institution also notifies those who named nobody, so the offer is a duty and the answer is not.
public enum MissingContactRegistration: Rule {
    public static let name = RuleName.missingContactRegistration
    public static let citation: Citation =
        "34 CFR 668.46(h)(1)(iii), (h)(1)(iv); 20 U.S.C. 1092(j)(1)(A)(i), (j)(1)(A)(ii)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "Each resident may register a confidential contact, apart from the emergency contact."

    /// Whether a student has to be offered the registration.
    public static func offered(resident: Known<Bool>) -> Finding<Bool> {
        guard let resident = resident.value else {
            return .needs(
                Question("resident", "Does the student live in on-campus student housing?"), because: name)
        }
        return .decided(resident, because: name)
    }

    /// Who may be told the contact.
    public enum Reader: String, Sendable, CaseIterable {
        case authorizedOfficial = "authorized_official"
        case lawEnforcementInvestigating = "law_enforcement_investigating"
        case other
    }

    public static func mayKnow(_ reader: Reader) -> Bool { reader != .other }

    public static let examples = [
        Example("A new resident: the offer is made") { offered(resident: .known(true)).answer == true },
        Example.nearMiss("A commuter: no offer is required") {
            offered(resident: .known(false)).answer == false
        },
        Example.nearMiss("A roommate asks whom to call: not told") {
            !mayKnow(.other) && mayKnow(.lawEnforcementInvestigating)
        },
    ]
}
