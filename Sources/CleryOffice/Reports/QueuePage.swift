import CleryLaw
import TypedHTML

/// What came in and waits, by the clock: danger first, then what is due first.
struct QueuePage: Page {
    let title = "Reports"
    let section: Section? = .queue
    let filter: QueueFilter
    let lines: [QueueLine]
    let total: Int
    let page: Int
    let done: [QueueLine]
    /// Those for which the written explanation of rights and options waits.
    let rights: [Int64: RightsDue]
    let campuses: [Campus]
    let now: Instant
    let words: TimeWords
    let days: BusinessDays
    var mayMakePosters = false

    var body: HTML {
        h1("Reports that wait")
        p(
            "What was told at the form or forwarded, by the clock: a danger that goes on first, then what is due first.",
            .class("lead"))
        div(.class("actions")) {
            a("Rights and options", .class("button quiet"), .href("/office/rights"))
            if mayMakePosters { a("Posters", .class("button quiet"), .href("/office/posters")) }
        }
        search
        if lines.isEmpty {
            if filter == QueueFilter() {
                empty("Nothing waits") {
                    p {
                        "New reports appear here. "
                        a("The form", .href("/report"))
                        " is open to everybody."
                    }
                }
            } else {
                empty("No report fits") { p { a("Show all that wait", .href("/office/reports")) } }
            }
        } else {
            table(filter.number.isEmpty ? "Reports that wait, \(total)" : "Reports of this number", lines)
            Pager(page: page, size: ReportRequests.pageSize, total: total, base: filter.address).html
        }
        if !done.isEmpty {
            h2("Done")
            table("The last \(done.count) that are done", done)
        }
    }

    private var search: HTML {
        details(.class("fold"), .open(filter != QueueFilter())) {
            summary("Search and filter")
            form(.method(.get), .action("/office/reports"), .class("filters")) {
                textField("Number of a report or incident", name: "q", value: filter.number, type: "search")
                chooser(
                    "Campus", name: "campus",
                    options: campuses.map { (String($0.id), $0.name) } + [("none", "Not said")],
                    chosen: filter.campus, any: "All")
                chooser(
                    "Told by", name: "teller",
                    options: CrimeReport.Teller.allCases.map { ($0.rawValue, FactsWords.teller($0)) },
                    chosen: filter.teller, any: "Anybody")
                chooser(
                    "Waits for", name: "holder",
                    options: [("mine", "Me"), ("nobody", "Nobody yet"), ("somebody", "Somebody")],
                    chosen: filter.holder, any: "All")
                chooser(
                    "Danger", name: "danger", options: [("yes", "A danger that goes on")],
                    chosen: filter.danger ? "yes" : "", any: "All")
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
    }

    private func table(_ words: String, _ lines: [QueueLine]) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption(words)
            thead {
                tr {
                    for head in ["Number", "Log entry", "Received", "Told by", "In hand", "Signs"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for line in lines { row(line) } }
        }
    }

    private func row(_ line: QueueLine) -> HTML {
        let report = line.report
        return tr {
            td(.class("first nowrap")) { a(report.number, .href("/office/reports/\(report.id)")) }
            td(.data(label: "Log entry")) { clock(report) }
            td(.data(label: "Received")) {
                self.words.short(report.received)
                if report.isOpen { small(waited(report)) }
            }
            td(.data(label: "Told by")) {
                FactsWords.teller(report.teller)
                small(campuses.first { $0.id == report.campus }?.name ?? "Campus not said")
            }
            td(line.holder ?? "Nobody yet", .data(label: "In hand"))
            td(.data(label: "Signs")) {
                if report.danger { tag("danger goes on", .stop) }
                if report.wishes.contains(.police) { tag("wants the police", .care) }
                if report.wishes.contains(.support) { tag("wants support", .care) }
                if case .waits(_, let overdue)? = rights[report.id]?.standing {
                    " "
                    tag(overdue ? "rights overdue" : "rights not yet given", overdue ? .stop : .care)
                }
                if report.incident != nil { tag("incident", .ok) }
                if report.closed != nil { tag("closed", .void) }
            }
        }
    }

    /// The time left for the log entry. Where only another authority was told, that is said.
    private func clock(_ report: CrimeReport) -> HTML {
        guard report.isOpen else { return HTML(text: "No longer") }
        guard let clock = ReportClock(report, now: now, zone: words.zone, days) else {
            return HTML(text: "Not before the police know")
        }
        return HTML([clock.left.html, clock.isRunning ? .nothing : small("if the police know of it")])
    }

    /// How long it has waited, in hours or days.
    private func waited(_ report: CrimeReport) -> String {
        let hours = (now.milliseconds - report.received.milliseconds) / 3_600_000
        if hours < 1 { return "waits under an hour" }
        if hours < 48 { return "waits \(hours) hour\(hours == 1 ? "" : "s")" }
        return "waits \(hours / 24) days"
    }
}
