import CleryLaw
import TypedHTML

/// Missing students: the cases by number, without a name, and the ways to the rest of the room.
struct MissingListPage: Page {
    struct Line: Sendable {
        let one: MissingCase
        let clock: MissingClock
    }

    let title = "Missing students"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let lines: [Line]
    let campuses: [Campus]
    let residents: HallCounts.Line
    let maySeeLooks: Bool
    let mayWriteReport: Bool
    let reportYear: Int
    let words: TimeWords

    var body: HTML {
        h1(title)
        p(
            "\(MissingReferral.sentence) Nobody waits for 24 hours.", .class("lead"))
        p("\(MissingReferral.citation)", .class("cite"))
        p { a("Report a student missing", .class("button"), .href("/office/missing/new")) }
        if lines.isEmpty {
            empty("No student was reported missing") { p("A case stands here from its first minute.") }
        } else {
            table(.class("cardish")) {
                caption("Cases, the open ones first")
                thead {
                    tr { for head in ["Case", "Campus", "Reported", "Standing"] { th(head, .scope(.col)) } }
                }
                tbody { for line in lines { row(line) } }
            }
        }
        h2("Beside it")
        ul(.class("cards")) {
            card(
                "\(residents.residents) residents", "/office/missing/residents",
                "\(residents.named) named a contact, \(residents.declined) declined, \(residents.silent) have not answered."
            )
            if maySeeLooks {
                card(
                    "Openings of contacts", "/office/missing/openings",
                    "Who opened a contact or searched the residents, when and why.")
            }
            if mayWriteReport {
                card(
                    "The statement of the report",
                    "/office/policies/missing_students?year=\(reportYear)",
                    "To whom a missing student is reported, and the \(MissingStatementElement.allCases.count) points that the report states."
                )
            }
        }
    }

    private func card(_ heading: String, _ href: String, _ sentence: String) -> HTML {
        li {
            h3 { a(heading, .href(href)) }
            p(sentence)
        }
    }

    private func row(_ line: Line) -> HTML {
        tr {
            td(.class("first")) { a(line.one.number, .href("/office/missing/cases/\(line.one.id)")) }
            td(campuses.first { $0.id == line.one.campus }?.name ?? "", .data(label: "Campus"))
            td(.data(label: "Reported")) {
                time(words.short(line.one.reported), .datetime(words.iso(line.one.reported)))
            }
            td(.data(label: "Standing")) { standing(line) }
        }
    }

    @HTMLBuilder private func standing(_ line: Line) -> HTML {
        if !line.one.isOpen {
            tag("closed", .plain)
            small(line.one.outcome?.title ?? "")
        } else {
            let overdue = line.clock.lines.count { $0.state == .overdue }
            let open = line.clock.lines.filter { $0.state == .open }
            if overdue > 0 { tag("\(overdue) overdue", .stop) }
            if !open.isEmpty { tag("\(open.count) due", .care) }
            let asks = line.one.determined == nil ? 0 : line.clock.asks.count
            if asks > 0 { tag("\(asks) to state", .care) }
            if overdue == 0, open.isEmpty, asks == 0 { tag("open", .ok) }
            if line.one.referred == nil {
                small("Not referred for \(MissingClock.length(minutes: line.clock.minutesToReferral))")
            } else if line.one.determined == nil {
                small("Not determined to be missing for 24 hours yet")
            } else if let due = open.compactMap(\.due).min() {
                small {
                    "Next by "
                    time(words.short(due), .datetime(words.iso(due)))
                }
            }
        }
    }
}
