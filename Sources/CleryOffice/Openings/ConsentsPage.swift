import CleryLaw
import TypedHTML

/// Who asks for a second person's consent to open a sealed report, and what became of one's own questions.
struct ConsentsPage: Page {
    let title = "Consent to openings"
    let section: Section? = .queue
    let crumbs = [Crumb(title: "Reports", href: "/office/reports")]
    let waiting: [ConsentRequests.Line]
    let own: [ConsentRequests.Line]
    let now: Instant
    let words: TimeWords
    let form: String
    var problem: Problem?
    var typed = ""

    var body: HTML {
        h1(title)
        p(
            "Before some sealed reports are opened, a second person with the same right says yes. A consent holds for 24 hours and for the person who asked.",
            .class("lead"))
        h2("Others ask")
        if waiting.isEmpty { p("Nobody waits for your word.") }
        if !waiting.isEmpty { ul(.class("lines")) { for one in waiting { question(one) } } }
        h2("You asked")
        if own.isEmpty { p("Nothing yet. You ask on the page of a report.") }
        if !own.isEmpty { ul(.class("lines")) { for one in own { answer(one) } } }
    }

    private func answer(_ one: ConsentRequests.Line) -> HTML {
        li {
            a(one.number, .href("/office/reports/\(one.consent.report)"))
            ", "
            time(words.short(one.consent.asked), .datetime(words.iso(one.consent.asked)))
            ": \(one.consent.reason). "
            standing(one)
            if let text = one.words { p(text) }
        }
    }

    @HTMLBuilder private func standing(_ one: ConsentRequests.Line) -> HTML {
        let decider = one.decider.map { " by \($0)" } ?? ""
        if one.consent.decided == nil {
            tag("waits", .care)
        } else if one.consent.granted != true {
            tag("refused\(decider)", .stop)
        } else if let until = one.consent.until, until > now {
            tag("granted\(decider)", .ok)
            " until \(words.short(until))"
        } else {
            tag("granted\(decider), over", .void)
        }
    }

    private func question(_ one: ConsentRequests.Line) -> HTML {
        let id = one.consent.id
        let mine = problem?.field == "words-\(id)" ? problem : nil
        return li {
            b(one.asker)
            " asks to open "
            a(one.number, .href("/office/reports/\(one.consent.report)"))
            ", "
            time(words.short(one.consent.asked), .datetime(words.iso(one.consent.asked)))
            ": \(one.consent.reason)."
            TypedHTML.form(.method(.post), .action("/office/consents/\(id)"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                // Not one line: the return key would press the first button, and consent.
                field(
                    "Words to \(one.asker)", name: "words-\(id)",
                    hint: "Needed when you refuse. Sealed; only the person who asked reads them.",
                    problem: mine
                ) { Elements.textarea($0, text: mine == nil ? "" : typed) }
                div(.class("actions")) {
                    button(
                        "Consent", .type("submit"), .name("decision"), .value("yes"), .class("button"),
                        .label("Consent to \(one.number)"))
                    button(
                        "Refuse", .type("submit"), .name("decision"), .value("no"), .class("button quiet"),
                        .label("Refuse \(one.number)"))
                }
            }
        }
    }
}
