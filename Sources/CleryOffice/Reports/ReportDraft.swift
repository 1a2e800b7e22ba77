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
    /// Files came along; a browser does not show them again.
    var hadFiles = false

    static let longest = 20_000

    init() {}

    init(_ form: Form, zone: Zone, today: Day, campuses: [Campus], places: [PlaceChoice]) {
        typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
        for (name, value) in form.fields where name == "wish" || name == "kind" {
            typed["\(name)-\(value)"] = "yes"
        }
        mark = form["mark"]
        readTexts(form)
        readChoices(form)
        campus = campuses.first { String($0.id) == form["campus"] }?.id
        readPlace(places)
        if !content.contact.isEmpty { wishes.insert(.contact) }
        readTold(form, today)
        readMoment(form, zone, today)
        if Receipt.isMark(mark) == false { problems.append(Problem("form", "Send the form once more.")) }
    }

    private mutating func readTexts(_ form: Form) {
        content.what = form.trimmed("what")
        content.place = form.trimmed("place")
        content.people = form.trimmed("people")
        content.bias = form.trimmed("bias")
        content.police = form.trimmed("police")
        content.contact = form.trimmed("contact")
        content.caseNumber = form.trimmed("case-number")
        if content.what.isEmpty {
            problems.append(
                Problem("what", "Say in a few words what happened. Everything else may stay empty."))
        }
        for (name, text) in [
            ("what", content.what), ("place", content.place), ("people", content.people),
            ("bias", content.bias), ("police", content.police), ("contact", content.contact),
            ("case-number", content.caseNumber),
        ] where text.utf8.count > Self.longest {
            problems.append(Problem(name, "This is too long to keep in one report. Shorten it, or send two."))
        }
    }

    /// What was chosen from lists. A value that is in no list was not offered, and says nothing.
    private mutating func readChoices(_ form: Form) {
        func all<T: RawRepresentable<String>>(_ name: String) -> [T] {
            form.fields.filter { $0.name == name }.compactMap { T(rawValue: $0.value) }
        }
        teller = CrimeReport.Teller(rawValue: form["teller"]) ?? .notSaid
        wishes = Set(all("wish"))
        let checked: [PlainKind] = all("kind")
        content.kinds = PlainKind.allCases.filter(checked.contains)
        danger = form["danger"] == "yes"
        content.placeKind = PlainPlace(rawValue: form["place-kind"])
        content.how = HowTold(rawValue: form["how"])
        content.relation = PlainRelation(rawValue: form["relation"])
        content.accused = PlainRole(rawValue: form["accused"])
        content.source = ReportSource(rawValue: form["source"])
        content.atEvent = form["event"] == "yes"
        content.leafletGiven = form["leaflet"] == "yes"
    }

    /// `places` are those of the name that was typed: a place that was typed as the office writes it is the office's place, and says the campus.
    private mutating func readPlace(_ places: [PlaceChoice]) {
        let fitting = places.filter { campus == nil || $0.campus == campus }
        guard let place = fitting.first, fitting.count == 1 else { return }
        content.placeID = place.id
        campus = campus ?? place.campus
    }

    private mutating func readTold(_ form: Form, _ today: Day) {
        let (day, time) = (form.trimmed("told"), form.trimmed("told-time"))
        if !time.isEmpty {
            if ReportDraft.seconds(time) == nil {
                problems.append(Problem("told-time", "Write the time as 21:30."))
            }
            if day.isEmpty { problems.append(Problem("told", "A time needs its day.")) }
            content.toldTime = time
        }
        guard !day.isEmpty else { return }
        toldDay = Day(day)
        if toldDay == nil { problems.append(Problem("told", "Write the day as 2026-03-04.")) }
        if let toldDay, toldDay > today { problems.append(Problem("told", "This day is yet to come.")) }
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
