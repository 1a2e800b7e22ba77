import CleryLaw
import GRDB

extension Doors {
    static let secondLook: [Door] = [
        .get("/office/second-look", .may(.review), SecondLookRoutes.list),
        .get("/office/second-look/disagreements", .may(.review), SecondLookRoutes.disagreements),
        .get("/office/second-look/agreement", .may(.review), SecondLookRoutes.agreement),
        .get("/office/second-look/incidents/:incident", .may(.review), SecondLookRoutes.ask),
        .post("/office/second-look/incidents/:incident", .may(.review), SecondLookRoutes.look),
        .get("/office/second-look/looks/:look", .may(.review), SecondLookRoutes.show),
        .post("/office/second-look/looks/:look", .may(.review), SecondLookRoutes.settle),
    ]
}

/// The doors of the second person.
enum SecondLookRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        try Draw.goOn(visit.office)
        let (account, sight) = (visit.session?.account ?? 0, visit.sight(.review))
        let page = try visit.office.read { db in
            let (lines, total) = try SecondLookRequests.waiting(
                for: account, within: sight, today: visit.office.today, page: visit.pageNumber, db)
            return WaitingLooksPage(
                lines: lines, total: total, page: visit.pageNumber, today: visit.office.today,
                disagreements: try SecondLookRequests.disagreements(
                    settled: false, within: sight, page: 1, db
                ).total,
                campuses: try Campus.all(db), since: SecondLookRequests.since(visit.office.today))
        }
        return visit.page(page)
    }

    static func disagreements(_ visit: Visit) throws -> Answer {
        let settled = visit.query("settled") == "yes"
        let page = try visit.office.read { db in
            let (lines, total) = try SecondLookRequests.disagreements(
                settled: settled, within: visit.sight(.review), page: visit.pageNumber, db)
            return DisagreementsPage(
                lines: lines, total: total, page: visit.pageNumber, settled: settled,
                words: TimeWords(zone: visit.office.zone))
        }
        return visit.page(page)
    }

    static func agreement(_ visit: Visit) throws -> Answer {
        let today = visit.office.today
        var page = AgreementPage(
            from: visit.query("from").isEmpty ? "\(today.year)-01-01" : visit.query("from"),
            through: visit.query("through").isEmpty ? "\(today)" : visit.query("through"))
        let (from, through) = (Day(page.from), Day(page.through))
        if from == nil { page.problems.append(Problem("from", "Write the first day as 2026-01-01.")) }
        if through == nil { page.problems.append(Problem("through", "Write the last day as 2026-12-31.")) }
        if let from, let through, through < from {
            page.problems.append(Problem("through", "The last day lies before the first."))
        }
        guard let from, let through, page.problems.isEmpty else {
            return visit.page(page, status: .unprocessableContent)
        }
        let zone = visit.office.zone
        page.agreement = try visit.office.read { db in
            Agreement(
                try SecondLookRequests.looks(
                    from: zone.instant(day: from, secondOfDay: 0),
                    before: zone.instant(day: through.adding(days: 1), secondOfDay: 0),
                    within: visit.sight(.review), db))
        }
        return visit.page(page)
    }

    static func ask(_ visit: Visit) throws -> Answer {
        try Draw.goOn(visit.office)
        return visit.page(try page(visit))
    }

    /// The blind page of an incident that waits for this person. Another's, one's own and one not waiting are not there.
    private static func page(_ visit: Visit) throws -> BlindPage {
        let account = visit.session?.account ?? 0
        let page = try visit.office.read { db -> BlindPage? in
            guard
                let incident = try IncidentRequests.one(
                    visit.parameter("incident"), within: visit.sight(.review), db),
                try SecondLookRequests.waits(
                    incident.id, for: account, today: visit.office.today, db) != nil
            else { return nil }
            return BlindPage(
                record: BlindRecord(
                    incident, place: try PlaceRequests.one(incident.place, db)?.name ?? "",
                    campus: try Campus.all(db).first { $0.id == incident.campus }?.name ?? "",
                    reports: try ReportRequests.telling(
                        of: incident.id, within: visit.sight(.seeIncidents), db
                    ).map { ($0.id, $0.number) },
                    words: TimeWords(zone: visit.office.zone)),
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func look(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let account = visit.session?.account else { throw Refusal.notFound }
        // Sent twice, or answered before: the way leads to what is kept.
        if let mine = try alreadyMine(visit, account) {
            return .redirect(to: "/office/second-look/looks/\(mine)")
        }
        try Draw.goOn(visit.office)
        var page = try page(visit)
        let (answers, problems) = LookForm.answers(form)
        guard problems.isEmpty else {
            page.problems = problems
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(page, status: .unprocessableContent)
        }
        let (id, today) = (page.record.id, visit.office.today)
        let look = try await visit.office.act(by: visit.actor, "looked at incident \(id) as a second person")
        {
            try SecondLookActs.look(at: id, by: account, answers, today: today, $0)
        }
        return .redirect(to: "/office/second-look/looks/\(look.id)")
    }

    private static func alreadyMine(_ visit: Visit, _ account: Int64) throws -> Int64? {
        try visit.office.read { db in
            guard
                let id = try IncidentRequests.one(
                    visit.parameter("incident"), within: visit.sight(.review), db)?.id,
                try SecondLookRequests.waits(id, for: account, today: visit.office.today, db) == nil
            else { return nil }
            return try SecondLookRequests.of(incident: id, db).first { $0.account == account }?.id
        }
    }
}
