import CleryLaw
import TypedHTML

/// The words of charges, those that ask the most first.
struct ChargesPage: Page {
    struct Group: Sendable {
        let charge: ReferralCharge
        let words: String
        let rows: Int
        let waits: Int
    }

    static let size = 50
    let year: Int
    let total: Int
    let answered: Int
    let groups: [Group]
    let groupsTotal: Int
    let page: Int
    var title: String { "Law or policy, \(year)" }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources"),
            Crumb(title: "Referrals and arrests", href: "/office/referrals?year=\(year)"),
        ]
    }

    var body: HTML {
        h1(title)
        p(
            "Only a breach of law is counted. Where a list does not say, each of its charges is asked: one answer holds for all rows with the same words.",
            .class("lead"))
        if groups.isEmpty {
            empty("No list of referrals of \(year)") {
                p { a("Referrals and arrests", .href("/office/referrals?year=\(year)")) }
            }
        } else {
            p { b("\(answered) of \(total) answered.") }
            table(.class("cardish")) {
                caption("The words of the charges")
                thead {
                    tr { for head in ["Charge", "Rows", "Waiting", "Answer"] { th(head, .scope(.col)) } }
                }
                tbody { for group in groups { row(group) } }
            }
            Pager(
                page: page, size: Self.size, total: groupsTotal,
                base: "/office/referrals/words?year=\(year)&"
            ).html
        }
    }

    private func row(_ group: Group) -> HTML {
        tr {
            td(.class("first")) { a(group.words, .href("/office/referrals/words/\(group.charge.id)")) }
            td("\(group.rows)", .data(label: "Rows"))
            td("\(group.waits)", .data(label: "Waiting"))
            td(.data(label: "Answer")) {
                if group.waits == 0 {
                    tag(group.charge.answer?.title ?? "Answered row by row", .ok)
                } else {
                    tag(group.charge.answer?.title ?? "Not answered", .care)
                }
            }
        }
    }
}

/// One charge: what its words mean, for all rows or for some.
struct ChargePage: Page {
    static let size = 50
    let charge: ReferralCharge
    let words: String
    let total: Int
    let waits: Int
    /// Those that wait come first.
    let lines: [ReferralLine]
    let page: Int
    let year: Int
    /// This person's answer may hold for all rows with the words.
    let isForAll: Bool
    let answerer: String?
    let clock: TimeWords
    let done: Bool
    let form: String
    var fields: AnswerFields
    var single = AnswerFields(nil)
    var chosen: Set<Int64> = []

    init(
        charge: ReferralCharge, words: String, total: Int, waits: Int, lines: [ReferralLine], page: Int,
        year: Int, isForAll: Bool, answerer: String?, clock: TimeWords, done: Bool, form: String
    ) {
        (self.charge, self.words, self.total, self.waits) = (charge, words, total, waits)
        (self.lines, self.page, self.year, self.isForAll) = (lines, page, year, isForAll)
        (self.answerer, self.clock, self.done, self.form) = (answerer, clock, done, form)
        fields = AnswerFields(charge.answer)
    }

    var title: String { words }
    let section: Section? = .sources
    var crumbs: [Crumb] {
        [
            Crumb(title: "Sources", href: "/office/sources"),
            Crumb(title: "Referrals and arrests", href: "/office/referrals?year=\(year)"),
            Crumb(title: "Law or policy", href: "/office/referrals/words?year=\(year)"),
        ]
    }
    private var address: String { "/office/referrals/words/\(charge.id)" }

    var body: HTML {
        h1(title)
        if done { notice { p("Kept. The numbers follow.") } }
        p("\(total - waits) of \(total) rows with these words are answered.", .class("lead"))
        if let answer = charge.answer { answered(answer) }
        if isForAll {
            details(.class("fold"), .open(charge.answer == nil || !fields.problems.isEmpty)) {
                summary(charge.answer == nil ? "Answer for all rows" : "Answer otherwise")
                TypedHTML.form(.method(.post), .action(address), .class("inside")) {
                    hidden("all")
                    fields.html(singly: false)
                    div(.class("actions")) {
                        button("Answer for all rows", .type("submit"), .class("button"))
                    }
                }
            }
        } else {
            p(
                "Other campuses write these words too. Answer your rows below; whoever works for all campuses answers for all."
            )
        }
        rows
    }

    private func hidden(_ what: String) -> HTML {
        HTML([
            input(.type("hidden"), .name("form"), .value(form)),
            input(.type("hidden"), .name("what"), .value(what)),
        ])
    }

    @HTMLBuilder private func answered(_ answer: ReferralAnswer) -> HTML {
        record(
            [
                ("Answer", HTML(text: answer.title)), ("Statute and facts", HTML(text: answer.basis)),
                (
                    "By",
                    HTML(
                        text: [answerer ?? "", charge.at.map { clock.short($0) } ?? ""]
                            .filter { !$0.isEmpty }.joined(separator: ", "))
                ),
            ].filter { !$0.1.bytes.isEmpty })
        if isForAll {
            TypedHTML.form(.method(.post), .action(address)) {
                hidden("take-back")
                div(.class("actions")) {
                    button("Take the answer back", .type("submit"), .class("button quiet"))
                }
            }
        }
    }

    private var rows: HTML {
        HTML([
            h2("The rows"),
            TypedHTML.form(.method(.post), .action(address)) {
                input(.type("hidden"), .name("form"), .value(form))
                fieldset(.class("choices")) {
                    legend("Rows with these words")
                    if let problem = single.problems.of("row") { p(problem.sentence, .class("problem")) }
                    for line in lines { row(line) }
                }
                Pager(page: page, size: Self.size, total: total, base: "\(address)?").html
                details(.class("fold"), .open(!single.problems.isEmpty)) {
                    summary("Answer for the chosen rows alone")
                    div(.class("inside")) {
                        single.html(singly: true, mark: "one-")
                        div(.class("actions")) {
                            button(
                                "Answer for the chosen rows", .type("submit"), .name("what"), .value("rows"),
                                .class("button"))
                            button(
                                "Take their own answers back", .type("submit"), .name("what"),
                                .value("rows-back"), .class("button quiet"))
                        }
                    }
                }
            },
        ])
    }

    private func row(_ line: ReferralLine) -> HTML {
        label(.class("choice")) {
            input(
                .type("checkbox"), .name("row"), .value("\(line.id)"), .checked(chosen.contains(line.id)))
            span {
                "\(line.title) (\(line.label))"
                small(
                    (line.isClosed ? "Closed at the desk" : line.answer.title)
                        + (line.isOwn ? ", answered by itself" : ""))
            }
        }
    }
}
