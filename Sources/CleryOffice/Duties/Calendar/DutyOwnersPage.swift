import TypedHTML

/// Who answers for what.
struct DutyOwnersPage: Page {
    let owners: [DutyOwner]
    /// The campuses for which this person may hand out duties.
    let campuses: [Campus]
    let allCampuses: [Campus]
    let isForAll: Bool
    let accounts: [Account]
    let names: [Int64: String]
    let form: String
    var done: String?
    var kind = ""
    var campus = ""
    var account = ""
    var days = "30"
    var problems: [Problem] = []
    let title = "Who answers for what"
    let section: Section? = .sources
    let crumbs = [
        Crumb(title: "Sources", href: "/office/sources"), Crumb(title: "Duties", href: "/office/duties"),
    ]

    mutating func read(_ form: Form) {
        (kind, campus) = (form["kind"], form["campus"])
        (account, days) = (form["account"], form.trimmed("days"))
        if !DutyKind.all.contains(where: { $0.id == kind }) {
            problems.append(Problem("kind", "Choose the duty."))
        }
        if campus.isEmpty ? !isForAll : !campuses.contains(where: { "\($0.id)" == campus }) {
            problems.append(Problem("campus", "Choose one of your campuses."))
        }
        if !accounts.contains(where: { "\($0.id)" == account }) {
            problems.append(Problem("account", "Choose who answers for it."))
        }
        if Int(days).map({ !DutyOwner.daysAllowed.contains($0) }) ?? true {
            problems.append(Problem("days", "Give a number of days from 1 to 365."))
        }
    }

    var body: HTML {
        h1(title)
        p(
            "Each kind of duty has a person who answers for it. They are reminded on their page of notices, and by e-mail if they want it.",
            .class("lead"))
        if let done { notice { p(done) } }
        table
        if !accounts.isEmpty { keep }
    }

    private var table: HTML {
        TypedHTML.table(.class("cardish")) {
            caption("Duties and their owners")
            thead {
                tr { for head in ["Duty", "Answers for it", "Reminded"] { th(head, .scope(.col)) } }
            }
            tbody {
                for kind in DutyKind.all {
                    let theirs = owners.filter { $0.kind == kind.id }
                    tr {
                        td(kind.title, .class("first"))
                        td(.data(label: "Answers for it")) {
                            if theirs.isEmpty { tag("nobody named", .care) }
                            for one in theirs {
                                p {
                                    one.account.flatMap { names[$0] } ?? "nobody"
                                    if let id = one.campus {
                                        small(", \(allCampuses.first { $0.id == id }?.name ?? "")")
                                    }
                                }
                            }
                        }
                        td(
                            theirs.isEmpty
                                ? "\(kind.days) days before"
                                : theirs.map { "\($0.days) days before" }.joined(separator: ", "),
                            .data(label: "Reminded"))
                    }
                }
            }
        }
    }

    private var keep: HTML {
        TypedHTML.form(.method(.post), .action("/office/duties/owners"), .class("narrow")) {
            h2("Name who answers")
            input(.type("hidden"), .name("form"), .value(form))
            chooser(
                "Duty", name: "kind", options: DutyKind.all.map { ($0.id, $0.title) }, chosen: kind,
                any: "Choose a duty")
            if let problem = problems.of("kind") { p(problem.sentence, .class("problem")) }
            chooser(
                "Campus", name: "campus", options: campuses.map { ("\($0.id)", $0.name) }, chosen: campus,
                any: isForAll ? "Every campus" : "Choose a campus")
            if let problem = problems.of("campus") { p(problem.sentence, .class("problem")) }
            chooser(
                "Who", name: "account", options: accounts.map { ("\($0.id)", $0.title) }, chosen: account,
                any: "Choose a person")
            if let problem = problems.of("account") { p(problem.sentence, .class("problem")) }
            textField(
                "Remind how many days before", name: "days", value: days, type: "number",
                problem: problems.of("days"))
            button("Keep", .type("submit"), .class("button"))
        }
    }
}
