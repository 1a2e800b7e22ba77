import CleryLaw
import GRDB

/// The doors of an entry's page and of the office's own words on it.
enum EntryRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit, .seeIncidents)) }

    /// The page of the address, for whoever sees the incident with this power; for others it is not there.
    static func page(_ visit: Visit, _ power: Power) throws -> EntryPage {
        let office = visit.office
        let page = try office.read { db -> EntryPage? in
            guard let id = Int64(visit.parameter("incident")),
                let incident = try IncidentRequests.one(String(id), within: visit.sight(power), db)
            else { return nil }
            let mayWork = visit.sight(.work).sees(incident)
            guard
                let desk = try EntryDesk(
                    id, within: visit.sight(power), opening: mayWork ? office.key : nil, db)
            else { return nil }
            let campuses = try Campus.all(db)
            let accounts = Set(
                desk.sides.flatMap(\.withholdings).flatMap { [$0.account, $0.releasedBy] }.compactMap { $0 })
            return EntryPage(
                desk: desk, campus: campuses.first { $0.id == incident.campus }?.name ?? "",
                campuses: campuses.count, form: mayWork ? visit.session?.form ?? "" : nil,
                names: try accounts.reduce(into: [:]) { $0[$1] = try Account.one($1, db)?.title },
                natures: try LogList.open(.nature, db), dispositions: try LogList.open(.disposition, db),
                days: try OfficeDays.business(db), today: office.today, words: TimeWords(zone: office.zone))
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    /// The page again with what was typed, and what is wrong with it.
    static func again(
        _ page: EntryPage, _ form: Form, _ sent: String, _ problems: [Problem], _ visit: Visit
    ) -> Answer {
        var page = page
        page.typed = FactFields(form)
        page.sent = sent
        page.problems = problems
        return visit.page(page, status: .unprocessableContent)
    }

    /// Keeps a change of the entry; gives back what was typed where somebody else was faster or the words tell of
    /// somebody.
    static func keep(
        _ page: EntryPage, _ form: Form, _ sent: String, _ sentence: String, why: String? = nil,
        _ visit: Visit, _ body: @escaping @Sendable (EntryActs.Saw, Writing) throws -> Void
    ) async throws -> Answer {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let cleared = Dictionary(
            LogKind.allCases.compactMap { log in
                let mark = form["clear-\(log.rawValue)"]
                return mark.isEmpty ? nil : (log, mark)
            }, uniquingKeysWith: { a, _ in a })
        let saw = EntryActs.Saw(account: account, mark: form["seen"], cleared: cleared)
        let told = cleared.isEmpty ? "" : ", and that its words tell of nobody of the record"
        do {
            try await visit.office.act(by: visit.actor, sentence + told, why: why) { try body(saw, $0) }
            return .redirect(to: page.action)
        } catch is EntryActs.Conflict {
            var now = try self.page(visit, .work)
            now.typed = FactFields(form)
            now.sent = sent
            now.isConflict = true
            return visit.page(now, status: .conflict)
        } catch let found as EntryActs.LeaksFound {
            var page = page
            page.typed = FactFields(form)
            page.sent = sent
            page.leaks = found.all
            return visit.page(page, status: .unprocessableContent)
        }
    }

    static func word(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try page(visit, .work)
        guard let log = LogKind(rawValue: form["log"]), let side = page.desk.side(log), side.isHere else {
            throw Refusal.notFound
        }
        let sent = "words-\(log.rawValue)"
        let id = page.desk.incident.id
        let goesBack = form["back"] == "yes"
        var problems: [Problem] = []
        /// What was typed; nil where it is empty or what follows from the facts anyway.
        func own(_ part: String, _ facts: String?, longest: Int) -> String? {
            let text = goesBack ? "" : form.trimmed("\(log.rawValue)-\(part)")
            if text.count > longest {
                problems.append(
                    Problem("\(log.rawValue)-\(part)", "Keep this under \(longest) characters."))
            }
            return text.isEmpty || text == facts ? nil : text
        }
        let nature = own("nature", side.factual.nature, longest: LogList.longest)
        let location = own("location", side.factual.location, longest: LogList.longest)
        let comment = own("comment", side.factual.comment, longest: 2000)
        guard problems.isEmpty else { return again(page, form, sent, problems, visit) }
        let sentence =
            goesBack
            ? "took the office's own words back from the \(log.rawValue) log's entry of incident \(id)"
            : "stated the office's own words in the \(log.rawValue) log's entry of incident \(id)"
        return try await keep(page, form, sent, sentence, visit) { saw, writing in
            try EntryActs.word(
                log, nature: nature, location: location, comment: comment, of: id, saw, writing)
        }
    }
}
