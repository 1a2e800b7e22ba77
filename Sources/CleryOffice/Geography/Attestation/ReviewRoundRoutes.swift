import CleryLaw
import GRDB

extension Doors {
    /// The yearly confirmation of places: the office's rounds, and those who are asked.
    static let attestation: [Door] = [
        .get("/office/geography/review", .may(.work), ReviewRoundRoutes.list),
        .post("/office/geography/review", .may(.work), ReviewRoundRoutes.begin),
        .get("/office/geography/review/:round", .may(.work), ReviewRoundRoutes.show),
        .post("/office/geography/review/:round", .may(.work), ReviewRoundRoutes.ask),
        .post("/office/geography/review/:round/again", .may(.work), ReviewRoundRoutes.copy),
        .post("/office/geography/review/:round/close", .may(.work), ReviewRoundRoutes.close),
        .get("/office/geography/review/:round/answers.csv", .may(.work), ReviewRoundRoutes.file),
        .get("/office/geography/asks/:ask", .may(.work), ReviewAskRoutes.show),
        .post("/office/geography/asks/:ask", .may(.work), ReviewAskRoutes.change),
        .post("/office/geography/asks/:ask/answers", .may(.work), ReviewAskRoutes.settle),
        .get("/office/geography/confirm/:ask", .may(.enter), ReviewConfirmRoutes.showOwn),
        .post("/office/geography/confirm/:ask", .may(.enter), ReviewConfirmRoutes.answerOwn),
        .get("/geography/confirm", .everyone, ReviewConfirmRoutes.show),
        .post("/geography/confirm", .everyone, ReviewConfirmRoutes.answer),
    ]
}

