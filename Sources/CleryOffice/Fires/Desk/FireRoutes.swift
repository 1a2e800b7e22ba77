import CleryLaw
import GRDB
import HTTPTypes

extension Doors {
    /// The register of fires, systems and drills of student housing.
    static let housingFires: [Door] = [
        .get("/office/fires", .may(.keepFires), FireListRoutes.list),
        .get("/office/fires.csv", .may(.keepFires), FireListRoutes.file),
        .get("/office/fires/new", .may(.keepFires), FireRoutes.ask),
        .post("/office/fires/new", .may(.keepFires), FireRoutes.enter),
        .get("/office/fires/statistics", .may(.keepFires), FireListRoutes.statistics),
        .get("/office/fires/facilities", .may(.keepFires), FacilityRoutes.list),
        .post("/office/fires/facilities", .may(.keepFires), FacilityRoutes.confirm),
        .get("/office/fires/facilities/:place", .may(.keepFires), FacilityRoutes.show),
        .post("/office/fires/facilities/:place/system", .may(.keepFires), FacilityRoutes.describe),
        .post("/office/fires/facilities/:place/number", .may(.keepFires), FacilityRoutes.state),
        .post("/office/fires/facilities/:place/drills", .may(.keepFires), FacilityRoutes.withdrawDrill),
        .get("/office/fires/drills", .may(.keepFires), DrillRoutes.ask),
        .post("/office/fires/drills", .may(.keepFires), DrillRoutes.hold),
        .get("/office/fires/:fire", .may(.keepFires), FireRoutes.show),
        .get("/office/fires/:fire/facts", .may(.keepFires), FireRoutes.facts),
        .post("/office/fires/:fire/facts", .may(.keepFires), FireRoutes.correct),
        .post("/office/fires/:fire/link", .may(.keepFires), FireRoutes.link),
        .post("/office/fires/:fire/withdraw", .may(.keepFires), FireRoutes.withdraw),
    ]
}

