import CleryLaw
import HTTPTypes

/// The public doors of reports: tell, and come back.
enum TellRoutes {
    private static let flood = Flood()

    static func ask(_ visit: Visit) throws -> Answer {
        let campuses = try visit.office.read { try Campus.all($0) }
        return visit.page(
            ReportFormPage(campuses: campuses, mark: Receipt.mark(), form: visit.session?.form))
    }

    static func tell(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let office = visit.office
        let form = try await Form(of: visit.request, limit: 1 << 20)
        let campuses = try office.read { try Campus.all($0) }
        var draft = ReportDraft(form, zone: office.zone, today: office.today, campuses: campuses)
        // A session's own token marks the report as forwarded by its account; without it nobody is named.
        let forwarder = visit.session.flatMap {
            form["form"] == $0.form && $0.rights.may(.forward) ? $0 : nil
        }
        // Whoever signed in is no flood.
        if forwarder == nil { await flood.pass() }
        guard draft.problems.isEmpty else {
            if draft.problems.of("form") != nil { draft.mark = Receipt.mark() }
            let page = ReportFormPage(
                campuses: campuses, mark: draft.mark, draft: draft, form: visit.session?.form)
            return visit.page(page, status: .unprocessableContent)
        }
        let recipient = recipient(draft, forwarder)
        let (kept, today, key) = (draft, office.today, office.key)
        let (report, receipt) = try await office.act(
            by: forwarder.map { .account($0.account) } ?? .everybody, "received a report"
        ) {
            try ReportActs.receive(
                kept, by: forwarder?.account, recipient: recipient, today: today, $0, key: key)
        }
        return visit.page(ReceiptPage(number: report.number, receipt: receipt))
    }

    /// Who knew of it first. The office behind this form is itself a campus security authority.
    private static func recipient(_ draft: ReportDraft, _ forwarder: Session?) -> Recipient {
        let roles = forwarder?.rights.roles ?? []
        let isPolice = !roles.isDisjoint(with: [.swornOfficer, .dispatcher])
        return isPolice ? .campusPolice : .campusSecurityAuthority
    }

    static func comeBack(_ visit: Visit) -> Answer { visit.page(FollowPage()) }

    static func follow(_ visit: Visit) async throws -> Answer {
        try SignInRoutes.refuseOtherSites(visit.request)
        let office = visit.office
        let form = try await Form(of: visit.request, limit: 1 << 20)
        await flood.pass()
        let typed = form.trimmed("receipt")
        let sealed = Receipt(typed: typed)?.sealed(office.key)
        guard let sealed, let report = try office.read({ try ReportRequests.of(receipt: sealed, $0) }) else {
            let problem = Problem(
                "receipt", "No report has these words. Look at their spelling and their order.")
            return visit.page(FollowPage(typed: typed, problem: problem), status: .unprocessableContent)
        }
        var (problem, done): (Problem?, String?)
        let add = form.trimmed("add")
        if form["withdraw"] == "yes", report.wishes.contains(.contact) {
            let key = office.key
            try await office.act(by: .everybody, "took a reporter's contact out of report \(report.id)") {
                try ReportActs.withdrawContact(report, $0, key: key)
            }
            done = "Your name and contact are no longer in the report."
        } else if add.utf8.count > ReportDraft.longest {
            problem = Problem("add", "This is too long for one message. Shorten it, or send two.")
        } else if !add.isEmpty {
            try await office.act(by: .everybody, "added words of the reporter to report \(report.id)") {
                try ReportActs.add(add, to: report.id, from: nil, fromReporter: true, $0)
            }
            done = "Your words were added."
        } else if form.fields.contains(where: { $0.name == "add" }) {
            problem = Problem("add", "Write something first.")
        }
        let page = try office.read { db in
            FollowedPage(
                report: try ReportRequests.one(report.id, db) ?? report, receipt: typed,
                messages: try ReportRequests.messages(of: report.id, db, key: office.key),
                words: TimeWords(zone: office.zone), problem: problem, typed: problem == nil ? "" : add,
                done: done)
        }
        return visit.page(page, status: problem == nil ? .ok : .unprocessableContent)
    }
}

/// Many reports at once wait a little; none is refused, and no address is looked at.
actor Flood {
    private var recent: [ContinuousClock.Instant] = []
    static let free = 60

    func pass() async {
        let now = ContinuousClock.now
        recent.removeAll { $0.duration(to: now) > .seconds(60) }
        recent.append(now)
        let over = recent.count - Flood.free
        guard over > 0 else { return }
        try? await Task.sleep(for: .milliseconds(min(3000, over * 20)))
    }
}
