import CleryLaw
import TypedHTML

/// An agreement as somebody typed it, and what is wrong with it.
struct PlaceAgreementForm: Sendable {
    var id: Int64 = 0
    var kind = PlaceAgreement.Kind.space.rawValue
    var party = ""
    var from = ""
    var through = ""
    var weekdays: Set<String> = Set(PlaceAgreement.days.map(\.title))
    var hoursFrom = ""
    var hoursUntil = ""
    var spaces = ""
    var document = ""

    static let fields = [
        "kind", "party", "from", "through", "hours-from", "hours-until", "spaces", "document",
    ]

    init() {}

    init(_ agreement: PlaceAgreement) {
        id = agreement.id
        kind = agreement.kind.rawValue
        party = agreement.party
        from = agreement.from?.description ?? ""
        through = agreement.through?.description ?? ""
        weekdays = Set(
            PlaceAgreement.days.filter { agreement.weekdays.contains($0.day) }.map(\.title))
        hoursFrom = agreement.hours.map { PlaceAgreement.clock($0.from) } ?? ""
        hoursUntil = agreement.hours.map { PlaceAgreement.clock($0.until) } ?? ""
        spaces = agreement.spaces ?? ""
        document = agreement.document ?? ""
    }

    init(_ form: Form, id: Int64) {
        self.id = id
        (kind, party) = (form.trimmed("kind"), form.trimmed("party"))
        (from, through) = (form.trimmed("from"), form.trimmed("through"))
        weekdays = Set(form.fields.filter { $0.name == "weekday" }.map(\.value))
        (hoursFrom, hoursUntil) = (form.trimmed("hours-from"), form.trimmed("hours-until"))
        (spaces, document) = (form.trimmed("spaces"), form.trimmed("document"))
    }

    /// The agreement, or the sentences that say what is wrong.
    func read(place: Int64) -> (agreement: PlaceAgreement?, problems: [Problem]) {
        var problems: [Problem] = []
        let kind = PlaceAgreement.Kind(rawValue: kind)
        if kind == nil { problems.append(Problem("kind", "Choose what the agreement gives.")) }
        if party.isEmpty { problems.append(Problem("party", "Say with whom the agreement is.")) }
        for (field, text) in [("party", party), ("spaces", spaces), ("document", document)]
        where text.count > 400 {
            problems.append(Problem(field, "Use at most 400 letters."))
        }
        func day(_ field: String, _ text: String) -> Day? {
            guard !text.isEmpty else { return nil }
            let day = Day(text).flatMap { (1900...2200).contains($0.year) ? $0 : nil }
            if day == nil {
                problems.append(Problem(field, "Write the day as 2026-08-24, or leave it empty."))
            }
            return day
        }
        let (first, last) = (day("from", from), day("through", through))
        if let first, let last, last < first {
            problems.append(Problem("through", "The last day comes before the first."))
        }
        let days = PlaceAgreement.days.filter { weekdays.contains($0.title) }
        if days.isEmpty { problems.append(Problem("weekday", "Tick at least one weekday.")) }
        var hours: TimeSpan.Hours?
        if !hoursFrom.isEmpty || !hoursUntil.isEmpty {
            if let begin = PlaceAgreementForm.minute(hoursFrom),
                let end = PlaceAgreementForm.minute(hoursUntil), begin != end
            {
                hours = .init(from: begin, until: end)
            } else {
                problems.append(Problem("hours-from", "Write both hours as 18:00, or leave both empty."))
            }
        }
        guard problems.isEmpty, let kind else { return (nil, problems) }
        var agreement = PlaceAgreement(id: id, place: place, kind: kind, party: party)
        (agreement.from, agreement.through) = (first, last)
        agreement.weekdays = days.reduce(into: Weekdays(rawValue: 0)) { $0.formUnion($1.day) }
        agreement.hours = hours
        (agreement.spaces, agreement.document) = (spaces.nonEmpty, document.nonEmpty)
        return (agreement, [])
    }

    static func minute(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    var hidden: HTML {
        let values = [kind, party, from, through, hoursFrom, hoursUntil, spaces, document]
        return HTML(
            zip(PlaceAgreementForm.fields, values).map {
                input(.type("hidden"), .name($0), .value($1))
            } + weekdays.sorted().map { input(.type("hidden"), .name("weekday"), .value($0)) })
    }
}

/// One agreement, to be added, changed or taken back.
struct PlaceAgreementPage: Page {
    let desk: PlaceDesk
    let form: String
    var fields: PlaceAgreementForm
    var problems: [Problem] = []
    var title: String { fields.id == 0 ? "A new agreement" : "Agreement with \(fields.party)" }
    let section: Section? = .geography
    var crumbs: [Crumb] {
        [
            Crumb(title: "Geography", href: "/office/places"),
            Crumb(title: desk.title, href: desk.address),
        ]
    }
    private var action: String {
        "\(desk.address)/agreements/\(fields.id == 0 ? "new" : String(fields.id))"
    }

    var body: HTML {
        h1(title)
        p(
            "Any written agreement counts, also an e-mail, paid or not. Control reaches as far as the space, the days and the hours that it gives.",
            .class("lead"))
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("stamp"), .value(desk.stamp))
            fieldset(.class("choices")) {
                legend("What it gives")
                if let problem = problems.of("kind") { p(problem.sentence, .class("problem")) }
                for kind in PlaceAgreement.Kind.allCases {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("kind"), .value(kind.rawValue),
                            .checked(kind.rawValue == fields.kind))
                        span(kind.title)
                    }
                }
            }
            textField("With whom", name: "party", value: fields.party, problem: problems.of("party"))
            div(.class("pair")) {
                textField(
                    "First day", name: "from", value: fields.from, type: "date", problem: problems.of("from"))
                textField(
                    "Last day", name: "through", value: fields.through, type: "date",
                    problem: problems.of("through"))
            }
            hours
            textField(
                "Which rooms or floors", name: "spaces", value: fields.spaces,
                hint: "Empty where it gives all of the place.", problem: problems.of("spaces"))
            textField(
                "Where the document is kept", name: "document", value: fields.document,
                problem: problems.of("document"))
            div(.class("actions")) {
                button(
                    "See what this changes", .type("submit"), .name("what"), .value("look"), .class("button"))
                if fields.id != 0 {
                    button(
                        "Take it back", .type("submit"), .name("what"), .value("take"), .class("button quiet")
                    )
                }
                a("Back to the place", .class("button quiet"), .href(desk.address))
            }
        }
    }

    private var hours: HTML {
        HTML([
            fieldset(.class("choices")) {
                legend("On which weekdays")
                if let problem = problems.of("weekday") { p(problem.sentence, .class("problem")) }
                for one in PlaceAgreement.days {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("weekday"), .value(one.title),
                            .checked(fields.weekdays.contains(one.title)))
                        span(one.title)
                    }
                }
            },
            div(.class("pair")) {
                textField(
                    "From (hour)", name: "hours-from", value: fields.hoursFrom, type: "time",
                    hint: "Empty: at all hours.", problem: problems.of("hours-from"))
                textField(
                    "Until (hour)", name: "hours-until", value: fields.hoursUntil, type: "time",
                    hint: "Past midnight if it is earlier.")
            },
        ])
    }
}
