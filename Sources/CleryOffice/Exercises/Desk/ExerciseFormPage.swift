import CleryLaw
import TypedHTML

/// What is stated of a test: to plan one, to enter one that was held, to say how a planned one went, to correct.
struct ExerciseFormPage: Page {
    enum Use: Sendable { case new, edit, hold }

    let use: Use
    /// Nil: a new one.
    let exercise: Exercise?
    let campuses: [Campus]
    /// Whether an exercise of all campuses may be entered.
    let mayAll: Bool
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    let section: Section? = .alerts
    var title: String {
        switch use {
        case .new: "Plan or enter a test"
        case .edit: "Change \(exercise?.name ?? "")"
        case .hold: "\(exercise?.name ?? "") was held"
        }
    }
    var crumbs: [Crumb] {
        [ExercisePage.crumb]
            + (exercise.map { [Crumb(title: $0.name, href: "/office/exercises/\($0.id)")] } ?? [])
    }
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }
    private var action: String {
        let here = exercise.map { "/office/exercises/\($0.id)" } ?? "/office/exercises"
        return switch use {
        case .new: here + "/new"
        case .edit: here + "/edit"
        case .hold: here + "/hold"
        }
    }
    /// What has happened unplanned has its day, also where a plan is changed into it.
    private var asksHeld: Bool {
        let chosen = ExerciseKind(rawValue: fields["kind"])?.law
        return use != .edit || exercise?.state == .held || chosen != .scheduled
    }

    var body: HTML {
        h1(title)
        if use == .new {
            p(
                "Of each test are kept a description, the day, the time, and whether it was announced.",
                .class("lead"))
            p(EmergencyTests.citation.text, .class("cite"))
        }
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            if use != .hold { what }
            parts.long("Description", "description", hint: "What is tested, who takes part. Without names.")
            parts.choices(
                "Was it announced beforehand?", "announced",
                hint: use == .hold ? nil : "Both are good. Not to have written it down is not.",
                [("yes", "Announced", nil), ("no", "Unannounced", nil), ("unknown", "Not known yet", nil)])
            if use == .new {
                parts.choices(
                    "Is it still to come?", "state",
                    [("planned", "It is planned", nil), ("held", "It was held, or has happened", nil)])
            }
            if use != .hold { planned }
            if asksHeld { held }
            div(.class("actions")) {
                button("Keep", .type("submit"), .class("button"))
                a(
                    "Back", .class("button quiet"),
                    .href(exercise.map { "/office/exercises/\($0.id)" } ?? "/office/exercises"))
            }
        }
    }

    @HTMLBuilder private var what: HTML {
        parts.choices(
            "What it is", "kind", ExerciseKind.allCases.map { ($0.rawValue, $0.title, $0.hint) })
        parts.text("Name", "name", hint: "Such as Evacuation of the library. Without names of people.")
        if campuses.count > 1 {
            parts.list(
                "Campus", "campus", campuses.map { ("\($0.id)", $0.name) },
                any: mayAll ? "All campuses together" : nil)
        }
    }

    private var planned: HTML {
        div(.class("pair")) {
            parts.text("Planned day", "planned_day", type: "date")
            parts.text("Planned time", "planned_time", type: "time")
        }
    }

    @HTMLBuilder private var held: HTML {
        if use == .new { p("For what was held or has happened:", .class("hint")) }
        parts.text("Day", "held_day", type: "date")
        div(.class("pair")) {
            parts.text("Began at", "began", type: "time")
            parts.text("Ended at", "ended", type: "time")
        }
    }

    /// The fields as an exercise has them.
    static func fields(_ exercise: Exercise) -> TypedFields {
        var fields = TypedFields()
        fields["kind"] = exercise.kind.rawValue
        fields["name"] = exercise.name
        fields["campus"] = exercise.campus.map(String.init) ?? ""
        fields["description"] = exercise.description
        fields["announced"] = exercise.announced.rawValue
        fields["state"] = exercise.state.rawValue
        fields["planned_day"] = exercise.plannedDay?.description ?? ""
        fields["planned_time"] = exercise.plannedMinute.map(FireWords.time) ?? ""
        fields["held_day"] = exercise.heldDay?.description ?? exercise.plannedDay?.description ?? ""
        fields["began"] = (exercise.began ?? exercise.plannedMinute).map(FireWords.time) ?? ""
        fields["ended"] = exercise.ended.map(FireWords.time) ?? ""
        return fields
    }
}
