import CleryLaw
import TypedHTML

/// Where the office's records differ for one year, what that means, and why each may stay.
struct ReconciliationPage: Page {
    let year: Int
    let campuses: [Campus]
    let campus: Campus?
    let filter: BoardFilter
    let sums: BoardSums
    let lines: [BoardLine]
    let total: Int
    let page: Int
    let names: [Int64: String]
    let today: Day
    let may: @Sendable (Power) -> Bool
    let keeps: Rights.Reach
    let times: TimeWords
    let form: String
    let ticked: Set<String>
    let words: String
    let problems: [Problem]
    var done: String?
    var title: String { "Reconciliation of \(year)" }
    let section: Section? = .sources
    var crumbs: [Crumb] { [Crumb(title: "Sources", href: "/office/sources?year=\(year)")] }

    private var open: [BoardLine] { lines.filter(\.line.isOpen) }
    private var explained: [BoardLine] { lines.filter { !$0.line.isOpen } }

    var body: HTML {
        h1(title)
        p(
            "The incidents, the daily log, the fires, the report, the survey and what the Department publishes, beside each other. What differs is mended or explained before the report is approved.",
            .class("lead"))
        if let done { notice { p(done) } }
        ways
        if sums.all == 0 {
            empty("Nothing differs") {
                p("The records of \(year) say the same wherever they can be compared.")
                p { a("See the numbers beside each other", .href(fourWay)) }
            }
        } else {
            state
            kinds
            chooser
            if let kind = filter.kind { meaning(kind) }
            if lines.isEmpty {
                empty("No difference fits") {
                    p { a("Show all", .href(filter.with(kind: nil).address(year))) }
                }
            }
            if !open.isEmpty { openPart }
            if !explained.isEmpty { explainedPart }
            Pager(
                page: page, size: ReconciliationRoutes.pageSize, total: total,
                base: filter.address(year) + "&"
            ).html
        }
    }

    private var fourWay: String {
        "/office/reconciliation/four-way?year=\(year)" + (campus.map { "&campus=\($0.id)" } ?? "")
    }

    private var ways: HTML {
        div(.class("actions")) {
            a("\(year - 1)", .class("button quiet"), .href(filter.address(year - 1)))
            if year < today.year { a("\(year + 1)", .class("button quiet"), .href(filter.address(year + 1))) }
            a("Four-way comparison", .class("button quiet"), .href(fourWay))
            if sums.all > 0 {
                a(
                    "As a table (CSV)", .class("button quiet"),
                    .href(
                        filter.address(year).replacing(
                            "/office/reconciliation?", with: "/office/reconciliation/list.csv?")))
            }
        }
    }

    private var state: HTML {
        notice(sums.inTheWay > 0 ? "stop" : sums.opens > 0 ? "care" : "") {
            p {
                b(
                    sums.opens == 0
                        ? "Every difference is explained."
                        : "\(sums.opens) of \(sums.all) differences are open.")
                if sums.inTheWay > 0 {
                    " \(sums.inTheWay) of them \(sums.inTheWay == 1 ? "keeps" : "keep") the annual report from being approved."
                }
            }
        }
    }

    private var kinds: HTML {
        table(.class("cardish")) {
            caption("Differences by kind")
            thead {
                tr {
                    th("Kind", .scope(.col))
                    th("Open", .scope(.col), .class("n"))
                    th("Explained", .scope(.col), .class("n"))
                    th("For the report", .scope(.col))
                }
            }
            tbody {
                for kind in sums.kinds {
                    tr {
                        td(.class("first")) {
                            a(kind.title, .href(filter.with(kind: kind).address(year)))
                        }
                        td("\(sums.open[kind] ?? 0)", .class("n"), .data(label: "Open"))
                        td("\(sums.explained[kind] ?? 0)", .class("n"), .data(label: "Explained"))
                        td(.class("nowrap"), .data(label: "For the report")) {
                            if sums.open[kind] == nil { tag("explained", .ok) } else { kind.effect.tag }
                        }
                    }
                }
            }
        }
    }

    private var chooser: HTML {
        TypedHTML.form(.method(.get), .action("/office/reconciliation"), .class("filters")) {
            input(.type("hidden"), .name("year"), .value("\(year)"))
            if campuses.count > 1 {
                CleryOffice.chooser(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: filter.campus, any: "All")
            }
            CleryOffice.chooser(
                "Kind", name: "kind", options: sums.kinds.map { ($0.rawValue, $0.title) },
                chosen: filter.kind?.rawValue ?? "", any: "All")
            CleryOffice.chooser(
                "Standing", name: "state", options: [("open", "Open"), ("explained", "Explained")],
                chosen: filter.state, any: "All")
            div { button("Show", .type("submit"), .class("button")) }
        }
    }

    private func meaning(_ kind: DifferenceKind) -> HTML {
        notice {
            p {
                b(kind.title)
                ". \(kind.meaning) \(kind.effect.sentence)"
            }
            if let citation = kind.citation { p(citation.text, .class("cite")) }
        }
    }
}

extension DifferenceKind.Effect {
    var title: String {
        switch self {
        case .blocks: "holds it"
        case .held: "its room holds it"
        case .advice: "advice"
        }
    }

    var tag: HTML {
        CleryOffice.tag(title, self == .blocks ? .stop : self == .held ? .care : .plain)
    }

    var sentence: String {
        switch self {
        case .blocks: "No report with this year is approved until it is mended or explained."
        case .held: "The report is held until it is mended in its own room; an explanation alone does not do."
        case .advice: "It does not hold the report."
        }
    }
}
