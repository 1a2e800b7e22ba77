/// A report only to a pastoral or professional counselor acting as such is not counted.
public enum CounselorReports: Rule {
    public static let name = RuleName.counselorReports
    public static let citation: Citation = "34 CFR 668.46(c)(8)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It was reported only to a counselor acting as such, whose reports are not counted."
    public static let examples = [
        Example("A student tells only the counseling center: not counted") {
            Told(OffenseFacts(.rape), to: .professionalCounselor).givesNothing
        },
        .nearMiss("Told to the chaplain in December and to the police in January: counted in January") {
            Told(OffenseFacts(.rape), on: "2023-12-10", to: .pastoralCounselor) {
                $0.reports.append(Report("2024-01-05", to: .localPolice))
            }.counts(.rape, .primary, year: 2024) == 1
        },
    ]
}
