import GRDB
import TypedHTML

/// Breaking the glass: a restricted record opened by somebody who is not named, told to its readers and to compliance.
enum GlassRoutes {
    static func ask(_ visit: Visit) -> Answer { visit.page(GlassPage(form: visit.session?.form ?? "")) }

    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let session = visit.session else { throw Refusal.notFound }
        var page = GlassPage(form: session.form)
        page.number = form.trimmed("number")
        page.reason = form["reason"]
        let reach = visit.reach(.breakGlass)
        let number = page.number
        // Only what is restricted and not to be seen is behind glass; anything else looks like a wrong number.
        let record = try visit.office.read { db in
            try KeptRecord.numbered(number, within: Sight(reach: reach, hidden: Hidden()), db)
        }.flatMap { $0.isSeen(by: Sight(reach: reach, hidden: session.hidden)) ? nil : $0 }
        if record == nil {
            page.problems.append(
                Problem("number", "No record behind glass has this number. Look at its spelling."))
        }
        if !GlassPage.reasons.contains(page.reason) {
            page.problems.append(Problem("reason", "Choose a reason from the list."))
        }
        guard let record, page.problems.isEmpty else {
            return visit.page(page, status: .unprocessableContent)
        }
        let reason = page.reason
        try await visit.office.act(
            by: visit.actor, "broke the glass of \(record.words)", why: reason
        ) { try RestrictionActs.breakGlass(of: record, by: session.account, reason: reason, $0) }
        let names = try visit.office.read { db -> [String] in
            guard let matter = try record.matter(db) else { return [] }
            return try RestrictionRequests.open(of: matter, db).flatMap {
                try RestrictionRequests.readers(
                    of: $0, campus: record.campus, today: visit.office.today, db)
            }.filter(\.canRead).map(\.name)
        }
        return visit.page(
            GlassBrokenPage(
                record: record, readers: names, mayRead: record.isSeen(by: visit.broken),
                words: TimeWords(zone: visit.office.zone)))
    }
}

extension Visit {
    /// What the roles alone reach, for the one who has just broken a glass.
    fileprivate var broken: Sight { Sight(reach: reach(.seeIncidents), hidden: Hidden()) }
}

/// Asks for the number and the reason.
struct GlassPage: Page {
    let title = "Break the glass"
    let section: Section? = .office
    let crumbs = [Crumb(title: "Office", href: "/office")]
    let form: String
    var number = ""
    var reason = ""
    var problems: [Problem] = []

    static let reasons = [
        "A life or health is in danger now", "Its readers are away and the law's clock runs",
        "No reader is left", "A court or counsel orders it",
    ]

    var body: HTML {
        h1(title)
        p(
            "A restricted record is seen by its named readers only. If it must be read and none of them can be reached, open it here.",
            .class("lead"))
        notice("care") {
            p(
                "You see it for 24 hours. Its readers are told that you opened it and why, and compliance reviews the opening."
            )
        }
        TypedHTML.form(.method(.post), .action("/office/glass"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField(
                "Number of the incident or report", name: "number", value: number,
                problem: problems.of("number"), autocomplete: "off")
            reasonChooser(
                "Reason", name: "reason", GlassPage.reasons, chosen: reason, problem: problems.of("reason"))
            div(.class("actions")) { button("Break the glass", .type("submit"), .class("button")) }
        }
    }
}

/// What the opened record is, and who reads it: enough to hand it to somebody, also for whom no role shows records.
struct GlassBrokenPage: Page {
    let record: KeptRecord
    let readers: [String]
    let mayRead: Bool
    let words: TimeWords
    var title: String { "\(record.number) is open to you" }
    let section: Section? = .office
    let crumbs = [
        Crumb(title: "Office", href: "/office"), Crumb(title: "Break the glass", href: "/office/glass"),
    ]

    var body: HTML {
        h1(title)
        p("For 24 hours. Its readers and compliance see that you opened it, when and why.", .class("lead"))
        TypedHTML.dl(.class("record")) {
            switch record {
            case .incident(let one):
                dt("Nature")
                dd(one.nature)
                dt("Reported")
                dd(one.reportedDay.map(TimeWords.short) ?? "Not stated")
            case .report(let one):
                dt("Received")
                dd(words.short(one.received))
                dt("Told by")
                dd(FactsWords.teller(one.teller))
            }
            dt("Named readers")
            dd(readers.isEmpty ? "Nobody who can read it today" : readers.joined(separator: ", "))
        }
        div(.class("actions")) {
            if mayRead {
                a("The record", .class("button"), .href(record.address))
                a("Who reads it", .class("button quiet"), .href(record.address + "/restriction"))
            } else {
                a("To the office", .class("button"), .href("/office"))
            }
        }
    }
}
