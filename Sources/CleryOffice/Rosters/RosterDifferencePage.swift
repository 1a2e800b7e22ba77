import CleryLaw
import TypedHTML

/// What a roster would change, part by part, before anything is done.
struct RosterDifferencePage: Page {
    enum Part: String, CaseIterable, Sendable {
        case added, changed, ended, errors, left

        var title: String {
            switch self {
            case .added: "New"
            case .changed: "Changed"
            case .ended: "Ended"
            case .errors: "Rows in error"
            case .left: "Left alone"
            }
        }
    }

    static let pageSize = 50

    let file: Int64
    let profile: String
    let plan: RosterPlan
    let shown: Part
    let page: Int
    let form: String
    var problem: Problem?
    let title = "What the roster would change"
    let section: Section? = .people
    let crumbs = [
        Crumb(title: "People", href: "/office/people"), Crumb(title: "Roster", href: "/office/people/roster"),
    ]

    init(file: Int64, profile: String, plan: RosterPlan, shown: Part?, page: Int, form: String) {
        self.file = file
        self.profile = profile
        self.plan = plan
        self.page = page
        self.form = form
        self.shown = shown ?? Part.allCases.first { RosterDifferencePage.count($0, plan) > 0 } ?? .added
    }

    private static func count(_ part: Part, _ plan: RosterPlan) -> Int {
        switch part {
        case .added: plan.count(.added)
        case .changed: plan.count(.changed)
        case .ended: plan.count(.ended)
        case .errors: plan.problems.count
        case .left: plan.leftAlone.count
        }
    }

    private func count(_ part: Part) -> Int { Self.count(part, plan) }
    private var address: String { "/office/people/roster/\(file)" }

    var body: HTML {
        h1(title)
        if let problem { notice("stop") { p(problem.sentence) } }
        p(
            "\(plan.rows) row\(plan.rows == 1 ? "" : "s") read by the profile \(profile): \(count(.added)) new, \(count(.changed)) changed, \(count(.ended)) ended, \(plan.unchanged) unchanged, \(plan.rejected) in error. Nothing was done yet.",
            .class("lead"))
        warnings
        confirm
        nav(.class("tabs"), .label("Parts of the difference")) {
            ul {
                for part in Part.allCases {
                    li {
                        a(
                            "\(part.title) (\(count(part)))", .href("\(address)?show=\(part.rawValue)"),
                            part == shown ? .current("page") : nil)
                    }
                }
            }
        }
        part
        Pager(
            page: page, size: Self.pageSize, total: count(shown), base: "\(address)?show=\(shown.rawValue)&"
        ).html
    }

    @HTMLBuilder private var warnings: HTML {
        if plan.missingWithheld {
            notice("care") {
                p(
                    "Nobody who is missing would be ended: a row could not be read, so it may be theirs. Mend the file and send it again."
                )
            }
        }
        if plan.endsTooMany {
            notice("care") {
                p {
                    b(
                        "This would end \(count(.ended)) of \(plan.open) people of this roster, more than \(plan.mostEnded) %."
                    )
                    " Is the file the whole one?"
                }
            }
        }
        if plan.rejected > 0 {
            notice("care") {
                p(
                    "Rows in error are left out; the people they name stay as they are. The other rows are taken."
                )
            }
        }
    }

    @HTMLBuilder private var confirm: HTML {
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("plan"), .value(plan.fingerprint))
            if plan.endsTooMany, !plan.changes.isEmpty {
                label(.class("choice")) {
                    input(.type("checkbox"), .name("sure"), .value("yes"))
                    span("I am sure: end \(count(.ended)) of \(plan.open)")
                }
            }
            div(.class("actions")) {
                if !plan.changes.isEmpty {
                    button(
                        "Do exactly this", .type("submit"), .name("what"), .value("take"), .class("button"))
                }
                button(
                    plan.changes.isEmpty ? "Done: nothing would change" : "Do nothing", .type("submit"),
                    .name("what"), .value("forget"), .class("button quiet"))
            }
        }
    }

    private var window: Range<Int> {
        let total = count(shown)
        let start = min((page - 1) * Self.pageSize, total)
        return start..<min(start + Self.pageSize, total)
    }

    @HTMLBuilder private var part: HTML {
        if count(shown) == 0 {
            empty("None") { p("The other parts stand in the row above.") }
        } else if shown == .errors {
            lines(plan.problems[window].map { ($0.line, $0.column, $0.problem) })
        } else if shown == .left {
            lines(plan.leftAlone[window].map { ($0.line, "", $0.reason) })
        } else {
            people(Array(plan.changes.filter { $0.kind.rawValue == shown.rawValue }[window]))
        }
    }

    private func lines(_ lines: [(Int, String, String)]) -> HTML {
        table(.class("cardish")) {
            caption("\(shown.title), \(count(shown))")
            thead { tr { for head in ["Line", "Column", "Why"] { th(head, .scope(.col)) } } }
            tbody {
                for (line, column, why) in lines {
                    tr {
                        td("Line \(line)", .class("first"))
                        td(column.isEmpty ? "The whole row" : column, .data(label: "Column"))
                        td(why, .data(label: "Why"))
                    }
                }
            }
        }
    }

    private func people(_ changes: [RosterPlan.Change]) -> HTML {
        table(.class("cardish")) {
            caption("\(shown.title), \(count(shown))")
            thead {
                tr { for head in ["Name", "Signs in as", "Line", "Details"] { th(head, .scope(.col)) } }
            }
            tbody {
                for change in changes {
                    tr {
                        td(change.title, .class("first"))
                        td(change.signIn, .data(label: "Signs in as"))
                        td(change.line.map { "\($0)" } ?? "Not in the file", .data(label: "Line"))
                        td { details(change) }
                    }
                }
            }
        }
    }

    private func details(_ change: RosterPlan.Change) -> HTML {
        ul(.class("because")) {
            for one in change.fields {
                li {
                    "\(one.name): "
                    if change.kind == .added {
                        one.after
                    } else {
                        del(one.before.isEmpty ? "nothing" : one.before)
                        " now "
                        ins(one.after.isEmpty ? "nothing" : one.after)
                    }
                }
            }
        }
    }
}
