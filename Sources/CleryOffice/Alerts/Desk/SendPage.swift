import CleryLaw
import TypedHTML

/// The page that sends an emergency notification, or what follows one: what will be said, to whom, and the last step.
struct SendPage: Page {
    let send: SendForm
    let count: AudienceReach.Count
    /// How the message reads as a text.
    let sms: String
    /// Sentences on when the last message leaves.
    var prediction: [String] = []
    let form: String
    let section: Section? = .alerts
    let crumbs = [Crumb(title: "Warnings and notifications", href: "/office/alerts")]
    var script: String? { AlertScriptFile.address }

    private var isExercise: Bool { send.draft.purpose == .exercise }
    var title: String {
        let what = send.draft.hazard?.title ?? send.draft.words.first?[.headline] ?? ""
        let step =
            send.draft.step == .first ? (what.isEmpty ? "In your own words" : what) : send.draft.step.title
        return isExercise ? "Exercise: \(step)" : step
    }

    var body: HTML {
        h1(title)
        if isExercise {
            notice("care") {
                p {
                    b("This is an exercise.")
                    " It goes to the test list below and nowhere else, and says EXERCISE first."
                }
            }
        } else {
            notice("stop") {
                p {
                    b("This is real.")
                    " It goes to \(people(count.people)), to every public page, and to all systems that listen."
                }
            }
        }
        TypedHTML.form(.method(.post), .action(send.origin.path), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            if let threat = send.draft.threat {
                input(.type("hidden"), .name("threat"), .value("\(threat)"))
            }
            if let exercise = send.draft.exercise {
                input(.type("hidden"), .name("exercise"), .value("\(exercise)"))
            }
            TripFormParts(fields: TypedFields(), problems: send.problems).faults
            if isExercise, send.draft.thread == nil { list }
            if send.draft.step == .first, send.draft.script != nil {
                quick
            } else {
                for one in SendForm.pieces { piece(one.piece, one.label, one.rows) }
            }
            narrowing
            when
            if send.isLeaking {
                label(.class("choice")) {
                    input(.type("checkbox"), .name("cleared"), .value("yes"))
                    span {
                        "I looked again: it tells nobody who a victim is"
                        small("Without this tick nothing goes out. That it was needed stands in the record.")
                    }
                }
            }
            HoldToSend(
                told: people(count.people), isExercise: isExercise, problem: send.problems.of("send")
            ).html
        }
    }

    /// A prepared script: its words are there to be read, the place to be corrected; the rest is folded away.
    @HTMLBuilder private var quick: HTML {
        div(.class("story")) { sms }
        languages
        piece(.place, "Where", 1)
        details(.class("fold"), .open(hasWordProblem)) {
            summary("Change the words")
            div(.class("inside")) {
                for one in SendForm.pieces where one.piece != .place { piece(one.piece, one.label, one.rows) }
            }
        }
    }

    private var hasWordProblem: Bool {
        SendForm.pieces.contains { $0.piece != .place && send.problems.of($0.piece.rawValue) != nil }
    }

    /// The other languages in which it goes out, and when it does not.
    @HTMLBuilder private var languages: HTML {
        if let others = names(send.draft.words.dropFirst()) {
            p(
                "It goes out in \(others) too, as prepared. Change more than the place, and it goes out in English only.",
                .class("hint"))
        } else if let lost = names(send.prepared.dropFirst()) {
            p("The words were changed, so nothing goes out in \(lost).", .class("hint"))
        }
    }

    private func names(_ words: ArraySlice<AlertWords>) -> String? {
        words.isEmpty ? nil : words.map(\.languageName).joined(separator: ", ")
    }

    @HTMLBuilder private var narrowing: HTML {
        let fields = ReachFields(choices: send.choices, chosen: send.draft.reach, problems: send.problems)
            .html
        if !isExercise {
            details(.class("fold"), .open(!send.draft.reach.isEverybody)) {
                summary {
                    "Who is told"
                    small(
                        send.draft.reach.isEverybody
                            ? "Everybody: \(people(count.people))" : people(count.people))
                }
                div(.class("inside")) { fields }
            }
        }
    }

    @HTMLBuilder private var when: HTML {
        ul(.class("facts")) {
            li { "The web pages, banner and feeds: at once" }
            for sentence in prediction { li { sentence } }
        }
        if count.people == 0 {
            notice("care") {
                p {
                    "Nobody is on \(isExercise ? "a test list" : "a list") yet, so only the web pages tell of it. "
                    a("Add people", .href("/office/alerts/audience"))
                }
            }
        }
    }

    private var list: HTML {
        chooser(
            "Test list", name: "list", options: send.choices.testLists.map { ("\($0.id)", $0.name) },
            chosen: send.draft.list.map { "\($0)" } ?? "")
    }

    private func piece(_ piece: AlertPiece, _ label: String, _ rows: Int) -> HTML {
        let text = send.draft.words.first?[piece] ?? ""
        return field(label, name: piece.rawValue, problem: send.problems.of(piece.rawValue)) { attributes in
            if rows == 1 {
                Elements.input(attributes + [.type("text"), .value(text), .maxlength(SendForm.longest)])
            } else {
                Elements.textarea(attributes + [.rows(rows), .maxlength(SendForm.longest)], text: text)
            }
        }
    }
}
