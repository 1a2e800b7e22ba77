import CleryLaw
import TypedHTML

/// The incidents of an agency's answer, and what became of each.
struct AgencyRowsPage: Page {
    struct Line: Sendable {
        let row: AgencyRow
        let details: AgencyRowDetails
        let incident: String?
    }

    static let size = 100
    let standing: AgencyStanding
    let lines: [Line]
    let total: Int
    let page: Int
    var title: String { "Incidents of \(standing.request.name), \(standing.request.year)" }
    let section: Section? = .sources
    private var address: String { "/office/agencies/requests/\(standing.request.id)" }
    var crumbs: [Crumb] {
        AgencyRequestPage.crumbs(standing.request.year) + [
            Crumb(title: standing.request.name, href: address)
        ]
    }

    var body: HTML {
        h1(title)
        p(
            "Each is compared with our own incidents, so that none is counted twice. Only what becomes an incident is counted, and the law counts it.",
            .class("lead"))
        if lines.isEmpty {
            empty("The answer holds no incident") { p { a("Back to the request", .href(address)) } }
        } else {
            p(
                standing.waits == 0
                    ? "All are decided." : "\(standing.waits) of \(total) wait for a decision.")
            table(.class("cardish")) {
                caption("Incidents of the answer")
                thead {
                    tr {
                        for head in ["Offense", "Reported", "Occurred", "Where", "Decision"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
            Pager(page: page, size: Self.size, total: total, base: "\(address)/rows?").html
        }
    }

    private func row(_ line: Line) -> HTML {
        tr {
            td(.class("first")) { a(line.row.nature, .href("\(address)/rows/\(line.row.id)")) }
            td(TimeWords.short(line.row.reported), .data(label: "Reported"))
            td(line.row.occurredWords, .data(label: "Occurred"))
            td(line.details.address.isEmpty ? "Not told" : line.details.address, .data(label: "Where"))
            td(.data(label: "Decision")) {
                if line.row.gone != nil {
                    tag("Taken back by the agency", .care)
                } else if let decision = line.row.decision {
                    tag(decision.title, .ok)
                    if let incident = line.incident {
                        " "
                        a(incident, .href("/office/incidents/\(line.row.incident ?? 0)"))
                    }
                } else {
                    tag("Waits", .care)
                }
            }
        }
    }
}

/// One incident of an agency's answer, with what it may be.
struct AgencyRowPage: Page {
    let standing: AgencyStanding
    let row: AgencyRow
    let told: AgencyRowDetails
    let campuses: [Campus]
    let incident: String?
    let decider: String?
    /// The reason in the office's own words.
    let words: String
    let zone: Zone
    let form: String
    var fitting: [PlaceProposal] = []
    var twice: [LikelyTwice] = []
    /// The address is surely a place that the agency was asked about.
    var isAsked = false
    var fields = TypedFields()
    var problems: [Problem] = []
    var title: String { row.nature }
    let section: Section? = .sources
    private var list: String { "/office/agencies/requests/\(standing.request.id)/rows" }
    var crumbs: [Crumb] {
        AgencyRequestPage.crumbs(standing.request.year) + [
            Crumb(
                title: standing.request.name, href: "/office/agencies/requests/\(standing.request.id)"),
            Crumb(title: "Incidents", href: list),
        ]
    }

    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    var body: HTML {
        h1(title)
        parts.faults
        record(
            [
                ("Reported to the agency", HTML(text: TimeWords.long(row.reported))),
                ("Occurred", HTML(text: row.occurredWords)),
                ("Where", HTML(text: told.address.isEmpty ? "Not told" : told.address)),
                ("Case number of the agency", HTML(text: told.number)),
                ("Remarks", HTML(text: told.remarks)),
            ].filter { !$0.1.bytes.isEmpty })
        if row.gone != nil {
            notice("care") {
                p("The agency took this incident back after it had been decided. Look at the incident.")
            }
            if let incident {
                p { a("Incident \(incident)", .href("/office/incidents/\(row.incident ?? 0)")) }
            }
            act("seen") {
                div(.class("actions")) { button("I have looked at it", .type("submit"), .class("button")) }
            }
        } else if let decision = row.decision {
            decided(decision)
        } else {
            choices
        }
    }

    private func act(_ what: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        TypedHTML.form(.method(.post), .action("\(list)/\(row.id)"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("what"), .value(what))
            content()
        }
    }

    @HTMLBuilder private func decided(_ decision: AgencyRow.Decision) -> HTML {
        h2("Decided")
        record(
            [
                ("What it is", HTML(text: decision.title)),
                (
                    "Why",
                    HTML(text: [row.why?.title ?? "", words].filter { !$0.isEmpty }.joined(separator: ". "))
                ),
                (
                    "By",
                    HTML(
                        text: [decider ?? "", row.decided.map { TimeWords.long(zone.local($0).day) } ?? ""]
                            .filter { !$0.isEmpty }.joined(separator: ", "))
                ),
                (
                    "Incident",
                    incident.map { a($0, .href("/office/incidents/\(row.incident ?? 0)")) } ?? .nothing
                ),
            ].filter { !$0.1.bytes.isEmpty })
        if ![.same, .new].contains(decision) {
            act("again") {
                div(.class("actions")) { button("Decide again", .type("submit"), .class("button quiet")) }
            }
        }
    }

    @HTMLBuilder private var choices: HTML {
        if isAsked { notice { p("The address is a place that the agency was asked about.") } }
        h2("An incident that we have?")
        act("same") {
            if !twice.isEmpty {
                fieldset(.class("choices")) {
                    legend("It may be one of these")
                    for one in twice {
                        label(.class("choice")) {
                            input(
                                .type("radio"), .name("chosen"), .value(one.number),
                                .checked(fields["chosen"] == one.number))
                            span {
                                "\(one.number): \(one.nature)"
                                small(one.why)
                            }
                        }
                    }
                }
            } else {
                p("None of our incidents is like it.")
            }
            parts.text(twice.isEmpty ? "Number of the incident" : "Or the number of another", "number")
            div(.class("actions")) { button("It is the same", .type("submit"), .class("button")) }
        }
        fold("A new incident", "new") {
            PlaceHints(proposals: fitting, chosen: fields["known"]).html
            place
            field("In plain words", name: "nature", problem: problems.of("nature")) {
                Elements.input(
                    $0 + [
                        .type("text"),
                        .value(fields["what"] == "new" ? fields["nature"] : row.offense.title),
                    ])
            }
            div(.class("actions")) { button("Make an incident of it", .type("submit"), .class("button")) }
        }
        fold("Not for our statistics", "not_ours") {
            parts.choices(
                "Why", "why", AgencyRow.NotOurs.allCases.map { ($0.rawValue, $0.title, nil) })
            remark("Remark")
            div(.class("actions")) { button("It is not ours", .type("submit"), .class("button")) }
        }
        fold("It cannot be placed", "apart") {
            p(
                "In our geography, but on campus or on public property cannot be told: the survey has screens of its own for it. Not even that: it is in no number, and a footnote says so.",
                .class("hint"))
            campusChoice("apart-campus")
            remark("What is not known of the place")
            div(.class("actions")) {
                button("Keep it apart", .type("submit"), .name("what"), .value("apart"), .class("button"))
                button(
                    "Not even whether it is in our geography", .type("submit"), .name("what"),
                    .value("unplaced"), .class("button quiet"))
            }
        }
    }

    private var place: HTML {
        HTML([
            campusChoice("new-campus"),
            field("Place", name: "place", problem: problems.of("place")) {
                Elements.input(
                    $0 + [
                        .type("text"),
                        .value(fields["what"] == "new" ? fields["place"] : told.address),
                    ])
            },
        ])
    }

    /// The campus, in a form of its own; the field's name is the same in each, its mark is not.
    private func campusChoice(_ mark: String) -> HTML {
        let problem = problems.of("campus")
        return div(.class(problem == nil ? "field" : "field wrong")) {
            label("Campus", .for(mark))
            if let problem { p(problem.sentence, .class("problem"), .id("\(mark)-problem")) }
            Elements.select([
                .id(mark), .name("campus"), problem == nil ? nil : .describedBy("\(mark)-problem"),
            ]) {
                for one in campuses {
                    option(
                        one.name, .value("\(one.id)"), .selected(fields["campus"] == "\(one.id)"))
                }
            }
        }
    }

    private func remark(_ title: String) -> HTML {
        let mark = "words-\(title.prefix(4).lowercased())"
        let problem = problems.of("words")
        return div(.class(problem == nil ? "field" : "field wrong")) {
            label(title, .for(mark))
            if let problem { p(problem.sentence, .class("problem"), .id("\(mark)-problem")) }
            Elements.textarea(
                [
                    .id(mark), .name("words"), .rows(2),
                    problem == nil ? nil : .describedBy("\(mark)-problem"),
                ],
                text: fields["words"])
        }
    }

    private func fold(_ heading: String, _ what: String, @HTMLBuilder _ content: () -> HTML)
        -> HTML
    {
        let isOpen = fields["what"] == what || (what == "apart" && fields["what"] == "unplaced")
        return details(.class("fold"), .open(isOpen)) {
            summary(heading)
            TypedHTML.form(.method(.post), .action("\(list)/\(row.id)"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                if what != "apart" { input(.type("hidden"), .name("what"), .value(what)) }
                content()
            }
        }
    }
}
