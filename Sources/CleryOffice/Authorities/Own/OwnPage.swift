import CleryLaw
import TypedHTML

/// What an authority has to do, and has done: the letter, the course, the signed years.
struct OwnPage: Page {
    let title = "You as campus security authority"
    let own: [OwnAuthority]
    /// How somebody came by a link; empty for somebody signed in.
    let ways: [Int64: OwnWay]
    /// How many reports the account has forwarded; nil where it may forward none, or nobody signed in.
    let forwarded: Int?
    let today: Day
    let zone: Zone
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    var done: String?

    private var isOffice: Bool { ways.isEmpty }
    var section: Section? { isOffice ? .office : nil }
    var crumbs: [Crumb] { isOffice ? [Crumb(title: "Office", href: "/office")] : [] }

    static func said(_ done: String) -> String? {
        [
            "acknowledged": "Thank you. The Clery office sees that you have read the letter.",
            "signed": "Thank you. You have signed that there is nothing to report.",
            "reported": "Thank you. You have signed that you passed on what you were told.",
        ][done]
    }

    var body: HTML {
        h1(title)
        if let done { notice { p(done) } }
        TripFormParts(fields: fields, problems: problems).faults
        if own.isEmpty {
            empty("You are no campus security authority") {
                p("The Clery office has not entered you in its roster. Everybody may report all the same.")
                p { a("Report a crime or a concern", .href("/report")) }
            }
        } else {
            p(
                "When somebody tells you of a crime, pass it on the same day. In danger call 911 first.",
                .class("lead"))
            div(.class("actions")) {
                a("Report what you were told", .class("button"), .href("/report"))
                if let forwarded {
                    a("Forwarded by you (\(forwarded))", .class("button quiet"), .href("/office/mine"))
                }
            }
            for one in own { part(one) }
        }
    }

    private func way(_ one: OwnAuthority) -> OwnWay {
        ways[one.id] ?? OwnWay(authority: one.id, link: nil, form: form)
    }

    private func day(_ instant: Instant) -> String { TimeWords.long(zone.local(instant).day) }

    /// Of a person's only designation the parts stand right under the title.
    private func heading(_ words: String) -> HTML { own.count > 1 ? h3(words) : h2(words) }

    @HTMLBuilder private func part(_ one: OwnAuthority) -> HTML {
        if own.count > 1 { h2("\(one.authority.function), \(one.campus)") }
        p {
            if own.count == 1 { "\(one.authority.function), \(one.authority.unit), \(one.campus). " }
            "\(one.authority.basis.sentence) "
            span(one.authority.basis.citation.text, .class("cite"))
        }
        if one.hasEnded {
            notice { p("This designation has ended. What is still open for a past year is below.") }
        } else {
            letter(one)
            course(one)
        }
        signings(one)
    }

    @HTMLBuilder private func letter(_ one: OwnAuthority) -> HTML {
        if let letter = one.letter {
            heading("Your letter")
            p {
                a("Letter of \(TimeWords.long(letter.day)) (PDF)", .href(way(one).address("/letter.pdf")))
                " "
                if let acknowledged = letter.acknowledged {
                    tag("acknowledged \(day(acknowledged))", .ok)
                } else {
                    tag("to acknowledge", .care)
                }
            }
            if letter.acknowledged == nil {
                TypedHTML.form(.method(.post), .action(way(one).action(""))) {
                    hidden(one)
                    button(
                        "I have read it", .type("submit"), .name("what"), .value("acknowledge"),
                        .class("button"))
                }
            }
        }
    }

    @HTMLBuilder private func course(_ one: OwnAuthority) -> HTML {
        if let training = one.training {
            heading("Course \(training.year)")
            if let done = training.done {
                p {
                    tag("done \(TimeWords.long(done))", .ok)
                    " "
                    a("Certificate (PDF)", .href(way(one).address("/certificate.pdf")))
                    if training.how == .course {
                        " · "
                        a("Read the course again", .href(way(one).address("/course")))
                    }
                }
            } else {
                p {
                    tag(
                        training.isOverdue(on: today)
                            ? "overdue since \(TimeWords.long(training.due))"
                            : "by \(TimeWords.long(training.due))",
                        training.isOverdue(on: today) ? .stop : .care)
                    " About twenty minutes: six short parts, six situations, ten questions."
                }
                div(.class("actions")) {
                    a(
                        one.tries.isEmpty ? "Begin the course" : "Go on with the course", .class("button"),
                        .href(way(one).address("/course")))
                    a("To the questions", .class("button quiet"), .href(way(one).address("/quiz")))
                }
            }
        }
    }

    @HTMLBuilder private func signings(_ one: OwnAuthority) -> HTML {
        for signing in one.signings {
            heading("The year \(signing.round.year)")
            for answer in signing.answers {
                p {
                    tag(answer.said == .nothing ? "signed: nothing to report" : "signed: passed on", .ok)
                    " \(day(answer.at))"
                    if answer.late { ", after “nothing”" }
                }
            }
            if signing.answers.isEmpty, signing.round.closed != nil {
                p { tag("ended without your answer", .stop) }
            }
            if signing.mayAnswer == [.reported] {
                details(.class("fold"), .open(!problems.isEmpty)) {
                    summary("I learned of something after all")
                    p("Report it first, then sign here. The Clery office sees both.")
                    sign(one, signing)
                }
            } else if !signing.mayAnswer.isEmpty {
                p {
                    tag(
                        signing.round.due < today
                            ? "overdue since \(TimeWords.long(signing.round.due))"
                            : "by \(TimeWords.long(signing.round.due))",
                        signing.round.due < today ? .stop : .care)
                }
                sign(one, signing)
            }
        }
    }

    private func sign(_ one: OwnAuthority, _ signing: OwnAuthority.Signing) -> HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        let year = signing.round.year
        return TypedHTML.form(.method(.post), .action(way(one).action("")), .class("narrow")) {
            hidden(one)
            input(.type("hidden"), .name("ask"), .value("\(signing.ask.id)"))
            parts.choices(
                "What were you told of from January 1 to December 31, \(year)?", "answer-\(signing.ask.id)",
                signing.mayAnswer.map { said in
                    said == .reported
                        ? (
                            said.rawValue, "I was told of crimes, and have passed on all of them",
                            "Report first what is still missing."
                        )
                        : (said.rawValue, "I was told of nothing, and have seen nothing", nil)
                })
            parts.text("Your name, as your signature", "name-\(signing.ask.id)")
            button("Sign", .type("submit"), .name("what"), .value("sign"), .class("button"))
        }
    }

    private func hidden(_ one: OwnAuthority) -> HTML {
        let proof = way(one).proof
        return input(.type("hidden"), .name(proof.name), .value(proof.value))
    }
}
