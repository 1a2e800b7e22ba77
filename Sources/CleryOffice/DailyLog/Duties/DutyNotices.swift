import CleryLaw
import GRDB

/// The reminders of the log's clock, for those who may work on a campus. No notice names anybody.
extension NoticeRequests {
    /// The kinds that the log's clock makes.
    static let ofLog: [NoticeKind] = [.logDue, .logStopped, .logWithheld, .logRelease]

    func logNotices(_ kind: NoticeKind, within sight: Sight) throws -> [Notice] {
        let requests = try DutyRequests(within: sight, now: now, db)
        switch kind {
        case .logDue:
            // No day on which something was learned is its due day.
            return try requests.duties(learnedBy: today.adding(days: -1), size: Self.most)
                .filter { $0.due <= today && $0.isRunning }.compactMap(
                    due)
        case .logStopped: return try requests.duties(.stopped, size: Self.most).map(stopped)
        case .logRelease:
            return try requests.releasesOwed(size: Self.most).map(release)
        case .logWithheld: return try requests.withheld(page: 1, size: Self.most).compactMap(ending)
        default: return []
        }
    }

    /// What is due today or overdue; each of the two is a notice of its own. Other kinds tell of the rest.
    private func due(_ duty: LogDuty) -> Notice? {
        guard duty.state != .stopped, duty.state != .harmOver else { return nil }
        let what =
            duty.log.map { "\(duty.what.title) of \(duty.number) in the \($0.title.lowercased())" }
            ?? "The log entry of report \(duty.number)"
        let state = duty.left.isOverdue ? "overdue" : "today"
        return Notice(
            kind: .logDue, key: "log_due:\(duty.key):\(state)",
            sentence: duty.left.isOverdue
                ? "\(what) was due on \(TimeWords.short(duty.due))." : "\(what) is due today.",
            since: nil, href: duty.href)
    }

    private func stopped(_ duty: LogDuty) -> Notice {
        Notice(
            kind: .logStopped, key: "log_stopped:\(duty.key)",
            sentence:
                "\(duty.what.title) of \(duty.number) is not published: its words may tell who somebody is. It is due on \(TimeWords.short(duty.due)).",
            since: nil, href: duty.href)
    }

    private func release(_ duty: LogDuty) -> Notice {
        Notice(
            kind: .logRelease, key: "log_release:\(duty.key)",
            sentence:
                "What was withheld of \(duty.number) for harm must be in the log by \(TimeWords.short(duty.due)).",
            since: nil, href: duty.href)
    }

    private func ending(_ line: WithheldLine) -> Notice? {
        let one = line.withholding
        let sentence: String
        let state: String
        switch line.standing {
        case .ends(let day, _):
            (sentence, state) = ("ends on \(TimeWords.short(day)). Decide again, or release it.", "\(day)")
        case .over(let day):
            (sentence, state) = (
                "ended on \(TimeWords.short(day)). Decide again, or release it.", "\(day):over"
            )
        default: return nil
        }
        return Notice(
            kind: .logWithheld, key: "log_withheld:\(one.id):\(state)",
            sentence: "The withholding of the \(one.field.title.lowercased()) of \(line.number) \(sentence)",
            since: one.at, href: LogDuty.address(ofIncident: one.incident))
    }
}
