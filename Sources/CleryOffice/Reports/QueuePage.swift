import CleryLaw
import TypedHTML

/// What came in and waits: danger first, then the oldest.
struct QueuePage: Page {
    let title = "Reports"
    let section: Section? = .queue
    let reports: [CrimeReport]
    let total: Int
    let page: Int
    let done: [CrimeReport]
    /// Those for which the written explanation of rights and options waits.
    let rights: [Int64: RightsDue]
    let campuses: [Campus]
    let now: Instant
    let words: TimeWords
    var mayMakePosters = false

    var body: HTML {
        h1("Reports that wait")
        p(
            "What was told at the form or forwarded. Open one to read it, then make it an incident, join it to one, or close it.",
            .class("lead"))
        div(.class("actions")) {
            a("Rights and options", .class("button quiet"), .href("/office/rights"))
            if mayMakePosters { a("Posters", .class("button quiet"), .href("/office/posters")) }
        }
        if reports.isEmpty {
            empty("Nothing waits") {
                p {
                    "New reports appear here. "
                    a("The form", .href("/report"))
                    " is open to everybody."
                }
            }
        } else {
            table("Reports that wait, \(total)", reports)
            Pager(page: page, size: ReportRequests.pageSize, total: total, base: "/office/reports?").html
        }
        if !done.isEmpty {
            h2("Done")
            table("The last \(done.count) that are done", done)
        }
    }

    private func table(_ words: String, _ reports: [CrimeReport]) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption(words)
            thead {
                tr {
                    for head in ["Number", "Received", "Waits", "Told by", "Campus", "Signs"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for report in reports { row(report) } }
        }
    }

    private func row(_ report: CrimeReport) -> HTML {
        tr {
            td(.class("first")) { a(report.number, .href("/office/reports/\(report.id)")) }
            td(self.words.short(report.received), .data(label: "Received"))
            td(waits(report), .data(label: "Waits"))
            td(FactsWords.teller(report.teller), .data(label: "Told by"))
            td(
                campuses.first { $0.id == report.campus }?.name ?? "Not said",
                .data(label: "Campus"))
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

    /// How long it has waited, in hours or days.
    private func waits(_ report: CrimeReport) -> String {
        guard report.isOpen else { return "No longer" }
        let hours = (now.milliseconds - report.received.milliseconds) / 3_600_000
        if hours < 1 { return "under an hour" }
        if hours < 48 { return "\(hours) hour\(hours == 1 ? "" : "s")" }
        return "\(hours / 24) days"
    }
}
