import CleryLaw
import TypedHTML

/// Asks for a copy on paper: which report, and where it goes.
struct PaperPage: Page {
    let title = "Ask for the report on paper"
    let section: Section? = .reports
    let crumbs = [Crumb(title: "Reports", href: "/reports")]
    let years: [Int]
    var year: String
    var words = PaperWords()
    var problems: [Problem] = []

    var body: HTML {
        h1(title)
        p(
            "Anyone may have a copy, at no charge and without giving a reason. What you write is kept sealed and read only by who sends it.",
            .class("lead"))
        form(.method(.post), .action("/reports/request-paper"), .class("narrow")) {
            field("Report", name: "year", problem: problems.of("year")) { attributes in
                Elements.select(attributes) {
                    for one in years {
                        option("The report of \(one)", .value("\(one)"), .selected("\(one)" == year))
                    }
                }
            }
            textField(
                "Name", name: "name", value: words.name, problem: problems.of("name"), autocomplete: "name")
            field(
                "Where it goes", name: "address",
                hint: "A postal address, a campus mailbox, or that you come by.",
                problem: problems.of("address")
            ) { Elements.textarea($0 + [.rows(4), .autocomplete("street-address")], text: words.address) }
            div(.class("actions")) {
                button("Ask for a copy", .type("submit"), .class("button"))
                a("Read it here instead", .class("button quiet"), .href("/reports"))
            }
        }
    }
}

struct PaperSentPage: Page {
    let request: PaperRequest
    let title = "Your request is here"
    let section: Section? = .reports
    let crumbs = [Crumb(title: "Reports", href: "/reports")]

    var body: HTML {
        h1(title)
        p(
            "It has the number \(request.number). The office sends the report of \(request.year) to you.",
            .class("lead"))
        div(.class("actions")) { a("Back to the reports", .class("button quiet"), .href("/reports")) }
    }
}

/// The requests as the office works them.
struct PaperListPage: Page {
    let lines: [(PaperRequest, PaperWords)]
    let total: Int
    let waiting: Int
    let page: Int
    let times: TimeWords
    let form: String
    let title = "Copies on paper"
    let section: Section? = .annual
    let crumbs = DeliveryCrumbs.all

    var body: HTML {
        h1(title)
        p {
            "A paper copy is given to whoever asks. Asked for at "
            a("the public page", .href("/reports/request-paper"))
            ". \(waiting) wait\(waiting == 1 ? "s" : ""), \(total - waiting) sent."
        }
        if lines.isEmpty {
            empty("Nobody has asked") { p("Requests for the report on paper appear here.") }
        } else {
            ul(.class("lines waiting")) { for (request, words) in lines { item(request, words) } }
            Pager(page: page, size: PaperRequest.pageSize, total: total, base: "/office/delivery/paper?").html
        }
    }

    private func item(_ request: PaperRequest, _ words: PaperWords) -> HTML {
        li {
            div {
                b("\(request.number): the report of \(request.year) ")
                if let done = request.done {
                    tag("sent", .ok)
                    " "
                    time(times.short(done), .datetime(times.iso(done)))
                } else {
                    tag("waits", .care)
                }
                p {
                    "Asked on "
                    time(times.short(request.at), .datetime(times.iso(request.at)))
                }
                p(words.name)
                for line in words.address.split(separator: "\n") { p(String(line)) }
            }
            if request.done == nil {
                TypedHTML.form(.method(.post), .action("/office/delivery/paper/\(request.id)")) {
                    input(.type("hidden"), .name("form"), .value(form))
                    button(
                        "It is sent", .type("submit"), .class("button"),
                        .label("It is sent: \(request.number)"))
                }
            }
        }
    }
}
