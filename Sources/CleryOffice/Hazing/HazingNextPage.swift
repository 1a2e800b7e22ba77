import CleryLaw
import TypedHTML

/// The next edition as everybody would read it, and the button that publishes it.
struct HazingNextPage: Page {
    let title = "The next edition"
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Hazing", href: "/office/hazing"),
    ]
    let next: HazingNext
    let clock: HazingClock
    let today: Day
    let mayPublish: Bool
    let form: String
    var problem: Problem?

    private var preview: HazingEdition { next.edition(at: Instant(milliseconds: 0), by: 0, event: 0) }

    var body: HTML {
        h1(title)
        p(
            "What everybody would read if it were published today, \(TimeWords.long(today)). A published edition is never changed; what was wrong is corrected in the next.",
            .class("lead"))
        HazingClockPart(clock: clock, today: today).html
        if let problem { notice("stop") { p(problem.sentence) } }
        if !next.left.isEmpty { left }
        if !next.texts.missing.isEmpty { lacks } else { publish }
        h2("Preview")
        BlockHTML.blocks(HazingBlocks.findings(preview, next.entries), level: 2)
        BlockHTML.blocks(HazingBlocks.words(next.institution, next.texts), level: 2)
    }

    private var left: HTML {
        notice("care") {
            p { b("These findings are not in it, because something is missing:") }
            ul {
                for one in next.left {
                    li {
                        a(one.finding.number, .href("/office/hazing/findings/\(one.finding.id)"))
                        ": \(one.missing.joined(separator: "; "))"
                    }
                }
            }
        }
    }

    private var lacks: HTML {
        notice("stop") {
            p {
                b("It cannot be published yet. The page lacks this: ")
                "\(next.texts.missing.joined(separator: "; ")). "
                a("Write it", .href("/office/hazing/texts"))
            }
        }
    }

    @HTMLBuilder private var publish: HTML {
        if !mayPublish {
            notice { p("Whoever publishes the annual report publishes this too.") }
        } else {
            if next.entries.isEmpty {
                notice { p("It would say that there was no finding in this period. Nobody asks for that.") }
            }
            TypedHTML.form(.method(.post), .action("/office/hazing/next"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("looked"), .value(next.fingerprint))
                label(.class("choice")) {
                    input(.type("checkbox"), .id("sure"), .name("sure"), .value("yes"))
                    span {
                        "I have read it, and it is to be published"
                        small("\(next.entries.count) entr\(next.entries.count == 1 ? "y" : "ies").")
                    }
                }
                div(.class("actions")) { button("Publish it", .type("submit"), .class("button")) }
            }
        }
    }
}
