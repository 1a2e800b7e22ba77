import CleryLaw
import TypedHTML

/// What is said of a test afterwards: how the procedures were publicized, what it showed; or why it is not held.
struct ExerciseStepPage: Page {
    enum Step: String, Sendable { case publication, results, cancel }

    let step: Step
    let exercise: Exercise
    /// Published reports that hold the procedures.
    let reports: [Edition]
    let form: String
    var fields = TypedFields()
    /// What somebody else has kept since this person opened the page; the fields are this person's.
    var kept: TypedFields?
    var problems: [Problem] = []
    let section: Section? = .alerts
    var crumbs: [Crumb] {
        [ExercisePage.crumb, Crumb(title: exercise.name, href: "/office/exercises/\(exercise.id)")]
    }
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    var title: String {
        switch step {
        case .publication: "Publication of the procedures"
        case .results: "What \(exercise.name) showed"
        case .cancel: "Cancel \(exercise.name)"
        }
    }

    var body: HTML {
        h1(title)
        if let kept { conflict(kept) }
        TypedHTML.form(
            .method(.post), .action("/office/exercises/\(exercise.id)/\(step.rawValue)"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            switch step {
            case .publication: publication
            case .results: results
            case .cancel:
                parts.long(
                    "Why it is not held", "why", hint: "Without names. The entry stays in the register.")
            }
            div(.class("actions")) {
                button(step == .cancel ? "Cancel the test" : "Keep", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/exercises/\(exercise.id)"))
            }
        }
    }

    private func conflict(_ kept: TypedFields) -> HTML {
        notice("stop") {
            p(
                "Somebody else has written it since you opened the page. Yours was not kept; it stands in the form below."
            )
            for (name, title) in Self.titles where !kept[name].isEmpty {
                p("Now kept, \(title.lowercased()): \(kept[name])")
            }
        }
    }

    private static let titles = [
        ("well", "What went well"), ("change", "What is to be changed"), ("through", "Who does what by when"),
        ("followed", "Followed through on"),
    ]

    @HTMLBuilder private var publication: HTML {
        p("Once a calendar year the procedures are publicized together with a test.")
        p(EmergencyTests.citation.text, .class("cite"))
        parts.choices(
            "Were the emergency response and evacuation procedures publicized with it?", "publicized",
            [("yes", "Yes", nil), ("no", "No", nil), ("unknown", "Not known yet", nil)])
        p("If so:", .class("hint"))
        parts.list(
            "Which text", "edition",
            reports.map { ("\($0.id)", "Emergency response and evacuation, report of \($0.year)") },
            any: "Another text",
            hint: reports.isEmpty ? "No published report of this office holds the procedures yet." : nil)
        parts.text("On which day", "day", type: "date")
        fieldset(.class("choices")) {
            legend("How")
            if let problem = problems.of("ways") { p(problem.sentence, .class("problem"), .id("ways")) }
            for way in Exercise.Way.allCases {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("way-\(way.rawValue)"), .value("yes"),
                        .checked(fields["way-\(way.rawValue)"] == "yes"))
                    span(way.title)
                }
            }
        }
        parts.text(
            "What was sent or shown, and to whom", "shown",
            hint: "Such as E-mail to all students and employees with a link to the procedures.")
    }

    @HTMLBuilder private var results: HTML {
        input(.type("hidden"), .name("seen"), .value(exercise.mark))
        p("Kept sealed: an assessment may name people. Only those who keep the tests read it here.")
        parts.long("What went well", "well")
        parts.long("What is to be changed", "change")
        parts.long("Who does what by when", "through")
        parts.text(
            "Followed through on", "followed", hint: "The day on which the last of it was done.", type: "date"
        )
    }

    static func fields(_ exercise: Exercise, _ results: ExerciseResults) -> TypedFields {
        var fields = TypedFields()
        fields["publicized"] = exercise.publicized.rawValue
        fields["edition"] = exercise.edition.map(String.init) ?? ""
        fields["day"] = exercise.publicizedDay?.description ?? exercise.heldDay?.description ?? ""
        for way in exercise.ways { fields["way-\(way.rawValue)"] = "yes" }
        fields["shown"] = exercise.shown
        (fields["well"], fields["change"]) = (results.well, results.change)
        fields["through"] = results.through
        fields["followed"] = exercise.followedDay?.description ?? ""
        return fields
    }
}

/// Where a piece of evidence is kept, or its file.
struct ExerciseEvidenceForm {
    let action: String
    let fields: TypedFields
    let problems: [Problem]
    let form: String
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    var html: HTML {
        details(.class("fold"), .open(!problems.isEmpty)) {
            summary("Add evidence")
            div(.class("inside")) {
                TypedHTML.form(.method(.post), .action(action), .multipart(), .class("narrow")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    parts.faults
                    parts.text(
                        "What it is", "title", hint: "Such as The message as it was sent. Without names.")
                    parts.text("Day of it", "day", type: "date")
                    parts.text(
                        "Where it is kept", "kept", hint: "A web address, or the name of a folder or binder.")
                    field(
                        "Its file", name: "file",
                        hint:
                            "Only its fingerprint is kept, so that it is known again. The file stays with you."
                    ) { Elements.input($0 + [.type("file")]) }
                    div(.class("actions")) { button("Add", .type("submit"), .class("button")) }
                }
            }
        }
    }
}
