import CleryLaw
import TypedHTML

/// One test: what it was, what it showed, what shows it, and what was sent with it.
struct ExercisePage: Page {
    let exercise: Exercise
    let campuses: [Campus]
    let evidence: [ExerciseEvidence]
    /// Nil: they are sealed and not this person's to read.
    let results: ExerciseResults?
    let messages: ExerciseMessages
    let runs: [ProcedureRun]
    let edition: Edition?
    let names: [Int64: String]
    let words: TimeWords
    let today: Day
    let mayKeep: Bool
    let maySend: Bool
    let mayWrite: Bool
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    var title: String { exercise.name }
    let section: Section? = .alerts
    var crumbs: [Crumb] { [ExercisePage.crumb] }

    static let crumb = Crumb(title: "Tests and drills", href: "/office/exercises")
    private var here: String { "/office/exercises/\(exercise.id)" }

    var body: HTML {
        h1(exercise.name)
        p(.class("facts")) {
            span(exercise.kind.title)
            ExerciseMarks.state(exercise, today)
        }
        if !exercise.isTest {
            notice("care") {
                p("A real emergency or a false alarm is no test: the year still needs one.")
                p(EmergencyTests.citation.text, .class("cite"))
            }
        }
        if exercise.isForgotten(today) {
            notice("stop") {
                p("Its day is over. Say how it was held, plan it for another day, or cancel it.")
            }
        }
        facts
        if mayKeep, exercise.state != .canceled { next }
        if exercise.isTest { publication }
        assessment
        shown
        sent
        if !runs.isEmpty { followed }
    }

    private var facts: HTML {
        var pairs: [(String, HTML)] = [
            ("When", HTML(text: exercise.moment)), ("Where", HTML(text: exercise.place(campuses))),
        ]
        if exercise.heldDay != nil, let planned = exercise.plannedDay {
            let clock = exercise.plannedMinute.map { " " + FireWords.clock($0) } ?? ""
            pairs.append(("Planned for", HTML(text: TimeWords.short(planned) + clock)))
        }
        if exercise.isTest { pairs.append(("Announced", HTML(text: exercise.announcedWords))) }
        pairs.append(
            ("Description", HTML(text: exercise.description.isEmpty ? "None yet" : exercise.description)))
        if let why = exercise.canceledWhy { pairs.append(("Canceled because", HTML(text: why))) }
        pairs.append(("Entered", HTML(text: by(exercise.account, exercise.at))))
        return record(pairs)
    }

    private func by(_ account: Int64?, _ at: Instant) -> String {
        words.short(at) + (account.flatMap { names[$0] }.map { ", \($0)" } ?? "")
    }

    private var next: HTML {
        div(.class("actions")) {
            if exercise.state == .planned { a("It was held", .class("button"), .href(here + "/hold")) }
            if exercise.state == .held, exercise.isTest {
                a("Publication of the procedures", .class("button quiet"), .href(here + "/publication"))
            }
            if exercise.state == .held {
                a("What it showed", .class("button quiet"), .href(here + "/results"))
            }
            a("Change", .class("button quiet"), .href(here + "/edit"))
            if exercise.state == .planned {
                a("Cancel it", .class("button quiet"), .href(here + "/cancel"))
            }
        }
    }

    @HTMLBuilder private var publication: HTML {
        h2("Publication of the procedures")
        switch exercise.publicized {
        case .unknown: p("Not written down yet.")
        case .no: p("The procedures were not publicized with this test.")
        case .yes:
            let ways = Exercise.Way.allCases.filter(exercise.ways.contains).map(\.title)
            record([
                ("Publicized", HTML(text: exercise.publicizedDay.map(TimeWords.long) ?? "Day not known")),
                ("How", HTML(text: ways.isEmpty ? "Not written down" : ways.joined(separator: ", "))),
                ("What was sent or shown", HTML(text: exercise.shown)),
                (
                    "Which text",
                    edition.map { edition in
                        a(
                            "The \(edition.year) report, emergency response and evacuation",
                            .href(
                                PublishedTexts.address(
                                    PublishedTexts.emergency[0], edition, campus: exercise.campus, campuses)))
                    } ?? HTML(text: "A text of its own")
                ),
            ])
        }
    }

    @HTMLBuilder private var assessment: HTML {
        if exercise.state == .held {
            h2("What it showed")
            if exercise.results == nil {
                p("Nobody has written it down yet. A test is assessed and followed through.")
                p(EmergencyTests.citation.text, .class("cite"))
            } else if let results {
                record([
                    ("What went well", HTML(text: results.well)),
                    ("What is to be changed", HTML(text: results.change)),
                    ("Who does what by when", HTML(text: results.through)),
                    (
                        "Followed through",
                        HTML(text: exercise.followedDay.map(TimeWords.long) ?? "Not yet")
                    ),
                    ("Written", HTML(text: by(exercise.assessor, exercise.assessed ?? exercise.at))),
                ])
            } else {
                p(
                    "Written down and sealed"
                        + (exercise.followedDay.map { "; followed through by \(TimeWords.long($0))." } ?? ".")
                )
            }
        }
    }

    @HTMLBuilder private var shown: HTML {
        h2("Evidence")
        if evidence.isEmpty { p("None yet: the message as sent, a photograph, a sign-in sheet, a report.") }
        if !evidence.isEmpty {
            ul(.class("lines")) { for one in evidence { li { line(one) } } }
        }
        if mayKeep, exercise.state != .canceled {
            ExerciseEvidenceForm(action: here + "/evidence", fields: fields, problems: problems, form: form)
                .html
        }
    }

    @HTMLBuilder private func line(_ one: ExerciseEvidence) -> HTML {
        p {
            b(one.title)
            " \(TimeWords.short(one.day)) "
            if one.keptAt.hasPrefix("https://") || one.keptAt.hasPrefix("http://") {
                a(one.keptAt, .href(one.keptAt))
            } else {
                one.keptAt
            }
        }
        if let digest = one.digest {
            p(.class("cite")) {
                "File of \(one.size ?? 0) bytes, SHA-256 "
                code(digest.hex)
            }
        }
        if mayKeep {
            TypedHTML.form(.method(.post), .action(here + "/evidence/\(one.id)/remove")) {
                input(.type("hidden"), .name("form"), .value(form))
                button(
                    "Take it out", .type("submit"), .class("button quiet"), .label("Take out: \(one.title)"))
            }
        }
    }

    @HTMLBuilder private var sent: HTML {
        h2("Test messages")
        messages.html(words)
        if maySend || mayWrite, exercise.isTest, exercise.state != .canceled {
            p("A test message says so in its first word and goes to a test list only.", .class("hint"))
            div(.class("actions")) {
                if maySend {
                    a(
                        "Send a test notification", .class("button quiet"),
                        .href("/office/alerts?exercise=\(exercise.id)"))
                }
                if mayWrite {
                    a(
                        "Write a test warning", .class("button quiet"),
                        .href("/office/alerts/warn?exercise=\(exercise.id)"))
                }
            }
        }
    }

    @HTMLBuilder private var followed: HTML {
        h2("Procedures followed")
        ul {
            for run in runs {
                li {
                    a(
                        "Run \(run.id), \(words.short(run.started))",
                        .href("/office/procedures/runs/\(run.id)/report"))
                }
            }
        }
    }
}
