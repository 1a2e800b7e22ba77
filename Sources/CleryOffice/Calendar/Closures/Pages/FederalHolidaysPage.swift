import CleryLaw
import TypedHTML

/// The federal holidays of a year as a proposal.
struct FederalHolidaysPage: Page {
    let title = "Federal holidays"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Closures", href: "/office/closures"),
    ]
    let year: Int
    let years: [Int]
    let holidays: [(row: ClosureRow, standing: ClosureStanding.Answer)]
    let form: String
    var problem: Problem?

    var body: HTML {
        h1("Federal holidays of \(year)")
        p(.class("lead")) {
            "Federal offices rest on these days. Tick those on which your institution is closed; few colleges close on all of them. "
            span("5 U.S.C. 6103", .class("cite"))
        }
        nav(.class("tabs"), .label("Years")) {
            ul {
                for one in years {
                    li {
                        a(
                            "\(one)", .href("/office/closures/federal?year=\(one)"),
                            one == year ? .current("page") : nil)
                    }
                }
            }
        }
        TypedHTML.form(.method(.post), .action("/office/closures/federal")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("year"), .value("\(year)"))
            fieldset(.class("choices")) {
                legend("On which of them is the institution closed?")
                if let problem { p(problem.sentence, .class("problem")) }
                for (row, standing) in holidays {
                    ClosureChoice(
                        row: row, standing: standing, field: "day", value: "\(row.days.first)",
                        isTicked: false, remark: ""
                    ).html
                }
            }
            div(.class("actions")) { button("Add the ticked days", .type("submit"), .class("button")) }
        }
    }
}

/// One row that may become a closure: a box to tick, or the reason why there is none.
struct ClosureChoice: Sendable {
    let row: ClosureRow
    let standing: ClosureStanding.Answer
    let field: String
    let value: String
    let isTicked: Bool
    let remark: String

    private var days: String {
        let count = row.days.weekdays.count
        return "\(Closure.words(row.days)); \(count) business day\(count == 1 ? "" : "s")"
    }

    var html: HTML {
        switch standing {
        case .known: told("closed already", .ok)
        case .takenBack: told("taken back by hand", .void)
        case .covered where row.days.weekdays.isEmpty: told("no weekday", .plain)
        case .new, .covered:
            label(.class("choice")) {
                input(.type("checkbox"), .name(field), .value(value), .checked(isTicked))
                span {
                    row.name
                    small(
                        days + (standing == .covered ? "; all of them are closed already" : "")
                            + (remark.isEmpty ? "" : "; \(remark)"))
                }
            }
        }
    }

    private func told(_ word: String, _ kind: TagKind) -> HTML {
        p {
            b(row.name)
            ", \(days) "
            tag(word, kind)
        }
    }
}
