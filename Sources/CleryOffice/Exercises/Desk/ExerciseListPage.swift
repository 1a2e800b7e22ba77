import CleryLaw
import TypedHTML

/// The tests of a year: what the law says is missing, and all that was planned and held.
struct ExerciseListPage: Page {
    struct Standing: Sendable {
        let campus: String
        /// What is missing, in sentences; empty for a year in order.
        let lacks: [String]
        let complete: Day?
    }

    let year: Int
    let years: [Int]
    let standings: [Standing]
    let exercises: [Exercise]
    let evidence: [Int64: Int]
    let campuses: [Campus]
    let today: Day
    let mayKeep: Bool
    let title = "Tests and drills"
    let section: Section? = .alerts

    var body: HTML {
        h1(title)
        p(EmergencyTests.sentence, .class("lead"))
        nav(.class("years"), .label("Calendar years")) {
            ol {
                for one in years {
                    li {
                        a(
                            "\(one)", .href("/office/exercises?year=\(one)"),
                            one == year ? .current("page") : nil)
                    }
                }
            }
        }
        div(.class("actions")) {
            if mayKeep { a("Plan or enter a test", .class("button"), .href("/office/exercises/new")) }
            a("Procedures as checklists", .class("button quiet"), .href("/office/procedures"))
        }
        h2("What \(year) lacks")
        for standing in standings { state(standing) }
        p(EmergencyTests.citation.text, .class("cite"))
        if exercises.isEmpty {
            empty("Nothing is planned or held in \(year)") {
                p("A test is a drill or exercise that is planned, documented, assessed and followed through.")
                if mayKeep { p { a("Plan one", .href("/office/exercises/new")) } }
            }
        } else {
            list
        }
    }

    private func state(_ standing: Standing) -> HTML {
        notice(standing.lacks.isEmpty ? "" : "care") {
            p { b(standing.campus) }
            if standing.lacks.isEmpty {
                p(
                    "Nothing: tested, documented and publicized"
                        + (standing.complete.map { " by \(TimeWords.long($0))" } ?? "") + ".")
            } else {
                ul { for sentence in standing.lacks { li(sentence) } }
            }
        }
    }

    private var list: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Tests and events of \(year), the newest first")
            thead {
                tr { for head in ["What", "When", "Where", "Announced", "State"] { th(head, .scope(.col)) } }
            }
            tbody { for exercise in exercises { row(exercise) } }
        }
    }

    private func row(_ exercise: Exercise) -> HTML {
        tr {
            th(.scope(.row), .class("first")) {
                a(exercise.name, .href("/office/exercises/\(exercise.id)"))
                small(exercise.kind.title + (exercise.isTest ? "" : ", does not count"))
            }
            td(exercise.moment, .data(label: "When"))
            td(exercise.place(campuses), .data(label: "Where"))
            td(exercise.isTest ? exercise.announcedWords : "", .data(label: "Announced"))
            td(.data(label: "State")) {
                ExerciseMarks.state(exercise, today)
                small(told(exercise))
            }
        }
    }

    private func told(_ exercise: Exercise) -> String {
        guard exercise.state == .held else { return "" }
        let shown = evidence[exercise.id] ?? 0
        return [
            exercise.isTest && exercise.publicized == .yes ? "publicized" : nil,
            exercise.results == nil ? "not assessed yet" : "assessed",
            shown == 0 ? "no evidence" : "\(shown) \(shown == 1 ? "piece" : "pieces") of evidence",
        ].compactMap(\.self).joined(separator: ", ")
    }
}

/// The signs of exercises.
enum ExerciseMarks {
    static func state(_ exercise: Exercise, _ today: Day) -> HTML {
        switch exercise.state {
        case .planned:
            exercise.isForgotten(today)
                ? tag("Its day is over", .stop) : tag(exercise.state.title, .plain)
        case .held: exercise.isTest ? tag(exercise.state.title, .ok) : tag("Happened", .care)
        case .canceled: tag(exercise.state.title, .void)
        }
    }
}
