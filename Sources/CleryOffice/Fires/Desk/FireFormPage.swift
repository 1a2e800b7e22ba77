import CleryLaw
import TypedHTML

/// The form of one fire, new or to be corrected.
struct FireFormPage: Page {
    /// Nil for a new one.
    var fire: HousingFire?
    /// The last event of the fire, so that no correction writes over another one unseen.
    var seen: Int64 = 0
    let facilities: [HousingFacility]
    /// With their facilities' names.
    let others: [(fire: HousingFire, facility: String)]
    /// The entry of the fire log that it is entered from.
    var logged: LoggedFire?
    let today: Day
    var fields = TypedFields()
    var problems: [Problem] = []
    let form: String

    var title: String { fire.map { "Correct fire \($0.number)" } ?? "Enter a fire" }
    let section: Section? = .annual
    var crumbs: [Crumb] {
        FireDesk.crumbs
            + (fire.map { [Crumb(title: "Fire \($0.number)", href: "/office/fires/\($0.id)")] } ?? [])
    }
    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }

    var body: HTML {
        h1(title)
        p(
            "What nobody knows yet stays empty and is asked for before the report is published. No names.",
            .class("lead"))
        if let logged {
            notice {
                p {
                    "It belongs to entry "
                    a(logged.number, .href("/log/\(logged.id)"))
                    " of the fire log."
                }
            }
        }
        if facilities.isEmpty {
            empty("No student housing yet") {
                p("A fire is entered for a place that the law calls on-campus student housing.")
                p { a("Places", .href("/office/places")) }
            }
        } else {
            TypedHTML.form(
                .method(.post), .action(fire.map { "/office/fires/\($0.id)/facts" } ?? "/office/fires/new"),
                .class("narrow")
            ) {
                input(.type("hidden"), .name("form"), .value(form))
                if fire != nil { input(.type("hidden"), .name("seen"), .value("\(seen)")) }
                if let logged { input(.type("hidden"), .name("entry"), .value("\(logged.id)")) }
                parts.faults
                whereAndWhen
                cause
                harm
                damage
                if !others.isEmpty { spread }
                if fire != nil {
                    parts.text(
                        "Why it is corrected", "why", hint: "Stands in its history. Optional, no names.")
                }
                div(.class("actions")) {
                    button(
                        fire == nil ? "Enter the fire" : "Keep the correction", .type("submit"),
                        .class("button"))
                }
            }
        }
    }

    @HTMLBuilder private var whereAndWhen: HTML {
        h2("Where and when")
        parts.list(
            "Facility", "place", facilities.map { ("\($0.id)", $0.name) }, any: "Choose",
            hint: "A fire that reaches a second facility is entered once for each.")
        div(.class("pair")) {
            parts.text("Day", "day", hint: "Empty: not known.", type: "date")
            parts.text("Time", "time", hint: "Empty: not known.", type: "time")
        }
        parts.text("Year, if the day is not known", "year", inputmode: "numeric")
    }

    @HTMLBuilder private var cause: HTML {
        h2("Cause")
        parts.list(
            "What caused the fire", "cause",
            FireCause.allCases.map { ($0.rawValue, FireWords.full($0)) }, any: "Not known yet",
            hint: "Undetermined: it was looked into, and no cause could be found.")
        parts.text(
            "In words", "cause-words",
            hint: "The report prints them, such as: A pan was left on a stove.")
    }

    @HTMLBuilder private var harm: HTML {
        h2("Injuries and deaths")
        parts.choices(
            "Was anybody hurt?", "hurt",
            hint: "Students, employees, visitors, firefighters: anybody.",
            [
                ("unknown", "Not known yet", nil), ("no", "Nobody", nil),
                ("yes", "Yes, by treatment:", nil),
            ])
        div(.class("pair")) {
            for one in FireAnswers.treatments { parts.text(one.title, one.name, inputmode: "numeric") }
        }
        parts.text(
            "Killed by the fire", "killed", hint: "Empty: not known. 0: nobody.", inputmode: "numeric")
        parts.long(
            "Days on which injured persons died of it later", "died",
            hint: "One day a line, such as 2025-03-04. Each person is counted among the injured too.")
    }

    @HTMLBuilder private var damage: HTML {
        h2("Damage")
        p(
            "What it costs to replace, in whole dollars. Empty: not known yet. 0: nothing was lost.",
            .class("hint"))
        div(.class("pair")) {
            parts.text("Structure", "structure", inputmode: "numeric")
            parts.text("Contents", "contents", inputmode: "numeric")
            parts.text("Smoke, water and overhaul", "smoke", inputmode: "numeric")
            parts.text("Indirect loss, never counted", "indirect", inputmode: "numeric")
        }
    }

    @HTMLBuilder private var spread: HTML {
        h2("The same fire")
        parts.list(
            "It began in another facility, as fire", "same",
            others.map {
                ("\($0.fire.id)", "\($0.fire.number), \($0.facility), \(FireWords.moment($0.fire))")
            },
            any: "No, it began here")
    }
}
