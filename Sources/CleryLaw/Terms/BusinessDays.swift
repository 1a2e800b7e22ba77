/// The institution's business days: Monday through Friday, except the days on which it is closed.
///
/// 34 CFR 668.46(a), business day. The closures are facts of the institution's calendar: holidays, winter break, a
/// snow day on which it was closed. A day on which only classes are out is still a business day.
public struct BusinessDays: Sendable, Hashable {
    /// Days on which the institution is closed. Weekends need not be among them.
    public let closed: Set<Day>

    public init(closed: some Sequence<Day> = []) { self.closed = Set(closed) }

    public func isBusinessDay(_ day: Day) -> Bool { day.weekday <= 5 && !closed.contains(day) }

    /// The business day that comes so many business days after a day. The day itself is day 0, whatever day it is.
    public func day(_ count: Int, after start: Day) -> Day {
        var day = start
        var left = count
        while left > 0 {
            day = day.adding(days: 1)
            if isBusinessDay(day) { left -= 1 }
        }
        return day
    }

    /// The day itself when the institution is open, else the next day on which it is.
    public func onOrAfter(_ start: Day) -> Day { isBusinessDay(start) ? start : day(1, after: start) }
}
