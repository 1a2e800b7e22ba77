/// A good-faith report to a campus security authority or local police is counted; no proof is needed.
///
/// No investigation, conviction, cooperation or identity is required. Anonymous and third-party reports count if
/// there is enough to classify and to place them.
public enum ReportsThatCount: Rule {
    public static let name = RuleName.reportsThatCount
    public static let citation: Citation = "34 CFR 668.46(c)(2)(i); 20 U.S.C. 1092(f)(1)(F)"
    public static let authority = Authority.statute
    public static let sentence =
        "It was reported in good faith to a campus security authority or the police, which is enough."

    @inline(__always) static func reaches(_ recipient: Recipient) -> Bool {
        recipient == .campusPolice || recipient == .campusSecurityAuthority || recipient == .localPolice
    }

    /// Rumor and speech are none; an answer in a survey is one where the institution counts them.
    @inline(__always) static func isReport(_ report: Report, _ interpretations: Interpretations) -> Bool {
        report.manner == .report
            || report.manner == .survey && interpretations.surveyReports == .countedInSurveyYear
    }

    /// The days of the reports that count.
    static func days(_ reports: [Report], _ interpretations: Interpretations) -> [Day] {
        reports.filter { reaches($0.to) && isReport($0, interpretations) }.map(\.day)
    }

    public static let examples = [
        Example("A student tells an RA and wants no police: counted") {
            Told(OffenseFacts(.rape), to: .campusSecurityAuthority).gives([.rape: 1])
        },
        .nearMiss("A friend outside the institution is told, nobody else: a question") {
            Told(OffenseFacts(.rape), to: .other).waits(for: .reportDay)
        },
    ]
}
