/// The last sixty days of a log are open at once to anyone during business hours; older parts within two business days.
///
/// Anyone may look, the press included, without a reason, without a written request and without a charge.
public enum LogAccess: Rule {
    public static let name = RuleName.logAccess
    public static let citation: Citation =
        "34 CFR 668.46(f)(5); 34 CFR 668.49(d)(3); Handbook 2016, chapter 5"
    public static let authority = Authority.regulation
    public static let sentence =
        "Anyone may see the last 60 days of a log at once in business hours, and older parts within two business days."

    /// The length of the part that is always open.
    public static let openDays = 60

    public enum Answer: Hashable, Sendable {
        /// At once; outside business days when the office opens next, where the day of the request is known.
        case duringBusinessHours(on: Day?)
        case by(Day)
        /// The day by which it is open, where it is known.
        public var latest: Day? {
            switch self {
            case .duringBusinessHours(let day): day
            case .by(let day): day
            }
        }
    }

    /// When a part of the log of this age must be open to whoever asked.
    public static func decide(
        ageInDays: Known<Int>, requested: Known<Day>, _ days: BusinessDays
    ) -> Finding<Answer> {
        guard let age = ageInDays.value else {
            return .needs(
                Question("entry_age_days", "How many days old is the part of the log that is asked for?"),
                because: name)
        }
        if age <= openDays {
            return .decided(
                .duringBusinessHours(on: requested.value.map { days.onOrAfter($0) }), because: name)
        }
        guard let requested = requested.value else {
            return .needs(Question("made", "On which day was the request made?"), because: name)
        }
        return .decided(.by(days.day(2, after: requested)), because: name)
    }

    public static let examples = [
        Example("An entry of 60 days ago: at once") {
            decide(ageInDays: .known(60), requested: .known("2024-05-06"), BusinessDays()).answer
                == .duringBusinessHours(on: "2024-05-06")
        },
        .nearMiss("An entry of 61 days ago, asked for on a Monday: by Wednesday") {
            decide(ageInDays: .known(61), requested: .known("2024-05-06"), BusinessDays()).answer
                == .by("2024-05-08")
        },
    ]
}
