import TypedHTML

/// One office: what it answered, year by year, and who answers for it.
struct SourceOfficePage: Page {
    let office: SourceOffice
    let campus: String
    let year: Int
    let said: [SourceStatement]
    let cell: SourceCell?
    let accounts: [Account]
    let names: [Int64: String]
    let mayKeep: Bool
    let maySign: Bool
    let maySeeAll: Bool
    let words: TimeWords
    let form: String
    var done: String?
    var state = ""
    var wordsTyped = ""
    var typedName: String?
    var typedAccount: String?
    var problems: [Problem] = []
    var title: String { office.name }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        maySeeAll
            ? [
                Crumb(title: "Sources", href: "/office/sources?year=\(year)"),
                Crumb(title: "Offices", href: "/office/sources/offices"),
            ] : []
    }

    private var address: String { "/office/sources/offices/\(office.id)" }

    var body: HTML {
        h1(title)
        p("\(office.kind.title), \(campus)", .class("lead"))
        if let done { notice { p(done) } }
        if let cell {
            h2("\(year)")
            p {
                cell.state.tag
                " \(cell.sentence)"
            }
        }
        if maySign { sign }
        h2("Answers")
        if said.isEmpty { p("It has not answered yet.") }
        ul(.class("lines")) {
            for one in said {
                li {
                    b("\(one.year) ")
                    one.state.tag
                    if one.ended != nil { small(" replaced") }
                    if !one.words.isEmpty { p(one.words) }
                    p(
                        "\(one.account.flatMap { names[$0] } ?? "The house"), \(words.short(one.at))",
                        .class("cite"))
                }
            }
        }
        if mayKeep { keep }
    }

    private var sign: HTML {
        TypedHTML.form(.method(.post), .action("\(address)/sign"), .class("narrow")) {
            h2("Sign an answer")
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Calendar year", name: "year", value: "\(year)", type: "number",
                problem: problems.of("year"))
            fieldset {
                legend("What the office answers")
                if let problem = problems.of("state") { p(problem.sentence, .class("problem")) }
                for (value, words) in [
                    (SourceCell.State.data, "All reports it knows of have been forwarded."),
                    (.nothing, "It knows of no report."), (.declined, "It cannot or will not answer."),
                ] {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("state"), .value(value.rawValue),
                            .checked(state == value.rawValue))
                        span(words)
                    }
                }
            }
            field(
                "Remark", name: "words", hint: "Do not name persons.", problem: problems.of("words")
            ) { Elements.textarea($0 + [.rows(2)], text: wordsTyped) }
            button("Sign", .type("submit"), .class("button"))
        }
    }

    private var keep: HTML {
        details {
            summary("Change the office")
            TypedHTML.form(.method(.post), .action(address), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                textField(
                    "Name", name: "name", value: typedName ?? office.name, problem: problems.of("name"))
                chooser(
                    "Who answers for it", name: "account",
                    options: accounts.map { ("\($0.id)", $0.title) },
                    chosen: typedAccount ?? office.account.map(String.init) ?? "", any: "Nobody yet")
                if let problem = problems.of("account") { p(problem.sentence, .class("problem")) }
                button("Keep", .type("submit"), .class("button"))
                button(
                    "Ask it no longer", .type("submit"), .name("what"), .value("end"),
                    .class("button quiet"))
            }
        }
    }
}
