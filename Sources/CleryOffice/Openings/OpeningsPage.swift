import CleryLaw
import TypedHTML

/// Every opening of what is sealed or restricted: who, when, what, why, and by whose consent.
struct OpeningsPage: Page {
    let title = "Openings"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let filter: OpeningRequests.Filter
    let lines: [OpeningRequests.Line]
    let total: Int
    let page: Int
    let people: [(id: Int64, name: String)]
    let words: TimeWords

    var body: HTML {
        h1(title)
        p(
            "Who opened what is sealed or restricted, when and why. Emergencies and broken glass stand on top until somebody has reviewed them.",
            .class("lead"))
        p { a("Openings of missing students’ contacts", .href("/office/missing/openings")) }
        details(.class("fold"), .open(filter != .init())) {
            summary("Filter")
            form(.method(.get), .action("/office/openings"), .class("filters")) {
                chooser(
                    "Kind", name: "kind", options: OpeningKind.allCases.map { ($0.rawValue, $0.title) },
                    chosen: filter.kind, any: "All")
                chooser(
                    "Person", name: "person", options: people.map { (String($0.id), $0.name) },
                    chosen: filter.person, any: "All")
                chooser(
                    "State", name: "state",
                    options: [("waiting", "Waits for review"), ("reviewed", "Reviewed")],
                    chosen: filter.state, any: "All")
                textField("From", name: "from", value: filter.from, type: "date")
                textField("Through", name: "to", value: filter.through, type: "date")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
        if lines.isEmpty {
            empty("No opening fits") {
                p(
                    filter == .init()
                        ? "Nobody has opened a sealed report yet." : "Widen the filter, or show all of them.")
                if filter != .init() { p { a("All openings", .href("/office/openings")) } }
            }
        } else {
            TypedHTML.table(.class("cardish")) {
                caption("Openings, \(total)")
                thead {
                    tr {
                        for head in ["Record", "When", "Who", "Reason", "How", "Review"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
            Pager(
                page: page, size: OpeningRequests.pageSize, total: total,
                base: "/office/openings?\(filter.query)&"
            ).html
            div(.class("actions")) {
                a(
                    "Save as CSV", .class("button quiet"), .href("/office/openings.csv?\(filter.query)"),
                    .download("openings.csv"))
            }
        }
    }

    private func row(_ line: OpeningRequests.Line) -> HTML {
        tr {
            td(.class("first")) { OpeningsPage.record(line) }
            td(.data(label: "When")) {
                time(words.short(line.opening.at), .datetime(words.iso(line.opening.at)))
            }
            td(line.who, .data(label: "Who"))
            td(line.opening.reason, .data(label: "Reason"))
            td(.data(label: "How")) {
                tag(line.opening.kind.title, line.opening.kind.isUnusual ? .care : .plain)
                if let by = line.consentBy { " by \(by)" }
            }
            td(.data(label: "Review")) {
                if line.opening.reviewed != nil {
                    tag("reviewed", .ok)
                } else if line.isWaiting {
                    tag("waits", .care)
                }
                " "
                a(
                    line.opening.reviewed == nil ? "Review" : "See",
                    .href("/office/openings/\(line.opening.id)"),
                    .label("\(line.opening.reviewed == nil ? "Review" : "See") opening \(line.opening.id)"))
            }
        }
    }

    static func record(_ line: OpeningRequests.Line) -> HTML {
        line.record.map { a($0.number, .href($0.address)) } ?? tag("a restricted record", .void)
    }
}

/// One opening, and what compliance says of it.
struct OpeningPage: Page {
    let line: OpeningRequests.Line
    let remark: String?
    /// The person who looks at it has opened it.
    let isOwn: Bool
    let words: TimeWords
    let form: String
    var problem: Problem?
    var typed = ""
    var title: String { "Opening \(line.opening.id)" }
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Openings", href: "/office/openings"),
    ]

    var body: HTML {
        h1(title)
        record([
            ("Record", OpeningsPage.record(line)), ("Who", HTML(text: line.who)),
            ("When", HTML(text: words.short(line.opening.at))), ("Reason", HTML(text: line.opening.reason)),
            ("How", tag(line.opening.kind.title, line.opening.kind.isUnusual ? .care : .plain)),
            ("Consent", HTML(text: consent)), ("Review", HTML(text: review)),
        ])
        if let remark { p(remark) }
        if line.opening.reviewed == nil {
            if let problem, isOwn { notice("stop") { p(problem.sentence) } }
            if isOwn {
                p("You opened it yourself. Somebody else reviews it.")
            } else {
                TypedHTML.form(
                    .method(.post), .action("/office/openings/\(line.opening.id)"), .class("narrow")
                ) {
                    input(.type("hidden"), .name("form"), .value(form))
                    field(
                        "What you found", name: "remark",
                        hint: "Was the reason a good one, and what was done about it if not. Sealed.",
                        problem: problem
                    ) { Elements.textarea($0, text: typed) }
                    div(.class("actions")) {
                        button("Mark as reviewed", .type("submit"), .class("button"))
                    }
                }
            }
        }
    }

    private var consent: String {
        guard let by = line.consentBy else {
            return line.opening.kind == .emergency ? "None: opened in an emergency" : "None was asked"
        }
        return "\(by), \(line.consentAt.map(words.short) ?? "")"
    }

    private var review: String {
        guard let at = line.opening.reviewed else { return "Not yet" }
        return "\(line.reviewer ?? ""), \(words.short(at))"
    }
}
