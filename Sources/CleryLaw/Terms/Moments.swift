/// When two things happened close enough to be one event: the distance between moments, as far as it is known.
extension Moment {
    /// Whether the two are known to lie further apart than so many minutes.
    public func isApart(from other: Moment, byMoreThan minutes: Int) -> Bool {
        guard let (a, b) = bounds, let (c, d) = other.bounds else { return false }
        let gap = max(c.milliseconds - b.milliseconds, a.milliseconds - d.milliseconds)
        return gap > Int64(minutes) * 60_000
    }

    /// First and last possible instant.
    public var bounds: (Instant, Instant)? {
        switch self {
        case .exactly(let instant): (instant, instant)
        case .between(let first, let last): (min(first, last), max(first, last))
        case .unknown: nil
        }
    }

    /// The calendar year, when no time zone on earth could change it.
    public var certainYear: Int16? {
        guard let (first, last) = bounds else { return nil }
        let year = first.adding(hours: -12).dayInUTC.year
        return year == last.adding(hours: 14).dayInUTC.year ? Int16(clamping: year) : nil
    }
}

extension Instant {
    /// The day of this instant in UTC. The campus's day is a fact for the office to state.
    public var dayInUTC: Day {
        let day = 86_400_000 as Int64
        let floored = milliseconds >= 0 ? milliseconds / day : (milliseconds - day + 1) / day
        return Day(number: Int32(clamping: floored))
    }
}
