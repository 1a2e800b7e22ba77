import CleryLaw
import GRDB
import HTTPTypes

extension Doors {
    /// Notices of the annual report, their proof, the pages for prospective people, and copies on paper.
    static let delivery: [Door] = [
        .get("/office/delivery", .may(.deliverReport), DeliveryRoutes.list),
        .get("/office/delivery/new", .may(.deliverReport), DeliveryRoutes.ask),
        .post("/office/delivery/new", .may(.deliverReport), DeliveryRoutes.make),
        .get("/office/delivery/pages", .may(.deliverReport), ProspectiveRoutes.list),
        .post("/office/delivery/pages", .may(.deliverReport), ProspectiveRoutes.add),
        .post("/office/delivery/pages/:page", .may(.deliverReport), ProspectiveRoutes.change),
        .get("/office/delivery/paper", .may(.deliverReport), PaperRoutes.list),
        .post("/office/delivery/paper/:request", .may(.deliverReport), PaperRoutes.done),
        .get("/office/delivery/:campaign", .may(.deliverReport), DeliveryRoutes.show),
        .post("/office/delivery/:campaign", .may(.deliverReport), DeliveryRoutes.change),
        .get("/office/delivery/:campaign/text", .may(.deliverReport), DeliveryTextRoutes.show),
        .post("/office/delivery/:campaign/text", .may(.deliverReport), DeliveryTextRoutes.keep),
        .get("/office/delivery/:campaign/people", .may(.deliverReport), RecipientRoutes.show),
        .post("/office/delivery/:campaign/people", .may(.deliverReport), RecipientRoutes.send),
        .get("/office/delivery/:campaign/people/:file", .may(.deliverReport), RecipientRoutes.look),
        .post("/office/delivery/:campaign/people/:file", .may(.deliverReport), RecipientRoutes.take),
        .get("/office/delivery/:campaign/proof", .may(.deliverReport), NoticeProofRoutes.show),
        .post(
            "/office/delivery/:campaign/proof", .may(.deliverReport), fresh: true, NoticeProofRoutes.export),
        .post("/office/delivery/:campaign/proof/check", .may(.deliverReport), NoticeProofRoutes.check),
        .get("/office/delivery/:campaign/bounces", .may(.deliverReport), BounceRoutes.show),
        .post("/office/delivery/:campaign/bounces", .may(.deliverReport), BounceRoutes.keep),
        .get("/reports/request-paper", .everyone, PaperRoutes.ask),
        .post("/reports/request-paper", .everyone, PaperRoutes.send),
    ]
}

/// The doors of notices: prepare one, look at its progress, start, stop and go on.
enum DeliveryRoutes {
    static func campaign(_ visit: Visit, _ db: Database) throws -> Campaign {
        guard let id = Int64(visit.parameter("campaign")), let campaign = try Campaign.one(id, db) else {
            throw Refusal.notFound
        }
        return campaign
    }

    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        return visit.page(
            try office.read { db in
                DeliveryPage(
                    countdown: try ReportCountdown(today: office.today, db),
                    lines: try Campaign.all(db).map { ($0, try CampaignCounts($0.id, db)) },
                    failing: try ProspectivePage.failing(db).count, pages: try ProspectivePage.open(db).count,
                    paper: try PaperRequest.waitingCount(db), hasMail: office.board.mailServer != nil)
            })
    }

    static func ask(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let year =
            Int(visit.query("year")).flatMap { (2000...2200).contains($0) ? $0 : nil } ?? office.today.year
        var report = NoticeOf(year: year, url: "", hash: "", title: "")
        if let site = visit.site {
            report = try office.read { try NoticeOf.present(year, site: site, office, $0) }
        }
        return visit.page(
            NewCampaignPage(
                report: report, yearText: "\(year)", campuses: try office.read { try Campus.all($0) },
                form: visit.session?.form ?? ""))
    }

    static func make(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        let campuses = try office.read { try Campus.all($0) }
        let report = reading(form, campuses)
        let problems = report.problems
        guard problems.isEmpty else {
            return visit.page(
                NewCampaignPage(
                    report: report, yearText: form.trimmed("year"), campuses: campuses,
                    form: visit.session?.form ?? "", problems: problems), status: .unprocessableContent)
        }
        let text = NoticeText.template(report, institution: office.name, site: visit.site)
        let account = visit.session?.account
        let campaign = try await office.act(
            by: visit.actor, "prepared a notice of the report of \(report.year)"
        ) { try CampaignActs.make(report, text, by: account, $0) }
        return .redirect(to: "/office/delivery/\(campaign.id)")
    }

    static func reading(_ form: Form, _ campuses: [Campus]) -> NoticeOf {
        let campus = Int64(form["campus"])
        return NoticeOf(
            year: Int(form.trimmed("year")) ?? 0, url: form.trimmed("url"),
            hash: form.trimmed("document").lowercased(), title: MailHeader.oneLine(form.trimmed("title")),
            campus: campuses.contains { $0.id == campus } ? campus : nil)
    }

    static func page(_ visit: Visit) throws -> CampaignPage {
        let office = visit.office
        return try office.read { db in
            let campaign = try campaign(visit, db)
            return CampaignPage(
                campaign: campaign, counts: try CampaignCounts(campaign.id, db),
                open: try DeliveryQueue.open(campaign.id, db), campuses: try Campus.all(db),
                faults: campaign.text.faults(of: campaign.report, on: office.today),
                trouble: try String.fetchOne(
                    db, sql: "SELECT sentence FROM notice_troubles WHERE campaign = ?",
                    arguments: [campaign.id]),
                trial: try visit.session.flatMap { try NoticeTrial.last(campaign.id, by: $0.account, db) },
                hasMail: office.board.mailServer != nil, now: office.clock(), zone: office.zone,
                form: visit.session?.form ?? "")
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func change(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var page = try page(visit)
        let (id, today) = (page.campaign.id, office.today)
        do {
            switch form["what"] {
            case "start":
                guard office.board.mailServer != nil else {
                    throw Problem("state", "No mail server is set up, so nothing can be sent.")
                }
                try await office.act(by: visit.actor, "started sending notice \(id)") {
                    try CampaignActs.start(id, today: today, $0)
                }
            case "stop":
                try await office.act(by: visit.actor, "stopped sending notice \(id)") {
                    try CampaignActs.stop(id, $0)
                }
            case "pace":
                page.rateText = form.trimmed("rate")
                guard let rate = Int(form.trimmed("rate")), Campaign.rates.contains(rate) else {
                    throw Problem("rate", "Give a whole number of messages a minute, from 1 to 1,000,000.")
                }
                try await office.act(by: visit.actor, "set the pace of notice \(id) to \(rate) a minute") {
                    try CampaignActs.pace(rate, in: id, $0)
                }
            case "trial":
                guard let account = visit.session?.account,
                    try office.read({ try Account.one(account, $0) })?.email.flatMap(MailAddress.init) != nil
                else {
                    throw Problem("trial", "Your account has no e-mail address to which it could go.")
                }
                let now = office.clock()
                try await office.pool.write { try NoticeTrial.ask(id, by: account, at: now, $0) }
            default: throw Refusal.notFound
            }
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/delivery/\(id)")
    }
}
