import CleryLaw
import TypedHTML

/// Where a program is entered.
struct ProgramNewPage: Page {
    let title = "Enter a program"
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Programs", href: "/office/programs"),
    ]
    let campuses: [Campus]
    let all: Bool
    var draft = ProgramDraft()
    let form: String

    var body: HTML {
        h1(title)
        ProgramFormPart(
            draft: draft, campuses: campuses, all: all, action: "/office/programs/new",
            button: "Enter it", form: form
        ).html
    }
}

/// One program.
struct ProgramPage: Page {
    let program: Program
    var draft: ProgramDraft
    let campuses: [Campus]
    let all: Bool
    let mayWrite: Bool
    let today: Day
    let form: String
    var done: String?
    var title: String { program.title }
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Programs", href: "/office/programs"),
    ]

    private var address: String { "/office/programs/\(program.id)" }

    var body: HTML {
        h1(title)
        p(.class("lead")) {
            "\(program.kind.title), \(program.year). "
            span(program.kind.citation.text, .class("cite"))
        }
        if let done { notice { p(done) } }
        if let from = program.copiedFrom {
            p {
                "It repeats "
                a("a program of an earlier year", .href("/office/programs/\(from)"))
                "."
            }
        }
        if mayWrite {
            ProgramFormPart(
                draft: draft, campuses: campuses, all: all, action: address, button: "Keep it", form: form
            ).html
            TypedHTML.form(.method(.post), .action("\(address)/copy")) {
                input(.type("hidden"), .name("form"), .value(form))
                button("Copy it to \(program.year + 1)", .type("submit"), .class("button quiet"))
            }
            details {
                summary("Take it back")
                p("It was entered by mistake. It is then in no list and no report.")
                TypedHTML.form(.method(.post), .action(address)) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button(
                        "Take it back", .type("submit"), .name("what"), .value("remove"),
                        .class("button quiet"))
                }
            }
        } else {
            shown
        }
    }

    private var shown: HTML {
        record([
            ("Description", HTML(text: program.description)),
            ("For", HTML(text: program.audience.title)), ("When", HTML(text: program.when)),
            ("How", HTML(text: program.delivery.title)),
            ("Covers", HTML(text: program.covered.map(\.title).joined(separator: ", "))),
            ("Offered to", HTML(text: program.offered.map(String.init) ?? "")),
            ("Attended", HTML(text: program.attended.map(String.init) ?? "")),
        ])
    }
}

/// The fields of a program.
struct ProgramFormPart: Sendable {
    let draft: ProgramDraft
    let campuses: [Campus]
    let all: Bool
    let action: String
    let button: String
    let form: String

    private var parts: TripFormParts { TripFormParts(fields: draft.fields, problems: draft.problems) }
    private var places: [(value: String, title: String)] {
        (all ? [("all", "All campuses")] : []) + campuses.map { ("\($0.id)", $0.name) }
    }

    var html: HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            parts.list(
                "Kind", "kind", ProgramKind.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            parts.text("Title", "title")
            parts.long("Description", "description", hint: "Published in the annual report.")
            parts.list(
                "For", "audience", ProgramAudience.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            parts.list("Campus", "campus", places, any: "Choose")
            div(.class("pair")) {
                parts.text("Calendar year", "year", inputmode: "numeric")
                parts.list(
                    "How often", "frequency", ProgramFrequency.allCases.map { ($0.rawValue, $0.title) },
                    any: "Not said yet")
            }
            parts.text(
                "Days", "days", hint: "As 2026-08-24, 2026-08-25. Leave it empty where it runs all year.")
            parts.list(
                "How", "delivery", ProgramDelivery.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            fieldset(.class("choices"), .id("behaviors")) {
                legend("Which prohibited behavior it covers")
                if let problem = draft.problems.of("behaviors") { p(problem.sentence, .class("problem")) }
                for one in ProgramBehavior.allCases {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("covers-\(one.rawValue)"), .value("yes"),
                            .checked(draft.behaviors.contains(one)))
                        span(one.title)
                    }
                }
            }
            parts.text("Offered to how many", "offered", inputmode: "numeric")
            parts.text("Attended", "attended", inputmode: "numeric")
            parts.text("Where the evidence is kept", "evidence", hint: "Not published.")
            div(.class("actions")) {
                TypedHTML.button(button, .type("submit"), .class("button"))
                a("Back to the programs", .class("button quiet"), .href("/office/programs"))
            }
        }
    }
}
