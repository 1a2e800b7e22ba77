import CleryLaw
import GRDB
import HTTPTypes
import TypedHTML

/// The doors of the look back at a message.
enum AfterRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func sent(_ visit: Visit, _ db: Database) throws -> Alert {
        guard let id = Int64(visit.parameter("alert")), let alert = try Alert.one(id, db), alert.sent != nil
        else { throw Refusal.notFound }
        return alert
    }

    private static func page(_ visit: Visit) throws -> AfterPage {
        try visit.office.read { db in
            let alert = try sent(visit, db)
            let receipts = try AfterReceipts(alert, db)
            let thread = try Alert.of(thread: alert.thread, db).filter {
                $0.sent != nil && $0.isLive == alert.isLive
            }
            return AfterPage(
                alert: alert, headline: WarningThread.headline(of: alert),
                timeline: try AfterTimeline(thread, receipts: receipts, db), receipts: receipts,
                times: TimeWords(zone: visit.office.zone), mayOpen: visit.may(.openSealed))
        }
    }

    static func file(_ visit: Visit) throws -> Answer {
        let page = try page(visit)
        var csv = CSVWriter()
        csv.row([
            "part", "at", "what", "gateway", "channel", "taken", "refused", "repeated", "delivered",
            "not_delivered",
        ])
        for step in page.timeline.steps {
            csv.row(["timeline", page.times.iso(step.at), step.sentence, "", "", "", "", "", "", ""])
        }
        for line in page.receipts.lines {
            csv.row(
                ["gateway", line.first.map(page.times.iso) ?? "", "", line.gateway, line.channel.rawValue]
                    + [line.sent, line.refused, line.again, line.delivered, line.undelivered].map(String.init)
            )
        }
        for minute in page.receipts.minutes {
            csv.row([
                "minute", page.times.iso(minute.at), "", "", minute.channel.rawValue, "\(minute.sent)",
                "\(minute.refused)", "", "", "",
            ])
        }
        for (what, count) in [
            ("people not reached", page.receipts.unreached),
            ("people without an address", page.receipts.withoutAddress),
            ("messages given up", page.receipts.givenUp), ("messages that wait", page.receipts.left),
        ] {
            csv.row(["sum", "", what, "", "", "\(count)", "", "", "", ""])
        }
        return table(csv, "alert-\(page.alert.id)-after.csv")
    }

    private static func table(_ csv: CSVWriter, _ name: String) -> Answer {
        var answer = Answer(type: "text/csv; charset=utf-8; header=present", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return answer
    }

    // MARK: Who was not reached

    static func askUnreached(_ visit: Visit) throws -> Answer {
        visit.page(try unreachedPage(visit))
    }

    private static func unreachedPage(_ visit: Visit) throws -> UnreachedPage {
        // Both powers: to see what became of a message, and to open what is sealed.
        guard visit.may(.seeAlerts) else { throw Refusal.notFound }
        return try visit.office.read { db in
            let alert = try sent(visit, db)
            let receipts = try AfterReceipts(alert, db)
            return UnreachedPage(
                alert: alert.id, headline: WarningThread.headline(of: alert),
                count: receipts.unreached + receipts.withoutAddress, form: visit.session?.form ?? "")
        }
    }

    /// Opens the addresses of those who were missed: an act with its reason, and a file that is kept nowhere.
    static func unreached(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try unreachedPage(visit)
        let office = visit.office
        page.reason = form["reason"]
        guard UnreachedPage.reasons.contains(page.reason) else {
            page.problems = [Problem("reason", "Choose a reason from the list.")]
            return visit.page(page, status: .unprocessableContent)
        }
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (people, reason) = (
            try office.read { try AfterReceipts.unreachedPeople(of: sent(visit, $0), $0, office.key) },
            page.reason
        )
        // Each address that is opened is one opening, as on its person's own page.
        try await office.act(
            by: visit.actor, "opened who was not reached by the message \(page.alert)", why: reason
        ) { writing in
            for (person, _) in people {
                try AudienceActs.open(person, by: account, reason: reason, writing)
            }
        }
        var csv = CSVWriter()
        csv.row(["person", "source", "campus", "place", "segments", "language", "emails", "phones"])
        for (person, reached) in people {
            csv.row([
                "\(person.id)", person.source.rawValue, person.campus.map { "\($0)" } ?? "",
                person.place.map { "\($0)" } ?? "", person.segments.joined(separator: " "), person.language,
                reached.mails.joined(separator: " "), reached.phones.joined(separator: " "),
            ])
        }
        var answer = table(csv, "alert-\(page.alert)-not-reached.csv")
        answer.headers[.cacheControl] = "no-store"
        return answer
    }
}

/// Asks why somebody opens the addresses of those who were missed.
struct UnreachedPage: Page {
    static let reasons = [
        "To reach these people in another way", "To mend addresses in the list",
        "To answer those who ask who was warned", "To prepare a report or an audit",
    ]

    let alert: Int64
    let headline: String
    let count: Int
    let form: String
    var reason = ""
    var problems: [Problem] = []

    let title = "Who was not reached"
    let section: Section? = .alerts
    var crumbs: [Crumb] {
        [
            Crumb(title: "Alerts", href: "/office/alerts"),
            Crumb(title: "After: \(headline)", href: "/office/alerts/\(alert)/after"),
        ]
    }

    var body: HTML {
        h1(title)
        p(
            "\(count) \(count == 1 ? "person was" : "people were") not reached. Their addresses are sealed: opening them is kept with your name and reason.",
            .class("lead"))
        TypedHTML.form(.method(.post), .action("/office/alerts/\(alert)/unreached"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            reasonChooser(
                "Reason", name: "reason", Self.reasons, chosen: reason, problem: problems.of("reason"))
            button("Open and download (CSV)", .type("submit"), .class("button"))
        }
    }
}
