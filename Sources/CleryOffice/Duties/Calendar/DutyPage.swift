import CleryLaw
import TypedHTML

/// The duties of a year by month.
struct DutyPage: Page {
    let year: Int
    let today: Day
    let lines: [DutyBook.Line]
    let campuses: [Campus]
    let names: [Int64: String]
    let isMine: Bool
    let mayKeep: Bool
    let form: String
    var done: String?
    var title: String { "Duties of \(year)" }
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    var body: HTML {
        h1(title)
        p("What falls due when, who answers for it, and what shows that it was done.", .class("lead"))
        if let done { notice { p(done) } }
        let late = lines.count { $0.isLate(today) }
        if late > 0 {
            notice("stop") { p { b("\(late) \(late == 1 ? "duty is" : "duties are") late.") } }
        }
        div(.class("actions")) {
            a("\(year - 1)", .class("button quiet"), .href("/office/duties?year=\(year - 1)"))
            a("\(year + 1)", .class("button quiet"), .href("/office/duties?year=\(year + 1)"))
            a(
                isMine ? "Everybody’s" : "Only mine", .class("button quiet"),
                .href("/office/duties?year=\(year)\(isMine ? "" : "&mine=1")"))
            a("Who answers", .class("button quiet"), .href("/office/duties/owners"))
            a("For leaders", .class("button quiet"), .href("/office/duties/leaders"))
            a("In your calendar", .class("button quiet"), .href("/office/duties/feed"))
        }
        if lines.isEmpty {
            empty(isMine ? "You answer for no duty of \(year)" : "There is none in \(year)") {
                p { a("Who answers for what", .href("/office/duties/owners")) }
            }
        }
        for month in 1...12 {
            let due = lines.filter { $0.duty.due.civil.month == month }
            if !due.isEmpty {
                h2(Self.months[month - 1])
                table(Self.months[month - 1], due)
            }
        }
    }

    private func table(_ month: String, _ lines: [DutyBook.Line]) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Due in \(month) \(year)")
            thead {
                tr {
                    for head in ["Duty", "Due", "State", "Answers for it", "Evidence"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody { for line in lines { row(line) } }
        }
    }

    private func row(_ line: DutyBook.Line) -> HTML {
        tr {
            td(.class("first")) {
                a(line.duty.title, .href(line.duty.href))
                if let campus = campuses.first(where: { $0.id == line.duty.campus }), campuses.count > 1 {
                    small(campus.name)
                }
            }
            td(TimeWords.short(line.duty.due), .data(label: "Due"))
            td(.data(label: "State")) { state(line) }
            td(line.duty.owner.flatMap { names[$0] } ?? "nobody named", .data(label: "Answers for it"))
            td(.data(label: "Evidence")) { evidence(line) }
        }
    }

    private func state(_ line: DutyBook.Line) -> HTML {
        if line.done != nil { return tag("done", .ok) }
        if line.isLate(today) { return tag("late", .stop) }
        return line.isNear(today) ? tag("soon", .care) : tag("open", .plain)
    }

    @HTMLBuilder private func evidence(_ line: DutyBook.Line) -> HTML {
        if let mark = line.mark {
            mark.words
            p(
                "Marked by \(mark.account.flatMap { names[$0] } ?? "the house") as done on \(TimeWords.long(mark.day)).",
                .class("cite"))
            if mayKeep {
                TypedHTML.form(.method(.post), .action("/office/duties/open")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    input(.type("hidden"), .name("duty"), .value(line.duty.key))
                    input(.type("hidden"), .name("year"), .value("\(year)"))
                    button(
                        "Open again", .type("submit"), .class("button quiet"),
                        .label("Open again: \(line.duty.title), \(place(line))"))
                }
            }
        } else {
            line.duty.evidence
            if line.done == nil, mayKeep {
                p {
                    a(
                        "Mark as done",
                        .href("/office/duties/mark?year=\(year)&duty=\(line.duty.key)"),
                        .label("Mark as done: \(line.duty.title), \(place(line))"))
                }
            }
        }
        if let citation = line.duty.citation { p(citation.text, .class("cite")) }
    }

    private func place(_ line: DutyBook.Line) -> String {
        campuses.first { $0.id == line.duty.campus }?.name ?? "\(line.duty.due)"
    }
}
