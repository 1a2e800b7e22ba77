import CleryLaw
import TypedHTML

/// The yearly signings, and where the next begins.
struct SigningListPage: Page {
    struct Line: Sendable {
        let round: AuthorityRound
        let campus: String
        let asked: Int
        let answered: Int
    }

    let title = "Yearly signing"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    let lines: [Line]
    let campuses: [Campus]
    /// The campuses whose roster the reader keeps.
    let kept: [Campus]
    let today: Day
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "Once a year each authority signs that all reports of a calendar year were passed on, or that there were none. "
            span(AuthorityReview.citation.text, .class("cite"))
        }
        if lines.isEmpty {
            empty("Nobody was asked yet") {
                p("Begin with the last calendar year, some months before the statistics are put together.")
            }
        } else {
            table(.class("cardish")) {
                caption("Signings, \(lines.count)")
                thead {
                    tr {
                        for head in ["Year", "Campus", "Due", "Answered", "Standing"] {
                            th(head, .scope(.col))
                        }
                    }
                }
                tbody { for line in lines { row(line) } }
            }
        }
        if !kept.isEmpty { begin }
    }

    private func row(_ line: Line) -> HTML {
        let silent = line.asked - line.answered
        return tr {
            td(.class("first")) {
                a("\(line.round.year)", .href("/office/authorities/signing/\(line.round.id)"))
            }
            td(line.campus, .data(label: "Campus"))
            td(TimeWords.short(line.round.due), .data(label: "Due"))
            td("\(line.answered) of \(line.asked)", .data(label: "Answered"))
            td(.data(label: "Standing")) {
                if silent == 0 {
                    tag("complete", .ok)
                } else if line.round.closed != nil {
                    tag("ended, \(silent) silent", .stop)
                } else {
                    tag("\(silent) silent", line.round.due < today ? .stop : .care)
                }
            }
        }
    }

    private var begin: HTML {
        let parts = TripFormParts(fields: filled, problems: problems)
        return HTML([
            h2("Ask for a year"),
            TypedHTML.form(.method(.post), .action("/office/authorities/signing"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                parts.faults
                parts.text("Calendar year", "year", inputmode: "numeric")
                parts.list(
                    "Campus", "campus",
                    (kept.count > 1 ? [("all", "Each campus")] : []) + kept.map { ("\($0.id)", $0.name) })
                parts.text("Answers are due", "due", type: "date")
                parts.text(
                    "The statistics are put together", "final",
                    hint: "The last reminder goes out \(AuthorityRoundActs.finalDays) days before.",
                    type: "date")
                button("Ask all authorities of that year", .type("submit"), .class("button"))
            },
        ])
    }

    private var filled: TypedFields {
        var fields = fields
        if fields["year"].isEmpty, problems.isEmpty { fields["year"] = "\(today.year - 1)" }
        return fields
    }
}
