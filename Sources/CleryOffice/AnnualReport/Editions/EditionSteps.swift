import TypedHTML

/// The buttons for the next step of an edition, as far as this person may take it.
struct EditionSteps {
    let page: EditionPage

    @HTMLBuilder var html: HTML {
        switch page.edition.state {
        case .draft:
            next("Send it for review", "send", "Whoever approves reports sees that it waits.")
        case .inReview:
            if page.isChanged { next("Send the changed content", "send", "It is reviewed anew.") }
            if page.mayApprove {
                next("Reviewed", "review", "I have read this content.", remark: "Remark")
                back
            }
        case .reviewed:
            if page.mayApprove {
                next("Approve", "approve", "For the institution.", remark: "Remark")
                back
            }
        case .approved: approved
        case .published: published
        case .dropped: HTML.nothing
        }
        if page.mayPublish, page.edition.state.isOpen {
            details {
                summary("Give this draft up")
                next(
                    "Give it up", "drop", "Statements, chapters and numbers stay.", remark: "Why", quiet: true
                )
            }
        }
    }

    @HTMLBuilder private var approved: HTML {
        if page.mayPublish {
            h2("Publish")
            p(
                "Publishing locks the report to the register as it stands now. It cannot be taken back: later changes become errata, or the report is issued again."
            )
            form("publish") {
                if let problem = page.problems.of("sure") { p(problem.sentence, .class("problem")) }
                label(.class("choice")) {
                    input(.type("checkbox"), .name("sure"), .value("yes"))
                    span("Publish it to everybody")
                }
                button("Publish", .type("submit"), .class("button"))
            }
        }
        if page.mayApprove { back }
    }

    @HTMLBuilder private var published: HTML {
        form("check") {
            button("Make the files anew and compare", .type("submit"), .class("button quiet"))
        }
        if page.mayPublish {
            details(.open(page.problems.of("remark-again") != nil)) {
                summary("Issue it again")
                p(
                    "A report with a substantial error is issued again, and those who received it are told. Smaller corrections are errata."
                )
                next("Open a new edition", "again", "", remark: "Which error makes it necessary", quiet: true)
            }
        }
    }

    private var back: HTML {
        details(.open(page.problems.of("remark-return") != nil)) {
            summary("Send it back")
            next("Send it back", "return", "", remark: "What is to be changed", quiet: true)
        }
    }

    private func next(
        _ title: String, _ step: String, _ sentence: String, remark: String? = nil, quiet: Bool = false
    ) -> HTML {
        form(step) {
            if !sentence.isEmpty { p(sentence) }
            if let remark {
                field(remark, name: "remark-\(step)", problem: page.problems.of("remark-\(step)")) {
                    Elements.textarea($0 + [.rows(2)], text: "")
                }
            }
            button(title, .type("submit"), .class(quiet ? "button quiet" : "button"))
        }
    }

    private func form(_ step: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        TypedHTML.form(.method(.post), .action("\(page.address)/\(step)"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(page.form))
            input(.type("hidden"), .name("year"), .value("\(page.edition.year)"))
            content()
        }
    }
}
