import CleryLaw
import GRDB
import HTTPTypes
import TypedHTML

/// The doors of what came back: addresses that bounced, and notices that went on paper instead.
enum BounceRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> BouncesPage {
        try visit.office.read { db in
            let campaign = try DeliveryRoutes.campaign(visit, db)
            return BouncesPage(
                campaign: campaign, counts: try CampaignCounts(campaign.id, db),
                unreached: try DeliveryQueue.numbers([.refused, .bounced], in: campaign.id, db).count,
                form: visit.session?.form ?? "", said: visit.query("said"))
        }
    }

    /// Every address in a text: each piece with an `@`, without what stands around it in a bounce.
    static func addresses(_ text: String) -> [MailAddress] {
        let marks = Set("<>()[]{},;:\"'|\t")
        return text.split(whereSeparator: { $0.isWhitespace || $0.isNewline || marks.contains($0) })
            .compactMap {
                $0.contains("@") ? MailAddress($0.trimmingCharacters(in: .init(charactersIn: "."))) : nil
            }
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var page = try page(visit)
        let (campaign, key) = (page.campaign, office.key)
        let address = "/office/delivery/\(campaign.id)/bounces"
        if form["what"] == "paper" {
            try await office.act(
                by: visit.actor, "sent notice \(campaign.id) on paper to whom mail did not reach"
            ) {
                try paper(campaign, key, $0)
            }
            return .redirect(to: address + "?said=paper")
        }
        let text = form["addresses"] + "\n" + String(decoding: form.files["file"]?.bytes ?? [], as: UTF8.self)
        let found = addresses(text)
        guard !found.isEmpty else {
            page.problem = Problem("addresses", "No e-mail address was found in it.")
            page.typed = form["addresses"]
            return visit.page(page, status: .unprocessableContent)
        }
        let kept = try await office.act(by: visit.actor, "kept what came back of notice \(campaign.id)") {
            try bounced(found, campaign, key, $0)
        }
        page = try self.page(visit)
        page.kept = kept
        page.unknown = Set(found.map { $0.text.lowercased() }).count - kept
        return visit.page(page)
    }

    /// Only what the server had taken can come back; said twice is said once. Returns how many were new.
    static func bounced(
        _ addresses: [MailAddress], _ campaign: Campaign, _ key: OfficeKey, _ writing: Writing
    ) throws -> Int {
        let marks = DeliveryKey(key)
        var lines: [ResultLine] = []
        var seen: Set<Int64> = []
        for address in addresses {
            guard
                let (number, state) = try DeliveryQueue.number(
                    of: marks.mark(address, in: campaign.id), in: campaign.id, writing.db),
                state == .sent, seen.insert(number).inserted
            else { continue }
            lines.append(
                ResultLine(number: number, at: writing.at, result: .bounced, code: 0, attempts: 0, again: 0))
        }
        try DeliveryResult.keep(
            lines, kind: "bounce", of: campaign, RecipientBook(campaign.id, key), key, writing)
        return lines.count
    }

    static func paper(_ campaign: Campaign, _ key: OfficeKey, _ writing: Writing) throws {
        let numbers = try DeliveryQueue.numbers([.refused, .bounced], in: campaign.id, writing.db)
        // Batches of a size, so that none is opened whole for one line.
        for start in stride(from: 0, to: numbers.count, by: RecipientBatch.size) {
            try DeliveryResult.keep(
                numbers[start..<min(start + RecipientBatch.size, numbers.count)].map {
                    ResultLine(number: $0, at: writing.at, result: .paper, code: 0, attempts: 0, again: 0)
                }, kind: "paper", of: campaign, RecipientBook(campaign.id, key), key, writing)
        }
    }
}

/// Where addresses that bounced are written in, and paper is sent instead. It names nobody.
struct BouncesPage: Page {
    let campaign: Campaign
    let counts: CampaignCounts
    /// Whom mail did not reach and paper did not either.
    let unreached: Int
    let form: String
    var said = ""
    var problem: Problem?
    var typed = ""
    var kept: Int?
    var unknown = 0

    let title = "What came back"
    let section: Section? = .annual
    var crumbs: [Crumb] { DeliveryCrumbs.of(campaign) }
    private var address: String { "/office/delivery/\(campaign.id)/bounces" }

    var body: HTML {
        h1(title)
        p(
            "A message that the mail server took can still come back to the sender’s mailbox. Write the addresses in, and send the notice on paper.",
            .class("lead"))
        if let kept {
            notice(kept == 0 ? "care" : "") {
                p(
                    "\(kept) address\(kept == 1 ? "" : "es") kept as come back.\(unknown > 0 ? " \(unknown) were not among the messages that were taken, or were written in before." : "")"
                )
            }
        }
        if said == "paper" { notice { p("The notices on paper are kept.") } }
        record([
            ("Refused by the mail server", HTML(text: "\(counts.refused)")),
            ("Came back", HTML(text: "\(counts.bounced)")), ("Told on paper", HTML(text: "\(counts.paper)")),
            ("Not reached yet", HTML(text: "\(unreached)")),
        ])
        h2("Addresses that came back")
        TypedHTML.form(.method(.post), .action(address), .multipart(), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            field(
                "Addresses", name: "addresses", hint: "One or many, also a whole message that came back.",
                problem: problem
            ) { Elements.textarea($0 + [.rows(5)], text: typed) }
            field("Or a file", name: "file", hint: "Text or CSV.") {
                Elements.input($0 + [.type("file"), .accept(".csv,.txt,.eml")])
            }
            div(.class("actions")) { button("Keep them", .type("submit"), .class("button")) }
        }
        if unreached > 0 {
            h2("On paper instead")
            p {
                "Open the "
                a("file of whom mail did not reach", .href("/office/delivery/\(campaign.id)/proof"))
                ", send each the notice by campus mail, and say so here."
            }
            TypedHTML.form(.method(.post), .action(address)) {
                input(.type("hidden"), .name("form"), .value(form))
                div(.class("actions")) {
                    button(
                        "\(unreached) notice\(unreached == 1 ? " is" : "s are") on the way on paper",
                        .type("submit"),
                        .name("what"), .value("paper"), .class("button quiet"))
                }
            }
        }
    }
}
