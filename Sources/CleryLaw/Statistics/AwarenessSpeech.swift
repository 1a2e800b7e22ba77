/// Rumor and public-awareness speech, such as a march against assault, are not reports.
public enum AwarenessSpeech: Rule {
    public static let name = RuleName.awarenessSpeech
    public static let citation: Citation = "Handbook 2016, chapter 4"
    public static let authority = Authority.guidance
    public static let sentence = "It is known only from rumor or an awareness event, which is not a report."
    public static let examples = [
        Example("A story told at Take Back the Night, to nobody as a report: not counted") {
            Told(OffenseFacts(.rape)) { $0.reports[0].manner = .awarenessSpeech }.givesNothing
        },
        .nearMiss("She tells it to an RA the next day, as a report: counted") {
            Told(OffenseFacts(.rape)) {
                $0.reports[0].manner = .awarenessSpeech
                $0.reports.append(Report("2024-03-05", to: .campusSecurityAuthority))
            }.gives([.rape: 1])
        },
    ]
}
