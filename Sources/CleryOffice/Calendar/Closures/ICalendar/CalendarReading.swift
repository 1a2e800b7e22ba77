import CleryLaw

/// Reads the days of a calendar file (RFC 5545): each event, each of its repeats, in the campus's days.
struct CalendarReading {
    private(set) var rows: [ClosureRow] = []
    private(set) var problems: [RowProblem] = []
    /// What was done otherwise than the file says, in sentences.
    private(set) var remarks: [String] = []
    private let zone: Zone
    /// Repeats are taken between these two days.
    private let window: DayRange
    private var steps = CalendarReading.mostSteps

    /// How many days are looked at for all the rules of one file.
    static let mostSteps = 500_000
    /// How many years back and ahead repeats are taken.
    static let yearsBack = 5
    static let yearsAhead = 2

    private static let tooMany = CellProblem("the file has too many repeats; enter the days by hand")

    /// What two versions of an event, or of one of its repeats, have in common.
    private struct Version: Hashable {
        let uid: String
        let repeated: String?

        init(_ event: CalendarEvent) { (uid, repeated) = (event.uid, event.recurrenceID?.value) }
    }

    /// The days of one repeat by their first day, so that it can be left out or replaced.
    private struct Repeat: Hashable {
        let day: Day
        let second: Int?
    }

    init(_ bytes: [UInt8], zone: Zone, today: Day) {
        self.zone = zone
        window = DayRange(
            first: Day(year: today.year - Self.yearsBack, month: 1, day: 1) ?? today,
            last: Day(year: today.year + Self.yearsAhead, month: 12, day: 31) ?? today)
        let (events, problems) = CalendarEvent.all(CalendarLines.properties(bytes))
        self.problems = problems
        // Of several versions of an event the newest holds.
        var newest: [Version: Int] = [:]
        var replaced: [String: [CalendarProperty]] = [:]
        for event in events where !event.uid.isEmpty {
            newest[Version(event), default: event.sequence] = max(
                newest[Version(event)] ?? event.sequence, event.sequence)
            if let repeated = event.recurrenceID { replaced[event.uid, default: []].append(repeated) }
        }
        for event in events where event.uid.isEmpty || newest[Version(event)] == event.sequence {
            take(event, replaced: replaced[event.uid] ?? [])
        }
        self.problems.sort { $0.line < $1.line }
    }

    private mutating func take(_ event: CalendarEvent, replaced: [CalendarProperty]) {
        guard !event.isCancelled else { return }
        if let (property, sentence) = event.problem { return fail(property, sentence) }
        guard let start = event.start else {
            problems.append(
                RowProblem(line: event.line, column: "DTSTART", problem: "the event has no first day"))
            return
        }
        var reading = start
        do throws(CellProblem) {
            let first = try CalendarMoment(start)
            let span = try span(of: event, from: first, &reading)
            // A rule names the first day too, unless it lies before the window.
            var starts: Set<Day> = event.rules.isEmpty || event.recurrenceID != nil ? [first.day] : []
            if event.recurrenceID == nil {
                for rule in event.rules {
                    reading = rule
                    starts.formUnion(try repeats(of: rule, first))
                }
                for list in event.more {
                    reading = list
                    for moment in try moments(list) { starts.insert(moment.day(in: first, zone)) }
                }
                var out: Set<Repeat> = []
                for list in event.less {
                    reading = list
                    for moment in try moments(list) { out.insert(key(moment)) }
                }
                steps -= replaced.count
                guard steps > 0 else { throw CalendarReading.tooMany }
                for property in replaced {
                    reading = property
                    out.insert(key(try CalendarMoment(property)))
                }
                starts = starts.filter { day in
                    var moment = first
                    moment.day = day
                    let campus = moment.atCampus(zone)
                    return !out.contains(Repeat(day: campus.day, second: campus.second))
                        && !out.contains(Repeat(day: campus.day, second: nil))
                }
            }
            keep(event, first, starts.sorted(), span)
        } catch {
            fail(reading, error.sentence)
        }
    }

