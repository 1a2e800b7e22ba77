/// One number a year says how many reports were withheld or removed as unfounded, over all categories and places.
///
/// First required for reports unfounded in 2014. In which year a report stands is interpretation `unfoundedYear`.
public enum UnfoundedTotal: Rule {
    public static let name = RuleName.unfoundedTotal
    public static let citation: Citation = "34 CFR 668.46(c)(2)(iii)(B)"
    public static let authority = Authority.regulation
    public static let inForce = InForce(from: "2014-01-01")
    public static let sentence = "One is counted for each report that was withheld or removed as unfounded."
    public static let firstYear: Int16 = 2014

    public static let table = Dated<Bool>(
        .through("2013-12-31", false, "34 CFR 668.46(c) (2013)"),
        .from("2014-01-01", true, "34 CFR 668.46(c)(2)(iii)(B)", stillTrueOn: "2026-11-22"))

    static func year(_ determination: Determination?, reported: Int16, _ interpretations: Interpretations)
        -> Int16
    {
        guard interpretations.unfoundedYear == .yearRemoved, let day = determination?.day else {
            return reported
        }
        return Int16(clamping: day.year)
    }

    public static let examples = [
        Example("Reported in 2024, unfounded in 2025: one in 2025") {
            Told(OffenseFacts(.burglary)) {
                $0.determination = Determination(
                    by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                    finding: .known(.falseOrBaseless), day: "2025-02-01")
            }.counts(.unfounded, .unfounded, year: 2025) == 1
        },
        .nearMiss("Unfounded in 2013, before the number was required: removed, and no number") {
            let told = Told(OffenseFacts(.burglary), on: "2013-03-04") {
                $0.determination = Determination(
                    by: .known(.swornLawEnforcement), fullInvestigation: .known(true), formal: .known(true),
                    finding: .known(.falseOrBaseless), day: "2013-12-31")
            }
            return told.givesNothing && told.names(.unfounded, .nearlyCounted)
        },
    ]
}
