import CleryLaw
import TypedHTML

/// The prepared texts.
struct ScriptListPage: Page {
    let scripts: [AlertScript]
    var done: String?
    let title = "Scripts"
    let section: Section? = .alerts
    let crumbs = [Crumb(title: "Warnings and notifications", href: "/office/alerts")]

    var body: HTML {
        h1(title)
        p("Words that are ready before they are needed, for each hazard and crime.", .class("lead"))
        if let done { notice { p(done) } }
        div(.class("actions")) {
            a("Prepare another", .class("button"), .href("/office/alerts/scripts/new"))
        }
        if scripts.isEmpty {
            empty("No script is prepared") {
                p("Begin with the hazards that are likeliest on your campus.")
            }
        }
        for kind in [AlertContent.Kind.emergencyNotification, .timelyWarning] {
            let own = scripts.filter { $0.kind == kind }
            if !own.isEmpty {
                h2(kind.title)
                ul(.class("lines")) {
                    for script in own {
                        li {
                            a(script.name, .href("/office/alerts/scripts/\(script.id)"))
                            p(script.words.first?[.action] ?? "", .class("hint"))
                        }
                    }
                }
            }
        }
    }
}

/// Where a script is written.
struct ScriptPage: Page {
    /// Nil for a new one.
    let id: Int64?
    let fields: TypedFields
    var problems: [Problem] = []
    let choices: ReachChoices
    let reach: AlertReach
    let form: String
    let section: Section? = .alerts
    let crumbs = [
        Crumb(title: "Warnings and notifications", href: "/office/alerts"),
        Crumb(title: "Scripts", href: "/office/alerts/scripts"),
    ]
    var title: String { id == nil ? "Prepare a script" : "Script: \(fields["name"])" }

    var body: HTML {
        let parts = TripFormParts(fields: fields, problems: problems)
        h1(title)
        p(
            "Whole sentences that can go out as they stand. Leave out what is only known in the hour itself.",
            .class("lead"))
        TypedHTML.form(
            .method(.post), .action("/office/alerts/scripts/\(id.map { "\($0)" } ?? "new")"),
            .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            parts.text("Name on its button", "name", hint: "Such as: Gas leak, north campus")
            parts.list(
                "For", "kind", AlertContent.Kind.allCases.map { ($0.rawValue, $0.title) })
            parts.list(
                "Hazard", "hazard", Emergency.Hazard.allCases.map { ($0.rawValue, $0.title) }, any: "None")
            parts.list("Crime", "category", ComposeForm.categories, any: "None")
            parts.text("Place among the buttons", "rank", hint: "1 is the first.", inputmode: "numeric")
            for one in ComposeForm.pieces where one.piece != .entry {
                if one.rows == 1 {
                    parts.text(one.label, one.piece.rawValue, hint: one.hint)
                } else {
                    parts.long(one.label, one.piece.rawValue, hint: one.hint)
                }
            }
            h2("In Spanish")
            p("For people whose language is Spanish. Leave it empty to send them the words above.")
            for (name, label) in ScriptForm.spanish { parts.long(label, name) }
            ReachFields(choices: choices, chosen: reach, problems: problems).html
            div(.class("actions")) {
                button("Keep it", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/alerts/scripts"))
            }
        }
        if let id {
            TypedHTML.form(.method(.post), .action("/office/alerts/scripts/\(id)/end")) {
                input(.type("hidden"), .name("form"), .value(form))
                div(.class("actions")) {
                    button("Take it out of use", .type("submit"), .class("button quiet"))
                }
            }
        }
    }
}
