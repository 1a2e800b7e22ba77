import CleryLaw
import GRDB
import HTTPTypes

/// The doors of the gateways.
enum GatewayRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let reach = AudienceReach(AlertReach(), list: nil)
        let (lines, count, prediction) = try office.read { db in
            (
                try AlertGateway.all(db).map { gateway in
                    GatewayListPage.Line(
                        gateway: gateway, measured: try GatewayRate.measured(gateway.id, db),
                        trouble: try GatewayTrouble.of(gateway.id, db))
                }, try reach.count(db), try AlertPrediction.of(reach, AlertChannel.allCases, db)
            )
        }
        let done: String? =
            switch visit.query("done") {
            case "kept": "It is kept, and holds for what is on its way too."
            case "ended": "It is ended: nothing goes by it any more."
            default: nil
            }
        return visit.page(
            GatewayListPage(
                lines: lines, hasMail: office.board.mailServer != nil,
                hasReserve: DiskReserve(office.folder).isThere, people: count, prediction: prediction,
                words: TimeWords(zone: office.zone), done: done))
    }

    static func ask(_ visit: Visit) throws -> Answer {
        visit.page(
            GatewayPage(
                gateway: nil, draft: GatewayDraft(), form: visit.session?.form ?? "",
                words: TimeWords(zone: visit.office.zone)))
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        let draft = GatewayDraft(form)
        let problems = draft.problems(isNew: true)
        guard problems.isEmpty else {
            return visit.page(
                GatewayPage(
                    gateway: nil, draft: draft, form: visit.session?.form ?? "", problems: problems,
                    words: TimeWords(zone: office.zone)), status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await office.act(by: visit.actor, "added a gateway of warnings") {
            _ = try GatewayActs.keep(draft, id: nil, by: account, $0)
        }
        return .redirect(to: "/office/alerts/gateways?done=kept")
    }

    private static func page(_ visit: Visit) throws -> (page: GatewayPage, gateway: AlertGateway) {
        let office = visit.office
        return try office.read { db in
            guard let id = Int64(visit.parameter("gateway")), let gateway = try AlertGateway.one(id, db)
            else {
                throw Refusal.notFound
            }
            var page = GatewayPage(
                gateway: gateway, draft: GatewayDraft(gateway), form: visit.session?.form ?? "",
                words: TimeWords(zone: office.zone))
            page.measured = try GatewayRate.measured(id, db)
            page.trouble = try GatewayTrouble.of(id, db)
            page.receipts = visit.site.map { "\($0)/receipts/\(AlertKey(office.key).receipts(id))" }
            page.trial = try visit.session.flatMap { try AlertTrial.last(id, by: $0.account, db) }
            return (page, gateway)
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit).page) }

    static func change(_ visit: Visit) async throws -> Answer {
        let (form, office) = (try await visit.form(), visit.office)
        var (page, gateway) = try page(visit)
        let id = gateway.id
        do {
            switch form["what"] {
            case "keep":
                var draft = GatewayDraft(form)
                draft.shape = gateway.shape
                page.draft = draft
                let problems = draft.problems(isNew: false)
                guard problems.isEmpty else {
                    page.problems = problems
                    return visit.page(page, status: .unprocessableContent)
                }
                let kept = draft
                try await office.act(by: visit.actor, "changed gateway \(id) of warnings") {
                    _ = try GatewayActs.keep(kept, id: id, by: nil, $0)
                }
                return .redirect(to: "/office/alerts/gateways?done=kept")
            case "end":
                try await office.act(by: visit.actor, "ended gateway \(id) of warnings") {
                    try GatewayActs.end(id, $0)
                }
                return .redirect(to: "/office/alerts/gateways?done=ended")
            case "test":
                page.phone = form.trimmed("phone")
                guard gateway.ended == nil else { throw Problem("state", "This gateway was ended.") }
                guard gateway.channel != .mail else {
                    try await mailTest(visit, id)
                    return .redirect(to: "/office/alerts/gateways/\(id)")
                }
                page.said = try await GatewayTest.send(gateway, to: page.phone, office)
                return visit.page(page)
            default: throw Refusal.notFound
            }
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
    }

    private static func mailTest(_ visit: Visit, _ id: Int64) async throws {
        let office = visit.office
        guard office.board.mailServer != nil else {
            throw Problem("trial", "No mail server is set up, so nothing can be sent.")
        }
        guard let account = visit.session?.account,
            try office.read({ try Account.one(account, $0) })?.email.flatMap(MailAddress.init) != nil
        else { throw Problem("trial", "Your account has no e-mail address to which it could go.") }
        let now = office.clock()
        try await office.pool.write { try AlertTrial.ask(id, by: account, at: now, $0) }
    }
}
