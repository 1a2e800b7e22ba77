import CleryLaw

/// How an event repeats (RFC 5545, 3.3.10), as far as calendars of holidays use it: by days, weeks, months and years.
struct RecurrenceRule: Sendable, Equatable {
    enum Frequency: String, Sendable {
        case daily = "DAILY"
        case weekly = "WEEKLY"
        case monthly = "MONTHLY"
        case yearly = "YEARLY"
    }

    /// A weekday (Monday is 1), and which one: 4 the fourth, -1 the last, 0 every one.
    struct Weekday: Sendable, Equatable {
        let which: Int
        let weekday: Int
    }

    private(set) var frequency = Frequency.yearly
    private(set) var interval = 1
    private(set) var count: Int?
    private(set) var until: CalendarMoment?
    private(set) var weekdays: [Weekday] = []
    private(set) var months: [Int] = []
    private(set) var monthDays: [Int] = []
    private(set) var positions: [Int] = []
    private(set) var weekStart = 1

    /// It says itself when it ends.
    var hasEnd: Bool { count != nil || until != nil }

    init(_ text: String) throws(CellProblem) {
        var isKnown = false
        for part in text.trimmed.uppercased().split(separator: ";") {
            let halves = part.split(separator: "=", maxSplits: 1)
            guard halves.count == 2 else { throw CellProblem("the rule of repetition cannot be read") }
            let value = String(halves[1])
            switch halves[0] {
            case "FREQ":
                guard let known = Frequency(rawValue: value) else {
                    throw CellProblem("it repeats more often than by days, which no closure does")
                }
                frequency = known
                isKnown = true
            case "INTERVAL": interval = try Self.number(value, 1...1000)
            case "COUNT": count = try Self.number(value, 1...1_000_000_000)
            case "UNTIL": until = try CalendarMoment(value, zoneName: nil)
            case "BYDAY": weekdays = try Self.list(value, Self.weekday)
            case "BYMONTH":
                months = try Self.list(value) { (one) throws(CellProblem) in try Self.number(one, 1...12) }
            case "BYMONTHDAY":
                monthDays = try Self.list(value) { (one) throws(CellProblem) in try Self.signed(one, 31) }
            case "BYSETPOS":
                positions = try Self.list(value) { (one) throws(CellProblem) in try Self.signed(one, 366) }
            case "WKST": weekStart = try Self.weekday(value).weekday
            default:
                throw CellProblem(
                    "the rule of repetition uses a part that is not read here; enter the days by hand")
            }
        }
        guard isKnown else { throw CellProblem("the rule of repetition does not say how often") }
        guard frequency == .yearly || frequency == .monthly || weekdays.allSatisfy({ $0.which == 0 }) else {
            throw CellProblem("the rule of repetition numbers weekdays of no month")
        }
    }

    private static func list<T>(
        _ text: String, _ read: (String) throws(CellProblem) -> T
    ) throws(CellProblem) -> [T] {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count <= 400 else { throw CellProblem("the rule of repetition is too long") }
        var values: [T] = []
        for part in parts { values.append(try read(String(part))) }
        return values
    }

    private static func number(_ text: String, _ range: ClosedRange<Int>) throws(CellProblem) -> Int {
        guard let number = Int(text), range.contains(number) else {
            throw CellProblem("a number in the rule of repetition is wrong")
        }
        return number
    }

    private static func signed(_ text: String, _ most: Int) throws(CellProblem) -> Int {
        let number = try number(text, -most...most)
        guard number != 0 else { throw CellProblem("a number in the rule of repetition is wrong") }
        return number
    }

    private static func weekday(_ text: String) throws(CellProblem) -> Weekday {
        guard let day = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(text.suffix(2)))
        else {
            throw CellProblem("a weekday in the rule of repetition is wrong")
        }
        let which = text.dropLast(2)
        return Weekday(which: which.isEmpty ? 0 : try signed(String(which), 53), weekday: day + 1)
    }
}
