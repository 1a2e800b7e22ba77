import CleryLaw
import TypedHTML

/// All decisions about warnings: the open ones first, by the clock.
struct ThreatsPage: Page {
    static let size = 25
    let title = "Decisions about warnings"
    let section: Section? = .alerts
    let crumbs = [Crumb(title: "Alerts", href: "/office/alerts")]
    let open: [ThreatCase]
    let together: Int
    let decided: [ThreatCase]
    let total: Int
    let filter: ThreatFilter
    let page: Int
    let campuses: [Campus]
    /// The records of overrides that nobody of counsel has marked as seen.
    let unseen: [Int64]
    let mayDecide: Bool
    let mayRule: Bool
    let now: Instant
    let words: TimeWords
    let form: String

    var body: HTML {
        h1(title)
        p(
            "Each Clery crime and each hazard asks for a decision, sent or not. The clock runs from the first report.",
            .class("lead"))
        div(.class("actions")) {
            if mayDecide { a("A hazard without a crime", .class("button"), .href("/office/threats/new")) }
            if mayRule { a("Who is called", .class("button quiet"), .href("/office/threats/calls")) }
        }
        if !unseen.isEmpty {
            let many = unseen.count
            notice("care") {
                p {
                    "\(many) decision\(many == 1 ? "" : "s") against a requirement \(many == 1 ? "waits" : "wait") for counsel. "
                    a("Show them", .href("/office/threats?override=yes"))
                }
            }
        }
        filters
        if !filter.override, filter.decision.isEmpty { waiting }
        done
    }

    private var filters: HTML {
        details(.class("fold"), .open(filter != ThreatFilter())) {
            summary("Filter")
            TypedHTML.form(.method(.get), .action("/office/threats"), .class("filters")) {
                if campuses.count > 1 {
                    chooser(
                        "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                        chosen: filter.campus, any: "All")
                }
                chooser(
                    "Decision", name: "decision",
                    options: [WarningRecord.Outcome.sent, .notSent].map { ($0.rawValue, $0.title) },
                    chosen: filter.decision, any: "All")
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("override"), .value("yes"), .checked(filter.override))
                    span("Only against a requirement")
                }
                button("Show", .type("submit"), .class("button quiet"))
            }
        }
    }

    @HTMLBuilder private var waiting: HTML {
        h2(open.isEmpty ? "Open" : "Open (\(open.count))")
        if open.isEmpty {
            if together == 0 {
                empty("Nothing waits for a decision") {
                    p("Crimes and reports of a danger appear here when they come in.")
                }
            } else {
                p("Nothing else waits.")
            }
        } else {
            table(.class("cardish")) {
                caption("Open decisions, the oldest first")
                thead { tr { for head in Self.heads { th(head, .scope(.col)) } } }
                tbody { for one in open { row(one) } }
            }
        }
        if together > 0 {
            p {
                "\(together) crime\(together == 1 ? "" : "s") against property or of law may be decided together. "
                if mayDecide { a("Decide them", .href("/office/threats/together")) }
            }
        }
    }

    private static let heads = ["What", "Since the first report", "Place", "The law", "Decision"]

    private func row(_ one: ThreatCase) -> HTML {
        tr {
            td(.class("first")) {
                if let threat = one.threat {
                    a(one.nature, .href("/office/threats/\(threat.id)"))
                } else {
                    one.nature
                }
                if let number = one.incident?.number ?? one.report?.number { small(" \(number)") }
            }
            td(.data(label: "Since the first report")) {
                b(one.age(at: now))
                " "
                time(words.short(one.received), .datetime(words.iso(one.received)))
            }
            td(place(one), .data(label: "Place"))
            td(.data(label: "The law")) { ThreatsPage.law(one) }
            td(.data(label: "Decision")) {
                ThreatTags.standing(one)
                if let again = one.last?.again { small(" look again \(words.short(again))") }
                if one.threat == nil, mayDecide { begin(one) }
            }
        }
    }

    private func place(_ one: ThreatCase) -> String {
        let campus = campuses.count > 1 ? one.campusName : ""
        return [one.location, campus].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// What the law says so far, and what it needs.
    @HTMLBuilder static func law(_ one: ThreatCase) -> HTML {
        ThreatTags.warning(one.law)
        " "
        if let notification = ThreatTags.notification(one) { notification }
        for question in one.law.warning.asks { small(" \(question.sentence)") }
    }

    private func begin(_ one: ThreatCase) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/threats")) {
            input(.type("hidden"), .name("form"), .value(form))
            if let incident = one.incident {
                input(.type("hidden"), .name("incident"), .value("\(incident.id)"))
            } else if let report = one.report {
                input(.type("hidden"), .name("report"), .value("\(report.id)"))
            }
            button(
                "Decide", .type("submit"), .class("button quiet"),
                .label("Decide: \(one.nature), \(one.incident?.number ?? one.report?.number ?? "")"))
        }
    }

    @HTMLBuilder private var done: HTML {
        let head = filter.override ? "Against a requirement" : "Decided"
        h2(total == 0 ? head : "\(head) (\(total))")
        if decided.isEmpty {
            p("No decision is written down here yet.")
        } else {
            table(.class("cardish")) {
                caption("Decisions, the newest first")
                thead {
                    tr {
                        for head in ["What", "Decided", "Place", "The law then", "Decision"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for one in decided { decidedRow(one) } }
            }
        }
        Pager(page: page, size: Self.size, total: total, base: filter.address).html
    }

    private func decidedRow(_ one: ThreatCase) -> HTML {
        tr {
            td(.class("first")) {
                a(one.nature, .href("/office/threats/\(one.threat?.id ?? 0)"))
                if let number = one.incident?.number ?? one.report?.number { small(" \(number)") }
            }
            td(.data(label: "Decided")) {
                if let last = one.last {
                    time(words.short(last.at), .datetime(words.iso(last.at)))
                    small(" after \(ThreatCase.age(one.received, at: last.at))")
                }
            }
            td(place(one), .data(label: "Place"))
            td(.data(label: "The law then")) {
                if let answer = one.last?.warning {
                    tag("warning \(answer.title.lowercased())", answer.tagKind)
                }
                " "
                if let answer = one.last?.notification, answer != .notRequired {
                    tag("notification \(answer.title.lowercased())", answer.tagKind)
                }
            }
            td(.data(label: "Decision")) {
                ThreatTags.standing(one)
                if unseen.contains(one.threat?.id ?? 0) {
                    " "
                    tag("counsel has not seen it", .care)
                }
            }
        }
    }
}
