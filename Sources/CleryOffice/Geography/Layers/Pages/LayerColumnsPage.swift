import CleryLaw
import TypedHTML

/// Which column of a file is what, and which of its words propose facts: a guess, to be changed.
struct LayerColumnsPage: Page {
    let file: Int64
    let columns: [LayerColumn]
    var profile: LayerProfile
    let campuses: [String]
    let form: String
    var problems: [Problem] = []
    let title = "Columns and words"
    let section: Section? = .imports
    private var address: String { "/office/geography/import/\(file)" }
    var crumbs: [Crumb] {
        [
            Crumb(title: "Import", href: "/office/import"),
            Crumb(title: "Places", href: "/office/geography/import"),
            Crumb(title: "What the file would change", href: address),
        ]
    }

    var body: HTML {
        h1(title)
        p(
            "This was guessed from the names of the columns and from what stands in them. Change what is wrong.",
            .class("lead"))
        if !problems.isEmpty {
            notice("stop") { ul { for problem in problems { li(problem.sentence) } } }
        }
        TypedHTML.form(.method(.post), .action("\(address)/columns")) {
            input(.type("hidden"), .name("form"), .value(form))
            roles
            rules
            h2("All places of the file")
            div(.class("narrow")) {
                chooser(
                    "Kind of place, where no word tells it", name: "kind",
                    options: PlaceKind.allCases.map { ($0.rawValue, $0.title) }, chosen: profile.kind.rawValue
                )
                if campuses.count > 1 {
                    chooser(
                        "Campus, where no column tells it", name: "campus",
                        options: campuses.map { ($0, $0) }, chosen: profile.campus ?? "", any: "Choose")
                }
                textField(
                    "Keep this profile under the name", name: "name", value: profile.name,
                    hint: "Next year’s file is then read in the same way. Blank: only this file.",
                    problem: problems.of("name"))
            }
            div(.class("actions")) {
                button("Show the difference", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href(address))
            }
        }
    }

    private var roles: HTML {
        table(.class("cardish")) {
            caption("Columns of the file, \(columns.count)")
            thead { tr { for head in ["Column", "Holds", "Is"] { th(head, .scope(.col)) } } }
            tbody {
                for (index, column) in columns.enumerated() {
                    tr {
                        td(column.name, .class("first"))
                        td(
                            column.samples.isEmpty ? "Nothing" : column.samples.joined(separator: "; "),
                            .data(label: "Holds"))
                        td(.data(label: "Is")) { role(index, column) }
                    }
                }
            }
        }
    }

    private func role(_ index: Int, _ column: LayerColumn) -> HTML {
        let chosen = profile.role(of: column.name)
        return select(.name("role.\(index)"), .label("What \(column.name) is")) {
            option("Not read", .value(""), .selected(chosen == nil))
            for role in LayerRole.all {
                option(role.title, .value(role.word), .selected(role == chosen))
            }
        }
    }

    private var rules: HTML {
        let count = profile.rules.count + LayerColumnsForm.spare
        return HTML([
            h2("Words that propose"),
            p(
                "Where a column says one of the words, the fact is proposed and you confirm it. Separate words by semicolons; a star stands for anything. A line without words is taken away.",
                .class("hint")),
            input(.type("hidden"), .name("rules"), .value("\(count)")),
            table(.class("cardish")) {
                caption("Words, \(profile.rules.count)")
                thead { tr { for head in ["Column", "Words", "Proposes"] { th(head, .scope(.col)) } } }
                tbody {
                    for index in 0..<count {
                        line(index, index < profile.rules.count ? profile.rules[index] : nil)
                    }
                }
            },
        ])
    }

    private func line(_ index: Int, _ rule: LayerRule?) -> HTML {
        tr {
            td(.class("first")) {
                select(.name("rule.\(index).column"), .label("Column of line \(index + 1)")) {
                    option("Choose", .value(""))
                    for column in columns {
                        option(column.name, .value(column.name), .selected(column.name == rule?.column))
                    }
                }
            }
            td(.data(label: "Words")) {
                input(
                    .type("text"), .name("rule.\(index).words"), .value(rule?.words ?? ""),
                    .label("Words of line \(index + 1)"))
            }
            td(.data(label: "Proposes")) {
                select(.name("rule.\(index).then"), .label("What line \(index + 1) proposes")) {
                    option("Choose", .value(""))
                    for outcome in LayerOutcome.all {
                        option(outcome.title, .value(outcome.word), .selected(outcome == rule?.then))
                    }
                }
            }
        }
    }
}
