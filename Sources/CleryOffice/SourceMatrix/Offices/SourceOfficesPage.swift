import TypedHTML

/// The offices that are asked, with a form that adds the usual ones at once.
struct SourceOfficesPage: Page {
    let offices: [SourceOffice]
    let said: [Int64: SourceStatement]
    let year: Int
    let campuses: [Campus]
    /// The campuses whose offices this person keeps.
    let keeps: [Campus]
    let names: [Int64: String]
    let form: String
    var done: String?
    var campus = ""
    var kinds: [SourceOffice.Kind] = []
    var name = ""
    var problems: [Problem] = []
    let title = "Offices of the institution"
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]

    mutating func read(_ form: Form) {
        (campus, name) = (form["campus"], form.trimmed("name"))
        kinds = SourceOffice.Kind.allCases.filter { form["kind-\($0.rawValue)"] == "yes" }
        if !keeps.contains(where: { "\($0.id)" == campus }) {
            problems.append(Problem("campus", "Choose the campus."))
        }
        if kinds.isEmpty { problems.append(Problem("kinds", "Choose at least one office.")) }
        if kinds.contains(.other), name.isEmpty {
            problems.append(Problem("name", "Give the other office’s name."))
        }
        if name.count > 120 { problems.append(Problem("name", "Write at most 120 characters.")) }
    }

    var body: HTML {
        h1(title)
        p(
            "Offices that hear of crimes, arrests, referrals or hazing. Each signs once a year what it knows.",
            .class("lead"))
        if let done { notice { p(done) } }
        if offices.isEmpty { empty("No office is here yet") { p("Add the usual ones below.") } }
        for campus in campuses {
            let theirs = offices.filter { $0.campus == campus.id }
            if !theirs.isEmpty { table(campus, theirs) }
        }
        if !keeps.isEmpty { add }
    }

    private func table(_ campus: Campus, _ offices: [SourceOffice]) -> HTML {
        TypedHTML.table(.class("cardish")) {
            caption(campus.name)
            thead {
                tr { for head in ["Office", "Answers for it", "For \(year)"] { th(head, .scope(.col)) } }
            }
            tbody {
                for one in offices {
                    tr {
                        td(.class("first")) { a(one.name, .href("/office/sources/offices/\(one.id)")) }
                        td(.data(label: "Answers for it")) {
                            if let name = one.account.flatMap({ names[$0] }) {
                                name
                            } else {
                                tag("nobody named", .care)
                            }
                        }
                        td(.data(label: "For \(year)")) { (said[one.id]?.state ?? .waiting).tag }
                    }
                }
            }
        }
    }

    private var add: HTML {
        TypedHTML.form(.method(.post), .action("/office/sources/offices"), .class("narrow")) {
            h2("Add offices")
            input(.type("hidden"), .name("form"), .value(form))
            chooser(
                "Campus", name: "campus", options: keeps.map { ("\($0.id)", $0.name) },
                chosen: campus.isEmpty && keeps.count == 1 ? "\(keeps[0].id)" : campus,
                any: keeps.count == 1 ? nil : "Choose a campus")
            if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
            fieldset {
                legend("Which")
                if let problem = problems.of("kinds") { p(problem.sentence, .class("problem")) }
                for kind in SourceOffice.Kind.allCases {
                    label(.class("choice")) {
                        input(
                            .type("checkbox"), .name("kind-\(kind.rawValue)"), .value("yes"),
                            .checked(kinds.contains(kind)))
                        span(kind.title)
                    }
                }
            }
            textField(
                "Name of another office", name: "name", value: name, problem: problems.of("name"))
            button("Add", .type("submit"), .class("button"))
        }
    }
}
