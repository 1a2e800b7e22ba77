import CleryLaw
import TypedHTML

/// Where a roster of people who are told is sent.
struct AudienceImportPage: Page {
    let title = "Roster of people who are told"
    let section: Section? = .alerts
    let crumbs = AudienceCrumbs.all
    /// Live lists that a roster may go to.
    let lists: [AudienceList]
    let form: String
    var chosen = ""
    var name = ""
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "A CSV file of the people whom warnings reach: students, employees, residents. You see every difference before anything is done.",
            .class("lead"))
        p(
            "A file is the whole list: whoever of the list’s roster is not in it is ended. Keep one list for each office that sends a file."
        )
        TypedHTML.form(
            .method(.post), .action("/office/alerts/audience/import"), .multipart(), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "File", name: "file",
                hint:
                    "CSV with commas, semicolons or tabs, up to 60 MB, one row for each person: a number of the person, e-mail addresses, phones, campus, building, role, language.",
                problem: problems.of("file")
            ) { Elements.input($0 + [.type("file"), .accept(".csv,.txt,.tsv"), .required]) }
            if !lists.isEmpty {
                chooser(
                    "List", name: "list", options: lists.map { ("\($0.id)", $0.name) }, chosen: chosen,
                    any: "A new list")
            }
            textField(
                lists.isEmpty ? "Name of the list" : "Name of the new list", name: "name", value: name,
                hint: "Such as “Students and employees”.", problem: problems.of("list"))
            div(.class("actions")) { button("Show the difference", .type("submit"), .class("button")) }
        }
    }
}

enum AudienceCrumbs {
    static let all = [Crumb(title: "Who is told", href: "/office/alerts/audience")]
}
