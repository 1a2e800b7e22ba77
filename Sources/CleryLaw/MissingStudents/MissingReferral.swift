/// A report that a resident is missing is referred at once to campus police or security, or else to the local police.
///
/// At once means without waiting for the 24 hours, and without keeping the report for later: interpretation
/// `immediateReferral` says that whoever waits an hour has waited.
public enum MissingReferral: Rule {
    public static let name = RuleName.missingReferral
    public static let citation: Citation = "34 CFR 668.46(h)(1)(ii); 20 U.S.C. 1092(j)(1)(B)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "A missing-student report is referred immediately to campus police or security, or else to local police."

    public enum Recipient: String, Sendable, CaseIterable {
        case campusPoliceOrSecurity = "campus_police_or_security"
        case localLawEnforcement = "local_law_enforcement"
    }

    /// To whom a report is referred.
    public static func recipient(hasDepartment: Known<Bool>) -> Finding<Recipient> {
        guard let hasDepartment = hasDepartment.value else {
            return .needs(
                Question(
                    "police_or_security_department",
                    "Does the institution have a police or security department?"),
                because: name)
        }
        return .decided(hasDepartment ? .campusPoliceOrSecurity : .localLawEnforcement, because: name)
    }

    /// Whether a report was referred immediately, given the whole hours until it was passed on.
    public static func immediate(afterHours hours: Known<Int>) -> Finding<Bool> {
        guard let hours = hours.value else {
            return .needs(
                Question(
                    "forwarded_to_security_after_hours",
                    "How long after it was received was the report passed on?"),
                because: name)
        }
        return .decided(hours < 1, because: name)
    }

    public static let examples = [
        Example("Housing calls campus police within minutes: immediate") {
            immediate(afterHours: .known(0)).answer == true
        },
        Example.nearMiss("The dean waits until the 24 hours are over: not immediate") {
            immediate(afterHours: .known(24)).answer == false
        },
        Example("A college without any security department: to the local police") {
            recipient(hasDepartment: .known(false)).answer == .localLawEnforcement
        },
    ]
}
