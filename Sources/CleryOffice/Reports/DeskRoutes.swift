import CleryLaw
import GRDB

/// The office's doors of reports.
enum DeskRoutes {
    static func queue(_ visit: Visit) throws -> Answer {
        let sight = visit.sight(.seeIncidents)
        let filter = QueueFilter(
            number: String(visit.query("q").prefix(40)), campus: visit.query("campus"),
            teller: visit.query("teller"), holder: visit.query("holder"),
            danger: visit.query("danger") == "yes")
        let office = visit.office
        if !filter.number.isEmpty,
            let incident = try office.read({ try IncidentRequests.numbered(filter.number, within: sight, $0) }
            )
        {
            return .redirect(to: "/office/incidents/\(incident.id)")
        }
        let (number, now) = (visit.pageNumber, office.clock())
        let page = try office.read { db in
            let found =
                filter.number.isEmpty
                ? nil : try ReportRequests.numbered(filter.number, within: sight, db)
            let (lines, total) =
                try found.map { ($0, $0.count) }
                ?? ReportRequests.waiting(
                    filter, for: visit.session?.account, within: sight, page: number, db)
            let done =
                number == 1 && filter == QueueFilter()
                ? try ReportRequests.done(within: sight, limit: 20, db) : []
            return QueuePage(
                filter: filter, lines: lines, total: total, page: number, done: done,
                rights: try RightsDue.waiting(among: (lines + done).map(\.report.id), now: now, db),
                campuses: try Campus.all(db).filter { sight.reach.has($0.id) }, now: now,
                words: TimeWords(zone: office.zone), days: try OfficeDays.business(db),
                mayMakePosters: visit.may(.work))
        }
        return visit.page(page)
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The page of a report this person may see; what is not to be seen is not there.
    static func page(_ visit: Visit) throws -> ReportDeskPage {
        let page = try visit.office.read { db -> ReportDeskPage? in
            let sight = visit.sight(.seeIncidents)
            guard let report = try ReportRequests.one(visit.parameter("report"), within: sight, db) else {
                return nil
            }
            let campuses = try Campus.all(db)
            let incident = try report.incident.flatMap {
                try IncidentRequests.one(String($0), within: sight, db)
            }
            let mayWork = visit.sight(.work).sees(report)
            var handover = HandoverPart(
                report: report.id, holder: try HandoverRequests.holder(of: report.id, db),
                form: visit.session?.form ?? "")
            if mayWork, report.isOpen {
                handover.me = visit.session?.account ?? 0
                handover.people = try HandoverRequests.candidates(for: report, on: visit.office.today, db)
            }
            let twice =
                mayWork && report.isOpen
                ? try LikelyTwice.suggestions(
                    for: Likeness(report, nil), within: visit.sight(.work), db) : []
            let office = visit.office
            let rights = RightsPart(
                due: try RightsDue.of(report, now: office.clock(), db),
                leaflet: try Leaflet.current(on: office.today, db),
                action: mayWork ? "/office/reports/\(report.id)/rights" : nil,
                form: visit.session?.form ?? "",
                today: office.today, words: TimeWords(zone: office.zone))
            var page = ReportDeskPage(
                report: report, campus: campuses.first { $0.id == report.campus }?.name,
                incident: incident.map { ($0.id, $0.number ?? $0.key) },
                batch: try BatchRow.of(report: report.id, db),
                openings: try ReportRequests.openings(of: report.id, db),
                belongings: ReportBelongings(
                    attachments: try AttachmentRequests.of(report.id, db),
                    copies: try Redaction.of(report.id, db), rights: rights),
                campuses: campuses.filter { visit.reach(.work).has($0.id) },
                mayOpen: visit.sight(.openSealed).sees(report), mayWork: mayWork,
                form: visit.session?.form ?? "", words: TimeWords(zone: visit.office.zone),
                gate: try OpeningGate(report, visit, db),
                restricted: try RestrictionRequests.sign(
                    of: Matter.of(report, db), mayBegin: visit.sight(.restrict).sees(report), db))
            page.handover = handover
            page.twice = twice
            page.destroyed = try Destroyed.of(SealedRecord.report(report.id), db)
            page.keepsMessages = try page.destroyed != nil && Destroyed.keepsMessages(of: report.id, db)
            if mayWork, report.isOpen { page.natures = try LogList.open(.nature, db) }
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
        var page = try page(visit)
        guard page.mayOpen else { throw Refusal.notFound }
        let emergency = form["emergency"] == "yes"
        let (name, reasons) =
            emergency
            ? ("urgent", ReportDeskPage.emergencies) : ("reason", ReportDeskPage.reasons)
        guard reasons.contains(form[name]) else {
            page.problems = [Problem(name, "Choose a reason from the list.")]
            return visit.page(page, status: .unprocessableContent)
        }
        guard page.gate.kind(emergency: emergency) != nil else {
            page.problems = [Problem("reason", "Nothing was opened: it takes a second person's consent.")]
            return visit.page(page, status: .unprocessableContent)
        }
        return visit.page(try await opened(page.report, form[name], emergency: emergency, visit))
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayOpen else { throw Refusal.notFound }
        let text = form.trimmed("answer")
        guard page.gate.mayAnswer else {
            page.problems = [Problem("answer", "Writing to the reporter takes a second person's consent.")]
            page.typed = ["answer": text]
            return visit.page(page, status: .unprocessableContent)
        }
        guard !text.isEmpty, text.utf8.count <= ReportDraft.longest else {
            let sentence =
                text.isEmpty ? "Write something first." : "This is too long. Shorten it, or send two."
            // The form stands beside the sealed content, so showing it again is an opening like any other.
            // Without consent where it is asked for, it stands alone.
            if page.gate.kind(emergency: false) != nil {
                page = try await opened(page.report, "To answer the reporter", visit)
            }
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
        guard page.mayWork else { throw Refusal.notFound }
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
