import CleryLaw

/// A closure as somebody typed it, and what is wrong with it.
struct ClosureDraft: Sendable {
    var first = ""
    var last = ""
    var name = ""
    var isSure = false

    /// More business days than this are asked for once more: each lengthens the time that the law gives.
    static let mostUnasked = 15

    init() {}

    init(_ form: Form) {
        (first, last, name) = (form.trimmed("first"), form.trimmed("last"), form.trimmed("name"))
        isSure = form["sure"] == "yes"
    }

    /// The closure's days and name, or the sentences that say what is wrong.
    func read() -> (row: (days: DayRange, name: String)?, problems: [Problem]) {
        var problems: [Problem] = []
        let name = ClosureRow.cleaned(name)
        if name.isEmpty { problems.append(Problem("name", "Say what the closure is called.")) }
        if name.count > Closure.longestName {
            problems.append(Problem("name", "Use at most \(Closure.longestName) letters."))
        }
        let (from, to) = (Day(first), last.isEmpty ? Day(first) : Day(last))
        for (field, day) in [("first", from), ("last", to)] {
            if let day, !Closure.years.contains(day.year) {
                problems.append(
                    Problem(
                        field,
                        "Choose a year from \(Closure.years.lowerBound) to \(Closure.years.upperBound)."))
            }
            if day == nil, field == "first" || !last.isEmpty {
                problems.append(Problem(field, "Write the day as 2026-11-26."))
            }
        }
        guard let from, let to, problems.isEmpty else { return (nil, problems) }
        let days = DayRange(first: from, last: to)
        if from > to {
            problems.append(Problem("last", "The last day comes before the first."))
        } else if days.count > Closure.longest {
            problems.append(Problem("last", "A closure takes at most \(Closure.longest) days."))
        } else if !isSure, needsCare(days) {
            problems.append(
                Problem(
                    "last",
                    "This takes \(days.weekdays.count) business days. Tick below that every office is closed on all of them."
                ))
        }
        return (problems.isEmpty ? (days, name) : nil, problems)
    }

    private func needsCare(_ days: DayRange) -> Bool { days.weekdays.count > Self.mostUnasked }

    /// Whether the form has to ask once more.
    var asksAgain: Bool {
        guard let from = Day(first), let to = Day(last), from <= to else { return false }
        let days = DayRange(first: from, last: to)
        return days.count <= Closure.longest && needsCare(days)
    }
}