/// The doors of rounds.
enum ReviewRoundRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try listPage(visit)) }

    private static func listPage(_ visit: Visit) throws -> ReviewRoundsPage {
        let (reach, today) = (visit.reach(.work), visit.office.today)
        return try visit.office.read { db in
            ReviewRoundsPage(
                lines: try ReviewRound.all(db).map { round in
                    let asks = try ReviewAsk.of(round.id, db).filter { sees($0, reach) }
                    return .init(
                        round: round, asked: asks.filter { $0.revoked == nil }.count,
                        answered: asks.filter { $0.answered != nil }.count)
                }, today: today, form: visit.session?.form ?? "")
        }
    }

    /// An ask of all campuses is for whoever works on all of them.
    static func sees(_ ask: ReviewAsk, _ reach: Rights.Reach) -> Bool {
        ask.campus.map(reach.has) ?? (reach == .all)
    }

    static func begin(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try listPage(visit)
        page.fields = TypedFields(form)
        let year = Int(form.trimmed("year"))
        if year.map({ (2000...2100).contains($0) }) != true {
            page.problems.append(Problem("year", "Write the year, such as \(visit.office.today.year)."))
        }
        let due = page.fields.day("due", "Choose the day by which answers are due.", &page.problems)
        if let due, due < visit.office.today {
            page.problems.append(Problem("due", "Choose a day to come."))
        }
        guard page.problems.isEmpty, let year, let due, let account = visit.session?.account else {
            return visit.page(page, status: .unprocessableContent)
        }
        let round = try await visit.office.act(
            by: visit.actor, "began the yearly confirmation of places for \(year)"
        ) { try ReviewRoundActs.begin(year, due: due, by: account, $0) }
        return .redirect(to: "/office/geography/review/\(round.id)")
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> ReviewRoundPage {
        let (reach, office) = (visit.reach(.work), visit.office)
        let hidden = try visit.hidden()
        let page = try office.read { db -> ReviewRoundPage? in
            guard let id = Int64(visit.parameter("round")), let round = try ReviewRound.one(id, db) else {
                return nil
            }
            let campuses = try Campus.all(db)
            let asks = try ReviewAsk.of(id, db).filter { sees($0, reach) }
            let units = try Row.fetchAll(
                db,
                sql: """
                    SELECT unit, count(*) FROM places JOIN place_details ON place_details.id = places.id
                    WHERE unit IS NOT NULL AND merged_into IS NULL AND \(reach.sql("campus"))
                      AND \(hidden.places) GROUP BY unit COLLATE NOCASE ORDER BY unit COLLATE NOCASE
                    """)
            let asked = Set(asks.filter { $0.revoked == nil }.map { $0.unit.lowercased() })
            let before = try ReviewRound.all(db).first { $0.id != id && $0.year <= round.year }
            return ReviewRoundPage(
                round: round,
                lines: try asks.map { ask in
                    ReviewRoundPage.Line(
                        ask: ask, who: try name(of: ask, office, db),
                        campus: campuses.first { $0.id == ask.campus }?.name,
                        waiting: try ReviewAnswer.of(ask.id, db).filter(\.waits).count,
                        letter: try ReviewLetters.standing(of: ask, db))
                },
                unasked: units.map { ($0[0] as String, $0[1] as Int) }.filter {
                    !asked.contains($0.0.lowercased())
                },
                campuses: campuses.filter { reach.has($0.id) }, reachesAll: reach == .all,
                before: before, mails: office.board.mailServer != nil, today: office.today,
                form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    /// Whom an ask names, for whoever works on it.
    static func name(of ask: ReviewAsk, _ office: Office, _ db: Database) throws -> String {
        if let account = ask.account { return try Account.one(account, db)?.title ?? "" }
        guard let who = ask.who else { return "" }
        let colleague = try ReviewColleague(
            json: SealedRecord.open(
                who, SealedRecord.reviewAsk(ask.id), db, office.key, as: "name"))
        return colleague.name.isEmpty ? colleague.email : "\(colleague.name), \(colleague.email)"
    }

    static func ask(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.fields = TypedFields(form)
        guard page.round.closed == nil else {
            return .redirect(to: "/office/geography/review/\(page.round.id)")
        }
        let unit = page.fields.text("unit", upTo: 160, or: "Say which unit.", &page.problems)
        let campus = page.campuses.first { "\($0.id)" == page.fields["campus"] }?.id
        if campus == nil, !page.reachesAll || !page.fields["campus"].isEmpty {
            page.problems.append(Problem("campus", "Choose the campus."))
        }
        let asked = try visit.office.read { try whom(&page, $0) }
        guard page.problems.isEmpty, let asked else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (round, today) = (page.round, visit.office.today)
        try await visit.office.act(
            by: visit.actor, "asked somebody in the yearly confirmation of \(round.year)"
        ) { writing in
            try ReviewRoundActs.ask(asked, unit: unit, campus: campus, in: round, today: today, writing)
        }
        return .redirect(to: "/office/geography/review/\(round.id)")
    }

    /// Who is meant: an account by its sign-in name or address, else a colleague by an address.
    private static func whom(
        _ page: inout ReviewRoundPage, _ db: Database
    ) throws -> ReviewRoundActs.Asked? {
        let typed = page.fields["who"]
        let name = page.fields.text("name", upTo: 120, &page.problems)
        let account = try Account.all(db).first {
            $0.ended == nil && !typed.isEmpty
                && ($0.signIn == typed || $0.email?.lowercased() == typed.lowercased())
        }
        if let account { return .account(account.id) }
        guard let address = MailAddress(typed), address.domain.contains(".") else {
            page.problems.append(
                Problem("who", "Write an e-mail address, or the sign-in name of somebody who has an account.")
            )
            return nil
        }
        guard page.mails else {
            page.problems.append(
                Problem("who", "This office sends no mail, so only people with an account can be asked."))
            return nil
        }
        return .colleague(ReviewColleague(name: name, email: address.text))
    }

    /// Asks whom the round before asked, as far as nobody is asked for the unit yet.
    static func copy(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try page(visit)
        guard let before = page.before, page.round.closed == nil else { throw Refusal.notFound }
        let (office, reach, mails, today) = (visit.office, visit.reach(.work), page.mails, visit.office.today)
        let asked = Set(page.lines.filter { $0.ask.revoked == nil }.map { $0.ask.unit.lowercased() })
        let wanted = try office.read { db in
            try ReviewAsk.of(before.id, db).filter {
                sees($0, reach) && $0.revoked == nil && !asked.contains($0.unit.lowercased())
            }.compactMap { ask -> (ReviewAsk, ReviewRoundActs.Asked)? in
                if let account = ask.account {
                    return try Account.one(account, db)?.ended == nil ? (ask, .account(account)) : nil
                }
                guard let who = ask.who, mails else { return nil }
                return (
                    ask,
                    .colleague(
                        try ReviewColleague(
                            json: SealedRecord.open(
                                who, SealedRecord.reviewAsk(ask.id), db, office.key, as: "name")))
                )
            }
        }
        let round = page.round
        if !wanted.isEmpty {
            try await office.act(
                by: visit.actor, "asked \(wanted.count) units in the yearly confirmation of \(round.year)"
            ) { writing in
                for (ask, who) in wanted {
                    try ReviewRoundActs.ask(
                        who, unit: ask.unit, campus: ask.campus, in: round, today: today, writing)
                }
            }
        }
        return .redirect(to: "/office/geography/review/\(round.id)")
    }
}
