/// What was withheld for harm is released once the harm is no longer likely.
///
/// The regulation says *once*, so the release is owed from that day. To enter it is an addition to the entry, so the
/// log shows it at the latest at the end of the second business day after; no text names that day for a release, and
/// the office should not wait for it.
public enum ReleaseAfterHarm: Rule {
    public static let name = RuleName.releaseAfterHarm
    public static let citation: Citation =
        "34 CFR 668.46(f)(2), (f)(3)(ii); 20 U.S.C. 1092(f)(4)(B)(ii), (f)(4)(B)(iii)"
    public static let authority = Authority.statute
    public static let sentence =
        "Withheld information is released once the harm is no longer likely, and is in the log within two business days."

    /// The day from which the release is owed, and the day at whose end the log must show it.
    public static func days(_ harmEnded: Day, _ days: BusinessDays) -> (from: Day, by: Day) {
        (harmEnded, LogClock.due(learned: harmEnded, days))
    }

    public static let examples = [
        Example(
            "An arrest on Monday ends the danger of flight: released from Monday, in the log by Wednesday"
        ) {
            Withholding(
                .known(.flightOrEvasion), clearAndConvincing: .known(true), harmEnded: "2024-05-06"
            )
            .decide(BusinessDays()).answer == .release(from: "2024-05-06", by: "2024-05-08")
        },
        .nearMiss("Victim confidentiality does not end with an investigation: still out") {
            Withholding(.known(.victimConfidentiality), harmEnded: "2024-05-06").decide(BusinessDays()).answer
                == .permanent
        },
    ]
}
