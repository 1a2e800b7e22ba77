/// The first transparency report was due by December 23, 2025, twelve months after the Act; none before a finding.
///
/// An institution need not develop the report until it has a finding. When the first finding comes after that day the
/// statute fixes no further term: interpretation `firstTransparencyReport`.
public enum TransparencyReportFirst: Rule {
    public static let name = RuleName.transparencyReportFirst
    public static let citation: Citation = "20 U.S.C. 1092(f)(9)(A)(ii); P.L. 118-173, section 3"
    public static let authority = Authority.statute
    public static let inForce = InForce(from: "2024-12-23")
    public static let sentence =
        "The first transparency report is public by December 23, 2025, or once there is a first finding."

    /// Twelve months after the enactment of December 23, 2024.
    public static let dueDay: Day = "2025-12-23"

    /// Whether an institution has to have a transparency report at all.
    public static func required(hasFinding: Known<Bool>) -> Finding<Bool> {
        guard let hasFinding = hasFinding.value else {
            return .needs(
                Question(
                    "findings_ever",
                    "Has any recognized organization been found responsible for hazing since July 1, 2025?"),
                because: name)
        }
        return .decided(hasFinding, because: name)
    }

    /// The day by which the first report is public, given the day of the first finding.
    public static func publicBy(
        firstFinding: Day, by interpretations: Interpretations = .standard
    ) -> Day {
        guard firstFinding > dueDay else { return dueDay }
        return switch interpretations.firstTransparencyReport {
        case .atFinding: firstFinding
        case .withinSixMonths: firstFinding.later(months: 6)
        }
    }

    public static let examples = [
        Example("First finding on September 1, 2025: public by December 23, 2025") {
            publicBy(firstFinding: "2025-09-01") == "2025-12-23"
        },
        Example.nearMiss("First finding on December 24, 2025: the report is due with it, not before") {
            publicBy(firstFinding: "2025-12-24") == "2025-12-24"
        },
        Example.nearMiss("No finding yet: no report is required") {
            required(hasFinding: .known(false)).answer == false
        },
    ]
}
