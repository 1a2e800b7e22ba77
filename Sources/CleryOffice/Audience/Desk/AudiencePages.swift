import CleryLaw
import TypedHTML

/// The lists of people who are told, live ones and those for tests.
struct AudiencePage: Page {
    struct Line: Sendable {
        let list: AudienceList
        let counts: AudienceCounts
    }

    let title = "Who is told"
    let section: Section? = .alerts
    let lines: [Line]
    let form: String
    var name = ""
    var kind = AudienceList.Kind.test
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "A warning that is sent for real goes to everybody of the live lists. An exercise goes to one test list and to nobody else.",
            .class("lead"))
        if lines.contains(where: { $0.list.kind == .live && $0.counts.people > 0 }) {
            div(.class("actions")) {
                a("Take in a roster", .class("button"), .href("/office/alerts/audience/import"))
            }
        } else {
            empty("Nobody would be told") {
                p(
                    "No live list has people on it. Take in a roster of students and employees: a CSV file from the directory, human resources or housing."
                )
                p { a("Take in a roster", .class("button"), .href("/office/alerts/audience/import")) }
            }
        }
        for kind in AudienceList.Kind.allCases { part(kind) }
        h2("A new list")
        TypedHTML.form(.method(.post), .action("/office/alerts/audience"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Name", name: "name", value: name, problem: problems.of("name"))
            chooser(
                "For", name: "kind",
                options: [("test", "Tests: typed by hand, for exercises"), ("live", "Real warnings")],
                chosen: kind.rawValue)
            p("A list never becomes one of the other kind, and nobody moves from a test list to a live one.")
            div(.class("actions")) { button("Make the list", .type("submit"), .class("button quiet")) }
        }
        h2("Who signs up")
        p {
            "Anybody may add an address of their own at "
            a("Warnings by e-mail or text message", .href("/warnings/subscribe"))
            ". They stand on the list “\(AudienceActs.ownList)”."
        }
    }

    @HTMLBuilder private func part(_ kind: AudienceList.Kind) -> HTML {
        let all = lines.filter { $0.list.kind == kind }
        h2(kind == .live ? "Live lists" : "Test lists")
        if all.isEmpty {
            p(
                kind == .live
                    ? "None yet." : "None yet. An exercise needs one: make it below and type some addresses.")
        } else {
            table(.class("cardish")) {
                caption(
                    kind == .live ? "Lists that real warnings go to" : "Lists that only exercises go to")
                thead {
                    tr {
                        th("List", .scope(.col))
                        for head in ["People", "E-mail", "Phones", "Without an address"] {
                            th(head, .scope(.col), .class("n"))
                        }
                    }
                }
                tbody { for one in all { row(one) } }
            }
        }
    }

    private func row(_ one: Line) -> HTML {
        tr {
            td(.class("first")) {
                a(one.list.name, .href("/office/alerts/audience/\(one.list.id)"))
                if one.list.kind == .test { tag("test", .plain) }
            }
            td("\(one.counts.people)", .class("n"), .data(label: "People"))
            td("\(one.counts.mails)", .class("n"), .data(label: "E-mail"))
            td("\(one.counts.phones)", .class("n"), .data(label: "Phones"))
            td("\(one.counts.without)", .class("n"), .data(label: "Without an address"))
        }
    }
}
