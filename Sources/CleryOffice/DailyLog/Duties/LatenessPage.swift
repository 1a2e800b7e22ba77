import CleryLaw
import TypedHTML

/// How punctual the log was: shares by month and quarter of a year, and what came late.
struct LatenessPage: Page {
    let title = "How punctual the log was"
    let section: Section? = .officeLog
    let crumbs = [Crumb(title: "The log's desk", href: "/office/log")]
    let year: Int
    /// The newest first.
    let years: [Int]
    let months: [Int: [LogLearned.What: Lateness]]
    let late: [LateLine]
    let total: Int
    let page: Int
    let words: TimeWords

    private static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    var body: HTML {
        h1(title)
        p(
            "What had to be in the log by the end of the second business day, by the day on which it was due. Entries of imported logs are not judged here: another system kept their clock.",
            .class("lead"))
        if months.isEmpty {
            empty("Nothing was due yet") {
                p("Entries and additions that the house publishes appear here with their day.")
            }
        } else {
            chooseYear
            table
            lateOnes
            div(.class("actions")) {
                a(
                    "Save \(year) as CSV", .class("button quiet"),
                    .href("/office/log/lateness.csv?year=\(year)"),
                    .download("log-timeliness-\(year).csv"))
            }
        }
        details {
            summary("What is counted")
            p(
                "Each entry, each addition of something new, each disposition within 60 days of its entry and each release is one line. What the house publishes in the act that states it was in time, unless somebody stated that it was learned earlier. The day of an entry is the one on which the police or security department was told; of a fire, any official."
            )
        }
    }

    @HTMLBuilder private var chooseYear: HTML {
        if years.count > 1 {
            form(.method(.get), .action("/office/log/lateness"), .class("filters")) {
                chooser(
                    "Year", name: "year", options: years.map { (String($0), String($0)) },
                    chosen: String(year))
                div { button("Show", .type("submit"), .class("button")) }
            }
        }
    }

    private func sum(_ span: ClosedRange<Int>) -> Lateness {
        span.flatMap { months[$0].map { Array($0.values) } ?? [] }.reduce(Lateness(), +)
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("In time, \(year)")
            thead {
                tr {
                    th("Due in", .scope(.col))
                    for head in ["In time", "Late", "Share in time", "Reasons missing", "Still waits"] {
                        th(head, .scope(.col), .class("n"))
                    }
                }
            }
            tbody {
                for quarter in 0..<4 {
                    for month in (quarter * 3 + 1)...(quarter * 3 + 3) where months[month] != nil {
                        row(Self.names[month - 1], sum(month...month))
                    }
                    let span = (quarter * 3 + 1)...(quarter * 3 + 3)
                    if span.contains(where: { months[$0] != nil }) {
                        row("Quarter \(quarter + 1) together", sum(span))
                    }
                }
                row("\(year) together", sum(1...12))
            }
        }
    }

    private func row(_ name: String, _ sum: Lateness) -> HTML {
        tr {
            th(name, .scope(.row), .class("first"))
            td("\(sum.inTime)", .class("n"), .data(label: "In time"))
            td("\(sum.late)", .class("n"), .data(label: "Late"))
            td(sum.share.map { "\($0) %" } ?? "None", .class("n"), .data(label: "Share in time"))
            td("\(sum.late - sum.reasoned)", .class("n"), .data(label: "Reasons missing"))
            td("\(sum.waiting)", .class("n"), .data(label: "Still waits"))
        }
    }

    @HTMLBuilder private var lateOnes: HTML {
        h2("What came late in \(year)")
        if late.isEmpty {
            p(total == 0 ? "Nothing." : "Nothing on this page.")
        } else {
            TypedHTML.table(.class("cardish")) {
                caption("\(total) in all, the newest first")
                thead {
                    tr {
                        for head in ["Incident", "What", "Due", "In the log", "Late by", "Reason"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in late { lateRow(line) } }
            }
            Pager(
                page: page, size: DutyRequests.pageSize, total: total,
                base: "/office/log/lateness?year=\(year)&"
            ).html
        }
    }

    private func lateRow(_ line: LateLine) -> HTML {
        tr {
            td(.class("first nowrap")) { a(line.number, .href("/office/log/late/\(line.row.id)")) }
            td(.data(label: "What")) {
                line.row.what.title
                small(line.row.log.title)
            }
            td(TimeWords.short(line.row.due), .data(label: "Due"))
            td(TimeWords.short(line.done), .data(label: "In the log"))
            td("\(line.daysLate) day\(line.daysLate == 1 ? "" : "s")", .data(label: "Late by"))
            td(.data(label: "Reason")) {
                line.row.reason.map { HTML(text: $0.title) } ?? tag("not written down", .care)
            }
        }
    }
}