    /// How long the event takes: days after its first, and the second of the last day at which it ends.
    private func span(
        of event: CalendarEvent, from first: CalendarMoment, _ reading: inout CalendarProperty
    ) throws(CellProblem) -> (days: Int, end: Int?) {
        let start = first.atCampus(zone)
        if let property = event.end {
            reading = property
            let last = try CalendarMoment(property)
            guard (first.second == nil) == (last.second == nil) else {
                throw CellProblem("the first day has a time and the last has none, or the other way round")
            }
            let end = last.atCampus(zone)
            let days = Int(end.day.number) - Int(start.day.number)
            guard days > 0 || (days == 0 && (end.second ?? 0) >= (start.second ?? 0)) else {
                throw CellProblem("it ends before it begins")
            }
            // The end of whole days is the day after the last; some programs write the first day once more.
            return first.second == nil ? (max(0, days - 1), nil) : (days, end.second)
        }
        guard let property = event.duration else { return (0, first.second == nil ? nil : start.second) }
        reading = property
        let length = try CalendarLength(property.value)
        guard let second = start.second else {
            let days = length.days + (length.seconds + 86_399) / 86_400
            return (max(0, days - 1), nil)
        }
        let end = second + length.seconds
        return (length.days + end / 86_400, end % 86_400)
    }

    private mutating func repeats(
        of property: CalendarProperty, _ first: CalendarMoment
    ) throws(CellProblem) -> [Day] {
        let rule = try RecurrenceRule(property.value)
        var last: Day?
        if let until = rule.until {
            let end = until.atCampus(zone)
            let start = first.atCampus(zone)
            last = end.day
            if let second = end.second, let begins = start.second, second < begins {
                last = end.day.adding(days: -1)
            }
        }
        guard let days = rule.days(from: first.day, last: last, horizon: window.last, steps: &steps) else {
            throw CalendarReading.tooMany
        }
        let isCut = rule.count.map { days.count < $0 } ?? (last.map { $0 > window.last } ?? true)
        let kept = days.filter { $0 >= window.first }
        if kept.count < days.count || (isCut && rule.until == nil) || (last ?? window.first) > window.last {
            remarks.append(
                "Line \(property.line): repeats are taken from \(window.first.year) through \(window.last.year)"
                    + (rule.hasEnd ? "." : "; the event has no end."))
        }
        return kept
    }

    private func moments(_ property: CalendarProperty) throws(CellProblem) -> [CalendarMoment] {
        guard property.parameters["VALUE"]?.uppercased() != "PERIOD" else {
            throw CellProblem("periods are not read here; enter the days by hand")
        }
        var found: [CalendarMoment] = []
        for text in property.value.split(separator: ",") {
            found.append(try CalendarMoment(String(text), zoneName: property.parameters["TZID"]))
        }
        return found
    }

    private func key(_ moment: CalendarMoment) -> Repeat {
        let campus = moment.atCampus(zone)
        return Repeat(day: campus.day, second: campus.second)
    }

    private mutating func fail(_ property: CalendarProperty, _ sentence: String) {
        problems.append(RowProblem(line: property.line, column: property.name, problem: sentence))
    }

    /// Makes rows of an event's repeats; days that touch are one closure.
    private mutating func keep(
        _ event: CalendarEvent, _ first: CalendarMoment, _ starts: [Day], _ span: (days: Int, end: Int?)
    ) {
        var ranges: [DayRange] = []
        var isPart = false
        for start in starts {
            var moment = first
            moment.day = start
            let (day, second) = moment.atCampus(zone)
            let last = day.adding(days: span.days)
            var range = DayRange(first: day, last: last)
            if let second, let end = span.end {
                let whole = DayRange(
                    first: second == 0 ? day : day.adding(days: 1),
                    last: end >= 86_340 ? last : last.adding(days: -1))
                if whole.first <= whole.last { range = whole } else { isPart = true }
                // Until midnight is not into the next day.
                if isPart, end == 0, last > day { range.last = last.adding(days: -1) }
            }
            if let before = ranges.last, range.first <= before.last.adding(days: 1) {
                ranges[ranges.count - 1].last = max(before.last, range.last)
            } else {
                ranges.append(range)
            }
        }
        for range in ranges {
            do throws(CellProblem) {
                rows.append(
                    try ClosureRow(
                        line: event.line, days: range, name: event.name, category: event.category,
                        isPart: isPart))
            } catch {
                problems.append(RowProblem(line: event.line, column: "VEVENT", problem: error.sentence))
                return
            }
        }
    }
}

extension CalendarMoment {
    /// The day of another moment in this event's own zone, in which its repeats are counted.
    fileprivate func day(in first: CalendarMoment, _ campus: Zone) -> Day {
        let (from, to) = (zone ?? campus, first.zone ?? campus)
        guard let second, first.second != nil, from != to else { return day }
        return to.local(from.instant(day: day, secondOfDay: second)).day
    }
}
