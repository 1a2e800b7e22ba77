import CleryLaw
import TypedHTML

/// Where somebody is entered in the roster.
struct AuthorityNewPage: Page {
    let title = "Enter a security authority"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"),
        Crumb(title: "Security authorities", href: "/office/authorities"),
    ]
    let campuses: [Campus]
    let units: [String]
    var draft = AuthorityDraft()
    let form: String

    var body: HTML {
        h1(title)
        p(
            "Somebody with an exempt or another function may be entered too: it stays on file that the office looked, and the person is asked nothing."
        )
        AuthorityFormPart(
            draft: draft, campuses: campuses, units: units, action: "/office/authorities/new",
            button: "Enter", form: form
        ).html
    }
}

/// The fields of an entry.
struct AuthorityFormPart: Sendable {
    let draft: AuthorityDraft
    let campuses: [Campus]
    let units: [String]
    let action: String
    let button: String
    let form: String

    private var parts: TripFormParts { TripFormParts(fields: draft.fields, problems: draft.problems) }
    private var chosen: Set<String> {
        Set(draft.fields["functions"].split(separator: " ").map(String.init))
    }
    private var groups: [(title: String, functions: [CampusFunction])] {
        var groups: [(title: String, functions: [CampusFunction])] = []
        for function in CampusFunction.allCases {
            if let at = groups.firstIndex(where: { $0.title == function.group }) {
                groups[at].functions.append(function)
            } else {
                groups.append((function.group, [function]))
            }
        }
        return groups
    }

    var html: HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            parts.text(
                "Sign-in name, or e-mail address", "who",
                hint: "Somebody without an account gets letters with a personal link at this address.")
            parts.text("Name", "name", hint: "Only of somebody without an account. Kept sealed.")
            parts.list(
                "Belongs to the institution as", "bond",
                SecurityAuthority.Bond.allCases.map { ($0.rawValue, $0.title) }, any: "Choose")
            parts.list("Campus", "campus", campuses.map { ("\($0.id)", $0.name) }, any: "Choose")
            field(
                "Unit", name: "unit", hint: "As the people roster names it.",
                problem: draft.problems.of("unit")
            ) {
                attributes in
                Elements.input(
                    attributes + [.type("text"), .value(draft.fields["unit"]), .list("units")])
            }
            HTML.element("datalist", [.id("units")], HTML(units.map { option($0, .value($0)) }))
            functions
            label(.class("choice")) {
                input(
                    .type("checkbox"), .name("named"), .value("yes"), .checked(draft.fields["named"] == "yes")
                )
                span {
                    "Our policy names this person or office as a place to report crimes"
                    small(NamedInPolicy.citation.text)
                }
            }
            div(.class("pair")) {
                parts.text("Since", "from", type: "date")
                parts.text("Last day", "through", hint: "Empty while it is open.", type: "date")
            }
            parts.text("Supervisor", "supervisor", hint: "Kept sealed.")
            parts.text(
                "Where the function is written down", "remark",
                hint: "A policy, a contract, a job description.")
            div(.class("actions")) {
                TypedHTML.button(button, .type("submit"), .class("button"))
                a("Back to the roster", .class("button quiet"), .href("/office/authorities"))
            }
        }
    }

    private var functions: HTML {
        fieldset(.class("choices"), .id("functions")) {
            legend("What the person does")
            p("All functions of the person. The law looks at each.", .class("hint"))
            if let problem = draft.problems.of("functions") { p(problem.sentence, .class("problem")) }
            for group in groups {
                details(.class("fold"), .open(group.functions.contains { chosen.contains($0.rawValue) })) {
                    summary(group.title)
                    for function in group.functions {
                        label(.class("choice")) {
                            input(
                                .type("checkbox"), .name("is-\(function.rawValue)"), .value("yes"),
                                .checked(chosen.contains(function.rawValue)))
                            span(function.title)
                        }
                    }
                }
            }
        }
    }
}
