import CleryLaw

/// The dates and times of a cell in the order in which they stand, and what that order means.
struct DateOrder {
    private struct Part {
        var days: (Day, Day)?
        var second: Int32 = 0
        var half: UInt8 = 0
        /// False: read by a form that wants AM or PM, without one; it must be told from the other time.
        var whole = true
        var offset: Int32?
    }

    /// The orders that are understood, two bits a part: 01 a date (d), 10 a time (t).
    private enum Shape {
        static let none: UInt32 = 0b0
        static let d: UInt32 = 0b01
        static let dt: UInt32 = 0b01_10
        static let td: UInt32 = 0b10_01
        static let t: UInt32 = 0b10
        static let tt: UInt32 = 0b10_10
        static let dtt: UInt32 = 0b01_10_10
        static let ttd: UInt32 = 0b10_10_01
        static let dd: UInt32 = 0b01_01
        static let ddt: UInt32 = 0b01_01_10
        static let dtd: UInt32 = 0b01_10_01
        static let tdd: UInt32 = 0b10_01_01
        static let ddtt: UInt32 = 0b01_01_10_10
        static let dtdt: UInt32 = 0b01_10_01_10
        static let tdtd: UInt32 = 0b10_01_10_01
        static let ttdd: UInt32 = 0b10_10_01_01
    }

    private var parts: [Part] = []
    private var shape: UInt32 = 0
    var saysUnknown = false
    private(set) var failed: String?

    mutating func clear() {
        parts.removeAll(keepingCapacity: true)
        shape = 0
        saysUnknown = false
        failed = nil
    }

    mutating func add(days: (Day, Day)) -> Bool {
        parts.append(Part(days: days))
        shape = shape &* 4 &+ 1
        return true
    }

    mutating func add(second: Int32, half: UInt8, whole: Bool, offset: Int32?) -> Bool {
        parts.append(Part(second: second, half: half, whole: whole, offset: offset))
        shape = shape &* 4 &+ 2
        return true
    }

    /// What the whole cell says; nil when its dates and times cannot be told apart.
    mutating func reading() -> DateReading? {
        switch shape {
        case Shape.none: return saysUnknown ? .unknown : nil
        case Shape.d: return span(point(0))
        case Shape.dt: return parts[1].whole ? span(point(0, 1)) : nil
        case Shape.td: return parts[0].whole ? span(point(1, 0)) : nil
        case Shape.t: return saysUnknown ? .unknown : parts[0].whole ? .time(parts[0].second) : nil
        case Shape.tt: return saysUnknown ? .unknown : nil
        case Shape.dtt: return sameDay(0, 1, 2)
        case Shape.ttd: return sameDay(2, 0, 1)
        case Shape.dd: return between(point(0), point(1))
        case Shape.ddt: return between(point(0), point(1, 2))
        case Shape.dtd: return between(point(0, 1), point(2))
        case Shape.tdd: return between(point(1, 0), point(2))
        case Shape.ddtt: return pair(0, 2, 1, 3)
        case Shape.dtdt: return pair(0, 1, 2, 3)
        case Shape.tdtd: return pair(1, 0, 3, 2)
        case Shape.ttdd: return pair(2, 0, 3, 1)
        default: return severalDates()
        }
    }

    private func point(_ date: Int, _ time: Int? = nil) -> DatePoint {
        let days = parts[date].days ?? (Day(number: 0), Day(number: 0))
        guard let time else { return DatePoint(first: days.0, last: days.1) }
        return DatePoint(first: days.0, last: days.1, second: parts[time].second, offset: parts[time].offset)
    }

    private func span(_ point: DatePoint) -> DateReading { .span(DateSpan(from: point)) }

    /// Two times on one day; an end before the beginning is on the next day.
    private mutating func sameDay(_ date: Int, _ first: Int, _ second: Int) -> DateReading? {
        guard settleHalves(first, second) else { return nil }
        let start = point(date, first)
        var end = point(date, second)
        if let from = start.second, let to = end.second, to < from {
            end.first = end.first.adding(days: 1)
            end.last = end.first
        }
        return between(start, end)
    }

    private mutating func pair(_ date: Int, _ time: Int, _ date2: Int, _ time2: Int) -> DateReading? {
        if !(parts[time].whole && parts[time2].whole) || parts[date].days?.0 == parts[date2].days?.0 {
            guard settleHalves(time, time2) else { return nil }
        }
        return between(point(date, time), point(date2, time2))
    }

    private mutating func between(_ from: DatePoint, _ to: DatePoint) -> DateReading? {
        if from == to { return span(from) }
        if to.isBefore(from) {
            failed = "the end of the range lies before its beginning"
            return nil
        }
        return .span(DateSpan(from: from, to: to))
    }

    /// `6:58 to 7:10 PM`: a time without AM or PM takes that of the other, or the opposite where only this fits.
    private mutating func settleHalves(_ first: Int, _ second: Int) -> Bool {
        func turned(_ part: Part, to half: UInt8) -> Int32 {
            let clock = part.second % 43_200
            return half == 2 ? clock + 43_200 : clock
        }
        let (a, b) = (parts[first], parts[second])
        if a.half == 0, b.half != 0, a.second >= 3600, a.second < 46_800 {
            let same = turned(a, to: b.half)
            parts[first].second = same <= b.second ? same : turned(a, to: 3 - b.half)
        } else if b.half == 0, a.half != 0, !b.whole {
            let same = turned(b, to: a.half)
            parts[second].second = same >= a.second ? same : turned(b, to: 3 - a.half)
        } else if !a.whole || !b.whole {
            return false
        }
        return true
    }

    /// More than two dates: the same one repeated for each offense, or several days of one event. All of them
    /// must be written alike; what is meant runs from the first to the last.
    private mutating func severalDates() -> DateReading? {
        var points: [DatePoint] = []
        if parts.allSatisfy({ $0.days != nil }) {
            points = parts.indices.map { point($0) }
        } else if parts.count % 2 == 0, parts.allSatisfy(\.whole) {
            for index in stride(from: 0, to: parts.count, by: 2) {
                guard parts[index].days != nil, parts[index + 1].days == nil else { return nil }
                points.append(point(index, index + 1))
            }
        }
        guard var first = points.first, var last = points.first else { return nil }
        for point in points {
            if point.isBefore(first) { first = point }
            if last.isBefore(point) { last = point }
        }
        return between(first, last)
    }
}
