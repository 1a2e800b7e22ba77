import CleryLaw
import TypedHTML

/// The office's list of incidents.
struct IncidentListPage: Page {
    let title = "Incidents"
    let section: Section? = .incidents
    let filter: IncidentRequests.Filter
    let lines: [IncidentRequests.Line]
    let total: Int
    let page: Int
    let may: @Sendable (Power) -> Bool

    var body: HTML {
        h1("Incidents")
        p("Every report, with what the law makes of its facts.", .class("lead"))
        if may(.enterLog) || may(.work) || may(.nameWords) {
            div(.class("actions")) {
                if may(.enterLog) { a("New log entry", .class("button quiet"), .href("/office/log/new")) }
                if may(.work) {
                    a("Places of the log", .class("button quiet"), .href("/office/log/places"))
                }
                if may(.nameWords) {
                    a("Words of the log", .class("button quiet"), .href("/office/log/lists"))
                }
            }
        }
        details(.class("fold"), .open(filter != .init())) {
            summary("Search and filter")
            form(.method(.get), .action("/office/incidents"), .class("filters")) {
                textField("Number, nature or place", name: "q", value: filter.words, type: "search")
                textField("Year reported", name: "year", value: filter.year, type: "number")
                chooser(
                    "Standing", name: "standing",
                    options: [
                        ("counted", "Counted"), ("undecided", "Undecided"), ("review", "Words to name"),
                        ("place", "Place not known"),
                    ],
                    chosen: filter.standing, any: "All")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
        if lines.isEmpty {
            empty("No incident fits") {
                p {
                    "Widen the search, or "
                    a("import a log", .href("/office/import"))
                    "."
                }
            }
        } else {
            p(total == 1 ? "1 incident" : "\(total) incidents")
            TypedHTML.table(.class("cardish")) {
                caption("Incidents by date reported, newest first")
                thead {
                    tr {
                        for head in ["Number", "Nature", "Reported", "Place", "Disposition", "Standing"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
        }
        Pager(page: page, size: IncidentRequests.pageSize, total: total, base: filter.address).html
    }

    private func row(_ line: IncidentRequests.Line) -> HTML {
        tr {
            td(.data(label: "Number")) { a(line.number, .href("/office/incidents/\(line.id)")) }
            td(line.nature, .class("first"))
            td(line.reportedDay.map(TimeWords.short) ?? "Not stated", .data(label: "Reported"))
            td(line.place, .data(label: "Place"))
            td(.data(label: "Disposition")) { DispositionTag.html(line.disposition, line.dispositionWords) }
            td(.data(label: "Standing")) {
                if line.counted > 0 { tag("counted \(line.counted)", .ok) }
                if line.undecided > 0 { tag("undecided", .care) }
                if line.waits { tag("words to name", .care) }
                if line.counted == 0, line.undecided == 0, !line.waits { tag("not counted", .plain) }
            }
        }
    }
}

/// One incident: its facts, its log entry, its contributions and why.
struct IncidentPage: Page {
    let incident: Incident
    let place: PlaceRecord
    let campus: String
    let answers: [Contribution]
    let joined: [(id: Int64, number: String)]
    let history: [EntryChange]
    let words: TimeWords
    var entries: [(id: Int64, log: LogKind)] = []
    var mayWork = false
    var reports: [CrimeReport] = []
    var secondLook: SecondLookRequests.Standing = .notNeeded
    var twice: [LikelyTwice] = []
    var restricted: RestrictionSign?
    var split = SplitRequests.Links()
    /// What is stated beside the facts.
    var beside: [(String, String)] = []
    var form = ""
    var problem: Problem?
    var typed = ""
    var rights: RightsPart?
    /// The geography of its place at its own time.
    var placeThen: PlaceThenPart?
    var located: LocatedPart?
    /// What the register of fires has of it.
    var fires: FireIncidentPart?
    /// Whether the campus was to be warned of it.
    var threat: ThreatSign?
    var title: String { "Incident \(incident.number ?? incident.key)" }
    let section: Section? = .incidents
    let crumbs = [Crumb(title: "Incidents", href: "/office/incidents")]

    var body: HTML {
        h1(title)
        p(incident.nature, .class("lead"))
        if let restricted { restricted.html("/office/incidents/\(incident.id)") }
        if !incident.unknown.isEmpty {
            notice("care") {
                p {
                    b("Nobody has said yet what these words mean: ")
                    incident.unknown.map(\.words).joined(separator: "; ")
                }
                p { a("Name them in the review queue", .href("/office/review")) }
            }
        }
        h2("What the law makes of it")
        standing
        h2("Facts")
        record(
            [
                (
                    "Reported",
                    HTML(
                        text: incident.timeKnown
                            ? incident.reportedAt.map(words.short) ?? "Not stated"
                            : incident.reportedDay.map(TimeWords.short) ?? "Not stated")
                ),
                ("Occurred", HTML(text: words.words(incident.occurred, datesOnly: incident.datesOnly))),
                ("Place", placeThen?.html(place, link: mayWork) ?? HTML([HTML(text: place.name), placeTag])),
                ("Campus", HTML(text: campus)),
                ("Acts", FactsWords.offenses(incident.facts)),
                ("Arrests and referrals", FactsWords.lawActions(incident.facts)),
            ] + beside.map { ($0.0, HTML(text: $0.1)) } + [
                ("Disposition", DispositionTag.html(incident.disposition, incident.dispositionWords)),
                ("Comment", HTML(text: incident.comment ?? "None")),
                ("Narrative", HTML(text: incident.narrative == nil ? "None" : "Sealed")),
                ("Second person", SecondLookTag.html(secondLook, words)),
                (
                    "Revision",
                    HTML([
                        HTML(text: "\(incident.revision), "),
                        a("what changed", .href("/office/history/incidents/\(incident.id)")),
                    ])
                ),
            ])
        located?.html
        fires?.html
        threat?.html
        split.html
        if mayWork || !joined.isEmpty {
            JoinPart(
                id: incident.id, joined: joined, twice: twice, form: mayWork ? form : nil, problem: problem,
                typed: typed
            ).html
        }
        if !reports.isEmpty {
            p {
                "Told by "
                for report in reports {
                    a("report \(report.number)", .href("/office/reports/\(report.id)"))
                    " "
                }
            }
        }
        rights?.html
        h2("History")
        ol(.class("history")) {
            for change in history {
                li {
                    time(words.short(change.at), .datetime(words.iso(change.at)))
                    ": \(change.sentence) "
                    span("event \(change.event)", .class("cite"))
                }
            }
        }
        div(.class("actions")) {
            if mayWork {
                a("State its facts", .class("button"), .href("/office/incidents/\(incident.id)/facts"))
                a(
                    "Split it in two", .class("button quiet"),
                    .href("/office/incidents/\(incident.id)/split"))
            }
            a(
                "Why, and what would change it", .class("button quiet"),
                .href("/office/incidents/\(incident.id)/why"))
            a(
                "Its entry in the log", .class("button quiet"), .href("/office/log/entries/\(incident.id)"))
            for entry in entries {
                a(
                    entry.log == .crime ? "As the public reads it" : "The fire, as the public reads it",
                    .class("button quiet"), .href("/log/\(entry.id)"))
            }
        }
    }

    private var placeTag: HTML {
        let words = place.facts.geography.value.map {
            PlaceWords.title($0, housing: place.facts.studentHousing.isYes)
        }
        return HTML([" ", words.map { tag($0, .plain) } ?? tag("Clery geography unknown", .care)])
    }

    private var standing: HTML {
        guard !answers.isEmpty else {
            return p("Nothing in it belongs to a Clery family, so it is in no number.")
        }
        return ul(.class("lines")) {
            for answer in answers {
                li {
                    switch answer.standing {
                    case .counted: tag("counted \(answer.count)", .ok)
                    case .nearlyCounted: tag("not counted", .plain)
                    case .undecided: tag("undecided", .care)
                    }
                    " "
                    a(
                        ProofPage.heading(answer.cell),
                        .href(ProofPage.address(answer.cell, campus: campus, forOffice: true)))
                    ProofPage.Reasons.html(answer.because.rules)
                    if !answer.needs.isEmpty {
                        ul(.class("because")) { for need in answer.needs.sentences { li { b(need) } } }
                    }
                }
            }
        }
    }
}
