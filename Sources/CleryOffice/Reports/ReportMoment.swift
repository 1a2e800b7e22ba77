import CleryLaw

/// When it happened, as it was typed: one time, a range, or nothing.
extension ReportDraft {
    /// Day and time are asked apart, and a time may be unknown. Whoever says that nobody knows is not asked further.
    mutating func readMoment(_ form: Form, _ zone: Zone, _ today: Day) {
        guard form["moment"] != "unknown" else { return }
        let first = point("occurred", form, zone, today)
        let last = form["moment"] == "exact" ? nil : point("until", form, zone, today)
        guard problems.of("occurred") == nil, problems.of("until") == nil else { return }
        guard let first else {
            if last != nil { problems.append(Problem("occurred", "Say also when it began.")) }
            return
        }
        datesOnly = !first.exact
        guard let last else {
            occurred =
                first.exact
                ? .exactly(first.at)
                : .between(first.at, Instant(milliseconds: first.at.milliseconds + 86_399_000))
            return
        }
        let end = last.exact ? last.at : Instant(milliseconds: last.at.milliseconds + 86_399_000)
        guard end >= first.at else {
            problems.append(Problem("until", "The end lies before the beginning."))
            return
        }
        occurred = .between(first.at, end)
    }

    private mutating func point(
        _ name: String, _ form: Form, _ zone: Zone, _ today: Day
    ) -> (at: Instant, exact: Bool)? {
        let dayText = form.trimmed("\(name)-day")
        let timeText = form.trimmed("\(name)-time")
        guard !dayText.isEmpty else {
            if !timeText.isEmpty { problems.append(Problem(name, "A time needs its day.")) }
            return nil
        }
        guard let day = Day(dayText) else {
            problems.append(Problem(name, "Write the day as 2026-03-04."))
            return nil
        }
        if day > today { problems.append(Problem(name, "This day is yet to come.")) }
        guard !timeText.isEmpty else { return (zone.instant(day: day, secondOfDay: 0), false) }
        guard let seconds = ReportDraft.seconds(timeText) else {
            problems.append(Problem(name, "Write the time as 21:30."))
            return nil
        }
        return (zone.instant(day: day, secondOfDay: seconds), true)
    }

    /// Seconds of the day at a time such as 21:30.
    static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: ":").map { Int($0) }
        guard parts.count >= 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return hour * 3600 + minute * 60
    }
}
