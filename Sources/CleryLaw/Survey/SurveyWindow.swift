/// When the survey is open. The Department sets it anew each year, so it is configuration, and this list is short.
///
/// The spans are years of collection, not the window itself, which may end in the next calendar year.
public enum SurveyWindow: Rule {
    public static let name = RuleName.surveyWindow
    public static let citation: Citation =
        "34 CFR 668.41(e)(5); 20 U.S.C. 1092(f)(5); the Department's yearly announcements"
    public static let authority = Authority.guidance
    public static let sentence = "The Department sets the days on which its survey is open, anew each year."

    public struct Window: Hashable, Sendable {
        public let opens: Day?
        public let closes: Day?
        public init(opens: Day?, closes: Day?) {
            self.opens = opens
            self.closes = closes
        }
    }

    private static let unread: Citation = "not read; to be entered by the institution"

    public static let windows = Dated<Window>(
        .through("2013-12-31", Window(opens: nil, closes: nil), unread),
        .between(
            "2014-01-01", "2014-12-31", Window(opens: "2014-08-20", closes: "2014-10-15"),
            "Department of Education, announcement of 2014"),
        .between("2015-01-01", "2019-12-31", Window(opens: nil, closes: nil), unread),
        .between(
            "2020-01-01", "2020-12-31", Window(opens: "2020-11-18", closes: "2021-01-14"),
            "Department of Education, announcement of the 2020 collection"),
        .between("2021-01-01", "2022-12-31", Window(opens: nil, closes: nil), unread),
        .between(
            "2023-01-01", "2023-12-31", Window(opens: nil, closes: "2023-10-18"),
            "Department of Education, announcement of 2023"),
        .from("2024-01-01", Window(opens: nil, closes: nil), unread, stillTrueOn: "2026-11-22"))

    /// The last day of the survey of a collection year: as the institution entered it, or as it is known here.
    ///
    /// - Parameter entered: windows that the institution knows, by the year of collection.
    public static func closes(
        collection year: Int, entered: [Int: Window] = [:]
    ) -> Finding<Day> {
        let known = Day(year: year, month: 7, day: 1).flatMap { windows.value(on: $0) }
        if let day = entered[year]?.closes ?? known?.closes {
            return .decided(day, because: name)
        }
        return .needs(
            Question("survey_window", "When does the Department's survey of \(year) open and close?"),
            because: name)
    }

    /// Whether a survey that was submitted on a day was in time.
    public static func accepted(
        submitted: Day, collection year: Int, entered: [Int: Window] = [:]
    ) -> Finding<Bool> {
        let last = closes(collection: year, entered: entered)
        guard let day = last.answer else { return .needs(last.asks, because: last.because) }
        let known = Day(year: year, month: 7, day: 1).flatMap { windows.value(on: $0) }
        if let opens = entered[year]?.opens ?? known?.opens, submitted < opens {
            return .decided(false, because: name)
        }
        return .decided(submitted <= day, because: name)
    }

    public static let examples = [
        Example("The survey of 2020 closed on January 14, 2021") {
            closes(collection: 2020).answer == "2021-01-14"
        },
        Example("Nobody has entered the window of 2026: a question") {
            closes(collection: 2026).asks.first?.name == "survey_window"
        },
        .nearMiss("Submitted on October 19, 2023: a day late") {
            accepted(submitted: "2023-10-19", collection: 2023).answer == false
        },
    ]
}
