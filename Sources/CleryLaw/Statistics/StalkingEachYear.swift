/// Stalking is counted in each calendar year in which the course of conduct is reported.
public enum StalkingEachYear: Rule {
    public static let name = RuleName.stalkingEachYear
    public static let citation: Citation = "34 CFR 668.46(c)(6)(i)"
    public static let authority = Authority.regulation
    public static let sentence =
        "It is counted in each calendar year in which the course of conduct was reported."

    /// The years of a list of days, each once, in their order.
    static func years(_ days: some Sequence<Day>) -> [Int16] {
        var years: [Int16] = []
        for day in days.sorted() {
            let year = Int16(clamping: day.year)
            if years.last != year { years.append(year) }
        }
        return years
    }

    public static let examples = [
        Example("Reported in November 2023 and again in February 2024: one in each year") {
            let told = StalkingCourse.story([6], ["2023-11-10", "2024-02-05"])
            return told.counts(.stalking, .vawa, year: 2023) == 1
                && told.counts(.stalking, .vawa, year: 2024) == 1
        },
        .nearMiss("Reported three times in one year, nothing in between: one") {
            StalkingCourse.story([6], ["2024-03-01", "2024-05-01", "2024-09-01"]).table(
                .vawa, is: [.stalking: 1])
        },
    ]
}
