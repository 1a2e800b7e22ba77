import CleryLaw
import TypedHTML

/// What is to be done once a year.
struct PolicyRenewalPage: Page {
    struct Line: Sendable {
        let state: PartState
        let text: PolicyText
        /// The version that held when the report of the year before was due.
        let before: PolicyText?
    }

    static let size = 25

    let scope: PolicyScope
    let laws: [PolicyStatement]
    let due: [Line]
    let dueTotal: Int
    /// Campuses with texts of their own that have to be looked at.
    let others: [(campus: Campus, count: Int)]
    let changed: [Line]
    let page: Int
    let saved: String
    let form: String
    var problem: String?

    var title: String { "Yearly renewal for the report of \(scope.year)" }
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    var body: HTML {
        h1(title)
        p(
            "What is new in the law, what has to be looked at again, and what changed since the report of \(scope.year - 1), for \(scope.title).",
            .class("lead"))
        if let problem { notice("stop") { p(problem) } }
        if !saved.isEmpty, problem == nil { notice { p("Reviewed: \(saved).") } }
        scope.chooser("/office/policies/renewal")
        law
        review
        h2("Changed since last year")
        if changed.isEmpty {
            p("No text differs from the one that held on October 1, \(scope.year - 1), or there was none.")
        } else {
            for line in changed {
                details(.class("fold")) {
                    summary(name(line))
                    div(.class("inside")) { Redline.html(line.before?.body ?? "", line.text.body) }
                }
            }
        }
    }

    @HTMLBuilder private var law: HTML {
        h2("New in the law")
        if laws.isEmpty {
            p("No statement is asked for the first time in the report of \(scope.year).")
        } else {
            ul(.class("lines")) {
                for statement in laws {
                    li {
                        a(statement.title, .href("/office/policies/\(statement.id)?\(scope.query)"))
                        if let since = statement.since { ", in force since \(TimeWords.long(since)). " }
                        span(statement.citation.text, .class("cite"))
                    }
                }
            }
        }
    }

    @HTMLBuilder private var review: HTML {
        h2("To be looked at again")
        if !others.isEmpty {
            notice("care") {
                p("Campuses with texts of their own have some too:")
                ul {
                    for one in others {
                        li {
                            a(
                                "\(one.campus.name): \(one.count)",
                                .href(
                                    "/office/policies/renewal?year=\(scope.year)&campus=\(one.campus.id)"))
                        }
                    }
                }
            }
        }
        if due.isEmpty {
            p("Every text has been looked at for this report.")
        } else {
            p(
                "Open a part, read it, and tick it if it is still so. Its next review is June 1 of next year. If it is not, write a new version."
            )
            if scope.mayWrite {
                TypedHTML.form(.method(.post), .action("/office/policies/renewal")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    scope.fields
                    for line in due { entry(line) }
                    div(.class("actions")) {
                        button("Still so: reviewed today", .type("submit"), .class("button"))
                    }
                }
            } else {
                for line in due { entry(line) }
            }
            Pager(
                page: page, size: Self.size, total: dueTotal,
                base: "/office/policies/renewal?\(scope.query)&"
            ).html
        }
    }

    private func name(_ line: Line) -> String {
        "\(line.state.statement.title): \(PolicyTitles.title(line.state.part))"
    }

    private func entry(_ line: Line) -> HTML {
        details(.class("fold")) {
            summary {
                name(line)
                small {
                    line.state.care?.review.map { "Review due \(TimeWords.short($0))" }
                        ?? "No day of review"
                    line.before.map {
                        $0.body == line.text.body
                            ? "; unchanged since last year" : "; changed since last year"
                    } ?? ""
                }
            }
            div(.class("inside")) {
                p("\(line.state.part.sentence) \(line.state.part.citation.text)", .class("cite"))
                if let before = line.before, before.body != line.text.body {
                    Redline.html(before.body, line.text.body)
                } else {
                    BlockHTML.blocks(Markdown.blocks(line.text.body, level: 3), level: 1)
                }
                if scope.mayWrite {
                    label(.class("choice narrow")) {
                        input(.type("checkbox"), .name("version"), .value("\(line.text.id)"))
                        span { "\(name(line)): still so" }
                    }
                }
                p {
                    a(
                        "Write a new version of \(PolicyTitles.title(line.state.part))",
                        .href(
                            "/office/policies/\(line.state.statement.id)?\(scope.query)#part-\(PolicyTitles.word(line.state.part))"
                        ))
                }
            }
        }
    }
}
