/// A report with a substantial error is issued again, with notice to those who received it.
///
/// No paragraph says so; institutions do it, and the reports are owed correct. Smaller corrections stand in the next
/// report with a note.
public enum ReportReissued: Rule {
    public static let name = RuleName.reportReissued
    public static let citation: Citation =
        "34 CFR 668.41(e)(1); Handbook 2016, chapter 9; practice, such as a report issued again on February 26, 2026"
    public static let authority = Authority.guidance
    public static let sentence =
        "A published report with a substantial error is issued again, and its readers are told."

    public static func isDue(published: Known<Bool>, substantialError: Known<Bool>) -> Finding<Bool> {
        if published.isNo || substantialError.isNo { return .decided(false, because: name) }
        if !published.isYes {
            return .needs(Question("published", "Is the report published?"), because: name)
        }
        if !substantialError.isYes {
            return .needs(
                Question("substantial_error", "Is the error substantial for a reader of the report?"),
                because: name)
        }
        return .decided(true, because: name)
    }

    public static let examples = [
        Example("Eleven rapes were left out of a published report: it is issued again with notice") {
            isDue(published: .known(true), substantialError: .known(true)).answer == true
        },
        .nearMiss("The same error is found before publication: it is simply mended") {
            isDue(published: .known(false), substantialError: .known(true)).answer == false
        },
    ]
}
