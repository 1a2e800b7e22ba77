import CleryLaw

/// When the log entry of a report is due, and how long that is from now.
struct ReportClock: Sendable {
    let left: TimeLeft
    /// The campus's day on which those who were told learned of it.
    let learned: Day
    /// The police or security department was told, so that the clock runs by the regulation. Otherwise only another
    /// authority was, and the day is the one that the words of the statute give.
    let isRunning: Bool

    /// Those whose knowledge starts the clock, by the regulation or by the words of the statute.
    static let recipients: [Recipient] = [.campusPolice, .campusSecurityAuthority]

    /// Nil when nobody whose knowledge starts the clock was told.
    init?(_ report: CrimeReport, now: Instant, zone: Zone, _ days: BusinessDays) {
        learned = report.toldDay ?? zone.local(report.received).day
        let found = LogClockSource.decide(
            department: report.recipient == .campusPolice ? .known(learned) : .unknown,
            authority: report.recipient == .campusSecurityAuthority ? .known(learned) : .unknown, days)
        if let deadline = found.answer {
            left = TimeLeft(due: deadline.due, now: now, zone: zone)
            isRunning = true
        } else if report.recipient == .campusSecurityAuthority {
            left = TimeLeft(due: LogClock.due(learned: learned, days), now: now, zone: zone)
            isRunning = false
        } else {
            return nil
        }
    }

    var due: Day { left.due }
    var isOverdue: Bool { left.isOverdue }
    var isToday: Bool { left.isToday }
    var words: String { left.words }
}
