import CleryLaw
import GRDB
import HTTPTypes
import TypedHTML

/// The doors of the pages for prospective students and employees.
enum ProspectiveRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> ProspectivePagesPage {
        let office = visit.office
        return try office.read { db in
            let report = try Campaign.newest(db)?.report
            return ProspectivePagesPage(
                report: report,
                text: report.map { ProspectivePage.text($0, institution: office.name, site: visit.site) },
                lines: try ProspectivePage.open(db).map { ($0, try PageCheck.last(5, of: $0.id, db)) },
                words: TimeWords(zone: office.zone), form: visit.session?.form ?? "")
        }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var page = try page(visit)
        (page.address, page.sentence) = (form.trimmed("address"), form.trimmed("sentence"))
        page.audience = form["audience"]
        let audience = ReportNotice.Audience(rawValue: page.audience)
        if audience.map(ProspectivePage.audiences.contains) != true {
            page.problems.append(Problem("audience", "Choose whom the page is for."))
        }
        if !PageLine.isSafe(page.address) {
            page.problems.append(
                Problem(
                    "address",
                    "Give the address of a public page, beginning with https://, on the usual port."))
        } else if page.lines.contains(where: { $0.0.address == page.address && $0.0.audience == audience }) {
            page.problems.append(Problem("address", "This page is on the list already."))
        }
        if page.sentence.filter(\.isLetter).count < 10 || page.sentence.utf8.count > 500 {
            page.problems.append(
                Problem("sentence", "Give the words that must stand on the page: a short sentence."))
        }
        guard page.problems.isEmpty, let audience else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (address, sentence, account) = (page.address, page.sentence, visit.session?.account)
        try await office.act(by: visit.actor, "put a page for \(audience.words) on the daily check") {
            writing in
            let id = try writing.nextID(.noticePages)
            try writing.put(
                .noticePages,
                ProspectivePage(
                    id: id, audience: audience, address: address, sentence: sentence, at: writing.at,
                    account: account
                ).values, isNew: true)
        }
        return .redirect(to: "/office/delivery/pages")
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        guard let id = Int64(visit.parameter("page")),
            var page = try office.read({ try ProspectivePage.open($0) }).first(where: { $0.id == id })
        else { throw Refusal.notFound }
        switch form["what"] {
        case "look": try await PageWatch(office: office).look(at: [page])
        case "end":
            page.ended = office.clock()
            let ended = page
            try await office.act(by: visit.actor, "took page \(id) off the daily check") {
                try $0.put(.noticePages, ended.values)
            }
        default: throw Refusal.notFound
        }
        return .redirect(to: "/office/delivery/pages")
    }
}

/// The texts to paste into other pages, and the pages that are looked at each day.
struct ProspectivePagesPage: Page {
    let report: NoticeOf?
    let text: String?
    let lines: [(ProspectivePage, [PageCheck])]
    let words: TimeWords
    let form: String
    var audience = ""
    var address = ""
    var sentence = ProspectivePage.offer
    var problems: [Problem] = []

    let title = "Prospective students and employees"
    let section: Section? = .annual
    let crumbs = DeliveryCrumbs.all

    var body: HTML {
        h1(title)
        p(
            "They are told that the report is available, what it contains and that paper is given on request, with the exact address (34 CFR 668.41(e)(4)). Each day the house looks whether the pages still say so.",
            .class("lead"))
        h2("The text to paste")
        if let text {
            p("Into the page of admissions and the page of human resources:")
            blockquote { p(text) }
        } else {
            empty("No report to tell of yet") {
                p {
                    a("Prepare a notice", .href("/office/delivery/new"))
                    " first; its exact address goes into the text."
                }
            }
        }
        h2("Pages that are looked at each day")
        if lines.isEmpty {
            p("None yet.")
        } else {
            ul(.class("lines")) { for (page, checks) in lines { item(page, checks) } }
        }
        h2("Add a page")
        TypedHTML.form(.method(.post), .action("/office/delivery/pages"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field("Whom it is for", name: "audience", problem: problems.of("audience")) { attributes in
                Elements.select(attributes) {
                    for one in ProspectivePage.audiences {
                        option(one.words, .value(one.rawValue), .selected(one.rawValue == audience))
                    }
                }
            }
            textField(
                "Address of the page", name: "address", value: address, type: "url",
                hint: "A public page, beginning with https://.", problem: problems.of("address"))
            textField(
                "Words that must stand on it", name: "sentence", value: sentence,
                hint: "Beside the exact address of the newest report.", problem: problems.of("sentence"))
            div(.class("actions")) { button("Look at it each day", .type("submit"), .class("button")) }
        }
    }

    private func item(_ page: ProspectivePage, _ checks: [PageCheck]) -> HTML {
        li {
            div {
                a(page.address, .href(page.address))
                " "
                if let last = checks.first {
                    tag(last.found == .whole ? "as agreed" : "look at it", last.found == .whole ? .ok : .stop)
                } else {
                    tag("not looked at yet", .plain)
                }
                p("For \(page.audience.words). Words: “\(page.sentence)”")
                for check in checks {
                    p {
                        time(words.short(check.at), .datetime(words.iso(check.at)))
                        ": \(check.found.sentence)"
                    }
                }
            }
            TypedHTML.form(.method(.post), .action("/office/delivery/pages/\(page.id)")) {
                input(.type("hidden"), .name("form"), .value(form))
                div(.class("actions")) {
                    button("Look now", .type("submit"), .name("what"), .value("look"), .class("button quiet"))
                    button(
                        "Take it off", .type("submit"), .name("what"), .value("end"), .class("button quiet"))
                }
            }
        }
    }
}
