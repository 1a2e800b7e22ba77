/// An entry or an addition is made within two business days after the information is received.
///
/// The day of receipt is day 0, also when it is no business day, and the time ends with the second business day after
/// it: Saturday's report is due at the end of Tuesday. The same clock runs for a new entry, for new information and
/// for a disposition, each from the day on which it was learned.
public enum LogClock: Rule {
    public static let name = RuleName.logClock
    public static let citation: Citation =
        "34 CFR 668.46(a), (f)(2); 34 CFR 668.49(d)(2); 20 U.S.C. 1092(f)(4)(B)"
    public static let authority = Authority.statute
    public static let sentence =
        "An entry or an addition is due at the end of the second business day after the information is received."

    /// The last day for an entry or an addition.
    public static func due(learned day: Day, _ days: BusinessDays) -> Day { days.day(2, after: day) }

    /// Whether an entry or an addition was made in time.
    public static func inTime(learned: Day, entered: Day, _ days: BusinessDays) -> Bool {
        entered <= due(learned: learned, days)
    }

    public static let examples = [
        Example("Told on a Monday: due on Wednesday") {
            due(learned: "2024-05-06", BusinessDays()) == "2024-05-08"
        },
        Example("Told on a Saturday: due on Tuesday") {
            due(learned: "2024-05-04", BusinessDays()) == "2024-05-07"
        },
        Example("Told on a Friday before a holiday on Monday: due on Wednesday") {
            due(learned: "2024-05-24", BusinessDays(closed: ["2024-05-27"])) == "2024-05-29"
        },
        .nearMiss("Told on Monday, entered on Thursday: late") {
            !inTime(learned: "2024-05-06", entered: "2024-05-09", BusinessDays())
        },
    ]
}
