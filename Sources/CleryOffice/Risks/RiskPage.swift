import CleryLaw
import TypedHTML

/// What is open that has been fined elsewhere, with the most it could cost: an estimate, and an upper bound.
struct RiskPage: Page {
    let list: RiskList
    let order: RiskList.Order
    let today: Day
    let title = "Risks"
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]

    /// The maximum for one violation of today.
    var maximum: Int? {
        PenaltyMaximum.dollars(assessed: .known(today), violation: .known(today)).answer
    }

    private var open: [Risk] { list.sorted(order).filter(\.isOpen) }
    private var inOrder: [Risk] { list.risks.filter { !$0.isOpen } }

    var body: HTML {
        h1(title)
        p("What is open here that has been fined elsewhere, and where to mend it.", .class("lead"))
        estimate
        div(.class("actions")) {
            for one in RiskList.Order.allCases where one != order {
                a(one.title, .class("button quiet"), .href("/office/risks?sort=\(one.rawValue)"))
            }
            a(
                "As a table (CSV)", .class("button quiet"),
                .href("/office/risks/list.csv?sort=\(order.rawValue)"))
        }
        h2("Open")
        if open.isEmpty {
            empty("Nothing is open that has been fined") {
                p("The house looks again each time this page is opened.")
            }
        } else {
            table
        }
        h2("In order")
        if inOrder.isEmpty { p("Each kind has something open.") }
        ul(.class("lines")) {
            for risk in inOrder {
                li {
                    a(risk.title, .href(risk.href))
                    " "
                    tag("in order", .ok)
                    p(risk.sentence)
                }
            }
        }
        h2("Not seen here")
        p(
            "Timely warnings and emergency notifications are not kept in this office yet, so nothing of them is in the list. They have been fined too."
        )
        h2("What was fined")
        p(
            "As published, collected on \(TimeWords.long(FinePractice.collected)). Read the Department’s letter before quoting an amount.",
            .class("cite"))
        practice
    }

    private var estimate: HTML {
        notice("care") {
            p {
                b("An estimate, and an upper bound. ")
                if let maximum, let sum = list.exposure(on: today) {
                    "Each open thing times the maximum for one violation, \(FinePractice.words(maximum)): \(FinePractice.words(sum)) in all. "
                    if let early = list.exposure(on: today, notYetLate: true), early > 0 {
                        "Of it \(FinePractice.words(early)) is for what is not late yet. "
                    }
                }
                "It is no prediction: what the Department asks for is its judgment of gravity and size, mostly far less, and not every open thing is a violation."
            }
            p(
                "\(PenaltyMaximum.sentence) \(PenaltyMaximum.citation.text). \(PenaltyEach.sentence) \(checked)",
                .class("cite"))
        }
    }

    private var checked: String {
        PenaltyMaximum.byAssessment.holding(on: today).first?.stillTrueOn.flatMap { day in
            day < today
                ? "This amount was last known to hold on \(TimeWords.long(day)); no later one was found."
                : nil
        } ?? ""
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption(
                "\(open.count) open, \(order == .money ? "the most money first" : "the least work first")")
            thead {
                tr {
                    th("What", .scope(.col))
                    th("Open", .scope(.col), .class("n"))
                    th("At most (estimate)", .scope(.col), .class("n"))
                    th("Work", .scope(.col))
                    th("Law", .scope(.col))
                    th("Fined as", .scope(.col))
                }
            }
            tbody {
                for risk in open {
                    tr {
                        th(.scope(.row), .class("first")) {
                            a(risk.title, .href(risk.href))
                            small(risk.sentence)
                        }
                        td("\(risk.count)", .class("n"), .data(label: "Open"))
                        td(
                            risk.exposure(on: today).map(FinePractice.words) ?? "not known", .class("n"),
                            .data(label: "At most (estimate)"))
                        td(risk.work.title, .data(label: "Work"))
                        td(risk.citation.text, .data(label: "Law"))
                        td(.data(label: "Fined as")) {
                            a(risk.found.title, .href("#found-\(risk.found.rawValue)"))
                        }
                    }
                }
            }
        }
    }

    private var practice: HTML {
        HTML(
            FinePrecedent.Found.allCases.map { found in
                TypedHTML.table(.class("cardish"), .id("found-\(found.rawValue)")) {
                    caption(found.title)
                    thead {
                        tr {
                            for head in ["Institution", "Amount", "What", "Source"] { th(head, .scope(.col)) }
                        }
                    }
                    tbody { for one in FinePractice.of(found) { row(one) } }
                }
            })
    }

    private func row(_ one: FinePrecedent) -> HTML {
        tr {
            th("\(one.institution), \(one.year)", .scope(.row), .class("first"))
            td(.data(label: "Amount")) {
                "\(FinePractice.words(one.dollars)), \(one.state.rawValue)"
                if one.isWholeCase { small("for the whole case") }
            }
            td(one.words, .data(label: "What"))
            td(one.source, .data(label: "Source"), .class("cite"))
        }
    }
}
