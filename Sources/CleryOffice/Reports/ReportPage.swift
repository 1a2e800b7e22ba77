import CleryLaw
import TypedHTML

/// One report as the office sees it: its outside always, its sealed inside only after it was opened with a reason.
struct ReportDeskPage: Page {
    let report: CrimeReport
    let campus: String?
    let incident: (id: Int64, number: String)?
    /// How it came, when it came in a batch.
    let batch: BatchRow?
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
    /// Whether this person may open it now, or first needs a second person's consent.
    let gate: OpeningGate
    var restricted: RestrictionSign?
    var problems: [Problem] = []
    var typed: [String: String] = [:]
    var handover: HandoverPart?
    var clock: ReportClock?
    /// Incidents that this report may tell of again.
    var twice: [LikelyTwice] = []
    /// Places that the reporter's words may mean, once the report is open; or those that were typed.
    var fitting: [PlaceProposal] = []
    /// The office's list of natures.
    var natures: [LogList] = []
    /// When what was told was destroyed; nil while it is kept.
    var destroyed: Destroyed?
    /// Whether messages came after it, which are sealed still.
    var keepsMessages = false
    var title: String { "Report \(report.number)" }
    let section: Section? = .queue
    let crumbs = [Crumb(title: "Reports", href: "/office/reports")]

    static let reasons = [
        "To work on the report", "To see whether a warning is due", "To answer the reporter",
        "To support the person harmed", "To prepare statistics or an audit",
    ]
    static let emergencies = [
        "A life or health is in danger now", "A warning must be decided now",
        "The police or a physician needs it now",
    ]

    var body: HTML {
        h1(title)
        if let restricted { restricted.html("/office/reports/\(report.id)") }
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
            ("Came", HTML(text: batch?.words ?? "By the form")),
            ("State", state),
            ("Log entry", HTML(text: clockWords)),
            ("In hand", HTML(text: handover?.holder?.name ?? "Nobody")),
            ("History", a("What changed", .href("/office/history/reports/\(report.id)"))),
        ])
        if let handover { handover.html }
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

    private var clockWords: String {
        guard report.isOpen else { return "No longer waits for one here" }
        guard let clock else { return "Not due before the police know of it" }
        return ReviewForm.capitalized(clock.words) + (clock.isRunning ? "" : ", if the police know of it")
    }

    private var wishes: String {
        let titles = CrimeReport.Wish.allCases.filter(report.wishes.contains).map(\.title)
        return titles.isEmpty ? "None said" : titles.joined(separator: "; ")
    }

    private var state: HTML {
        if let incident {
            return HTML(["Told of incident ", a(incident.number, .href("/office/incidents/\(incident.id)"))])
        }
        if report.incident != nil { return HTML(text: "Told of an incident of another campus") }
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

    /// The incident is there already: one button joins the report to it.
    private var likely: HTML {
        guard !twice.isEmpty else { return .nothing }
        return notice("care") {
            p {
                b("It looks like an incident that is here:")
            }
            ul(.class("lines")) {
                for one in twice {
                    li {
                        a(one.number, .href("/office/incidents/\(one.id)"))
                        " \(one.nature): \(one.why). "
                        TypedHTML.form(
                            .method(.post), .action("/office/reports/\(report.id)/link"), .class("inline")
                        ) {
                            input(.type("hidden"), .name("form"), .value(form))
                            input(.type("hidden"), .name("number"), .value(one.number))
                            button(
                                "Join", .type("submit"), .class("button quiet"),
                                .label("Join the report to \(one.number)"))
                        }
                    }
                }
            }
        }
    }

    private var work: HTML {
        HTML([
            likely,
            h2("Make it an incident"),
            opened == nil || offered == Offered()
                ? .nothing
                : p(
                    "What the reporter chose is filled in already. Check it: they were plain words, not facts.",
                    .class("hint")),
            TypedHTML.form(.method(.post), .action("/office/reports/\(report.id)/incident"), .class("narrow"))
            {
                input(.type("hidden"), .name("form"), .value(form))
                LogWordList.field(
                    "Nature, in plain words", name: "nature", value: typed["nature"] ?? offered.nature,
                    hint: "As the public log will show it: no names, no room numbers.",
                    problem: problems.of("nature"), list: LogWordList.natures, natures)
                LogWordList.list(LogWordList.natures, natures)
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
                PlaceHints(proposals: fitting, chosen: typed["known"] ?? "").html
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
