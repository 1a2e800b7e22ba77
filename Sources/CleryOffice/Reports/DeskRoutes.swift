import CleryLaw
import GRDB

/// The office's doors of reports.
enum DeskRoutes {
    static func queue(_ visit: Visit) throws -> Answer {
        let reach = visit.reach(.seeIncidents)
        let filter = QueueFilter(
            number: String(visit.query("q").prefix(40)), campus: visit.query("campus"),
            teller: visit.query("teller"), holder: visit.query("holder"),
            danger: visit.query("danger") == "yes")
        let office = visit.office
        if !filter.number.isEmpty,
            let incident = try office.read({ try IncidentRequests.numbered(filter.number, within: reach, $0) }
            )
        {
            return .redirect(to: "/office/incidents/\(incident.id)")
        }
        let (number, now) = (visit.pageNumber, office.clock())
        let page = try office.read { db in
            let found =
                filter.number.isEmpty
                ? nil : try ReportRequests.numbered(filter.number, within: reach, db)
            let (lines, total) =
                try found.map { ($0, $0.count) }
                ?? ReportRequests.waiting(
                    filter, for: visit.session?.account, within: reach, page: number, db)
            return QueuePage(
                filter: filter, lines: lines, total: total, page: number,
                done: number == 1 && filter == QueueFilter()
                    ? try ReportRequests.done(within: reach, limit: 20, db) : [],
                campuses: try Campus.all(db).filter { reach.has($0.id) }, now: now,
                words: TimeWords(zone: office.zone), days: try OfficeDays.business(db))
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
            var handover = HandoverPart(
                report: id, holder: try HandoverRequests.holder(of: id, db), form: visit.session?.form ?? "")
            if mayWork, report.isOpen {
                handover.me = visit.session?.account ?? 0
                handover.people = try HandoverRequests.candidates(for: report, on: visit.office.today, db)
            }
            let twice =
                mayWork && report.isOpen
                ? try LikelyTwice.suggestions(
                    for: Likeness(report, nil), within: visit.reach(.work), db) : []
            var page = ReportDeskPage(
                report: report, campus: campuses.first { $0.id == report.campus }?.name,
                incident: incident, openings: try ReportRequests.openings(of: id, db),
                campuses: campuses.filter { visit.reach(.work).has($0.id) },
                mayOpen: visit.may(.openSealed), mayWork: mayWork,
                form: visit.session?.form ?? "", words: TimeWords(zone: visit.office.zone))
            page.handover = handover
            page.twice = twice
            if report.isOpen {
                page.clock = ReportClock(
                    report, now: visit.office.clock(), zone: visit.office.zone, try OfficeDays.business(db))
            }
            return page
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let report = try page(visit).report
        let reason = form["reason"]
        guard ReportDeskPage.reasons.contains(reason) else { throw Refusal.notFound }
        return visit.page(try await opened(report, reason, visit))
    }

    /// The only way to the sealed content: an act with a reason, and then the page that shows it.
    private static func opened(
        _ report: CrimeReport, _ reason: String, _ visit: Visit
    ) async throws -> ReportDeskPage {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, "opened the sealed report \(report.id)", why: reason) {
            try ReportActs.open(report, by: account, reason: reason, $0)
        }
        var page = try page(visit)
        let (content, messages) = try contents(of: report, visit)
        page.opened = (content, messages)
        // What was told gives more to compare by, for whoever reads it now.
        if !(page.handover?.people.isEmpty ?? true) {
            page.twice = try visit.office.read {
                try LikelyTwice.suggestions(
                    for: Likeness(report, content), within: visit.reach(.work), $0)
            }
        }
        return page
    }

    private static func contents(
        of report: CrimeReport, _ visit: Visit
    ) throws -> (ReportContent, [ReportRequests.Message]) {
        let key = visit.office.key
        return try visit.office.read { db in
            (
                try ReportContent(
                    json: try SealedRecord.open(
                        report.content, SealedRecord.report(report.id), db, key)),
                try ReportRequests.messages(of: report.id, db, key: key)
            )
        }
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
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
        guard page.mayWork else { throw Refusal.notFound }
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
