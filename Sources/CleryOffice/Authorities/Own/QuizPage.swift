import CleryLaw
import TypedHTML

/// The questions at the end of the course, and what became of a try.
struct QuizPage: Page {
    let quiz: CourseQuiz
    let training: AuthorityTraining
    let tries: [TrainingTry]
    let way: OwnWay
    let today: Day
    var fields = TypedFields()
    var problems: [Problem] = []
    /// The try whose result is shown.
    var shows: Int?

    let title = "Questions"
    var section: Section? { way.link == nil ? .office : nil }
    var crumbs: [Crumb] { [Crumb(title: "You as campus security authority", href: way.home)] }

    var isOver: Bool { tries.count(where: { $0.day == today }) >= CourseQuiz.triesADay }

    var body: HTML {
        h1(training.done == nil ? title : "The course is done")
        if let problem = problems.of("try") { notice("stop") { p(problem.sentence, .id("try")) } }
        if let shown = tries.first(where: { $0.number == shows }) { result(shown) }
        if let done = training.done {
            p("You passed on \(TimeWords.long(done)).", .class("lead"))
            div(.class("actions")) {
                a("Certificate (PDF)", .class("button"), .href(way.address("/certificate.pdf")))
                a("Back", .class("button quiet"), .href(way.home))
            }
        } else if isOver {
            p(CourseQuiz.enough)
            div(.class("actions")) {
                a("Read the course again", .class("button"), .href(way.address("/course")))
            }
        } else {
            questions
        }
    }

    @HTMLBuilder private func result(_ shown: TrainingTry) -> HTML {
        if shown.passed {
            notice { p("\(shown.correct) of \(shown.asked) right: passed.") }
        } else {
            notice("care") {
                p("\(shown.correct) of \(shown.asked) right; \(CourseQuiz.passMark) are needed. Read again:")
                ul {
                    for part in CourseQuiz.missed(shown.answers) {
                        li {
                            a(
                                Course.parts[part - 1].title, .href(way.address("/course", "part=\(part)")))
                        }
                    }
                }
                p("Below are other questions.")
            }
        }
    }

    @HTMLBuilder private var questions: HTML {
        let parts = TripFormParts(fields: fields, problems: problems.filter { $0.field != "try" })
        p(
            "\(CourseQuiz.asked) questions; \(CourseQuiz.passMark) right ones pass. Your tries are kept.",
            .class("lead"))
        parts.faults
        TypedHTML.form(.method(.post), .action(way.action("/quiz")), .class("narrow")) {
            input(.type("hidden"), .name(way.proof.name), .value(way.proof.value))
            input(.type("hidden"), .name("try"), .value("\(quiz.number)"))
            for (index, question) in quiz.questions.enumerated() {
                parts.choices(
                    "\(index + 1). \(question.question)", "q-\(question.id)",
                    quiz.order(of: question).map { ("\($0)", question.choices[$0], nil) })
            }
            button("Send the answers", .type("submit"), .class("button"))
        }
    }
}
