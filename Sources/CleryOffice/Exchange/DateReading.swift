import CleryLaw

/// What a cell says about when something was.
enum DateReading: Equatable {
    case blank
    /// The institution says that it does not know.
    case unknown
    /// A time without a date; it takes the date before it.
    case time(Int32)
    case span(DateSpan)
    /// Not a date; the sentence says what is wrong and never what the cell holds.
    case unreadable(String)
}

/// A point in time, or the time between two.
struct DateSpan: Equatable {
    var from: DatePoint
    var to: DatePoint?

    var saysTime: Bool { from.second != nil || to?.second != nil }
}

/// A day (or a whole month, when no day is named), and the second of that day where it is stated.
struct DatePoint: Equatable {
    var first: Day
    var last: Day
    var second: Int32?
    /// Seconds east of Greenwich, where the cell states them itself.
    var offset: Int32?

    /// The earliest and the latest instant meant.
    func bounds(in zone: Zone) -> (Instant, Instant) {
        guard let second else {
            return (zone.instant(day: first, secondOfDay: 0), zone.instant(day: last, secondOfDay: 86_399))
        }
        let at: Instant
        if let offset {
            let seconds = Int64(first.number) * 86_400 + Int64(second) - Int64(offset)
            at = Instant(milliseconds: seconds * 1000)
        } else {
            at = zone.instant(day: first, secondOfDay: Int(second))
        }
        return (at, at)
    }

    func isBefore(_ other: DatePoint) -> Bool {
        if last < other.first { return true }
        guard first == other.first, let second, let theirs = other.second else { return false }
        return second < theirs
    }
}

extension DateSpan {
    /// The moment meant; nil when the end lies before the beginning.
    func moment(in zone: Zone) -> Moment? {
        let start = from.bounds(in: zone)
        guard let to else { return start.0 == start.1 ? .exactly(start.0) : .between(start.0, start.1) }
        let end = to.bounds(in: zone)
        guard start.0 <= end.1 else { return nil }
        return start.0 == end.1 ? .exactly(start.0) : .between(start.0, end.1)
    }
}
