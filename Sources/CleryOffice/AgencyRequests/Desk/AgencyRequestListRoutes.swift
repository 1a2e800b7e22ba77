import CleryLaw
import GRDB

/// The doors of a year's requests: the list, the preview, one act that prepares all, one that sends all.
enum AgencyRequestListRoutes {
    /// The year that is asked about: the last whole one unless the address says another.
    static func year(_ text: String, _ visit: Visit) -> Int {
        let last = visit.office.today.year - 1
        return Int(text).flatMap { (2000...last).contains($0) ? $0 : nil } ?? last
    }

    static func list(_ visit: Visit) throws -> Answer {
        let page = try page(visit, year(visit.query("year"), visit))
        return visit.page(page)
    }

    private static func page(_ visit: Visit, _ year: Int) throws -> AgencyRequestListPage {
        let (office, reach) = (visit.office, visit.reach(.seeSources))
        let hidden = try Hidden.fromAll(office)
        let mayAsk = visit.may(.askAgencies)
        return try office.read { db in
            let records = Dictionary(uniqueKeysWithValues: try AgencyRecord.all(db).map { ($0.id, $0) })
            let standings = try AgencyStanding.all(year: year, db).filter { $0.request.isSeen(reach) }
            let asking =
                mayAsk
                ? try AgencyAsking(year, within: visit.reach(.askAgencies), hiding: hidden, db) : nil
            return AgencyRequestListPage(
                year: year,
                lines: standings.map {
                    .init(
                        standing: $0, email: records[$0.request.agency]?.email,
                        isDue: AgencyRequestActs.isDue($0, on: office.today))
                }, toAsk: asking?.plans.count ?? 0, uncovered: asking?.uncovered ?? 0, mayAsk: mayAsk,
                mails: office.board.mailServer != nil, today: office.today,
                form: visit.session?.form ?? "")
        }
    }

    static func preview(_ visit: Visit) throws -> Answer {
        var page = try previewPage(visit, year(visit.query("year"), visit))
        page.fields["due"] =
            max(
                visit.office.today.adding(days: 30), AgencyDuties.ask(by: page.year + 1).adding(days: 30)
            ).description
        page.fields["contact"] = try visit.office.read { try ReportHead.present($0).lines }
        page.chosen = Set(page.asking.plans.map(\.id))
        return visit.page(page)
    }

    private static func previewPage(_ visit: Visit, _ year: Int) throws -> AgencyPreviewPage {
        let office = visit.office
        let hidden = try Hidden.fromAll(office)
        return try office.read { db in
            AgencyPreviewPage(
                institution: office.name, year: year,
                asking: try AgencyAsking(year, within: visit.reach(.askAgencies), hiding: hidden, db),
                today: office.today, form: visit.session?.form ?? "")
        }
    }

    static func prepare(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try previewPage(visit, year(form["year"], visit))
        page.fields = TypedFields(form)
        page.chosen = Set(form.fields.filter { $0.name == "agency" }.compactMap { Int64($0.value) })
        let plans = page.asking.plans.filter { page.chosen.contains($0.id) }
        if plans.isEmpty { page.problems.append(Problem("agency", "Tick at least one agency.")) }
        let due = page.fields.day("due", "Choose the day by which answers are due.", &page.problems)
        if let due, due <= visit.office.today {
            page.problems.append(Problem("due", "Choose a day to come."))
        }
        let contact = form.trimmed("contact")
        if contact.isEmpty { page.problems.append(Problem("contact", "Say whom the agency may ask.")) }
        if contact.count > 500 { page.problems.append(Problem("contact", "Use at most 500 letters.")) }
        let words = form.trimmed("words")
        if words.count > 2000 { page.problems.append(Problem("words", "Use at most 2,000 letters.")) }
        guard page.problems.isEmpty, let due, let account = visit.session?.account else {
            return visit.page(page, status: .unprocessableContent)
        }
        let wish = AgencyRequestActs.Wish(due: due, contact: contact, words: words)
        let (year, hidden) = (page.year, try Hidden.fromAll(visit.office))
        let (reach, chosen) = (visit.reach(.askAgencies), page.chosen)
        try await visit.office.act(
            by: visit.actor, "prepared requests to police agencies for \(year): \(plans.count)"
        ) { writing in
            // Asked again within the act: two presses of the button prepare nothing twice.
            let asking = try AgencyAsking(year, within: reach, hiding: hidden, writing.db)
            _ = try AgencyRequestActs.prepare(
                asking.plans.filter { chosen.contains($0.id) }, year: year, wish, by: account, writing)
        }
        return .redirect(to: "/office/agencies/requests?year=\(year)")
    }

    /// Sends what is prepared, or reminds whom a reminder is proposed for, in one act.
    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let year = year(form["year"], visit)
        let page = try page(visit, year)
        let reach = visit.reach(.askAgencies)
        guard let account = visit.session?.account, page.mails else { throw Refusal.notFound }
        let reminds = form["what"] == "remind"
        let mailed = (reminds ? page.due : page.unsent).filter { $0.standing.request.isSeen(reach) }
            .compactMap { line in line.address.map { (id: line.standing.request.id, address: $0) } }
        if !mailed.isEmpty {
            let today = visit.office.today
            try await visit.office.act(
                by: visit.actor,
                reminds
                    ? "reminded police agencies of the requests for \(year): \(mailed.count)"
                    : "sent requests to police agencies for \(year): \(mailed.count)"
            ) { try AgencyRequestActs.mail(mailed, on: today, by: account, $0) }
        }
        return .redirect(to: "/office/agencies/requests?year=\(year)")
    }
}
