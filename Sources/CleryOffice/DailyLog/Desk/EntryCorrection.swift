import CleryLaw

/// What of an entry can be corrected: its nature, when it was reported and when it occurred. Its number is fixed.
struct EntryCorrection: Sendable, Equatable {
    var nature: String
    var reportedAt: Instant?
    var reportedDay: Day?
    var timeKnown: Bool
    var occurred: Moment
    var datesOnly: Bool

    /// Why something is corrected. It goes into the register, so it is chosen and never typed.
    static let reasons = [
        "A typing mistake", "The report was read wrongly", "It is known better now",
        "The words said more than the log may say",
    ]

    init(_ incident: Incident) {
        nature = incident.nature
        reportedAt = incident.reportedAt
        reportedDay = incident.reportedDay
        timeKnown = incident.timeKnown
        occurred = incident.occurred
        datesOnly = incident.datesOnly
    }

    /// Reads the form over what was there; what is wrong is said by the reader.
    init(_ reader: inout FactReader, over old: EntryCorrection) {
        self = old
        nature = reader.text("nature", longest: LogList.longest)
        if nature.isEmpty { reader.say("nature", "Say what it is, in plain words.") }
        switch reader.moment("reported")?.moment {
        case .exactly(let at):
            (reportedAt, reportedDay, timeKnown) = (at, reader.zone.local(at).day, true)
        case .between(let from, _):
            let day = reader.zone.local(from).day
            // The same day without its hour stays as it was.
            if !(day == old.reportedDay && !old.timeKnown) {
                (reportedAt, reportedDay, timeKnown) = (from, day, false)
            }
        case .unknown, nil:
            if reader.problems.of("reported-day") == nil {
                reader.say("reported-day", "Say on which day it was reported.")
            }
        }
        let before = reader.problems.count
        let moment = reader.moment("occurred")
        if reader.problems.count == before {
            occurred = moment?.moment ?? .unknown
            datesOnly = moment?.datesOnly ?? false
        }
    }
}

extension FactFields {
    /// The fields of a correction as they stand.
    init(_ correction: EntryCorrection, zone: Zone) {
        self.init()
        self["nature"] = correction.nature
        if let at = correction.reportedAt, correction.timeKnown {
            tell("reported", .exactly(at), zone: zone)
        } else if let day = correction.reportedDay {
            self["reported-day"] = "\(day)"
        }
        tell("occurred", correction.occurred, datesOnly: correction.datesOnly, zone: zone)
    }
}

/// The day on which the department learned what is entered now: from it the log's clock runs.
struct LearnedDay: Sendable {
    let day: Day

    /// Reads the field `learned`; the day is today where nothing stands there.
    init?(_ form: Form, today: Day, problems: inout [Problem], name: String) {
        let text = form.trimmed(name)
        guard !text.isEmpty else {
            day = today
            return
        }
        guard let day = Day(text), day.year >= 1900 else {
            problems.append(Problem(name, "Write the day as 2026-03-04."))
            return nil
        }
        guard day <= today else {
            problems.append(Problem(name, "This day is yet to come."))
            return nil
        }
        self.day = day
    }

    /// Lets the log's clock count from this day, in each log that has an entry.
    func count(_ what: LogLearned.What, of incident: Int64, in logs: [LogKind], _ writing: Writing) throws {
        let entries = try LogRequests.entries(of: incident, writing.db).map(\.log)
        for log in logs where entries.contains(log) {
            try LogDeadlines.learned(what, of: incident, in: log, on: day, writing)
        }
    }

    /// As the register says it.
    var why: String { "learned on \(day)" }
}
