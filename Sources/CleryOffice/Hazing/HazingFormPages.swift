import CleryLaw
import TypedHTML

/// The fields of a finding: what is published, and what is not.
struct HazingFormPart: Sendable {
    let draft: HazingDraft
    let organizations: [Organization]
    let action: String
    let button: String
    let form: String
    /// Published entries keep their organization, and their changes have a reason.
    var isPublished = false

    private var parts: TripFormParts { TripFormParts(fields: draft.fields, problems: draft.problems) }

    var html: HTML {
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            parts.faults
            h2("What is published")
            if !isPublished {
                parts.list(
                    "Student organization", "organization",
                    organizations.map { ("\($0.id)", $0.name) }, any: "Choose",
                    hint: "Only one that the institution established or recognized.")
            }
            long(
                "General description of the violation", "description",
                hint: "In plain words, without anything that tells who a student is.")
            parts.choices(
                "Was the abuse or illegal use of alcohol or drugs involved?", "alcohol",
                [("yes", "Yes", nil), ("no", "No", nil)])
            long("Findings", "findings")
            long("Sanctions on the organization", "sanctions", hint: "Say so where there were none.")
            days
            parts.long(
                "Further, if State law or the institution asks for it", "more")
            if isPublished {
                parts.long(
                    "What was changed, and why", "change-note", hint: "The next edition says this.")
            }
            choice(
                "cleared", "These texts identify no student",
                "Read them once more. Only then is the finding complete.", draft.isCleared)
            if draft.hasDoubt || draft.saysNoNames {
                choice(
                    "no-names", "What looks like a name is none",
                    "Such as the name of a building or an event.", draft.saysNoNames)
            }
            h2("For the office only")
            long(
                "Confidential notes", "notes",
                hint: "Kept sealed and published nowhere. Names that stand here are refused above.")
            div(.class("actions")) {
                TypedHTML.button(button, .type("submit"), .class("button"))
                a("Back to the findings", .class("button quiet"), .href("/office/hazing"))
            }
        }
    }

    @HTMLBuilder private var days: HTML {
        div(.class("pair")) {
            parts.text("Alleged to have occurred on", "from", type: "date")
            parts.text("until, if it was a span", "through", type: "date")
        }
        parts.text("Investigation started", "started", type: "date")
        parts.text("Investigation ended with the finding", "ended", type: "date")
        parts.text("Notice of the finding to the organization", "noticed", type: "date")
    }

    private func long(_ label: String, _ name: String, hint: String? = nil) -> HTML {
        field(label, name: name, hint: hint, problem: draft.problems.of(name)) { attributes in
            Elements.textarea(attributes + [.rows(4)], text: draft.fields[name])
        }
    }

    private func choice(_ name: String, _ title: String, _ hint: String, _ on: Bool) -> HTML {
        label(.class("choice")) {
            input(.type("checkbox"), .id(name), .name(name), .value("yes"), .checked(on))
            span {
                title
                small(hint)
            }
        }
    }
}

/// Where a finding is entered.
struct HazingNewPage: Page {
    let title = "Enter a finding of hazing"
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Hazing", href: "/office/hazing"),
    ]
    let organizations: [Organization]
    var draft = HazingDraft()
    let form: String

    var body: HTML {
        h1(title)
        p(
            "A finding of responsibility against a student organization, wherever the hazing happened. What is not known yet can be added later.",
            .class("lead"))
        if organizations.isEmpty {
            empty("The office knows no student organization yet") {
                p { a("Add the organizations first", .href("/office/organizations")) }
            }
        } else {
            HazingFormPart(
                draft: draft, organizations: organizations, action: "/office/hazing/new",
                button: "Enter it", form: form
            ).html
        }
    }
}

/// The institution's own words on hazing.
struct HazingTextsPage: Page {
    let title = "Definition, policies and laws on hazing"
    let section: Section? = .annual
    let crumbs = [
        Crumb(title: "Annual report", href: "/office/annual"),
        Crumb(title: "Hazing", href: "/office/hazing"),
    ]
    let texts: HazingTexts
    var problems: [Problem] = []
    let form: String

    var body: HTML {
        h1(title)
        p(
            "They stand on the public page beside the findings, and each edition keeps them as they were. \(TransparencyPage.sentence)",
            .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/hazing/texts"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            area(
                "Hazing as the institution defines it", "definition", texts.definition, 6,
                hint: "The definition by which findings are made. It may differ from the statute’s.")
            area(
                "Policies on hazing, and how to report it", "policies", texts.policies, 12,
                hint: "Markdown: # begins a heading, - an item.")
            area(
                "Local, State and Tribal laws that apply", "laws", texts.laws, 8,
                hint: "Markdown. Name each law and say what it forbids.")
            textField(
                "Address of the public page", name: "address", value: texts.address ?? "", type: "url",
                hint: "As it is printed in the annual report: https://…/hazing.",
                problem: problems.of("address"))
            div(.class("actions")) { button("Keep it", .type("submit"), .class("button")) }
        }
        p(TransparencyPage.citation.text, .class("cite"))
    }

    private func area(_ label: String, _ name: String, _ text: String, _ rows: Int, hint: String) -> HTML {
        field(label, name: name, hint: hint, problem: problems.of(name)) {
            Elements.textarea($0 + [.rows(rows)], text: text)
        }
    }
}
