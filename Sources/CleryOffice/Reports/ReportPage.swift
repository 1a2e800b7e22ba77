import CleryLaw
import TypedHTML

/// One report as the office sees it: its outside always, its sealed inside only after it was opened with a reason.
struct ReportDeskPage: Page {
    let report: CrimeReport
    let campus: String?
    let incident: (id: Int64, number: String)?
    let openings: [ReportRequests.Opening]
    /// Present in the answer to an opening, and nowhere else.
    var opened: (content: ReportContent, messages: [ReportRequests.Message])?
    /// The reason with which it was opened: it holds for what is opened from there.
    var openedFor = ""
    var belongings: ReportBelongings
    let campuses: [Campus]
    let mayOpen: Bool
    let mayWork: Bool
    let form: String
    let words: TimeWords
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    var title: String { "Report \(report.number)" }
    let section: Section? = .queue
    let crumbs = [Crumb(title: "Reports", href: "/office/reports")]

    static let reasons = [
        "To work on the report", "To see whether a warning is due", "To answer the reporter",
        "To support the person harmed", "To prepare statistics or an audit",
    ]

    var body: HTML {
        h1(title)
        if report.danger, report.isOpen {
            notice("stop") {
                p { b("The reporter sees a danger that goes on. Decide about a warning first.") }
            }
        }
        record([
            ("Received", HTML(text: words.short(report.received))),
            ("Told by", HTML(text: FactsWords.teller(report.teller))),
            ("First known to", HTML(text: FactsWords.recipient(report.recipient))),
            ("First told", HTML(text: report.toldDay.map(TimeWords.short) ?? "On the day received")),
            ("Occurred", HTML(text: words.words(report.occurred, datesOnly: report.datesOnly))),
            ("Campus", HTML(text: campus ?? "Not said")),
            ("Wishes", HTML(text: wishes)),
            ("State", state),
        ])
        inside
        belongings.files(self)
        belongings.copiesPart(self)
        belongings.rights.html
        if !openings.isEmpty {
            h2("Who read it")
            ul(.class("lines")) {
                for one in openings {
                    li {
                        time(words.short(one.at), .datetime(words.iso(one.at)))
                        ": \(one.name). \(one.reason)."
                    }
                }
            }
        }
        if report.isOpen, mayWork { work }
    }

    private var wishes: String {
        let titles = CrimeReport.Wish.allCases.filter(report.wishes.contains).map(\.title)
        return titles.isEmpty ? "None said" : titles.joined(separator: "; ")
    }

    private var state: HTML {
        if let incident {
            return HTML(["Told of incident ", a(incident.number, .href("/office/incidents/\(incident.id)"))])
        }
        if let closed = report.closed {
            return HTML(text: "Closed \(words.short(closed)): \(report.closedWhy ?? "")")
        }
        return tag("waits", .care)
    }

    /// What the reporter's plain answers offer for the incident, once the report is open.
    struct Offered: Equatable {
        var nature = ""
        var act = ""
        var place = ""
    }

    private var offered: Offered {
        guard let content = opened?.content else { return Offered() }
        return Offered(
            nature: content.kinds.first?.nature ?? "",
            act: content.kinds.lazy.compactMap(\.act).first?.rawValue ?? "",
            place: content.placeID == nil ? "" : content.place)
    }

    private var work: HTML {
        HTML([
            h2("Make it an incident"),
            opened == nil || offered == Offered()
                ? .nothing
                : p(
                    "What the reporter chose is filled in already. Check it: they were plain words, not facts.",
                    .class("hint")),
            TypedHTML.form(.method(.post), .action("/office/reports/\(report.id)/incident"), .class("narrow"))
            {
                input(.type("hidden"), .name("form"), .value(form))
                textField(
                    "Nature, in plain words", name: "nature", value: typed["nature"] ?? offered.nature,
                    hint: "As the public log will show it: no names, no room numbers.",
                    problem: problems.of("nature"))
                chooser(
                    "What was done", name: "act", options: IncidentActs.acts,
                    chosen: typed["act"] ?? offered.act,
                    any: "Not yet known")
                if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
                chooser(
                    "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                    chosen: typed["campus"] ?? report.campus.map(String.init)
                        ?? String(campuses.first?.id ?? 0))
                textField(
                    "General location", name: "place", value: typed["place"] ?? offered.place,
                    hint: "A building or street. A new name becomes a place whose geography is asked.",
                    problem: problems.of("place"))
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("log"), .value("yes"),
                        .checked(report.recipient == .campusPolice || typed["log"] == "yes"))
                    span("The police or security department was told: enter it in the daily log")
                }
                div(.class("actions")) { button("Make the incident", .type("submit"), .class("button")) }
            },
            details(.open(problems.of("number") != nil)) {
                summary("It tells of an incident that is here already")
                TypedHTML.form(.method(.post), .action("/office/reports/\(report.id)/link"), .class("narrow"))
                {
                    input(.type("hidden"), .name("form"), .value(form))
                    textField(
                        "Number of the incident", name: "number", value: typed["number"] ?? "",
                        problem: problems.of("number"))
                    div(.class("actions")) { button("Join them", .type("submit"), .class("button")) }
                }
            },
            details(.open(problems.of("why") != nil)) {
                summary("It is no incident")
                TypedHTML.form(
                    .method(.post), .action("/office/reports/\(report.id)/close"), .class("narrow")
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    textField(
                        "Why it is closed", name: "why", value: typed["why"] ?? "",
                        hint:
                            "For the next reader: a question answered, not a crime, sent to another office.",
                        problem: problems.of("why"))
                    div(.class("actions")) { button("Close the report", .type("submit"), .class("button")) }
                }
            },
        ])
    }
}
