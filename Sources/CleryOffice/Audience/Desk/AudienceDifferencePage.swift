import CleryLaw
import TypedHTML

/// What a roster would change, before anything is done.
struct AudienceDifferencePage: Page {
    let title = "What the roster would change"
    let section: Section? = .alerts
    let crumbs =
        AudienceCrumbs.all + [Crumb(title: "Roster", href: "/office/alerts/audience/import")]
    let file: Int64
    let list: String
    let names: [String]
    let columns: [AudienceColumn?]
    /// Nil while the columns do not tell people apart or reach them.
    let difference: AudienceDifference?
    let form: String
    var problem: Problem?

    private var address: String { "/office/alerts/audience/import/\(file)" }

    var body: HTML {
        h1(title)
        if let problem { notice("stop") { p(problem.sentence) } }
        if let difference {
            p("List “\(list)”. Nothing was done yet.", .class("lead"))
            numbers(difference)
            warnings(difference)
        } else {
            notice("stop") {
                p("Say which column is the number of the person, and which holds e-mail addresses or phones.")
            }
        }
        TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            if let difference {
                input(.type("hidden"), .name("plan"), .value(difference.fingerprint))
                if difference.endsTooMany {
                    label(.class("choice")) {
                        input(.type("checkbox"), .name("sure"), .value("yes"))
                        span("I am sure: \(difference.tooMany)")
                    }
                }
            }
            actions
            details(.open(difference == nil)) {
                summary("Which column is what")
                for (at, name) in names.enumerated() { column(at, name) }
            }
        }
        if let difference { parts(difference) }
    }

    private var actions: HTML {
        div(.class("actions")) {
            if let difference, !difference.isEmpty {
                button("Do exactly this", .type("submit"), .name("what"), .value("take"), .class("button"))
            }
            button(
                "Look again with these columns", .type("submit"), .name("what"), .value("look"),
                .class("button quiet"))
            button(
                difference?.isEmpty == true ? "Done: nothing would change" : "Do nothing", .type("submit"),
                .name("what"), .value("forget"), .class("button quiet"))
        }
    }

    private func column(_ at: Int, _ name: String) -> HTML {
        field(name.isEmpty ? "Column \(at + 1)" : name, name: "column-\(at)") { attributes in
            Elements.select(attributes) {
                option("Not used", .value(""), .selected(columns[at] == nil))
                for one in AudienceColumn.allCases {
                    option(one.title, .value(one.rawValue), .selected(columns[at] == one))
                }
            }
        }
    }

    private func numbers(_ difference: AudienceDifference) -> HTML {
        record(
            [
                ("Rows", difference.rows), ("New", difference.count(.added)),
                ("Changed", difference.count(.changed)), ("Ended", difference.count(.ended)),
                ("Unchanged", difference.unchanged),
                ("Lose all e-mail addresses or phones", difference.emptied),
                ("Without any address", difference.without),
                ("Rows that are not taken", difference.rejected), ("Left out of rows", difference.remarked),
            ].map { ($0.0, HTML(text: "\($0.1)")) })
    }

    @HTMLBuilder private func warnings(_ difference: AudienceDifference) -> HTML {
        if difference.isUnsure {
            notice("care") {
                p(
                    "Nobody who is missing would be ended: a row could not be read far enough to tell whose it is, so it may be theirs. Mend the file and send it again."
                )
            }
        }
        if difference.endsTooMany {
            notice("care") {
                p {
                    b(difference.tooManySentence)
                    " Is the file the whole one?"
                }
            }
        }
        if difference.rejected > 0 {
            notice("care") {
                p("People of rows that are not taken stay as they are. The other rows are taken.")
            }
        }
    }

    @HTMLBuilder private func parts(_ difference: AudienceDifference) -> HTML {
        problemTable("Rows that are not taken", difference.problems, of: difference.rejected)
        problemTable("Left out of rows", difference.remarks, of: difference.remarked)
        for kind in AudienceDifference.Kind.allCases where difference.count(kind) > 0 {
            people(kind, difference.shown[kind] ?? [], of: difference.count(kind))
        }
    }

    /// How many problems the page lists; the command lists more.
    static let mostProblems = 200

    @HTMLBuilder private func problemTable(_ heading: String, _ all: [RowProblem], of total: Int) -> HTML {
        if !all.isEmpty {
            h2(heading)
            if total > Self.mostProblems { p("The first \(Self.mostProblems) of \(total).") }
            table(.class("cardish")) {
                caption("\(heading), with their lines")
                thead { tr { for head in ["Line", "Column", "Why"] { th(head, .scope(.col)) } } }
                tbody {
                    for one in all.prefix(Self.mostProblems) {
                        tr {
                            td("Line \(one.line)", .class("first"))
                            td(one.column.isEmpty ? "The whole row" : one.column, .data(label: "Column"))
                            td(one.problem, .data(label: "Why"))
                        }
                    }
                }
            }
        }
    }

    private func people(
        _ kind: AudienceDifference.Kind, _ lines: [AudienceDifference.Line], of total: Int
    ) -> HTML {
        let heading =
            switch kind {
            case .added: "New"
            case .changed: "Changed"
            case .ended: "Ended"
            }
        return HTML([
            h2(heading),
            total > lines.count ? p("The first \(lines.count) of \(total).") : .nothing,
            table(.class("cardish")) {
                caption("\(heading), addresses masked")
                thead { tr { for head in ["Line", "Reached at", "Details"] { th(head, .scope(.col)) } } }
                tbody {
                    for one in lines {
                        tr {
                            td(one.line.map { "Line \($0)" } ?? "Not in the file", .class("first"))
                            td(
                                one.reached.isEmpty ? "No address" : one.reached.joined(separator: ", "),
                                .data(label: "Reached at"))
                            td(.data(label: "Details")) { words(kind, one.fields) }
                        }
                    }
                }
            },
        ])
    }

    private func words(_ kind: AudienceDifference.Kind, _ fields: [AudienceDifference.Field]) -> HTML {
        ul(.class("because")) {
            for one in fields {
                li {
                    "\(one.name): "
                    if kind == .added {
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
