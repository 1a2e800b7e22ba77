import CleryLaw
import GRDB

/// The office's doors of reports.
enum DeskRoutes {
    static func queue(_ visit: Visit) throws -> Answer {
        let reach = visit.reach(.seeIncidents)
        let page = try visit.office.read { db in
            let (waiting, total) = try ReportRequests.waiting(within: reach, page: visit.pageNumber, db)
            let done =
                visit.pageNumber == 1 ? try ReportRequests.done(within: reach, limit: 20, db) : []
            return QueuePage(
                reports: waiting, total: total, page: visit.pageNumber, done: done,
                rights: try RightsDue.waiting(
                    among: (waiting + done).map(\.id), now: visit.office.clock(), db),
                campuses: try Campus.all(db), now: visit.office.clock(),
                words: TimeWords(zone: visit.office.zone), mayMakePosters: visit.may(.work))
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The page of a report this person may see; what is not to be seen is not there.
    static func page(_ visit: Visit) throws -> ReportDeskPage {
        let reach = visit.reach(.seeIncidents)
        let page = try visit.office.read { db -> ReportDeskPage? in
            guard let id = Int64(visit.parameter("report")), let report = try ReportRequests.one(id, db),
                report.campus.map(reach.has) ?? !reach.isEmpty
            else { return nil }
            let campuses = try Campus.all(db)
            let incident = try report.incident.flatMap { try IncidentRequests.number(of: $0, db) }
            let mayWork = report.campus.map(visit.reach(.work).has) ?? visit.may(.work)
            let office = visit.office
            let rights = RightsPart(
                due: try RightsDue.of(report, now: office.clock(), db),
                leaflet: try Leaflet.current(on: office.today, db),
                action: mayWork ? "/office/reports/\(id)/rights" : nil, form: visit.session?.form ?? "",
                today: office.today, words: TimeWords(zone: office.zone))
            return ReportDeskPage(
                report: report, campus: campuses.first { $0.id == report.campus }?.name,
                incident: incident, openings: try ReportRequests.openings(of: id, db),
                belongings: ReportBelongings(
                    attachments: try AttachmentRequests.of(id, db), copies: try Redaction.of(id, db),
                    rights: rights),
                campuses: campuses.filter { visit.reach(.work).has($0.id) },
                mayOpen: report.campus.map(visit.reach(.openSealed).has) ?? visit.may(.openSealed),
                mayWork: mayWork,
                form: visit.session?.form ?? "", words: TimeWords(zone: visit.office.zone))
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    /// The report of this door, for whoever may open what it holds; for others it is not there.
    static func sealed(_ visit: Visit) throws -> CrimeReport {
        let page = try page(visit)
        guard page.mayOpen else { throw Refusal.notFound }
        return page.report
    }

    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let report = try sealed(visit)
        let reason = form["reason"]
        guard ReportDeskPage.reasons.contains(reason) else { throw Refusal.notFound }
        return visit.page(try await opened(report, reason, visit))
    }

    /// The only way to the sealed content: an act with a reason, and then the page that shows it.
    static func opened(
        _ report: CrimeReport, _ reason: String, _ visit: Visit
    ) async throws -> ReportDeskPage {
        try await recordOpening(of: report, reason, visit)
        var page = try page(visit)
        page.opened = try contents(of: report, visit)
        page.openedFor = reason
        let key = visit.office.key
        page.belongings.names = try visit.office.read { db in
            try page.belongings.attachments.reduce(into: [:]) {
                $0[$1.id] = try AttachmentRequests.name($1, db, key)
            }
        }
        return page
    }

    /// Keeps that somebody reads what is sealed: all that was told, or the one part that is named.
    static func recordOpening(
        of report: CrimeReport, _ reason: String, part: String? = nil, _ visit: Visit
    ) async throws {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let sentence =
            part.map { "opened \($0) of report \(report.id)" } ?? "opened the sealed report \(report.id)"
        try await visit.office.act(by: visit.actor, sentence, why: reason) {
            try ReportActs.open(
                report, by: account, reason: part.map { "\(reason) (\($0))" } ?? reason, $0)
        }
    }

    static func content(of report: CrimeReport, _ visit: Visit) throws -> ReportContent {
        let key = visit.office.key
        return try visit.office.read { db in
            try ReportContent(
                json: try SealedRecord.open(report.content, SealedRecord.report(report.id), db, key))
        }
    }

    private static func contents(
        of report: CrimeReport, _ visit: Visit
    ) throws -> (ReportContent, [ReportRequests.Message]) {
        let key = visit.office.key
        let messages = try visit.office.read { try ReportRequests.messages(of: report.id, $0, key: key) }
        return (try content(of: report, visit), messages)
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayOpen else { throw Refusal.notFound }
        let text = form.trimmed("answer")
        guard !text.isEmpty, text.utf8.count <= ReportDraft.longest else {
            let sentence =
                text.isEmpty ? "Write something first." : "This is too long. Shorten it, or send two."
            // The form stands beside the sealed content, so showing it again is an opening like any other.
            page = try await opened(page.report, "To answer the reporter", visit)
            page.problems = [Problem("answer", sentence)]
            page.typed = ["answer": text]
            return visit.page(page, status: .unprocessableContent)
        }
        let (report, account) = (page.report.id, visit.session?.account)
        try await visit.office.act(by: visit.actor, "wrote to the reporter of report \(report)") {
            try ReportActs.add(text, to: report, from: account, fromReporter: false, $0)
        }
        return .redirect(to: "/office/reports/\(report)")
    }

    static func close(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let why = form.trimmed("why")
        guard page.report.isOpen else { return .redirect(to: "/office/reports/\(page.report.id)") }
        guard !why.isEmpty else {
            page.problems = [Problem("why", "Say why, in a few words.")]
            return visit.page(page, status: .unprocessableContent)
        }
        let report = page.report
        try await visit.office.act(by: visit.actor, "closed report \(report.id)") {
            try ReportActs.close(report, why: why, $0)
        }
        return .redirect(to: "/office/reports")
    }
}
