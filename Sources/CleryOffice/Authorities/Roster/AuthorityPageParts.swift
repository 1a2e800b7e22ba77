import CleryLaw
import TypedHTML

/// The designation letters of one authority.
struct AuthorityLetterPart: Sendable {
    let page: AuthorityPage

    private func day(_ instant: Instant) -> String { TimeWords.long(page.zone.local(instant).day) }

    @HTMLBuilder var html: HTML {
        h2("Designation letter")
        if page.letters.isEmpty {
            p("No letter is written yet.")
        } else {
            ul(.class("lines")) { for letter in page.letters { li { line(letter) } } }
        }
        if page.mayKeep, page.authority.endedWhy == nil { acts }
    }

    @HTMLBuilder private func line(_ letter: AuthorityLetter) -> HTML {
        let isNewest = letter.id == page.letters.first?.id
        if page.mayKeep {
            a(
                "Letter of \(TimeWords.long(letter.day))",
                .href("\(page.address)/letters/\(letter.id)/letter.pdf"))
        } else {
            "Letter of \(TimeWords.long(letter.day))"
        }
        " "
        if let acknowledged = letter.acknowledged {
            tag("acknowledged", .ok)
            " \(day(acknowledged)), \(letter.how?.title ?? "")"
        } else if isNewest {
            tag("not acknowledged", .care)
            if page.mail == .failed { " The last message could not be sent." }
        } else {
            tag("replaced", .void)
        }
    }

    private var acts: HTML {
        let waits = page.letters.first.map { $0.acknowledged == nil } ?? false
        return TypedHTML.form(.method(.post), .action("\(page.address)/letter")) {
            input(.type("hidden"), .name("form"), .value(page.form))
            div(.class("actions")) {
                if waits {
                    act("remind", "Remind now")
                    act("paper", "Acknowledged on paper")
                }
                button(
                    page.letters.isEmpty ? "Write the letter" : "Write it anew", .type("submit"),
                    .name("what"),
                    .value("write"), .class(page.letters.isEmpty ? "button" : "button quiet"))
                if let link = page.link, link >= page.today { act("unlink", "End the personal link") }
            }
            if let link = page.link, link >= page.today {
                p(
                    "The personal link in the messages is good through \(TimeWords.long(link)).",
                    .class("hint"))
            }
        }
    }

    private func act(_ what: String, _ words: String) -> HTML {
        button(words, .type("submit"), .name("what"), .value(what), .class("button quiet"))
    }
}

/// What one authority has learned and signed, and who looked at the designation when.
struct AuthorityPastPart: Sendable {
    let page: AuthorityPage

    private func day(_ instant: Instant) -> String { TimeWords.long(page.zone.local(instant).day) }

    @HTMLBuilder var html: HTML {
        if page.authority.isAuthority {
            h2("Training")
            if page.trainings.isEmpty {
                p("None is assigned yet.")
            } else {
                ul(.class("lines")) { for one in page.trainings { li { training(one.0, one.1) } } }
            }
            h2("Signed years")
            if page.answers.isEmpty {
                p("Not asked yet.")
            } else {
                ul(.class("lines")) { for one in page.answers { li { signed(one.0, one.1, one.2) } } }
            }
        }
        h2("Looked at")
        ul(.class("lines")) {
            for review in page.reviews {
                li {
                    "\(TimeWords.long(review.day)): \(review.outcome.title.lowercased())"
                    if let name = page.names[review.account] { ", \(name)" }
                    if let why = review.why { ". \(why)" }
                }
            }
        }
        if page.mayKeep, page.authority.endedWhy == nil {
            TypedHTML.form(.method(.post), .action("\(page.address)/review")) {
                input(.type("hidden"), .name("form"), .value(page.form))
                button(
                    "Looked at today: still so", .type("submit"), .name("what"), .value("confirmed"),
                    .class("button quiet"))
            }
        }
    }

    @HTMLBuilder private func training(_ training: AuthorityTraining, _ tries: [TrainingTry]) -> HTML {
        "\(training.year): "
        if let done = training.done {
            tag("done", .ok)
            " \(TimeWords.long(done))"
            if let words = training.words { ", \(words)" }
            if let correct = training.correct { ", \(correct) of \(training.asked ?? 0)" }
            if page.mayKeep {
                " "
                a("Certificate", .href("\(page.address)/trainings/\(training.id)/certificate.pdf"))
            }
        } else {
            tag(
                training.isOverdue(on: page.today) ? "overdue" : "open",
                training.isOverdue(on: page.today) ? .stop : .care)
            " by \(TimeWords.long(training.due))"
        }
        if !tries.isEmpty {
            " "
            small(
                "\(tries.count) tr\(tries.count == 1 ? "y" : "ies"): "
                    + tries.map { "\($0.correct) of \($0.asked)" }.joined(separator: ", "))
        }
    }

    @HTMLBuilder private func signed(
        _ round: AuthorityRound, _ ask: AuthorityAsk, _ answers: [AuthorityAnswer]
    ) -> HTML {
        a("\(round.year)", .href("/office/authorities/signing/\(round.id)"))
        ": "
        if answers.isEmpty {
            tag(round.due < page.today ? "overdue" : "waits", round.due < page.today ? .stop : .care)
            " by \(TimeWords.long(round.due))"
        }
        for answer in answers {
            span {
                tag(answer.said.title, .ok)
                if answer.late {
                    " "
                    tag("after “nothing”", .care)
                }
                " \(day(answer.at)), \(answer.how.title). "
            }
        }
    }
}
