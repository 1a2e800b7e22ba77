import CleryLaw
import TypedHTML

/// The requests of a year and what came back.
struct AgencyRequestListPage: Page {
    struct Line: Sendable {
        let standing: AgencyStanding
        let email: String?
        /// A reminder is proposed.
        let isDue: Bool

        /// Where mail can go.
        var address: String? { email.flatMap(MailAddress.init)?.text }
    }

    let year: Int
    let lines: [Line]
    /// Agencies with places that stand in no request of the year.
    let toAsk: Int
    let uncovered: Int
    let mayAsk: Bool
    let mails: Bool
    let today: Day
    let form: String
    var title: String { "Police agencies, \(year)" }
    let section: Section? = .sources
    let crumbs = [Crumb(title: "Sources", href: "/office/sources")]

    var unsent: [Line] { lines.filter { $0.standing.asked == nil && $0.address != nil } }
    var due: [Line] { lines.filter { $0.isDue && $0.address != nil } }

    var body: HTML {
        h1(title)
        p(
            "Each agency with jurisdiction over one of our places is asked for the crimes reported to it in \(year), and its answer is put on record (\(AgencyGoodFaith.citation.text)).",
            .class("lead"))
        years
        if mayAsk { toDo }
        if lines.isEmpty {
            empty("No request for \(year) yet") {
                p {
                    toAsk > 0
                        ? "Prepare them: places, days and crimes are filled in, and you see each letter first."
                        : "No agency is known to answer for a place in our geography in \(year)."
                }
                if mayAsk, toAsk == 0 { p { a("Agencies and their places", .href("/office/agencies")) } }
            }
        } else {
            list
        }
    }

    private var years: HTML {
        nav(.class("actions"), .label("Years")) {
            for one in (today.year - 4..<today.year).reversed() {
                if one == year {
                    span("\(one)", .class("button"), .current("page"))
                } else {
                    a("\(one)", .class("button quiet"), .href("/office/agencies/requests?year=\(one)"))
                }
            }
        }
    }

    @HTMLBuilder private var toDo: HTML {
        if uncovered > 0 {
            notice("care") {
                p {
                    b(
                        "\(uncovered) place\(uncovered == 1 ? " has" : "s have") no agency for some days of \(year). "
                    )
                    a("Say who answers there", .href("/office/agencies/places?year=\(year)"))
                }
            }
        }
        if toAsk > 0 {
            div(.class("actions")) {
                a(
                    toAsk == 1
                        ? "Prepare the request to 1 agency" : "Prepare the requests to \(toAsk) agencies",
                    .class("button"), .href("/office/agencies/requests/new?year=\(year)"))
            }
        }
        if !mails, lines.contains(where: { $0.standing.asked == nil }) {
            p("This office sends no mail: print the letters, and write down when they went.", .class("hint"))
        }
        if mails, !unsent.isEmpty { act("send", "Send \(unsent.count) by e-mail") }
        if mails, !due.isEmpty { act("remind", "Remind \(due.count) by e-mail") }
    }

    private func act(_ what: String, _ words: String) -> HTML {
        TypedHTML.form(.method(.post), .action("/office/agencies/requests/send")) {
            input(.type("hidden"), .name("form"), .value(form))
            input(.type("hidden"), .name("what"), .value(what))
            input(.type("hidden"), .name("year"), .value("\(year)"))
            div(.class("actions")) { button(words, .type("submit"), .class("button")) }
        }
    }

