import TypedHTML

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
