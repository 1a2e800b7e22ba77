import CleryLaw
import TypedHTML

/// One statement: each part with its text, who looks after it, and what it lacks.
struct StatementPage: Page {
    struct Line: Sendable {
        let state: PartState
        var typed: TypedPart
        /// Whether the law asks this institution for it; where a fact is open, it is taken to.
        let isOwed: Bool
        let fromRegister: Bool
        /// Our draft, as it fits the institution.
        let draft: String
        var isTyped = false
    }

    let scope: PolicyScope
    let statement: PolicyStatement
    var lines: [Line]
    let owners: [(id: Int64, name: String)]
    let names: [Int64: String]
    let mayApprove: Bool
    let saved: String
    let words: TimeWords
    let form: String
    var problems: [Problem] = []
    var theirs: [String: PolicyText] = [:]

    var title: String { statement.title }
    let section: Section? = .annual
    let crumbs = PolicyScope.crumbs

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "For \(scope.title), report of \(scope.year). "
            span(statement.citation.text, .class("cite"))
            if statement.force == .advised {
                " The law does not ask for it; it is printed once it is adopted and approved."
            }
        }
        if !problems.isEmpty {
            notice("stop") {
                p("Nothing was saved. \(problems.count) thing\(problems.count == 1 ? "" : "s") to look at:")
            }
            ul { for problem in problems { li { a(problem.sentence, .href("#\(problem.field)")) } } }
        } else if !saved.isEmpty {
            notice {
                p(
                    saved == "0"
                        ? "Nothing was changed." : "Saved. \(saved) part\(saved == "1" ? "" : "s") changed.")
            }
        }
        if !scope.mayWrite {
            notice {
                p(
                    "The texts for all campuses are written by those who may write for all. Choose a campus to write for it alone."
                )
            }
        }
        scope.chooser("/office/policies/\(statement.id)")
        if let campus = scope.campus {
            p(
                "What is written here holds for \(campus.name) alone. Where the field is empty, the text for all campuses holds."
            )
        }
        if scope.mayWrite {
            TypedHTML.form(.method(.post), .action("/office/policies/\(statement.id)")) {
                input(.type("hidden"), .name("form"), .value(form))
                scope.fields
                parts
                div(.class("actions")) { button("Save", .type("submit"), .class("button")) }
            }
        } else {
            parts
        }
        if mayApprove {
            p {
                a(
                    "Approve versions of this statement",
                    .href("/office/policies/approve?statement=\(statement.id)&\(scope.query)"))
            }
        }
    }

    private var parts: HTML { HTML(lines.map { part($0) }) }

    private func part(_ line: Line) -> HTML {
        let word = line.typed.word
        let isWrong = problems.contains { $0.field.hasSuffix("-\(word)") }
        let isOpen = isWrong || (line.isOwed && line.state.blocks && !line.fromRegister) || lines.count == 1
        return details(.class("fold"), .id("part-\(word)"), .open(isOpen)) {
            summary {
                "\(PolicyTitles.title(line.state.part)) "
                if line.fromRegister {
                    tag("from the register of fires", .plain)
                } else if !line.isOwed {
                    tag("not applicable", .void)
                } else {
                    PolicyTags.html(line.state)
                }
                small("\(line.state.part.sentence) \(line.state.part.citation.text)")
            }
            div(.class("inside"), .role("group"), .label(PolicyTitles.title(line.state.part))) {
                if line.fromRegister {
                    p {
                        "The report prints what is kept of each facility. "
                        a("Register of fires", .href("/office/fires"))
                    }
                } else {
                    if !line.isOwed { notApplicable(line) }
                    advice(line)
                    if scope.mayWrite {
                        StatementPartForm(page: self, line: line).html
                    } else {
                        text(line.state.body)
                    }
                    standing(line)
                }
            }
        }
    }

    @HTMLBuilder private func notApplicable(_ line: Line) -> HTML {
        let condition =
            statement.condition == .always ? line.state.part.condition : statement.condition
        if let fact = InstitutionFact.of(condition) {
            p {
                "\(fact.absence) "
                a("Facts of the institution", .href("/office/policies/facts?\(scope.query)"))
            }
        }
    }

    @HTMLBuilder private func advice(_ line: Line) -> HTML {
        let sentences = PolicyAdvice.of(line.state.part, line.state.body)
        if !sentences.isEmpty { notice("care") { for sentence in sentences { p(sentence) } } }
    }

    @HTMLBuilder func text(_ markdown: String) -> HTML {
        if markdown.isEmpty {
            p("Nothing is written yet.")
        } else {
            div(.class("finding")) { BlockHTML.blocks(Markdown.blocks(markdown, level: 3), level: 1) }
        }
    }

    @HTMLBuilder private func standing(_ line: Line) -> HTML {
        if case .text(let text) = line.state.source {
            p(.class("cite")) {
                "Version \(text.id), \(words.short(text.at))"
                if let account = text.account { ", by \(names[account] ?? "account \(account)")" }
                "."
                if let approval = line.state.approval {
                    " Approved \(TimeWords.short(approval.day)) by \(names[approval.account] ?? "account \(approval.account)")."
                }
                if let day = line.state.care?.reviewed { " Last reviewed \(TimeWords.short(day))." }
                " "
                a(
                    "Versions of \(PolicyTitles.title(line.state.part))",
                    .href(
                        "/office/policies/\(statement.id)/history?part=\(line.typed.word)&\(text.key.campus == nil ? "year=\(scope.year)" : scope.query)"
                    ))
            }
        }
    }
}