    private var list: HTML {
        table(.class("cardish")) {
            caption("Requests for \(year), \(lines.count)")
            thead {
                tr {
                    for head in ["Agency", "Standing", "Asked", "Reminded", "Answer due"] {
                        th(head, .scope(.col))
                    }
                }
            }
            tbody {
                for line in lines {
                    tr {
                        td(.class("first")) {
                            a(
                                line.standing.request.name,
                                .href("/office/agencies/requests/\(line.standing.request.id)"))
                        }
                        td(.data(label: "Standing")) {
                            tag(line.standing.title, line.standing.kind)
                            if line.standing.waits > 0 { " \(line.standing.waits) to match" }
                            if line.isDue {
                                " "
                                tag("Remind", .care)
                            }
                        }
                        td(
                            line.standing.asked.map { TimeWords.short($0.day) } ?? "Not yet",
                            .data(label: "Asked"))
                        td(
                            line.standing.reminders.isEmpty
                                ? "No"
                                : line.standing.reminders.map { TimeWords.short($0.day) }.joined(
                                    separator: "; "), .data(label: "Reminded"))
                        td(TimeWords.short(line.standing.request.due), .data(label: "Answer due"))
                    }
                }
            }
        }
    }
}

/// What would be asked of whom, before anything is prepared.
struct AgencyPreviewPage: Page {
    let institution: String
    let year: Int
    let asking: AgencyAsking
    let today: Day
    let form: String
    var fields = TypedFields()
    var chosen: Set<Int64> = []
    var problems: [Problem] = []
    var title: String { "Prepare the requests for \(year)" }
    let section: Section? = .sources
    var crumbs: [Crumb] { AgencyRequestPage.crumbs(year) }

    private var parts: TripFormParts { TripFormParts(fields: fields, problems: problems) }
    /// Buildings and other places by themselves of which no address is known; streets are their own.
    private var nameless: Int {
        Set(
            asking.plans.flatMap(\.places).filter {
                $0.category != .publicProperty && ($0.address ?? "").isEmpty
            }.map(\.place)
        ).count
    }

    var body: HTML {
        h1(title)
        if asking.plans.isEmpty {
            empty("Nothing is left to ask") {
                p {
                    a("The requests of \(year)", .href("/office/agencies/requests?year=\(year)"))
                }
            }
        } else {
            p(
                "The places and days are those of the registry today, and stay in the request as they are. Nothing is sent yet.",
                .class("lead"))
            if nameless > 0 {
                notice("care") {
                    p(
                        "\(nameless) of the places \(nameless == 1 ? "has" : "have") no address in the registry. The police look by address: add it on the place’s page first."
                    )
                }
            }
            parts.faults
            TypedHTML.form(.method(.post), .action("/office/agencies/requests/new"), .class("narrow")) {
                input(.type("hidden"), .name("form"), .value(form))
                input(.type("hidden"), .name("year"), .value("\(year)"))
                agencies
                parts.text("Answers are due by", "due", type: "date")
                parts.long("Whom they may ask", "contact", hint: "Name of the office, e-mail, phone.")
                parts.long(
                    "A paragraph of your own", "words",
                    hint: "It stands in each letter after the first paragraphs. It may stay empty.")
                div(.class("actions")) { button("Prepare them", .type("submit"), .class("button")) }
            }
            h2("What each is asked about")
            for plan in asking.plans {
                details(.class("fold")) {
                    summary(
                        "\(plan.agency.name): \(plan.places.count) place\(plan.places.count == 1 ? "" : "s")")
                    AskedPlacesTable(places: plan.places).html
                }
            }
        }
    }

    private var agencies: HTML {
        fieldset(.class("choices")) {
            legend("Agencies")
            if let problem = problems.of("agency") {
                p(problem.sentence, .class("problem"), .id("agency"))
            }
            for plan in asking.plans {
                label(.class("choice")) {
                    input(
                        .type("checkbox"), .name("agency"), .value("\(plan.id)"),
                        .checked(chosen.contains(plan.id)))
                    span {
                        plan.agency.name
                        small(
                            [
                                "\(plan.places.count) place\(plan.places.count == 1 ? "" : "s")",
                                plan.isMore ? "asked before, about others" : "",
                                plan.agency.email == nil ? "no e-mail: by letter or telephone" : "by e-mail",
                                plan.agency.ended == nil ? "" : "exists no more",
                            ].filter { !$0.isEmpty }.joined(separator: "; "))
                    }
                }
            }
        }
    }
}
