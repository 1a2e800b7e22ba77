import CleryLaw
import TypedHTML

/// One closure, where it is taken back or brought again.
struct ClosurePage: Page {
    let closure: Closure
    /// How many of its weekdays no other closure takes.
    let own: Int
    let form: String
    var title: String { closure.name }
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Closures", href: "/office/closures"),
    ]

    var body: HTML {
        h1(title)
        record([
            ("Days", HTML(text: Closure.words(closure.days))),
            ("Business days", HTML(text: "\(closure.days.weekdays.count)")),
            ("From", HTML(text: closure.sourceWords)),
            ("Standing", closure.removed ? tag("taken back", .void) : tag("closed", .ok)),
        ])
        TypedHTML.form(.method(.post), .action("/office/closures/\(closure.id)"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            notice("care") {
                p(
                    closure.removed
                        ? "Brought back, it takes \(days) from the log’s clock: what waits then falls due later."
                        : "Taken back, it gives \(days) to the log’s clock again: what waits then falls due earlier. The closure stays known, and can be brought back."
                )
            }
            div(.class("actions")) {
                button(
                    closure.removed ? "Bring it back" : "Take it back", .type("submit"), .name("what"),
                    .value(closure.removed ? "restore" : "remove"), .class("button"))
                a("Its history", .class("button quiet"), .href("/office/history/closures/\(closure.id)"))
            }
        }
    }

    private var days: String { "\(own) business day\(own == 1 ? "" : "s")" }
}
