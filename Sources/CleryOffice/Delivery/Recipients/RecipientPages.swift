import CleryLaw
import TypedHTML

/// The list of a notice: how many are on it, and where more come from. It names nobody.
struct RecipientsPage: Page {
    let title = "Who gets the notice"
    let section: Section? = .annual
    var crumbs: [Crumb] { DeliveryCrumbs.of(campaign) }
    let campaign: Campaign
    let counts: CampaignCounts
    /// People of rosters who have an address.
    let roster: Int
    let form: String
    var taken = false
    var usual = NoticePerson.Kind.student
    var problem: Problem?

    private var address: String { "/office/delivery/\(campaign.id)/people" }

    var body: HTML {
        h1(title)
        p(
            "All enrolled students and all current employees, each by an e-mail address. Names and addresses are kept sealed; they are in no log and on no page.",
            .class("lead"))
        if taken { notice { p("The list is in. Whoever was on it already stays once.") } }
        record([
            ("On the list", HTML(text: "\(counts.people)")), ("Students", HTML(text: "\(counts.students)")),
            ("Employees", HTML(text: "\(counts.employees)")),
        ])
        if campaign.state == .done, counts.waiting > 0 {
            notice("care") {
                p {
                    "\(counts.waiting) came after the notice was sent. "
                    a("Go on with them", .href("/office/delivery/\(campaign.id)"))
                    "."
                }
            }
        }
        h2("From a file")
        TypedHTML.form(.method(.post), .action(address), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "File", name: "file",
                hint:
                    "CSV with commas, semicolons or tabs, one person in each row. You see what it would do first.",
                problem: problem
            ) { Elements.input($0 + [.type("file"), .accept(".csv,.txt,.tsv"), .required]) }
            chooser(
                "People whose row does not say it are", name: "usual",
                options: NoticePerson.Kind.allCases.map { ($0.rawValue, $0.title + "s") },
                chosen: usual.rawValue)
            div(.class("actions")) { button("Look at the file", .type("submit"), .class("button")) }
        }
        if roster > 0 {
            h2("From the rosters")
            p(
                "\(roster) \(roster == 1 ? "person" : "people") of the office’s rosters \(roster == 1 ? "has" : "have") an address. They are put on the list as employees."
            )
            TypedHTML.form(.method(.post), .action(address)) {
                input(.type("hidden"), .name("form"), .value(form))
                div(.class("actions")) {
                    button(
                        "Put them on the list", .type("submit"), .name("what"), .value("roster"),
                        .class("button quiet"))
                }
            }
        }
    }
}

/// What a file of people would do: the columns as they were guessed, and the rows that cannot be read.
struct RecipientTrialPage: Page {
    let title = "The file before it is taken in"
    let section: Section? = .annual
    var crumbs: [Crumb] {
        DeliveryCrumbs.of(campaign) + [
            Crumb(title: "Who gets the notice", href: "/office/delivery/\(campaign.id)/people")
        ]
    }
    let campaign: Campaign
    let file: Int64
    let columns: [String]
    let roles: [RecipientFile.Role: Int]
    let usual: NoticePerson.Kind
    /// Nil while no column of addresses is chosen.
    let counts: RecipientCounts?
    let form: String
    /// The file as it is read with these columns.
    let reading: RecipientFile

    var body: HTML {
        h1(title)
        if let counts { told(counts) }
        TypedHTML.form(
            .method(.post), .action("/office/delivery/\(campaign.id)/people/\(file)"), .class("narrow")
        ) {
            input(.type("hidden"), .name("form"), .value(form))
            h2("Which column is what")
            for role in RecipientFile.Role.allCases {
                field(
                    role.title, name: role.rawValue,
                    problem: role == .email && counts == nil
                        ? Problem("email", "Choose the column of the e-mail addresses.") : nil
                ) { attributes in
                    Elements.select(attributes) {
                        option("None", .value(""), .selected(roles[role] == nil))
                        for (i, column) in columns.enumerated() {
                            option(
                                column.isEmpty ? "Column \(i + 1)" : column, .value("\(i)"),
                                .selected(roles[role] == i))
                        }
                    }
                }
            }
            chooser(
                "People whose row does not say it are", name: "usual",
                options: NoticePerson.Kind.allCases.map { ($0.rawValue, $0.title + "s") },
                chosen: usual.rawValue)
            div(.class("actions")) {
                if let counts, counts.added > 0 {
                    button(
                        "Put \(counts.added) on the list", .type("submit"), .name("what"), .value("take"),
                        .class("button"))
                }
                button("Look again", .type("submit"), .name("what"), .value("look"), .class("button quiet"))
                button(
                    "Drop the file", .type("submit"), .name("what"), .value("drop"), .class("button quiet"))
            }
        }
        if let counts, !counts.problems.isEmpty { problems(counts) }
    }

    @HTMLBuilder private func told(_ counts: RecipientCounts) -> HTML {
        p("Nothing is kept until you say so.", .class("lead"))
        record([
            (
                "New on the list",
                HTML(text: "\(counts.added): \(counts.students) students, \(counts.employees) employees")
            ),
            ("On it already, or twice in the file", HTML(text: "\(counts.doubled)")),
            ("Rows that cannot be read", HTML(text: "\(counts.bad)")),
        ])
        if !counts.shown.isEmpty {
            wide("The first people") {
                table(.class("cardish")) {
                    caption("The first people, as they are read")
                    thead {
                        tr { for head in ["Address", "Name", "Kind", "Number"] { th(head, .scope(.col)) } }
                    }
                    tbody {
                        for one in counts.shown {
                            tr {
                                td(one.address.text, .class("first"))
                                td(one.name, .data(label: "Name"))
                                td(one.kind.title, .data(label: "Kind"))
                                td(one.id, .data(label: "Number"))
                            }
                        }
                    }
                }
            }
        }
    }

    @HTMLBuilder private func problems(_ counts: RecipientCounts) -> HTML {
        h2("Rows that cannot be read")
        if counts.bad > counts.problems.count { p("The first \(counts.problems.count) of \(counts.bad).") }
        ul(.class("lines")) {
            for one in counts.problems {
                li("Line \(one.line)\(one.column.isEmpty ? "" : ", \(one.column)"): \(one.problem).")
            }
        }
    }
}
