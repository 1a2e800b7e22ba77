import TypedHTML

/// Where a round of practice begins.
struct PracticeStartPage: Page {
    let title = "Practice"
    let section: Section? = nil
    let book: PracticeBook
    let seed: UInt64

    var body: HTML {
        h1("Practice")
        p(
            "Short situations from campus life. You answer, and the law answers beside you, with its reasons. Nothing you answer is kept.",
            .class("lead"))
        form(.method(.get), .action("/practice"), .class("narrow")) {
            input(.type("hidden"), .name("seed"), .value(String(seed)))
            chooser(
                "Subject", name: "topic", options: book.topics.map { ($0.word, $0.title) }, chosen: "",
                any: "All subjects (\(book.situations.count) situations)")
            chooser(
                "How many", name: "count",
                options: PracticeRound.sizes.map { (String($0), "\($0) situations") },
                chosen: "10")
            button("Begin", .type("submit"), .class("button"))
        }
    }
}

/// One situation, waiting for an answer.
struct PracticeAskPage: Page {
    let round: PracticeRound
    let situation: PracticeSituation
    /// The form was sent without a choice.
    let missed: Bool
    var title: String { "Situation \(round.given.count + 1) of \(round.situations.count)" }
    let section: Section? = nil
    let crumbs = [Crumb(title: "Practice", href: "/practice")]

    var body: HTML {
        h1(title)
        p(PracticeTopic.named(situation.topic)?.title ?? "", .class("cite"))
        p(situation.story, .class("story"))
        form(.method(.get), .action("/practice")) {
            for field in round.fields { input(.type("hidden"), .name(field.name), .value(field.value)) }
            input(.type("hidden"), .name("asked"), .value("yes"))
            fieldset(.class("choices")) {
                legend(situation.question)
                if missed { p("Choose one of the answers.", .class("problem")) }
                for (index, choice) in situation.choices.enumerated() {
                    label(.class("choice")) {
                        input(.type("radio"), .name("choice"), .value(String(index)))
                        span(choice)
                    }
                }
            }
            button("Answer", .type("submit"), .class("button"))
        }
    }
}

/// What the law says to an answer.
struct PracticeVerdictPage: Page {
    let round: PracticeRound
    let situation: PracticeSituation
    let choice: Int
    var title: String { "Situation \(round.given.count + 1) of \(round.situations.count)" }
    let section: Section? = nil
    let crumbs = [Crumb(title: "Practice", href: "/practice")]

    var body: HTML {
        let verdict = situation.judge(choice)
        h1(verdict.right ? "Right" : "Not quite")
        p(situation.story, .class("story"))
        p { b(situation.question) }
        ul(.class("lines")) {
            for (index, words) in situation.choices.enumerated() {
                li {
                    words
                    " "
                    if index == verdict.correct { tag("the law's answer", .ok) }
                    if index == choice {
                        tag("your answer", verdict.right ? .ok : .stop)
                    }
                }
            }
        }
        h2("Why")
        ul(.class("because")) {
            for reason in verdict.because {
                li {
                    reason.sentence
                    " "
                    span(reason.citation, .class("cite"))
                }
            }
        }
        notice { p(situation.lesson) }
        div(.class("actions")) {
            a(
                round.given.count + 1 < round.situations.count ? "Next situation" : "See the score",
                .class("button"), .href(round.address(after: choice)))
        }
    }
}

/// How the round went.
struct PracticeScorePage: Page {
    let round: PracticeRound
    let nextSeed: UInt64
    let title = "Your score"
    let section: Section? = nil
    let crumbs = [Crumb(title: "Practice", href: "/practice")]

    var body: HTML {
        let score = round.score
        h1("\(score.right) of \(score.asked)")
        p(score.words, .class("lead"))
        table(.class("cardish")) {
            caption("By subject")
            thead { tr { for head in ["Subject", "Right", "Asked"] { th(head, .scope(.col)) } } }
            tbody {
                for line in score.byTopic {
                    tr {
                        td(line.topic.title, .class("first"))
                        td("\(line.right)", .class("n"), .data(label: "Right"))
                        td("\(line.asked)", .class("n"), .data(label: "Asked"))
                    }
                }
            }
        }
        h2("All situations")
        ol {
            for (situation, choice) in zip(round.situations, round.given) {
                li {
                    situation.question
                    " "
                    tag(
                        situation.judge(choice).right ? "right" : "not right",
                        situation.judge(choice).right ? .ok : .stop)
                    " "
                    situation.lesson
                }
            }
        }
        div(.class("actions")) {
            a("Another round", .class("button"), .href(another(round.topic)))
            if let weakest = score.weakest, round.topic.isEmpty {
                a(
                    "Practice: \(weakest.topic.title)", .class("button quiet"),
                    .href(another(weakest.topic.word)))
            }
        }
    }

    private func another(_ topic: String) -> String {
        "/practice?topic=\(topic)&count=\(round.situations.count)&seed=\(nextSeed)"
    }
}
