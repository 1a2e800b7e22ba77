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

/// What readers of the draft said.
struct EditionComments {
    let page: EditionPage

    @HTMLBuilder var html: HTML {
        h2("Comments", .id("comments"))
        if page.comments.isEmpty { p("Nobody has commented yet.") }
        ul(.class("lines")) { for one in page.comments { line(one) } }
        if page.edition.state.isOpen {
            TypedHTML.form(.method(.post), .action("\(page.address)/comments"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(page.form))
                chooser(
                    "On which chapter", name: "chapter",
                    options: page.chapters.map { ($0.id, $0.title) }, chosen: "", any: "The whole report")
                field("Your comment", name: "comment", problem: page.problems.of("comment")) { attributes in
                    Elements.textarea(attributes + [.rows(4)], text: page.comment)
                }
                button("Comment", .type("submit"), .class("button quiet"))
            }
        }
    }

    private func line(_ one: EditionComment.Shown) -> HTML {
        let chapter = page.chapters.first { $0.id == one.comment.chapter }?.title
        return li {
            p {
                b(one.name)
                ", \(page.words.short(one.comment.at))"
                if let chapter { ", on “\(chapter)”" }
                if one.comment.done != nil {
                    " "
                    tag("settled", .ok)
                }
            }
            p(one.words)
            if page.edition.state.isOpen {
                TypedHTML.form(
                    .method(.post), .action("\(page.address)/comments/\(one.comment.id)")
                ) {
                    input(.type("hidden"), .name("form"), .value(page.form))
                    button(
                        one.comment.done == nil ? "Settled" : "Open it again", .type("submit"),
                        .class("button quiet"), .label("Comment \(one.comment.id): settle or open again"))
                }
            }
        }
    }
}

/// The report as it would be published now.
struct EditionPreviewPage: Page {
    let edition: Edition
    let report: AnnualReport
    var title: String { "Preview: \(report.title)" }
    let section: Section? = .annual
    var crumbs: [Crumb] {
        [
            Crumb(title: "Annual report", href: "/office/annual?year=\(edition.year)"),
            Crumb(title: edition.state.title, href: "/office/annual/editions/\(edition.id)"),
        ]
    }

    var body: HTML {
        h1(report.title)
        notice("care") {
            p {
                b("Not published. ")
                report.points.count(where: \.blocks) == 1
                    ? "1 open point." : "\(report.points.count(where: \.blocks)) open points."
            }
        }
        p(report.document.subject, .class("lead"))
        BlockHTML.contents(report.document.blocks)
        BlockHTML.blocks(report.document.blocks, level: 1, pictures: .at("/reports/pictures/"))
    }
}
