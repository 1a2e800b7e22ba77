/// The fire safety report gives the number of supervised fire drills of the previous calendar year, by facility.
///
/// The report of a year is due October 1 of that year; the calendar year before it is the previous one.
public enum DrillsReported: StatementRule {
    public static let name = RuleName.drillsReported
    public static let citation: Citation = "34 CFR 668.49(b)(3); 20 U.S.C. 1092(i)(1)(C)"
    public static let inForce = InForce(from: "2010-07-01")
    public static let sentence =
        "The fire safety report gives the number of fire drills of the calendar year before the report."

    /// The calendar year whose drills a report tells.
    public static func year(inReport year: Int) -> Int { year - 1 }

    public static func isRight(reportYear: Known<Int>, drillsOf year: Known<Int>) -> Finding<Bool> {
        guard let report = reportYear.value else {
            return .needs(
                Question("report.year", "In which year is the report due?"), because: name)
        }
        guard let drills = year.value else {
            return .needs(
                Question(
                    "drills_reported_for", "For which calendar year does the report give the fire drills?"),
                because: name)
        }
        return .decided(drills == Self.year(inReport: report), because: name)
    }

    public static let statements = [
        PolicyStatement(
            "fire_drills", "Fire drills", "34 CFR 668.49(b)(3)", report: .fireSafety, since: "2010-07-01",
            when: .onCampusHousing,
            parts: [
                PolicyStatement.Part(
                    "fire_drills.number",
                    "The number of fire drills held during the previous calendar year, for each on-campus "
                        + "student housing facility.",
                    "34 CFR 668.49(b)(3)")
            ])
    ]

    public static let examples = [
        Example("The report of 2025 gives the drills of 2024") {
            isRight(reportYear: .known(2025), drillsOf: .known(2024)).answer == true
        },
        Example("The number of drills is not given: missing") { misses("fire_drills.number") },
        .nearMiss("The report of 2025 gives the drills held so far in 2025") {
            isRight(reportYear: .known(2025), drillsOf: .known(2025)).answer == false
        },
    ]
}
