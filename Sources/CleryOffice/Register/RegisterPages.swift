import CleryLaw
import TypedHTML

/// The register as the office reads it: one sentence an act, newest first.
struct RegisterPage: Page {
    let title = "Register"
    let section: Section? = .register
    let events: [Line]
    let total: Int
    let page: Int
    let words: TimeWords

    struct Line: Sendable {
        let sequence: Int64
        let at: Instant
        let by: String
        let sentence: String
        let why: String?
        let hash: String
    }

    var body: HTML {
        h1("Register")
        p(
            "Every act of this office, in the order in which it happened. Nothing here is ever changed; each event carries the mark of the one before it.",
            .class("lead"))
        ol(.class("history")) {
            for event in events {
                li {
                    time(words.short(event.at), .datetime(words.iso(event.at)))
                    " "
                    b(event.by)
                    " \(event.sentence). "
                    if let why = event.why { "Because: \(why.hasSuffix(".") ? why : why + ".") " }
                    span("Event \(event.sequence), mark \(event.hash)", .class("cite"))
                }
            }
        }
        Pager(page: page, size: RegisterRoutes.pageSize, total: total, base: "/office/register?").html
    }
}
