import CleryLaw
import TypedHTML

/// The lists of the board: what is open, with the form that explains it, and what is explained.
extension ReconciliationPage {
    private func mayExplain(_ one: BoardLine) -> Bool {
        !one.isHidden && keeps.has(one.line.difference.campus)
    }

    var openPart: HTML {
        HTML([
            h2("Open"),
            lines.contains { $0.line.isOpen && mayExplain($0) }
                ? TypedHTML.form(.method(.post), .action("/office/reconciliation/explain")) {
                    hiddenFields
                    if let problem = problems.of("difference") {
                        p(problem.sentence, .class("problem"), .id("difference-problem"))
                    }
                    openTable
                    field(
                        "Why they may differ", name: "words",
                        hint:
                            "One explanation for all that is ticked. It is sealed, and holds as long as what was found stays the same.",
                        problem: problems.of("words")
                    ) { Elements.textarea($0 + [.rows(3)], text: words) }
                    button("Keep the explanation", .type("submit"), .class("button"))
                } : openTable,
        ])
    }

    @HTMLBuilder private var hiddenFields: HTML {
        input(.type("hidden"), .name("form"), .value(form))
        input(.type("hidden"), .name("year"), .value("\(year)"))
        input(.type("hidden"), .name("campus"), .value(filter.campus))
        input(.type("hidden"), .name("kind"), .value(filter.kind?.rawValue ?? ""))
        input(.type("hidden"), .name("state"), .value(filter.state))
    }

    private var openTable: HTML {
        let open = lines.filter(\.line.isOpen)
        let ticks = open.contains(where: mayExplain)
        return table(.class("cardish")) {
            caption("Differences that nobody has explained")
            thead {
                tr {
                    if ticks { th("Tick", .scope(.col)) }
                    for head in ["Difference", "What each says", "For the report"] { th(head, .scope(.col)) }
                }
            }
            tbody {
                for one in open {
                    tr {
                        if ticks {
                            td(.class("tick")) {
                                if mayExplain(one) {
                                    input(
                                        .type("checkbox"), .name("difference"), .value(one.line.mark),
                                        .checked(ticked.contains(one.line.mark)),
                                        .label("Explain: \(one.name), \(one.line.difference.kind.title)"))
                                }
                            }
                        }
                        heading(one)
                        td(.data(label: "What each says")) {
                            sides(one)
                            if let earlier = one.earlier, let reason = one.line.earlier {
                                div(.class("cite")) {
                                    p(
                                        "Explained before as “\(earlier)” by \(person(reason)) on \(times.short(reason.at)). What was found is another now."
                                    )
                                }
                            }
                        }
                        td(.class("nowrap"), .data(label: "For the report")) {
                            one.line.difference.kind.effect.tag
                        }
                    }
                }
            }
        }
    }

    private func heading(_ one: BoardLine) -> HTML {
        let difference = one.line.difference
        let campus = campuses.first { $0.id == difference.campus }?.name ?? ""
        return td(.class("first")) {
            if one.isHidden { one.name } else { a(one.name, .href(difference.href)) }
            small(difference.kind.title)
            if campuses.count > 1 { small(campus) }
        }
    }

    @HTMLBuilder private func sides(_ one: BoardLine) -> HTML {
        one.left
        if !one.right.isEmpty {
            br()
            one.right
        }
    }

    private func person(_ reason: DifferenceReason) -> String {
        reason.account.flatMap { names[$0] } ?? "the house"
    }

    var explainedPart: HTML {
        HTML([
            h2("Explained"),
            table(.class("cardish")) {
                caption("Differences with their explanation")
                thead {
                    tr {
                        for head in ["Difference", "What each says", "Explanation"] { th(head, .scope(.col)) }
                    }
                }
                tbody {
                    for one in lines where !one.line.isOpen {
                        tr {
                            heading(one)
                            td(.data(label: "What each says")) { sides(one) }
                            td(.data(label: "Explanation")) { explanation(one) }
                        }
                    }
                }
            },
        ])
    }

    @HTMLBuilder private func explanation(_ one: BoardLine) -> HTML {
        if let text = one.reason, let reason = one.line.reason {
            p("“\(text)”")
            p("\(person(reason)), \(times.short(reason.at))", .class("cite"))
            if mayExplain(one) {
                TypedHTML.form(.method(.post), .action("/office/reconciliation/take-back")) {
                    hiddenFields
                    input(.type("hidden"), .name("reason"), .value("\(reason.id)"))
                    button(
                        "Take it back", .type("submit"), .class("button quiet"),
                        .label("Take back the explanation of \(one.name), \(one.line.difference.kind.title)"))
                }
            }
        } else {
            "Explained."
        }
    }
}
