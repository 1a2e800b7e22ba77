import TypedHTML

/// Where a person makes the link for their calendar program.
struct CalendarFeedPage: Page {
    let link: String?
    let form: String
    let title = "Duties in your calendar"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"), Crumb(title: "Duties", href: "/office/duties"),
    ]

    var body: HTML {
        h1(title)
        p(
            "A link that your calendar program reads by itself. Whoever has it reads the duties you see, and nothing else.",
            .class("lead"))
        if let link {
            p { a("Your calendar", .class("button"), .href(link)) }
            p(
                "Copy the address of this link into your calendar program, as a calendar by subscription. Give it to nobody."
            )
        }
        TypedHTML.form(.method(.post), .action("/office/duties/feed"), .class("actions")) {
            input(.type("hidden"), .name("form"), .value(form))
            button(
                link == nil ? "Make a link" : "Make another link; this one ends", .type("submit"),
                .class(link == nil ? "button" : "button quiet"))
            if link != nil {
                button("End the link", .type("submit"), .name("what"), .value("end"), .class("button quiet"))
            }
        }
    }
}
