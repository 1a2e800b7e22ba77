import CleryLaw
import TypedHTML

/// Reports a student missing. What is known is enough; all else comes later on the case's own page.
struct MissingNewPage: Page {
    let title = "Report a student missing"
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Missing students", href: "/office/missing"),
    ]
    let campuses: [Campus]
    let form: String
    var fields = TypedFields()
    var problems: [Problem] = []
    /// What a search among the residents found; nil before there was one.
    var matches: [ResidentSearch.Match]?

    var body: HTML {
        h1(title)
        p("In danger call 911 first. Then send what you know; nobody waits for 24 hours.", .class("lead"))
        if !problems.isEmpty {
            notice("stop") { p("Something is missing below. Nothing was sent yet.", .role("alert")) }
        }
        TypedHTML.form(.method(.post), .action("/office/missing/new"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            text("Name of the student", "name")
            text("Student number, if known", "number")
            search
            if campuses.count == 1, let only = campuses.first {
                input(.type("hidden"), .name("campus"), .value("\(only.id)"))
            } else {
                choice(
                    "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) },
                    chosen: fields["campus"], problem: problems.of("campus"))
            }
            choice(
                "Does the student live in on-campus student housing?", name: "resident",
                options: MissingCasePage.yesNo, chosen: fields["resident"], problem: nil)
            text("Hall and room, if known", "room")
            textField(
                "Birth date, if known", name: "birth", value: fields["birth"], type: "date",
                problem: problems.of("birth"))
            area("Where the student was last seen, with whom", "seen")
            MissingMoment.html(
                "Last seen", name: "last", hint: "If nobody knows, leave both empty.", fields: fields,
                problems: problems)
            area("Circumstances: clothes, phone, car, health, what worries you", "circumstances")
            text("Who reports it", "reporter")
            text("How the reporter is reached", "reporter_reached")
            MissingMoment.html(
                "First told to somebody of the institution", name: "reported",
                hint: "Just now: leave both empty. Every minute until the referral counts.", fields: fields,
                problems: problems)
            label(.class("choice")) {
                input(
                    .type("checkbox"), .name("police"), .value("yes"),
                    .checked(fields["police"] == "yes"))
                span("I am campus police or security: the report is with us")
            }
            p("If it was first told earlier, the next page asks since when you have it.", .class("hint"))
            div(.class("actions")) {
                button(
                    "Report missing now", .type("submit"), .name("what"), .value("report"), .class("button"))
            }
        }
    }

    @HTMLBuilder private var search: HTML {
        fieldset(.class("choices")) {
            legend("Is it a resident of the list?")
            p(
                "The search opens names that are sealed; it is written down with your reason. You may skip it and report at once.",
                .class("hint"))
            if let matches {
                if matches.isEmpty { p("Nobody on the list is called so, or has this number.") }
                for match in matches {
                    label(.class("choice")) {
                        input(
                            .type("radio"), .name("student"), .value("\(match.id)"),
                            .checked(fields["student"] == "\(match.id)"))
                        span("\(match.name), \(match.hall) \(match.room)")
                    }
                }
                label(.class("choice")) {
                    input(
                        .type("radio"), .name("student"), .value(""), .checked(fields["student"].isEmpty))
                    span("None of them, or not sure")
                }
            }
            reasonChooser(
                "Reason of the search", name: "reason", MissingLook.searchReasons,
                chosen: fields["reason"].isEmpty ? MissingLook.searchReasons[0] : fields["reason"],
                problem: problems.of("reason"))
            button(
                "Find among the residents", .type("submit"), .name("what"), .value("find"),
                .class("button quiet"))
        }
    }

    private func text(_ label: String, _ name: String) -> HTML {
        textField(
            label, name: name, value: fields[name], problem: problems.of(name), autocomplete: "off")
    }

    private func area(_ label: String, _ name: String) -> HTML {
        field(label, name: name, problem: problems.of(name)) { attributes in
            Elements.textarea(attributes + [.rows(3)], text: fields[name])
        }
    }
}
