import CleryLaw

/// Answers when entries, updates, releases and requests of the log are due, for calendars and instants given in lines.
///
/// It asks the same rules, zones and business days as the office, so that what the office does can be proved from
/// outside. `calendar NAME ZONE FIRST..LAST …` names a zone and its closures; `case NAME DEPARTMENT AUTHORITY ENTERED
/// DISPOSITION HARM-ENDED REQUESTED` asks, each instant in milliseconds of UTC, `-` for none. Each case has one line of
/// answers: the entry's due day, the earlier day of the statute, whether it was entered in time, when the disposition is
/// due, the days of the release, and the day by which the old entry is open.
public struct Deadlines {
    private var calendars: [String: (zone: Zone, days: BusinessDays)] = [:]
    private var line = 0

    public init() {}

    /// Nil for a line that asks nothing. Throws an `OfficeFault` with the line's number when it cannot be read.
    public mutating func answer(_ text: String) throws -> String? {
        line += 1
        let words = text.split(separator: " ")
        guard let verb = words.first else { return nil }
        switch (verb, words.count) {
        case ("calendar", 3...):
            let closed = try words.dropFirst(3).map(range)
            do {
                calendars[String(words[1])] = (
                    try Zone(named: String(words[2])), OfficeDays.business(closed: closed)
                )
            } catch let error as ZoneError {
                throw fault(error.description)
            }
            return nil
        case ("case", 8):
            guard let calendar = calendars[String(words[1])] else {
                throw fault("No calendar has this name.")
            }
            return answer(try words.dropFirst(2).map { try day($0, calendar.zone) }, calendar.days)
        default: throw fault("Write “calendar NAME ZONE FIRST..LAST” or “case NAME” with six instants.")
        }
    }

    private func fault(_ sentence: String) -> OfficeFault { .input("Line \(line): \(sentence)") }

    private func range(_ text: Substring) throws -> DayRange {
        let ends = text.split(separator: ".")
        guard let first = ends.first.flatMap({ Day($0) }), let last = ends.last.flatMap({ Day($0) }),
            first <= last, Closure.years.contains(first.year), Closure.years.contains(last.year)
        else { throw fault("A closure is written as 2026-12-24..2027-01-01.") }
        return DayRange(first: first, last: last)
    }

    private func day(_ text: Substring, _ zone: Zone) throws -> Known<Day> {
        guard text != "-" else { return .unknown }
        guard let milliseconds = Int64(text), abs(milliseconds) < 10_000_000_000_000 else {
            throw fault("An instant is written in milliseconds of UTC.")
        }
        return .known(zone.local(Instant(milliseconds: milliseconds)).day)
    }

    private func answer(_ given: [Known<Day>], _ days: BusinessDays) -> String {
        let (department, authority, entered) = (given[0], given[1], given[2])
        let (disposition, harmEnded, requested) = (given[3], given[4], given[5])
        let deadline = LogClockSource.decide(department: department, authority: authority, days).answer
        var answers = [deadline.map { "\($0.due)" } ?? "-", deadline?.dueByStatute.map { "\($0)" } ?? "-"]
        if let learned = department.value, let entered = entered.value {
            answers.append(LogClock.inTime(learned: learned, entered: entered, days) ? "in-time" : "late")
        } else {
            answers.append("-")
        }
        switch DispositionUpdates.decide(entered: entered, learned: disposition, days).answer {
        case .due(let day): answers.append("\(day)")
        case .notRequired: answers.append("not-required")
        case nil: answers.append("-")
        }
        let withheld = Withholding(
            .known(.ongoingInvestigation), clearAndConvincing: .known(true), harmEnded: harmEnded.value)
        if case .release(let from, let by) = withheld.decide(days).answer {
            answers.append("\(from)..\(by)")
        } else {
            answers.append("-")
        }
        let age = requested.value.flatMap { asked in
            department.value.map { Int(asked.number) - Int($0.number) }
        }
        switch LogAccess.decide(ageInDays: age.map { .known($0) } ?? .unknown, requested: requested, days)
            .answer
        {
        case .duringBusinessHours(let day): answers.append("open:\(day.map { "\($0)" } ?? "-")")
        case .by(let day): answers.append("by:\(day)")
        case nil: answers.append("-")
        }
        return answers.joined(separator: " ")
    }
}
