import CleryLaw

/// An entry as a dispatcher writes it straight away, read from the form.
struct NewEntryForm: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case crime, fire, both

        var title: String {
            switch self {
            case .crime: "A crime"
            case .fire: "A fire"
            case .both: "A crime and a fire"
            }
        }
    }

    private(set) var kind = Kind.crime
    private(set) var opening: IncidentActs.Opening?
    private(set) var fireWords = ""
    private(set) var problems: [Problem] = []

    init(
        _ form: Form, zone: Zone, now: Instant, campuses: [Campus], natures: [LogList],
        dispositions: [LogList]
    ) {
        let today = zone.local(now).day
        if let chosen = Kind(rawValue: form["kind"]) {
            kind = chosen
        } else {
            say("kind", "Say whether it is a crime, a fire or both.")
        }
        let campus =
            campuses.first { String($0.id) == form["campus"] }?.id
            ?? (campuses.count == 1 ? campuses[0].id : nil)
        if campus == nil { say("campus", "Choose a campus from the list.") }
        let place = text(form, "place", "Say where, as a building or a street.")
        let nature = text(form, "nature", "Say what it is, in plain words.")
        fireWords = form.trimmed("fire-words")
        if fireWords.count > LogList.longest {
            say("fire-words", "Keep this under \(LogList.longest) characters.")
        }
        let comment = form.trimmed("comment")
        if comment.count > 2000 { say("comment", "Keep this under 2000 characters.") }
        let reported = reported(form, zone, now)
        let recipient = Recipient(rawValue: form["recipient"])
        if recipient == nil { say("recipient", "Choose who was told first.") }
        var moment = ReportDraft()
        moment.readMoment(form, zone, today)
        problems += moment.problems
        let (core, words) = disposition(form, dispositions)
        guard problems.isEmpty, let campus, let reported, let recipient, let core else { return }
        let act =
            Act(rawValue: form["act"])
            ?? natures.first { $0.words.lowercased() == nature.lowercased() }?.act
        opening = IncidentActs.Opening(
            campus: campus, place: place, nature: nature, act: kind == .fire ? nil : act,
            occurred: moment.occurred, datesOnly: moment.datesOnly, reported: reported.at,
            known: Report(zone.local(reported.at).day, to: recipient), inLog: false,
            timeKnown: reported.exact, isCrime: kind != .fire, disposition: core,
            dispositionWords: words, comment: comment.isEmpty ? nil : comment)
    }

    private mutating func say(_ name: String, _ sentence: String) {
        problems.append(Problem(name, sentence))
    }

    private mutating func text(_ form: Form, _ name: String, _ sentence: String) -> String {
        let text = form.trimmed(name)
        if text.isEmpty { say(name, sentence) }
        if text.count > LogList.longest { say(name, "Keep this under \(LogList.longest) characters.") }
        return text
    }

    private mutating func reported(_ form: Form, _ zone: Zone, _ now: Instant) -> (at: Instant, exact: Bool)?
    {
        let today = zone.local(now).day
        guard let day = Day(form.trimmed("reported-day")), day.year >= 1900 else {
            say("reported-day", "Write the day it was reported as 2026-03-04.")
            return nil
        }
        if day > today { say("reported-day", "This day is yet to come.") }
        let time = form.trimmed("reported-time")
        guard !time.isEmpty else { return (zone.instant(day: day, secondOfDay: 0), false) }
        guard let seconds = ReportDraft.seconds(time) else {
            say("reported-time", "Write the time as 21:30.")
            return nil
        }
        let at = zone.instant(day: day, secondOfDay: seconds)
        // The minute that runs now is not yet to come.
        if at.milliseconds > now.milliseconds + 60_000, day == today {
            say("reported-time", "This time is yet to come.")
        }
        return (at, true)
    }

    private mutating func disposition(_ form: Form, _ list: [LogList]) -> (Disposition?, String) {
        let words = form.trimmed("disposition-words")
        let core =
            form["core"].isEmpty
            ? list.first { $0.words.lowercased() == words.lowercased() }?.disposition
            : Disposition(rawValue: form["core"])
        if words.count > LogList.longest {
            say("disposition-words", "Keep this under \(LogList.longest) characters.")
        }
        if core == nil { say("core", "Choose what became of it so far.") }
        if core == .unfounded {
            say("core", "\(WhoMayUnfound.sentence) (\(WhoMayUnfound.citation)) Enter it as open first.")
        }
        return (core, words)
    }
}
