import CleryLaw
import GRDB

/// The doors of disposals.
enum DisposalRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try listPage(visit)) }

    private static func listPage(_ visit: Visit, _ problem: Problem? = nil, _ form: Form? = nil) throws
        -> DisposalsPage
    {
        let office = visit.office
        return try office.read { db in
            let all = try Disposal.all(db)
            return DisposalsPage(
                plan: try DisposalPlan(kind: nil, through: nil, on: office.today, db), disposals: all,
                names: try MatrixRoutes.names(
                    all.flatMap { [$0.account, $0.confirmedBy].compactMap(\.self) }, db),
                words: TimeWords(zone: office.zone), form: visit.session?.form ?? "", problem: problem,
                kind: form?["kind"] ?? "", through: form?.trimmed("through") ?? "",
                done: visit.query("done") == "withdrawn" ? "The disposal is withdrawn." : nil)
        }
    }

    static func prepare(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (office, typed) = (visit.office, form.trimmed("through"))
        let kind = RecordKind(rawValue: form["kind"]).flatMap {
            RecordKind.disposable.contains($0) ? $0 : nil
        }
        let through = Int(typed).flatMap { (1990...2100).contains($0) ? $0 : nil }
        func again(_ problem: Problem) throws -> Answer {
            visit.page(try listPage(visit, problem, form), status: .unprocessableContent)
        }
        if !form["kind"].isEmpty, kind == nil {
            return try again(Problem("kind", "Choose a kind of the list."))
        }
        if !typed.isEmpty, through == nil {
            return try again(Problem("through", "Give a calendar year, such as 2017."))
        }
        let today = office.today
        // Without anything due there is no row, and so no event.
        let made = try await office.act(by: visit.actor, "prepared a disposal") {
            try DisposalActs.prepare(kind: kind, through: through, on: today, by: account, $0)
        }
        guard let made else {
            return try again(Problem("through", "Nothing of this choice is past its time."))
        }
        return .redirect(to: "/office/keeping/disposals/\(made.id)")
    }

    private static func page(_ visit: Visit) throws -> DisposalPage {
        let office = visit.office
        return try office.read { db in
            guard let id = Int64(visit.parameter("disposal")), let one = try Disposal.one(id, db) else {
                throw Refusal.notFound
            }
            var page = DisposalPage(
                disposal: one,
                names: try MatrixRoutes.names(
                    [one.account, one.confirmedBy, one.withdrawnBy].compactMap(\.self), db),
                isOwn: one.account == visit.session?.account, words: TimeWords(zone: office.zone),
                form: visit.session?.form ?? "")
            page.certificate = try one.certificate.map { try DisposalCertificate(json: $0) }
            if one.isOpen {
                page.plan = try DisposalPlan(kind: one.kind, through: one.through, on: one.day, db)
                page.hasAnother = try ReportPeople.hasAnother(
                    than: one.account, .keepRecords, office.today, db)
            }
            return page
        }
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func withdraw(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        var page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let id = page.disposal.id
        do {
            try await visit.office.act(by: visit.actor, "withdrew disposal \(id)") {
                try DisposalActs.withdraw(id, by: account, $0)
            }
        } catch let refusal as DisposalRefusal {
            page.problem = Problem("count", refusal.sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/keeping/disposals?done=withdrawn")
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let typed = form.trimmed("count")
        let id = try page(visit).disposal.id
        guard let account = visit.session?.account else { throw Refusal.notFound }
        do {
            try await visit.office.dispose(id, count: Int(typed), by: account, actor: visit.actor)
        } catch let refusal as DisposalRefusal {
            var page = try page(visit)
            page.typed = typed
            page.problem = Problem("count", refusal.sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/keeping/disposals/\(id)")
    }

    static func certificate(_ visit: Visit) throws -> Answer {
        let page = try page(visit)
        guard let certificate = page.certificate, let at = page.disposal.confirmed else {
            throw Refusal.notFound
        }
        let paper = CertificatePaper(
            institution: visit.office.name, disposal: page.disposal, certificate: certificate,
            prepared: page.prepared, confirmed: page.confirmed ?? "",
            day: visit.office.zone.local(at).day)
        return try AuthorityOneRoutes.pdf(paper.document, "disposal-\(page.disposal.id)")
    }
}
