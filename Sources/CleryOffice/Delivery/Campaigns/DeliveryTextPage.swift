import CleryLaw
import HTTPTypes
import TypedHTML

/// The words of a notice, the four elements in fields of their own, and the message as it goes out.
struct DeliveryTextPage: Page {
    let campaign: Campaign
    let report: NoticeOf
    let yearText: String
    let text: NoticeText
    let campuses: [Campus]
    let faults: [ReportFault]
    let form: String
    var problems: [Problem] = []
    var isKept = false

    let title = "Words of the notice"
    let section: Section? = .annual
    var crumbs: [Crumb] { DeliveryCrumbs.of(campaign) }
    private var isSent: Bool { campaign.started != nil }

    var body: HTML {
        h1(title)
        if isSent {
            p("The notice has been started; its words stay as they were sent.", .class("lead"))
        } else {
            p(
                "Each element that the law asks for has a field. The exact address is put in by itself, after the first.",
                .class("lead"))
            if isKept { notice { p("The words are kept.") } }
            editor
        }
        h2("The message")
        wide("The message") { pre(message) }
    }

    private var message: String {
        "Subject: \(MailHeader.oneLine(text.subject))\n\n" + text.body(report).replacing("\r\n", with: "\n")
    }

    private func problem(_ field: String) -> Problem? {
        problems.of(field)
            ?? faults.first { $0 != .byOctober1 && $0.part == field }.map { Problem(field, $0.sentence) }
    }

    private func area(_ label: String, _ name: String, _ value: String, _ rows: Int, hint: String? = nil)
        -> HTML
    {
        field(label, name: name, hint: hint, problem: problem(name)) {
            Elements.textarea($0 + [.rows(rows)], text: value)
        }
    }

    private var editor: HTML {
        TypedHTML.form(.method(.post), .action("/office/delivery/\(campaign.id)/text"), .class("narrow")) {
            input(.type("hidden"), .name("form"), .value(form))
            textField("Subject", name: "subject", value: text.subject, problem: problem("subject"))
            area("Opening", "opening", text.opening, 3)
            area(
                "The report is available", "availability", text.availability, 2,
                hint: "The exact address follows.")
            area("What it contains", "contents", text.contents, 6)
            area("Paper on request", "paper", text.paper, 2)
            area("Closing", "closing", text.closing, 2)
            details(.open(!problems.isEmpty)) {
                summary("The report of which it tells")
                NoticeOfFields(report: report, yearText: yearText, campuses: campuses, problems: problems)
                    .html
            }
            div(.class("actions")) { button("Keep the words", .type("submit"), .class("button")) }
        }
    }
}

/// The doors of a notice's words.
enum DeliveryTextRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let campaign = try visit.office.read { try DeliveryRoutes.campaign(visit, $0) }
        var page = try page(visit, campaign, campaign.report, campaign.text, "\(campaign.report.year)")
        page.isKept = visit.query("kept") == "yes"
        return visit.page(page)
    }

    private static func page(
        _ visit: Visit, _ campaign: Campaign, _ report: NoticeOf, _ text: NoticeText, _ year: String
    ) throws -> DeliveryTextPage {
        DeliveryTextPage(
            campaign: campaign, report: report, yearText: year, text: text,
            campuses: try visit.office.read { try Campus.all($0) },
            faults: text.faults(of: report, on: visit.office.today), form: visit.session?.form ?? "")
    }

    /// Words that miss an element are kept, and the notice cannot be started: it is said where it is mended.
    static func keep(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        let campaign = try office.read { try DeliveryRoutes.campaign(visit, $0) }
        let report = DeliveryRoutes.reading(form, try office.read { try Campus.all($0) })
        func part(_ name: String) -> String { form.trimmed(name).replacing("\r\n", with: "\n") }
        let text = NoticeText(
            subject: MailHeader.oneLine(form.trimmed("subject")), opening: part("opening"),
            availability: part("availability"), contents: part("contents"), paper: part("paper"),
            closing: part("closing"))
        var page = try page(visit, campaign, report, text, form.trimmed("year"))
        page.problems = text.problems + report.problems
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        do {
            try await office.act(by: visit.actor, "wrote the words of notice \(campaign.id)") {
                try CampaignActs.say(text, of: report, in: campaign.id, $0)
            }
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/delivery/\(campaign.id)/text?kept=yes")
    }
}
