import CleryLaw

/// When the log entry of a report is due, and how long that is from now, in words.
struct ReportClock: Sendable {
    /// The entry is in the log at the end of this day.
    let due: Day
    /// The police or security department was told, so that the clock runs by the regulation. Otherwise only another
    /// authority was, and the day is the one that the words of the statute give.
    let isRunning: Bool
    private let today: Day
    /// Whole hours until today ends.
    private let hoursToday: Int

    /// Nil when nobody whose knowledge starts the clock was told.
    init?(_ report: CrimeReport, now: Instant, zone: Zone, _ days: BusinessDays) {
        let told = report.toldDay ?? zone.local(report.received).day
        let found = LogClockSource.decide(
            department: report.recipient == .campusPolice ? .known(told) : .unknown,
            authority: report.recipient == .campusSecurityAuthority ? .known(told) : .unknown, days)
        if let deadline = found.answer {
            due = deadline.due
            isRunning = true
        } else if report.recipient == .campusSecurityAuthority {
            due = LogClock.due(learned: told, days)
            isRunning = false
        } else {
            return nil
        }
        let local = zone.local(now)
        today = local.day
        hoursToday = (86_400 - local.secondOfDay) / 3600
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
        case 1: return "due tomorrow, \(weekday)"
        case 2...6: return "due \(weekday), in \(days) days"
        default: return "due \(TimeWords.short(due)), in \(days) days"
        }
    }

    private var weekday: String {
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][due.weekday - 1]
    }
}
