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

    private var choices: [ClosureChoice] {
        holidays.map { row, standing in
            ClosureChoice(
                row: row, standing: standing, field: "day", value: "\(row.days.first)", isTicked: false)
        }
    }

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
                for choice in choices where choice.isOffered { choice.html }
                if !choices.contains(where: \.isOffered) { p("None of them is new.") }
            }
            if choices.contains(where: \.isOffered) {
                div(.class("actions")) { button("Add the ticked days", .type("submit"), .class("button")) }
            }
        }
        ClosureChoice.others(choices)
    }
}
