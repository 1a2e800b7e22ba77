import TypedHTML

/// The text of a profile, to read and to change.
struct TableProfilePage: Page {
    let kind: TableProfile.Kind
    let name: String
    let text: String
    var isKept: Bool
    let form: String
    var problem: Problem?
    var done: String?
    var title: String { "Profile \(name)" }
    var section: Section? { kind == .roster ? .people : nil }

    private var base: String { kind == .roster ? "/office/people/roster" : "/office/reports/batch" }
    private var back: String { name == RosterPerson.scim ? "/office/people/scim" : base }

    var crumbs: [Crumb] {
        switch kind {
        case .roster:
            [
                Crumb(title: "People", href: "/office/people"),
                Crumb(title: name == RosterPerson.scim ? "SCIM" : "Roster", href: back),
            ]
        case .referrals:
            [Crumb(title: "Office", href: "/office"), Crumb(title: "Batch of reports", href: base)]
        }
    }

    var body: HTML {
        h1(title)
        p(
            isKept
                ? "The office keeps this profile as its own."
                : "This profile ships with OpenClery. When you keep it, the office has a copy of its own.",
            .class("lead"))
        if let done { notice { p(done) } }
        TypedHTML.form(.method(.post), .action("\(base)/profiles/\(urlPart(name))")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Profile", name: "yaml",
                hint: "YAML. What it may say is described in the documentation, docs/running/rosters.md.",
                problem: problem
            ) { Elements.textarea($0 + [.class("code"), .rows(30)], text: text) }
            div(.class("actions")) {
                button("Keep the profile", .type("submit"), .class("button"))
                a("Back", .class("button quiet"), .href(back))
            }
        }
    }
}
