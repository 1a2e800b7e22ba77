/// The report is updated at least twice a year for the findings since it was last published.
///
/// The period runs from the last publication to the update. A period without a finding needs no update. The statute
/// fixes no months; how twice a year is kept is interpretation `transparencyUpdate`.
public enum TransparencyReportUpdate: Rule {
    public static let name = RuleName.transparencyReportUpdate
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)(A)(iii)"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2025-07-01")
    public static let sentence =
        "The transparency report is updated at least twice a year; a period without findings needs no update."

    /// Whether the period since the last publication needs an update.
    public static func required(findingsSince: Known<Int>) -> Finding<Bool> {
        guard let findings = findingsSince.value else {
            return .needs(
                Question("findings_since", "How many findings were made since the last publication?"),
                because: name)
        }
        return .decided(findings > 0, because: name)
    }

    /// The day by which the next update is public, if one is required.
    public static func due(lastPublished: Day, by interpretations: Interpretations = .standard) -> Day {
        switch interpretations.transparencyUpdate {
        case .sixMonths: return lastPublished.later(months: 6)
        case .juneAndDecember:
            // What is published in June or in December is the update of that half year.
            let (year, month, _) = lastPublished.civil
            let next =
                switch month {
                case 1...5: Day(year: year, month: 6, day: 30)
                case 6...11: Day(year: year, month: 12, day: 31)
                default: Day(year: year + 1, month: 6, day: 30)
                }
            return next ?? lastPublished
        }
    }

    public static let examples = [
        Example("Published on January 5, 2026, two findings since: an update by July 5, 2026") {
            required(findingsSince: .known(2)).answer == true
                && due(lastPublished: "2026-01-05") == "2026-07-05"
        },
        Example.nearMiss("No finding since: no update") {
            required(findingsSince: .known(0)).answer == false
        },
        Example("Published on August 31: by the last day of February") {
            due(lastPublished: "2026-08-31") == "2027-02-28"
        },
    ]
}
