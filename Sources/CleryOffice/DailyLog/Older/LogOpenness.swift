import CleryLaw
import GRDB

/// How much of the log anybody reads at once. The last 60 days always; older days as the office has chosen.
struct LogOpenness: Sendable, Equatable {
    enum Rule: String, Sendable, CaseIterable {
        case open
        case request

        var title: String {
            switch self {
            case .open: "Open to all, like the newest"
            case .request: "By request, answered within two business days"
            }
        }
    }

    var rule = Rule.open
    /// Older days that were opened to all because somebody asked for them.
    var opened: [ClosedRange<Day>] = []

    static let name = "older_log"

    static func now(_ db: Database) throws -> LogOpenness {
        let rule = try String.fetchOne(
            db, sql: "SELECT value FROM settings WHERE name = ?", arguments: [name]
        ).flatMap(Rule.init(rawValue:))
        guard rule == .request else { return LogOpenness() }
        let rows = try Row.fetchAll(
            db, sql: "SELECT from_day, through_day FROM log_requests WHERE answered IS NOT NULL ORDER BY id")
        return LogOpenness(
            rule: .request, opened: rows.map { Day(number: $0[0])...Day(number: $0[1]) })
    }

    /// The first of the days that the law opens at once: an entry of 60 days ago is one of them.
    static func alwaysOpen(_ today: Day) -> Day { today.adding(days: -LogAccess.openDays) }

    /// The day before which nothing is shown unless it was opened; nil where all is open.
    static func firstOpenDay(_ today: Day, _ db: Database) throws -> Day? {
        try now(db).firstOpenDay(today)
    }

    func firstOpenDay(_ today: Day) -> Day? { rule == .open ? nil : LogOpenness.alwaysOpen(today) }

    /// The open parts of a span of days, apart from each other; nil: all of it is open.
    func open(in span: ClosedRange<Day>, today: Day) -> [ClosedRange<Day>]? {
        guard let first = firstOpenDay(today), span.lowerBound < first else { return nil }
        var parts = opened
        if first <= span.upperBound { parts.append(first...span.upperBound) }
        var found: [ClosedRange<Day>] = []
        for part in parts.sorted(by: { $0.lowerBound < $1.lowerBound }) where part.overlaps(span) {
            let part = part.clamped(to: span)
            if let last = found.last, part.lowerBound <= last.upperBound.adding(days: 1) {
                found[found.count - 1] = last.lowerBound...max(last.upperBound, part.upperBound)
            } else {
                found.append(part)
            }
        }
        return found == [span] ? nil : found
    }

    func shows(_ day: Day, today: Day) -> Bool { open(in: day...day, today: today) == nil }

    /// Whether an entry is in a part that is open to all. Without a date reported it stands under the day of its entry.
    func shows(_ entry: LogEntry, today: Day) -> Bool { shows(entry.standsUnder, today: today) }
}

extension LogEntry {
    /// The day under which the log has it: that of the report, or else that (UTC) on which it came into the log.
    var standsUnder: Day {
        content.reportedDay
            ?? Day(number: Int32(truncatingIfNeeded: Zone.floored(entered.milliseconds, by: 86_400_000)))
    }
}
