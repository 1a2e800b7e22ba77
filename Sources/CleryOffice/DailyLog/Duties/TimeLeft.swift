import CleryLaw
import TypedHTML

/// How long it is from now until something has to be in the log, in words.
struct TimeLeft: Sendable, Equatable {
    /// It is in the log at the end of this day.
    let due: Day
    private let today: Day
    /// Whole hours until today ends on the campus's clock; a day of the change of time has 23 or 25.
    private let hoursToday: Int

    init(due: Day, now: Instant, zone: Zone) {
        self.due = due
        today = zone.local(now).day
        let midnight = zone.instant(day: today.adding(days: 1), secondOfDay: 0)
        hoursToday = Int((midnight.milliseconds - now.milliseconds) / 3_600_000)
    }

    var isOverdue: Bool { due < today }
    var isToday: Bool { due == today }

    /// "overdue by 1 day", "due today, in 3 hours", "due Tuesday, in 2 days".
    var words: String {
        let days = Int(due.number) - Int(today.number)
        switch days {
        case ..<0: return "overdue by \(-days) day\(days == -1 ? "" : "s")"
        case 0:
            return hoursToday < 1
                ? "due today, in under an hour"
                : "due today, in \(hoursToday) hour\(hoursToday == 1 ? "" : "s")"
        case 1: return "due tomorrow, \(TimeWords.weekday(due))"
        case 2...6: return "due \(TimeWords.weekday(due)), in \(days) days"
        default: return "due \(TimeWords.short(due)), in \(days) days"
        }
    }

    /// The words as a mark: what is overdue stops, what is due today asks for care.
    var html: HTML { isOverdue ? tag(words, .stop) : isToday ? tag(words, .care) : HTML(text: words) }
}

extension TimeWords {
    static func weekday(_ day: Day) -> String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][day.weekday - 1]
    }

    /// "Complete through May 3, 2026, 2:05 p.m."; the minute is one that is wholly complete or the last one begun.
    func complete(through instant: Instant) -> String {
        let day = zone.local(instant).day
        let clock = short(instant).split(separator: " ", maxSplits: 1).last.map(String.init) ?? ""
        return "Complete through \(TimeWords.long(day)), \(clock)"
    }
}