/// The doors of one fire.
enum FireRoutes {
    // MARK: A new fire

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try newPage(visit, visit.query("entry"))) }

    /// The form of a new fire: empty, from an entry of the fire log, or as the same fire in another facility.
    private static func newPage(_ visit: Visit, _ entry: String) throws -> FireFormPage {
        try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            var page = form(visit, desk, fire: nil)
            if !entry.isEmpty {
                guard let logged = try desk.unregistered(db).first(where: { "\($0.id)" == entry }) else {
                    throw Refusal.notFound
                }
                page.logged = logged
                page.fields["place"] = "\(logged.facility)"
                page.fields["day"] = logged.day.description
                page.fields["time"] = logged.minute.map(FireWords.time) ?? ""
            }
            if !visit.query("same").isEmpty {
                guard
                    let first = desk.origins(for: nil).first(where: { "\($0.fire.id)" == visit.query("same") }
                    )
                else { throw Refusal.notFound }
                page.fields = TypedFields(first.fire)
                for name in ["place", "structure", "contents", "smoke", "indirect", "died", "killed"]
                    + FireAnswers.treatments.map(\.name)
                {
                    page.fields[name] = ""
                }
                page.fields["hurt"] = ""
                page.fields["same"] = "\(first.fire.id)"
            }
            return page
        }
    }

    private static func form(_ visit: Visit, _ desk: FireDesk, fire: HousingFire?) -> FireFormPage {
        FireFormPage(
            fire: fire, facilities: desk.facilities, others: desk.origins(for: fire),
            today: visit.office.today, form: visit.session?.form ?? "")
    }

    static func enter(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try newPage(visit, form.trimmed("entry"))
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let answers = FireAnswers(
            page.fields, facilities: page.facilities, fires: page.others.map(\.fire), today: page.today,
            &problems)
        if let answers, let logged = page.logged, answers.sameAs == nil, logged.facility != answers.place {
            problems.append(
                Problem("place", "The entry of the log is of another facility, where the fire began."))
        }
        if let answers,
            let twin = try visit.office.read({ try FireDesk(visit, $0).twice(answers, except: nil) })
        {
            problems.append(twin)
        }
        guard let answers, problems.isEmpty else {
            page.problems = problems
            return visit.page(page, status: .unprocessableContent)
        }
        let incident = page.logged?.incident
        let fire = try await visit.office.act(by: visit.actor, "entered a fire of student housing") {
            writing in
            // Two who press at once enter the log's fire once.
            if let incident {
                let known = try FireRequests.of(incident: incident, within: .all, writing.db)
                if let known = known.first { return known }
            }
            let fire = try FireActs.enter(answers, writing)
            try FireActs.link(fire.id, to: incident, writing)
            return fire
        }
        return .redirect(to: "/office/fires/\(fire.id)")
    }

    // MARK: One fire

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> FirePage {
        try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            guard let fire = try desk.fire(visit.parameter("fire"), db) else { throw Refusal.notFound }
            let logged = try LoggedFire.all(desk.book, hiding: desk.hidden, db)
            let own = try visible(fire, desk)
            let root = try own.flatMap { try LoggedFire.incident($0, db) }
            let front = root.map { $0.sameIncidentAs ?? $0.id }
            return FirePage(
                line: try desk.line(fire, db),
                campus: desk.campuses.first { $0.id == desk.book.facility(fire.place)?.campus }?.name ?? "",
                entry: logged.first { $0.incident == front },
                incident: root.flatMap { visit.sight(.seeIncidents).sees($0) ? $0 : nil },
                arson: try FireArson.of(fire, hiding: desk.hidden, db),
                candidates: logged.filter { $0.facility == fire.place && $0.fires.isEmpty },
                origin: desk.book.fires.first { $0.id == fire.sameAs },
                others: desk.book.fires.filter { $0.sameAs == fire.id }.map {
                    ($0, desk.book.facility($0.place)?.name ?? "")
                },
                history: try FireHistory.of(fire.id, desk: desk, zone: visit.office.zone, db),
                words: TimeWords(zone: visit.office.zone), form: visit.session?.form ?? "")
        }
    }

    /// The incident of a fire, unless it is restricted to others: then the fire looks as if it had none.
    private static func visible(_ fire: HousingFire, _ desk: FireDesk) throws -> Int64? {
        fire.incident.flatMap { desk.hidden.incidents.contains($0) ? nil : $0 }
    }

    static func facts(_ visit: Visit) throws -> Answer {
        var page = try factsPage(visit)
        page.fields = page.fire.map(TypedFields.init) ?? TypedFields()
        return visit.page(page)
    }

    private static func factsPage(_ visit: Visit) throws -> FireFormPage {
        try visit.office.read { db in
            let desk = try FireDesk(visit, db)
            guard let fire = try desk.fire(visit.parameter("fire"), db), fire.withdrawn == nil else {
                throw Refusal.notFound
            }
            var page = form(visit, desk, fire: fire)
            page.seen = try FireRequests.lastEvent(of: fire.id, db)
            return page
        }
    }

    static func correct(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try factsPage(visit)
        guard let fire = page.fire else { throw Refusal.notFound }
        page.fields = TypedFields(form)
        var problems: [Problem] = []
        let answers = FireAnswers(
            page.fields, facilities: page.facilities, fires: page.others.map(\.fire), today: page.today,
            &problems)
        let why = page.fields.text("why", upTo: 300, &problems)
        if let answers,
            let twin = try visit.office.read({ try FireDesk(visit, $0).twice(answers, except: fire.id) })
        {
            problems.append(twin)
        }
        if let answers, problems.isEmpty {
            do {
                let seen = Int64(form.trimmed("seen")) ?? 0
                try await visit.office.act(
                    by: visit.actor, "corrected fire \(fire.id)", why: why.isEmpty ? nil : why
                ) { try FireActs.correct(fire.id, answers, seen: seen, $0) }
                return .redirect(to: "/office/fires/\(fire.id)")
            } catch is FireActs.Conflict {
                problems.append(
                    Problem(
                        "place",
                        "Somebody else changed this fire meanwhile. Look at its page, then keep what you typed again."
                    ))
            }
        }
        page.problems = problems
        return visit.page(page, status: .unprocessableContent)
    }

    static func link(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let fire = page.line.fire
        guard fire.withdrawn == nil else { throw Refusal.notFound }
        let chosen = form.trimmed("entry")
        if chosen.isEmpty { return .redirect(to: "/office/fires/\(fire.id)") }
        let entry = page.candidates.first { "\($0.id)" == chosen }
        guard entry != nil || chosen == "none" else {
            page.problems = [Problem("entry", "Choose an entry of the list.")]
            return visit.page(page, status: .unprocessableContent)
        }
        // A link that this person may not see is not theirs to take away.
        guard entry != nil || page.entry != nil || page.incident != nil else {
            return .redirect(to: "/office/fires/\(fire.id)")
        }
        let incident = entry?.incident
        try await visit.office.act(
            by: visit.actor,
            incident == nil ? "took fire \(fire.id) from its incident" : "put fire \(fire.id) to its incident"
        ) { try FireActs.link(fire.id, to: incident, $0) }
        return .redirect(to: "/office/fires/\(fire.id)")
    }

    static func withdraw(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let id = page.line.fire.id
        let why = MailHeader.oneLine(form.trimmed("why"))
        guard !why.isEmpty, why.count <= 300 else {
            page.typedWhy = why
            page.problems = [
                Problem("why", why.isEmpty ? "Say in a few words why." : "Use at most 300 letters.")
            ]
            return visit.page(page, status: .unprocessableContent)
        }
        try await visit.office.act(by: visit.actor, "withdrew fire \(id)", why: why) {
            try FireActs.withdraw(id, why: why, $0)
        }
        return .redirect(to: "/office/fires/\(id)")
    }
}
