import CleryLaw
import TypedHTML

/// Versions that wait for approval, each with its whole text.
struct PolicyApprovePage: Page {
    struct Line: Sendable {
        let statement: PolicyStatement
        let part: PolicyStatement.Part
        let text: PolicyText
        /// The one campus that it holds for.
        let campus: String?
        let approval: PolicyApproval?
    }

    static let size = 25

    let scope: PolicyScope
    /// The one statement that is shown; empty for all.
    let chosen: String
    let waiting: [Line]
    let total: Int
    let approved: [Line]
    /// The version that was approved before.
    let earlier: [PartKey: PolicyText]
    let names: [Int64: String]
    let page: Int
    let saved: String
    let words: TimeWords
    let form: String
    var problem: String?

    let title = "Approve statements"
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    var body: HTML {
        h1(title)
        p(
            "A version is approved as it stands here. When somebody saves another one, the approval does not go over to it.",
            .class("lead"))
        if let problem { notice("stop") { p(problem) } }
        if !saved.isEmpty, problem == nil { notice { p("Approved: \(saved).") } }
        scope.chooser("/office/policies/approve") {
            chooser(
                "Statement", name: "statement", options: StatementsOwed.all.map { ($0.id, $0.title) },
                chosen: chosen, any: "All statements")
        }
        if waiting.isEmpty {
            empty("Nothing waits for approval") {
                p("A version can be approved once somebody has ticked that it is so here.")
            }
        } else {
            TypedHTML.form(.method(.post), .action("/office/policies/approve")) {
                input(.type("hidden"), .name("form"), .value(form))
                scope.fields
                input(.type("hidden"), .name("statement"), .value(chosen))
                h2("\(total) version\(total == 1 ? "" : "s") to read")
                for line in waiting { entry(line) }
                div(.class("actions")) { button("Approve what is ticked", .type("submit"), .class("button")) }
            }
            Pager(
                page: page, size: Self.size, total: total,
                base: "/office/policies/approve?statement=\(chosen)&\(scope.query)&"
            ).html
        }
        if !approved.isEmpty {
            h2("Approved")
            ul(.class("lines waiting")) { for line in approved { approved(line) } }
        }
    }

    private func name(_ line: Line) -> String {
        let title =
            line.statement.parts.count == 1
            ? line.statement.title : "\(line.statement.title): \(PolicyTitles.title(line.part))"
        return title + (line.campus.map { " (\($0))" } ?? "")
    }

    private func entry(_ line: Line) -> HTML {
        HTML([
            h3(name(line)),
            p("\(line.part.sentence) \(line.part.citation.text)", .class("cite")),
            div(.class("finding")) { BlockHTML.blocks(Markdown.blocks(line.text.body, level: 3), level: 1) },
            earlier[line.text.key].map { before in
                details {
                    summary("What changed since the version approved before")
                    Redline.html(before.body, line.text.body)
                }
            } ?? .nothing,
            label(.class("choice narrow")) {
                input(.type("checkbox"), .name("version"), .value("\(line.text.id)"))
                span {
                    "Approve version \(line.text.id) of “\(name(line))”"
                    small {
                        "Written \(words.short(line.text.at))"
                        if let account = line.text.account {
                            ", by \(names[account] ?? "account \(account)")"
                        }
                    }
                }
            },
        ])
    }

    private func approved(_ line: Line) -> HTML {
        li {
            div {
                "\(name(line)), version \(line.text.id)"
                if let approval = line.approval {
                    ": \(TimeWords.short(approval.day)), \(names[approval.account] ?? "account \(approval.account)")"
                }
            }
            TypedHTML.form(.method(.post), .action("/office/policies/withdraw"), .class("inline")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("version"), .value("\(line.text.id)"))
                input(.type("hidden"), .name("statement"), .value(line.statement.id))
                button(
                    "Take back", .type("submit"), .class("button quiet"),
                    .label("Take back the approval of \(name(line)), version \(line.text.id)"))
            }
        }
    }
}
