import TypedHTML

/// The profiles an import can go by.
struct ProfileListPage: Page {
    let title = "Profiles"
    let section: Section? = .profiles
    let profiles: [Profiles.Listed]

    var body: HTML {
        h1("Profiles")
        p(
            "A profile says how a log is written: which column is what, how dates look and what its words mean.",
            .class("lead"))
        table(.class("cardish")) {
            caption("The office's own profiles first, then those that ship with OpenClery")
            thead {
                tr {
                    th("Name", .scope(.col))
                    th("Log", .scope(.col))
                    th("Kept", .scope(.col))
                }
            }
            tbody {
                for profile in profiles {
                    tr {
                        td(.class("first")) {
                            a(profile.name, .href("/office/profiles/\(urlPart(profile.name))"))
                        }
                        td(profile.title)
                        td(.data(label: "Kept")) {
                            profile.isKept ? tag("in this office", .ok) : tag("shipped", .plain)
                        }
                    }
                }
            }
        }
    }
}

/// One profile's text, to read and to change.
struct ProfilePage: Page {
    let name: String
    let text: String
    let isKept: Bool
    /// Its number, when the office keeps it.
    var id: Int64?
    let form: String
    var problem: Problem?
    var done: String?
    var title: String { "Profile \(name)" }
    let section: Section? = .profiles
    let crumbs = [Crumb(title: "Profiles", href: "/office/profiles")]

    var body: HTML {
        h1(title)
        p(
            isKept
                ? "The office keeps this profile. When you change it, the facts of every incident of its log are told again."
                : "This profile ships with OpenClery. When you keep it, the office has a copy of its own.",
            .class("lead"))
        if let done { notice { p(done) } }
        if let id { p { a("What changed in it", .href("/office/history/profiles/\(id)")) } }
        TypedHTML.form(.method(.post), .action("/office/profiles/\(urlPart(name))")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Profile", name: "yaml",
                hint: "YAML. What it may say is described in the documentation, docs/running/profiles.md.",
                problem: problem
            ) { attributes in
                Elements.textarea(attributes + [.class("code"), .rows(30)], text: text)
            }
            div(.class("actions")) {
                button("Keep the profile", .type("submit"), .class("button"))
                a("Back to the profiles", .class("button quiet"), .href("/office/profiles"))
            }
        }
    }
}
