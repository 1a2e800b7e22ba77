/// Confirmed means that an official verified that a legitimate emergency exists, not that all details are known.
///
/// Before that the notification is not yet owed, and the institution confirms first. The process of confirming is part
/// of its published procedures.
public enum Confirmation: Rule {
    public static let name = RuleName.confirmation
    public static let citation: Citation = "34 CFR 668.46(g)(1), (g)(2)(i); Handbook 2016, 6-3"
    public static let authority = Authority.guidance
    public static let inForce = InForce(from: "2008-08-14")
    public static let sentence =
        "An emergency is confirmed when an official verified that it exists, even if not all details are known."

    static let question = Question(
        "confirmed", "Has an official verified that a legitimate emergency or dangerous situation exists?")

    public static let examples = [
        Example("A caller speaks of a gas leak, and nobody has verified it: not yet") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with {
                    $0.hazard = .known(.gasLeak)
                    $0.confirmed = .known(false)
                }
            )
            .answer == .notYet
        },
        .nearMiss("An officer smells the gas, its source is unknown: confirmed, required") {
            EmergencyNotification.decide(
                EmergencyNotification.tornado.with { $0.hazard = .known(.gasLeak) }
            )
            .answer == .required
        },
    ]
}
