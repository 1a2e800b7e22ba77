import CleryLaw
import TypedHTML

/// One part of the course to read.
struct CoursePage: Page {
    /// Counted from 1.
    let number: Int
    let way: OwnWay
    private var part: CourseChapter { Course.parts[number - 1] }
    var title: String { part.title }
    var section: Section? { way.link == nil ? .office : nil }
    var crumbs: [Crumb] { [Crumb(title: "You as campus security authority", href: way.home)] }

    var body: HTML {
        h1(title)
        p("Part \(number) of \(Course.parts.count + 1)", .class("hint"))
        for paragraph in part.paragraphs { p(paragraph) }
        if !part.points.isEmpty { ul { for point in part.points { li(point) } } }
        h2("Where it stands")
        ul(.class("because")) {
            for rule in part.rules {
                li {
                    rule.sentence
                    " "
                    span(rule.citation.text, .class("cite"))
                }
            }
        }
        div(.class("actions")) {
            a(
                number < Course.parts.count ? "Next: \(Course.parts[number].title)" : "Next: six situations",
                .class("button"), .href(way.address("/course", "part=\(number + 1)")))
            if number > 1 {
                a("Back", .class("button quiet"), .href(way.address("/course", "part=\(number - 1)")))
            }
        }
    }
}

/// The situations of the course, one after another: asked, or answered by the law. Nothing of it is kept.
struct SituationPage: Page {
    let scenarios: [PracticeSituation]
    let given: [Int]
    /// What was chosen for the situation that is asked now; nil while it is open.
    let choice: Int?
    let missed: Bool
    let way: OwnWay
    var title: String {
        given.count < scenarios.count
            ? "Situation \(given.count + 1) of \(scenarios.count)" : "The situations are done"
    }
    var section: Section? { way.link == nil ? .office : nil }
    var crumbs: [Crumb] { [Crumb(title: "You as campus security authority", href: way.home)] }

    private var part: String { "part=\(Course.parts.count + 1)" }
    private var past: String { given.map(String.init).joined() }

    var body: HTML {
        h1(title)
        p("Part \(Course.parts.count + 1) of \(Course.parts.count + 1)", .class("hint"))
        if given.count >= scenarios.count {
            p(
                "Now the questions: ten of them, of which \(CourseQuiz.passMark) must be right.",
                .class("lead"))
            div(.class("actions")) { a("To the questions", .class("button"), .href(way.address("/quiz"))) }
        } else if let choice {
            verdict(scenarios[given.count], choice)
        } else {
            ask(scenarios[given.count])
        }
    }

    private func ask(_ situation: PracticeSituation) -> HTML {
        HTML([
            p(situation.story, .class("story")),
            form(.method(.get), .action(way.action("/course"))) {
                if let link = way.link { input(.type("hidden"), .name("t"), .value(link)) }
                input(.type("hidden"), .name("part"), .value("\(Course.parts.count + 1)"))
                input(.type("hidden"), .name("given"), .value(past))
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
            },
        ])
    }

    @HTMLBuilder private func verdict(_ situation: PracticeSituation, _ choice: Int) -> HTML {
        let verdict = situation.judge(choice)
        p(situation.story, .class("story"))
        p { b(situation.question) }
        ul(.class("lines")) {
            for (index, words) in situation.choices.enumerated() {
                li {
                    words
                    " "
                    if index == verdict.correct { tag("the law's answer", .ok) }
                    if index == choice { tag("your answer", verdict.right ? .ok : .stop) }
                }
            }
        }
        notice { p(situation.lesson) }
        ul(.class("because")) {
            for reason in verdict.because {
                li {
                    reason.sentence
                    " "
                    span(reason.citation, .class("cite"))
                }
            }
        }
        div(.class("actions")) {
            a("Next", .class("button"), .href(way.address("/course", "\(part)&given=\(past)\(choice)")))
        }
    }
}
