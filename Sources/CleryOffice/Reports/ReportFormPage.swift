import CleryLaw
import TypedHTML

/// The one form for whoever has something to report: phone first, every question but one may be skipped.
struct ReportFormPage: Page {
    let title = "Report a crime or a concern"
    let section: Section? = .report
    let campuses: [Campus]
    let mark: String
    var draft = ReportDraft()
    /// The session's token for a person of the office; nil for the public.
    var form: String?

    var body: HTML {
        h1(title)
        notice("stop") {
            p {
                b("In danger now? Call 911 first.")
                " This form is not watched around the clock."
            }
        }
        p(
            "For victims, witnesses and campus security authorities. You need not give your name, prove anything or know the legal word for it. Every question but the first may stay empty.",
            .class("lead"))
        if !draft.problems.isEmpty {
            notice("stop") {
                p("The report was not sent yet. What you typed is still here:")
                ul { for problem in draft.problems { li(problem.sentence) } }
            }
        }
        TypedHTML.form(.method(.post), .action("/report"), .class("narrow")) {
            input(.type("hidden"), .name("mark"), .value(mark))
            if let form { input(.type("hidden"), .name("form"), .value(form)) }
            what
            who
            details
            wishes
            div(.class("actions")) { button("Send the report", .type("submit"), .class("button")) }
            p(
                "What you write is sealed: the office opens it only with a reason, and each opening is recorded. No internet address is kept with it. This form does not replace a report to the police and does not start an investigation by itself. Other duties to report that you may have stay as they are.",
                .class("hint"))
        }
    }

    private func value(_ name: String) -> String { draft.typed[name] ?? "" }

    private func area(_ label: String, _ name: String, _ hint: String) -> HTML {
        field(label, name: name, hint: hint, problem: draft.problems.of(name)) { attributes in
            Elements.textarea(attributes, text: value(name))
        }
    }

    private func choice(_ kind: String, _ name: String, _ value: String, _ words: String, _ chosen: Bool)
        -> HTML
    {
        label(.class("choice")) {
            input(.type(kind), .name(name), .value(value), .checked(chosen))
            span(words)
        }
    }

    private var what: HTML {
        HTML([
            area(
                "What happened?", "what",
                "In your own words: what was done, with what, and whether anybody was hurt."),
            fieldset(.class("choices")) {
                legend("Is anybody still in danger?")
                choice(
                    "checkbox", "danger", "yes", "Yes, it may go on or happen to others",
                    value("danger") == "yes")
            },
            area("Where?", "place", "A building, a street, a stop. Leave out room numbers if you wish."),
            campuses.count > 1
                ? chooser(
                    "Campus", name: "campus", options: campuses.map { (String($0.id), $0.name) },
                    chosen: value("campus"), any: "Another place, or not sure") : .nothing,
            fieldset(.class("moment")) {
                legend("When did it happen?")
                p(
                    "Leave empty what you do not know. The end is only for something that went on.",
                    .class("hint"))
                if let problem = draft.problems.of("occurred") ?? draft.problems.of("until") {
                    p(problem.sentence, .class("problem"))
                }
                textField("Day", name: "occurred-day", value: value("occurred-day"), type: "date")
                textField("Time", name: "occurred-time", value: value("occurred-time"), type: "time")
                textField("Until day", name: "until-day", value: value("until-day"), type: "date")
                textField("Until time", name: "until-time", value: value("until-time"), type: "time")
            },
        ])
    }

    private var who: HTML {
        HTML([
            fieldset(.class("choices")) {
                legend("Who are you in this?")
                for teller in CrimeReport.Teller.allCases {
                    let chosen =
                        value("teller") == teller.rawValue || value("teller").isEmpty && teller == .notSaid
                    choice("radio", "teller", teller.rawValue, teller.title, chosen)
                }
            },
            textField(
                "If you were told: on which day?", name: "told", value: value("told"), type: "date",
                hint: "The year of a crime in the statistics is the year in which it was first told.",
                problem: draft.problems.of("told")),
        ])
    }

    private var details: HTML {
        TypedHTML.details(.class("fold"), .open(!value("people").isEmpty || !value("bias").isEmpty)) {
            summary("More, if you know it")
            div(.class("inside")) {
                area(
                    "The people involved", "people",
                    "How many, and what they are to each other (strangers, partners, roommates). Names are not needed."
                )
                area(
                    "Was somebody chosen because of race, religion, gender or the like?", "bias",
                    "What was said, written or shown.")
                area("Do the police know?", "police", "Which agency, and a number if you have one.")
            }
        }
    }

    private var wishes: HTML {
        HTML([
            fieldset(.class("choices")) {
                legend("What is wished?")
                for wish in CrimeReport.Wish.allCases where wish != .contact {
                    choice(
                        "checkbox", "wish", wish.rawValue, wish.title, value("wish-\(wish.rawValue)") == "yes"
                    )
                }
            },
            area(
                "How can we reach you?", "contact",
                "Only if you want it. You can also come back with the words you get after sending, without a name."
            ),
        ])
    }
}
