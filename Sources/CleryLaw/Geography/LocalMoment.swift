/// A day of the campus's own calendar, and the minute of that day if it is known.
///
/// The office turns a moment into the campus's day and minute; the law reads no clock and no zone.
public struct LocalMoment: Hashable, Sendable {
    public var day: Day
    /// Minutes since midnight, 0 to 1439.
    public var minute: Int?
    public init(_ day: Day, minute: Int? = nil) {
        self.day = day
        self.minute = minute
    }
    public init(_ day: Day, at hour: Int, _ minute: Int = 0) {
        self.init(day, minute: hour * 60 + minute)
    }
}

/// A set of weekdays.
public struct Weekdays: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Monday is 1, Sunday is 7, as in `Day.weekday`.
    public init(weekday: Int) { rawValue = 1 << UInt8(weekday - 1) }
    public static let monday = Weekdays(weekday: 1)
    public static let tuesday = Weekdays(weekday: 2)
    public static let wednesday = Weekdays(weekday: 3)
    public static let thursday = Weekdays(weekday: 4)
    public static let friday = Weekdays(weekday: 5)
    public static let saturday = Weekdays(weekday: 6)
    public static let sunday = Weekdays(weekday: 7)
    public static let everyDay = Weekdays(rawValue: 127)
}

/// A span of days, and in it weekdays and hours: when a place is owned or controlled, an organization recognized.
public struct TimeSpan: Hashable, Sendable {
    /// First and last day, both within; nil is open-ended.
    public var from: Day?
    public var through: Day?
    public var weekdays: Weekdays
    public var hours: Hours?

    /// From a minute of the day up to, and no longer at, another; past midnight when it is not later.
    public struct Hours: Hashable, Sendable {
        public var from: Int
        public var until: Int
        public init(from: Int, until: Int) {
            self.from = from
            self.until = until
        }
    }

    public init(
        from: Day? = nil, through: Day? = nil, weekdays: Weekdays = .everyDay, hours: Hours? = nil
    ) {
        self.from = from
        self.through = through
        self.weekdays = weekdays
        self.hours = hours
    }

    /// Whether the moment lies within; unknown when only its minute could tell.
    public func contains(_ moment: LocalMoment) -> Known<Bool> {
        guard let hours else { return .known(begins(on: moment.day)) }
        let length = hours.until > hours.from ? hours.until - hours.from : hours.until + 1440 - hours.from
        let yesterday = moment.day.adding(days: -1)
        guard let minute = moment.minute else {
            let today = begins(on: moment.day)
            let overnight = hours.from + length > 1440 && begins(on: yesterday)
            return today || overnight ? .unknown : .known(false)
        }
        func within(_ day: Day, _ minute: Int) -> Bool {
            begins(on: day) && minute >= hours.from && minute < hours.from + length
        }
        return .known(within(moment.day, minute) || within(yesterday, minute + 1440))
    }

    private func begins(on day: Day) -> Bool {
        (from.map { $0 <= day } ?? true) && (through.map { day <= $0 } ?? true)
            && weekdays.contains(Weekdays(weekday: day.weekday))
    }
}

extension [TimeSpan] {
    /// Whether any span contains the moment. No span at all is no limit in time.
    func contain(_ moment: LocalMoment?) -> Known<Bool> {
        if isEmpty { return .known(true) }
        guard let moment else { return .unknown }
        var open = false
        for span in self {
            let inside = span.contains(moment)
            if inside.isYes { return inside }
            open = open || inside.isUnknown
        }
        return open ? .unknown : .known(false)
    }
}
