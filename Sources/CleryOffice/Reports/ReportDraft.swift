import CleryLaw

/// What somebody typed on the form, before it is a report. Every question may be skipped but one: what happened.
struct ReportDraft: Sendable {
    var content = ReportContent()
    var teller = CrimeReport.Teller.notSaid
    var campus: Int64?
    var wishes: Set<CrimeReport.Wish> = []
    var danger = false
    var occurred = Moment.unknown
    var datesOnly = false
    var toldDay: Day?
    /// The form's own mark, from which the receipt is made.
    var mark = ""
    /// What was typed, to be shown again.
    var typed: [String: String] = [:]
    var problems: [Problem] = []

    static let longest = 20_000

    init() {}

    init(_ form: Form, zone: Zone, today: Day, campuses: [Campus]) {
        typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
        for (name, value) in form.fields where name == "wish" { typed["wish-\(value)"] = "yes" }
        mark = form["mark"]
        content.what = form.trimmed("what")
        content.place = form.trimmed("place")
        content.people = form.trimmed("people")
        content.bias = form.trimmed("bias")
        content.police = form.trimmed("police")
        content.contact = form.trimmed("contact")
        teller = CrimeReport.Teller(rawValue: form["teller"]) ?? .notSaid
        campus = campuses.first { String($0.id) == form["campus"] }?.id
        wishes = Set(
            form.fields.filter { $0.name == "wish" }.compactMap { CrimeReport.Wish(rawValue: $0.value) })
        danger = form["danger"] == "yes"
        if content.what.isEmpty {
            problems.append(
                Problem("what", "Say in a few words what happened. Everything else may stay empty."))
        }
        for (name, text) in [
            ("what", content.what), ("place", content.place), ("people", content.people),
            ("bias", content.bias), ("police", content.police), ("contact", content.contact),
        ] where text.utf8.count > Self.longest {
            problems.append(Problem(name, "This is too long to keep in one report. Shorten it, or send two."))
        }
        if !content.contact.isEmpty { wishes.insert(.contact) }
        if !form.trimmed("told").isEmpty {
            toldDay = Day(form.trimmed("told"))
            if toldDay == nil { problems.append(Problem("told", "Write the day as 2026-03-04.")) }
            if let toldDay, toldDay > today { problems.append(Problem("told", "This day is yet to come.")) }
        }
        readMoment(form, zone, today)
        if Receipt.isMark(mark) == false { problems.append(Problem("form", "Send the form once more.")) }
    }

    /// Day and time are asked apart, and a time may be unknown.
    private mutating func readMoment(_ form: Form, _ zone: Zone, _ today: Day) {
        let first = point("occurred", form, zone, today)
        let last = point("until", form, zone, today)
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
        let parts = timeText.split(separator: ":").compactMap { Int($0) }
        guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
            problems.append(Problem(name, "Write the time as 21:30."))
            return nil
        }
        return (zone.instant(day: day, secondOfDay: parts[0] * 3600 + parts[1] * 60), true)
    }
}

extension Receipt {
    /// Whether a text has the shape of a form's mark.
    static func isMark(_ text: String) -> Bool {
        text.utf8.count == 32
            && text.utf8.allSatisfy {
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
                    || $0 == 95
            }
    }
}
