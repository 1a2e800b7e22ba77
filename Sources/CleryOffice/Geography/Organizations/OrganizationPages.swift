import CleryLaw
import TypedHTML

/// The student organizations, with the days on which the institution recognized them.
struct OrganizationListPage: Page {
    struct Line: Sendable {
        let organization: Organization
        let recognitions: [Recognition]
        let places: Int
    }
    let title = "Student organizations"
    let section: Section? = .geography
    let crumbs = [Crumb(title: "Geography", href: "/office/places")]
    let lines: [Line]
    let form: String
    var typed = ""
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "A place that an officially recognized student organization owns or controls is noncampus, wherever it lies, while the organization is recognized.",
            .class("lead"))
        if lines.isEmpty {
            empty("No organization yet") { p("Add the first one below; then a place can name it.") }
        } else {
            table(.class("cardish")) {
                caption("\(lines.count) organization\(lines.count == 1 ? "" : "s")")
                thead {
                    tr {
                        th("Organization", .scope(.col))
                        th("Recognized", .scope(.col))
                        th("Places", .scope(.col), .class("n"))
                    }
                }
                tbody { for line in lines { row(line) } }
            }
        }
        h2("Add an organization", .id("add"))
        TypedHTML.form(.method(.post), .action("/office/organizations"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: typed, problem: problems.of("name"))
            div(.class("actions")) { button("Add it", .type("submit"), .class("button")) }
        }
    }

    private func row(_ line: Line) -> HTML {
        tr {
            td(.class("first")) {
                a(line.organization.name, .href("/office/organizations/\(line.organization.id)"))
            }
            td(.data(label: "Recognized")) {
                if line.recognitions.isEmpty { tag("never", .plain) }
                for one in line.recognitions {
                    span(PlaceDecisionWords.days(one.from, one.through))
                    " "
                }
            }
            td("\(line.places)", .class("n"), .data(label: "Places"))
        }
    }
}

/// One organization: its recognition, and the places that it holds.
struct OrganizationPage: Page {
    let organization: Organization
    let recognitions: [Recognition]
    let places: [(id: Int64, name: String)]
    let form: String
    var from = ""
    var through = ""
    var name: String
    var problems: [Problem] = []
    var done: String?
    var title: String { organization.name }
    let section: Section? = .geography
    let crumbs = [
        Crumb(title: "Geography", href: "/office/places"),
        Crumb(title: "Organizations", href: "/office/organizations"),
    ]
    private var action: String { "/office/organizations/\(organization.id)" }

    var body: HTML {
        h1(title)
        if let done { notice { p { b(done) } } }
        h2("Officially recognized")
        if recognitions.isEmpty { p("Never, as far as the office knows.") }
        ul(.class("lines")) {
            for one in recognitions {
                li {
                    PlaceDecisionWords.days(one.from, one.through)
                    TypedHTML.form(.method(.post), .action(action), .class("inline")) {
                        input(.type("hidden"), .name("form"), .value(form))
                        input(.type("hidden"), .name("recognition"), .value("\(one.id)"))
                        button(
                            "Take it back", .type("submit"), .name("what"), .value("take"),
                            .class("button quiet"),
                            .label("Take back: \(PlaceDecisionWords.days(one.from, one.through))"))
                    }
                }
            }
        }
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            div(.class("pair")) {
                textField(
                    "First day", name: "from", value: from, type: "date", hint: "Empty: always.",
                    problem: problems.of("from"))
                textField(
                    "Last day", name: "through", value: through, type: "date",
                    hint: "Empty: until further notice.", problem: problems.of("through"))
            }
            div(.class("actions")) {
                button(
                    "Add days of recognition", .type("submit"), .name("what"), .value("look"),
                    .class("button"))
            }
        }
        h2("Its places")
        if places.isEmpty {
            p("No place names it. State it with the facts of a place.")
        } else {
            ul { for one in places { li { a(one.name, .href("/office/places/\(one.id)")) } } }
        }
        h2("Its name")
        TypedHTML.form(.method(.post), .action(action), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: name, problem: problems.of("name"))
            div(.class("actions")) {
                button(
                    "Change the name", .type("submit"), .name("what"), .value("name"),
                    .class("button quiet"))
            }
        }
    }
}
