import CleryLaw
import TypedHTML

/// The rows of one part of the difference, each with its tick.
struct LayerRowsTable {
    let page: LayerDifferencePage
    private var plan: LayerPlan { page.plan }

    init(page: LayerDifferencePage) { self.page = page }

    @HTMLBuilder var html: HTML {
        if page.count(page.shown) == 0 {
            empty("None") { p("The other parts stand in the row above.") }
        } else {
            switch page.shown {
            case .problems: problems
            case .gone: gone
            case .asked: asked
            case .added, .changed, .unchanged: rows
            }
        }
    }

    private var caption: HTML {
        TypedHTML.caption("\(page.shown.title), \(page.count(page.shown))")
    }

    private func head(_ heads: [String]) -> HTML {
        thead { tr { for head in heads { th(head, .scope(.col)) } } }
    }

    private var problems: HTML {
        table(.class("cardish")) {
            caption
            head(["Where", "What"])
            tbody {
                for problem in plan.problems[page.window] {
                    tr {
                        td(problem.title, .class("first"))
                        td(problem.sentence, .data(label: "What"))
                    }
                }
            }
        }
    }

    private var gone: HTML {
        table(.class("cardish")) {
            caption
            head(["Place", "Kind", "End its facts"])
            tbody {
                for one in page.shownGone {
                    let place = plan.places.all[one.place]
                    tr {
                        td(.class("first")) { link(place) }
                        td(place.kind.title, .data(label: "Kind"))
                        td(.data(label: "End its facts")) {
                            if one.hasFacts {
                                input(.type("hidden"), .name("gone"), .value("\(place.id)"))
                                label(.class("tick")) {
                                    input(
                                        .type("checkbox"), .name("end"), .value("\(place.id)"),
                                        .checked(plan.settings.ended.contains(place.id)))
                                    span("End with \(lastDay)")
                                }
                            } else {
                                "It has none"
                            }
                        }
                    }
                }
            }
        }
    }

    private var lastDay: String {
        plan.settings.from.map { $0.adding(days: -1).description } ?? "today"
    }

    private func link(_ place: LayerPlace) -> HTML {
        a(place.record.name, .href("/office/places/\(place.id)"))
    }

    private var rows: HTML {
        table(.class("cardish")) {
            caption
            head(["Take", "Place", "What changes", "Facts proposed"])
            tbody {
                for row in page.rows {
                    tr {
                        td(.class("first")) { take(row) }
                        td(.data(label: "Place")) { name(row) }
                        td(.data(label: "What changes")) { changes(row) }
                        td(.data(label: "Facts proposed")) { facts(row) }
                    }
                }
            }
        }
    }

    private func take(_ row: LayerPlan.Row) -> HTML {
        HTML([
            input(.type("hidden"), .name("row"), .value("\(row.number)")),
            label(.class("tick")) {
                input(
                    .type("checkbox"), .name("take"), .value("\(row.number)"),
                    .checked(!plan.settings.left.contains(row.number)))
                span("\(row.number)")
            },
        ])
    }

    @HTMLBuilder private func name(_ row: LayerPlan.Row) -> HTML {
        if let place = plan.place(row) { link(place) } else { b(row.wish.name) }
        if let line = row.wish.line { small(" line \(line)") }
        if !row.reasons.isEmpty {
            p("The same because of: \(row.reasons.map(\.words).joined(separator: ", ")).", .class("hint"))
        }
        if plan.settings.answers[row.number] != nil {
            p("As you said.", .class("hint"))
            choice(row)
        }
    }

    @HTMLBuilder private func changes(_ row: LayerPlan.Row) -> HTML {
        if row.kind == .added {
            ul(.class("because")) {
                li("Kind: \(plan.kind(row).title)")
                if let code = row.wish.code { li("Building number: \(code)") }
                if let address = row.wish.address, address != row.wish.name { li("Address: \(address)") }
                for alias in row.wish.aliases { li("Other name: \(alias)") }
                li("Outline: \(row.wish.shape.map(LayerShapeChange.size) ?? "none")")
                if row.isStated, let stated = row.wish.stated {
                    li("Clery category, as the file states it: \(LayerPlan.words(stated))")
                }
            }
        } else if row.changes.isEmpty {
            "Nothing"
        } else {
            ul(.class("because")) {
                for one in row.changes {
                    li {
                        "\(one.name): "
                        if !one.before.isEmpty { del(one.before) }
                        " "
                        ins(one.after)
                    }
                }
            }
        }
    }

    @HTMLBuilder private func facts(_ row: LayerPlan.Row) -> HTML {
        if row.proposed.isEmpty {
            "None"
        } else {
            ul(.class("because")) {
                for one in row.proposed {
                    li {
                        LayerOutcome.fact(one.proposal.question, one.proposal.answer).title
                        if !one.before.isEmpty {
                            " instead of "
                            del(LayerOutcome.fact(one.proposal.question, one.before).title)
                        }
                        small(" \(one.proposal.evidence)")
                    }
                }
            }
        }
    }

    private var asked: HTML {
        table(.class("cardish")) {
            caption
            head(["Number", "In the file", "Which place is it?", "Why it is asked"])
            tbody {
                for row in page.rows {
                    tr {
                        td("\(row.number)", .class("first"))
                        td(.data(label: "In the file")) {
                            b(row.wish.name)
                            if let address = row.wish.address { p(address, .class("hint")) }
                        }
                        td(.data(label: "Which place is it?")) { choice(row) }
                        td(.data(label: "Why it is asked")) {
                            ul(.class("because")) {
                                for one in row.candidates.prefix(5) {
                                    li("\(plan.places.all[one.place].record.name): \(one.words)")
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private func choice(_ row: LayerPlan.Row) -> HTML {
        let answer = plan.settings.answers[row.number]
        return select(.name("answer.\(row.number)"), .label("Place of \(row.wish.name)")) {
            option("Leave it out", .value(""), .selected(answer == nil))
            option("A new place", .value("0"), .selected(answer == 0))
            for one in row.candidates.prefix(12) {
                let place = plan.places.all[one.place]
                option(
                    place.record.name + (place.details?.number.map { " (\($0))" } ?? ""),
                    .value("\(place.id)"), .selected(answer == place.id))
            }
        }
    }
}
