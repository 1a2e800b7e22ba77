import CleryLaw
import TypedHTML

/// Where a timely warning is written. Saving shows how it reads and what is missing; nothing is sent from here.
struct ComposePage: Page {
    let compose: ComposeForm
    let action: String
    let scripts: [AlertScript]
    let form: String
    let section: Section? = .alerts
    let crumbs = [Crumb(title: "Warnings and notifications", href: "/office/alerts")]

    private var draft: AlertDraft { compose.draft }
    var title: String {
        let what = draft.step == .first ? draft.kind.title.lowercased() : draft.step.title.lowercased()
        return draft.purpose == .live ? "Write a \(what)" : "Write a \(what) as an exercise"
    }

    var body: HTML {
        h1(title)
        p(
            "One text becomes the e-mail, the text message, the banner, CAP and what is read aloud. \(WarningDoesNotWait.sentence)",
            .class("lead"))
        if draft.purpose == .exercise {
            notice("care") {
                p {
                    b("This is an exercise.")
                    " It goes to a test list and nowhere else."
                }
            }
        }
        if draft.script == nil, draft.thread == nil, !scripts.isEmpty { prepared }
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            if let threat = draft.threat { input(.type("hidden"), .name("threat"), .value("\(threat)")) }
            if let script = draft.script { input(.type("hidden"), .name("script"), .value("\(script)")) }
            if let exercise = draft.exercise {
                input(.type("hidden"), .name("exercise"), .value("\(exercise)"))
            }
            if let thread = draft.thread {
                input(.type("hidden"), .name("thread"), .value("\(thread)"))
                input(.type("hidden"), .name("step"), .value(draft.step.rawValue))
            }
            TripFormParts(fields: TypedFields(), problems: compose.problems).faults
            chooser(
                "Kind of crime", name: "category", options: ComposeForm.categories,
                chosen: draft.category ?? "", any: "Another crime")
            for one in ComposeForm.pieces { piece(one) }
            if draft.purpose == .exercise {
                chooser(
                    "Test list", name: "list",
                    options: compose.choices.testLists.map { ("\($0.id)", $0.name) },
                    chosen: draft.list.map { "\($0)" } ?? "")
            } else {
                ReachFields(
                    choices: compose.choices, chosen: draft.reach, kind: draft.kind,
                    problems: compose.problems
                ).html
            }
            chooser(
                "How long it stands on the public pages", name: "hours",
                options: ComposeForm.hours.map { ("\($0.hours)", $0.title) }, chosen: "\(draft.hours)")
            div(.class("actions")) {
                button("Keep it and see how it reads", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href("/office/alerts"))
            }
        }
    }

    private var prepared: HTML {
        details(.class("fold")) {
            summary("Begin with a prepared text")
            div(.class("inside")) {
                ul(.class("lines")) {
                    for script in scripts where script.kind == .timelyWarning {
                        li {
                            a(
                                script.name,
                                .href(
                                    "/office/alerts/warn?script=\(script.id)"
                                        + (draft.threat.map { "&threat=\($0)" } ?? "")
                                        + (draft.exercise.map { "&exercise=\($0)" } ?? "")))
                        }
                    }
                }
            }
        }
    }

    private func piece(_ one: ComposeForm.Piece) -> HTML {
        let text = draft.words.first?[one.piece] ?? ""
        let name = one.piece.rawValue
        return field(one.label, name: name, hint: one.hint, problem: compose.problems.of(name)) {
            attributes in
            if one.rows == 1 {
                Elements.input(attributes + [.type("text"), .value(text), .maxlength(ComposeForm.longest)])
            } else {
                Elements.textarea(
                    attributes + [.rows(one.rows), .maxlength(ComposeForm.longest)], text: text)
            }
        }
    }
}
