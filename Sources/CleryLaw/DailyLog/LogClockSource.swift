/// Whose receipt starts the clock of the crime log: the department's, or that of any campus security authority.
///
/// The statute opens entries within two business days of the report "to the department or a campus security
/// authority"; the regulation counts from the report to the department. The institution chooses, and the earlier day
/// of the statute is shown beside. For a fire the report to any official of the institution starts the clock.
public enum LogClockSource: Rule {
    public static let name = RuleName.logClockSource
    public static let citation: Citation = "34 CFR 668.46(f)(2); 20 U.S.C. 1092(f)(4)(B)(i)"
    public static let authority = Authority.regulation
    public static let sentence =
        "The clock of the crime log starts when the police or security department receives the report."

    static let department = Question(
        "reported_to_department", "On which day was it reported to the police or security department?")

    /// When an entry of the crime log is due.
    public static func decide(
        department: Known<Day>, authority: Known<Day> = .unknown, _ days: BusinessDays,
        _ interpretations: Interpretations = .standard
    ) -> Finding<LogDeadline> {
        var start = department.value
        if interpretations.logClockSource == .departmentOrAuthority, let told = authority.value {
            start = start.map { min($0, told) } ?? told
        }
        guard let start else { return .needs(Self.department, because: name) }
        let due = LogClock.due(learned: start, days)
        let soonest = authority.value.map { LogClock.due(learned: $0, days) }
        return .decided(
            LogDeadline(keyDate: start, due: due, dueByStatute: soonest.flatMap { $0 < due ? $0 : nil }),
            because: name, .logClock)
    }

    /// The day on which an official of the institution first learned of a fire; the local police are none. Nil while
    /// no official is known to have been told.
    public static func fire(_ reports: [Report]) -> Day? {
        reports.filter { $0.to != .localPolice }.map(\.day).min()
    }

    public static let examples = [
        Example("Told to a coach on Monday, by the coach to the police on Thursday: due the next Monday") {
            told().answer?.due == "2024-05-13"
        },
        .nearMiss("The same for an institution that counts from any campus security authority: Wednesday") {
            told(by: .departmentOrAuthority).answer?.due == "2024-05-08"
        },
        Example("The statute's earlier day is shown beside") {
            told().answer?.dueByStatute == "2024-05-08"
        },
        Example("Told to a coach only: a question for the day on which the department received it") {
            decide(department: .unknown, authority: .known("2024-05-06"), BusinessDays()).asks == [department]
        },
    ]

    private static func told(
        by source: LogClockSourceChoice = .department
    ) -> Finding<LogDeadline> {
        var choices = Interpretations.standard
        choices.logClockSource = source
        return decide(
            department: .known("2024-05-09"), authority: .known("2024-05-06"), BusinessDays(), choices)
    }
}

/// When an entry is due.
public struct LogDeadline: Hashable, Sendable {
    /// The date reported, under which the entry stands in the log.
    public let keyDate: Day
    /// The entry is in the log at the end of this day.
    public let due: Day
    /// The earlier day that the words of the statute give, where another authority was told first.
    public let dueByStatute: Day?
    public init(keyDate: Day, due: Day, dueByStatute: Day? = nil) {
        self.keyDate = keyDate
        self.due = due
        self.dueByStatute = dueByStatute
    }
}
