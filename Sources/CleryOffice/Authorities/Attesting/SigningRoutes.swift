import CleryLaw
import GRDB

/// The doors of the yearly signing, for those who keep or watch it.
enum SigningRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try listPage(visit)) }

    private static func listPage(_ visit: Visit) throws -> SigningListPage {
        let (office, reach) = (visit.office, visit.reach(.seeSources))
        return try visit.office.read { db in
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            return SigningListPage(
                lines: try AuthorityRound.all(db).filter { reach.has($0.campus) }.map { round in
                    let answers = try AuthorityAnswer.of(round: round.id, db)
                    return SigningListPage.Line(
                        round: round, campus: campuses.first { $0.id == round.campus }?.name ?? "",
                        asked: try AuthorityAsk.of(round: round.id, db).count, answered: answers.count)
                },
                campuses: campuses, kept: try AuthorityRoutes.kept(visit, db), today: office.today,
                form: visit.session?.form ?? "")
        }
    }

    static func begin(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try listPage(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let today = visit.office.today
        page.fields = TypedFields(form)
        let year = Int(page.fields["year"]).flatMap { (2000...2100).contains($0) ? $0 : nil }
        if year.map({ $0 <= today.year }) != true {
            page.problems.append(
                Problem("year", "Write a calendar year that has begun, such as \(today.year - 1)."))
        }
        let campuses = page.kept.filter {
            page.fields["campus"] == "all" || page.fields["campus"] == "\($0.id)"
        }
        if campuses.isEmpty { page.problems.append(Problem("campus", "Choose the campus.")) }
        let due = page.fields.day("due", "Choose the day by which answers are due.", &page.problems)
        let final = page.fields.day(
            "final", "Choose the day on which the statistics are put together.", &page.problems)
        if let due, due < today { page.problems.append(Problem("due", "Choose a day to come.")) }
        if let due, let final, final < due {
            page.problems.append(Problem("final", "The statistics are put together after answers are due."))
        }
        let new = campuses.filter { campus in
            !page.lines.contains { $0.round.campus == campus.id && $0.round.year == year }
        }
        if page.problems.isEmpty, new.isEmpty {
            page.problems.append(Problem("year", "The signing for this year and campus has begun already."))
        }
        guard page.problems.isEmpty, let year, let due, let final else {
            return visit.page(page, status: .unprocessableContent)
        }
        let first = try await visit.office.act(
            by: visit.actor, "began the yearly signing of security authorities for \(year)"
        ) { writing in
            try new.map { campus in
                try AuthorityRoundActs.begin(
                    year, campus: campus.id, due: due, final: final, by: account, today: today, writing
                ).id
            }.first
        }
        return .redirect(to: "/office/authorities/signing/\(first ?? 0)")
    }

    static func show(_ visit: Visit) throws -> Answer {
        var page = try page(visit)
        page.done = SigningPage.said(visit.query("done"), visit.query("count"))
        return visit.page(page)
    }

    private static func page(_ visit: Visit) throws -> SigningPage {
        let (office, keeping) = (visit.office, visit.reach(.keepAuthorities))
        let page = try office.read { db -> SigningPage? in
            guard let id = Int64(visit.parameter("round")), let round = try AuthorityRound.one(id, db),
                visit.reach(.seeSources).has(round.campus)
            else { return nil }
            let answers = try AuthorityAnswer.of(round: id, db)
            let lines = Dictionary(
                uniqueKeysWithValues: try AuthorityRequests.lines(
                    within: .some([round.campus]), keeping: keeping, year: round.year, key: office.key, db
                ).map { ($0.id, $0) })
            let asks = try AuthorityAsk.of(round: id, db)
            let asked = Set(asks.map(\.authority))
            return SigningPage(
                round: round, campus: try Campus.all(db).first { $0.id == round.campus }?.name ?? "",
                lines: try asks.compactMap { ask in
                    guard let line = lines[ask.authority] else { return nil }
                    return SigningPage.Line(
                        ask: ask, line: line, answers: answers[ask.id] ?? [],
                        mail: try AuthorityMail.standing(.ask, ask.id, ask.letters, db))
                },
                unasked: lines.values.count {
                    $0.authority.isAuthority && $0.authority.holds(in: round.year) && !asked.contains($0.id)
                },
                show: SigningPage.Show(rawValue: visit.query("show")) ?? .all, page: visit.pageNumber,
                mayKeep: keeping.has(round.campus), today: office.today, zone: office.zone,
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    /// Asks who is new, reminds all who are silent, notes a paper answer, ends or reopens the round.
    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        guard page.mayKeep, let account = visit.session?.account else { throw Refusal.notFound }
        let (round, office, today) = (page.round, visit.office, visit.office.today)
        func back(_ done: String, _ count: Int = 0) -> Answer {
            .redirect(to: "\(page.address)?done=\(done)&count=\(count)")
        }
        if form["what"] == "close" || form["what"] == "open" {
            let closes = form["what"] == "close"
            try await office.act(
                by: visit.actor, "\(closes ? "ended" : "reopened") round \(round.id) of the yearly signing"
            ) { try AuthorityRoundActs.close(round, closed: closes, $0) }
            return back(closes ? "closed" : "opened")
        }
        guard round.closed == nil else { return back("ended") }
        switch form["what"] {
        case "ask":
            let count = try await office.act(
                by: visit.actor, "asked new security authorities in round \(round.id) of the yearly signing"
            ) { try AuthorityRoundActs.askAll(round, today: today, $0) }
            return back("asked", count)
        case "remind":
            let silent = page.silent.map(\.ask).filter { $0.lettered != today }
            let final = today >= round.final.adding(days: -AuthorityRoundActs.finalDays)
            if !silent.isEmpty {
                try await office.act(
                    by: visit.actor, "reminded \(silent.count) security authorities of the yearly signing"
                ) { writing in
                    for ask in silent {
                        try AuthorityRoundActs.remind(ask, final: final, today: today, writing)
                    }
                }
            }
            return back("reminded", silent.count)
        case "paper":
            page.fields = TypedFields(form)
            guard let line = page.lines.first(where: { "\($0.ask.id)" == form["ask"] }) else {
                throw Refusal.notFound
            }
            let said: AuthorityAnswer.Said? = page.fields.choice(
                "said", "Choose what was signed.", &page.problems)
            guard page.problems.isEmpty, let said else {
                return visit.page(page, status: .unprocessableContent)
            }
            let name = line.line.person?.name ?? ""
            do {
                try await office.act(
                    by: visit.actor, "noted a paper answer to ask \(line.ask.id) of the yearly signing"
                ) { try AuthorityRoundActs.sign(line.ask, said, name: name, .paper, by: account, $0) }
            } catch let problem as Problem {
                page.problems = [Problem("said", problem.sentence)]
                return visit.page(page, status: .unprocessableContent)
            }
            return back("noted")
        default: throw Refusal.notFound
        }
    }

    /// The proof of the round.
    static func file(_ visit: Visit) throws -> Answer {
        let page = try page(visit)
        var csv = CSVWriter()
        csv.row([
            "year", "campus", "authority", "name", "function", "unit", "asked", "messages", "last_message",
            "final_reminder", "answer", "answered", "how", "after_nothing",
        ])
        func day(_ instant: Instant) -> String { page.zone.local(instant).day.description }
        for line in page.lines {
            let last = line.answers.last
            csv.row([
                "\(page.round.year)", page.campus, "\(line.line.id)", line.line.person?.name ?? "",
                line.line.authority.function, line.line.authority.unit, day(line.ask.at),
                "\(line.ask.letters)", line.ask.lettered?.description ?? "", line.ask.final ? "yes" : "no",
                last?.said.rawValue ?? "", last.map { day($0.at) } ?? "", last?.how.rawValue ?? "",
                line.answers.contains(where: \.late) ? "yes" : "no",
            ])
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"signing-\(page.round.year).csv\""
        return answer
    }
}
