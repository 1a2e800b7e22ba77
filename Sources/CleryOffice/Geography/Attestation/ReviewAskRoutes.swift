import CleryLaw
import GRDB

/// The doors of one ask: its answers, reminding, taking back, and what becomes of each answer.
enum ReviewAskRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    static func words(of answer: ReviewAnswer, _ office: Office, _ db: Database) throws -> String {
        try answer.words.map {
            try SealedRecord.open($0, SealedRecord.reviewAnswer(answer.id), db, office.key)
        } ?? ""
    }

    private static func page(_ visit: Visit) throws -> ReviewAskPage {
        let (office, sight) = (visit.office, visit.sight(.work))
        let page = try office.read { db -> ReviewAskPage? in
            guard let id = Int64(visit.parameter("ask")), let ask = try ReviewAsk.one(id, db),
                ReviewRoundRoutes.sees(ask, sight.reach), let round = try ReviewRound.one(ask.round, db)
            else { return nil }
            let lines = try ReviewAnswer.of(id, db).compactMap { answer -> ReviewAskPage.Line? in
                var place: PlaceRecord?
                if let number = answer.place {
                    // A place of which only restricted incidents tell is as if it were not there.
                    guard try sight.hidden.shows(place: number, db) else { return nil }
                    place = try PlaceRequests.one(number, db)
                }
                return .init(
                    answer: answer, place: place?.name, words: try words(of: answer, office, db),
                    settler: try answer.settler.flatMap { try Account.one($0, db)?.title })
            }
            return ReviewAskPage(
                ask: ask, round: round, who: try ReviewRoundRoutes.name(of: ask, office, db), lines: lines,
                isOpen: try ReviewLink.isOpen(ask, office.today, db), today: office.today,
                zone: office.zone, form: visit.session?.form ?? "")
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    /// Reminds, takes back or asks again.
    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try page(visit)
        let (ask, today) = (page.ask, visit.office.today)
        guard page.round.closed == nil else { return .redirect(to: page.address) }
        switch form["what"] {
        case "remind" where ask.isOpen:
            try await visit.office.act(
                by: visit.actor, "reminded of ask \(ask.id) of the yearly confirmation"
            ) { try ReviewRoundActs.remind(ask, today: today, $0) }
        case "revoke" where ask.isOpen:
            try await visit.office.act(
                by: visit.actor, "took back ask \(ask.id) of the yearly confirmation"
            ) { try ReviewRoundActs.revoke(ask, $0) }
        case "again" where !ask.isOpen:
            try await visit.office.act(
                by: visit.actor, "asked again with ask \(ask.id) of the yearly confirmation"
            ) { try ReviewRoundActs.askAgain(ask, today: today, $0) }
        default: break
        }
        return .redirect(to: page.address)
    }

    /// Takes every "still so" at once, or says what became of one answer.
    static func settle(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try page(visit)
        guard let account = visit.session?.account else { throw Refusal.notFound }
        let (ask, round, today) = (page.ask, page.round, visit.office.today)
        if form["what"] == "same" {
            let same = page.lines.map(\.answer).filter { $0.said == .same && $0.settled == nil }
            if !same.isEmpty {
                try await visit.office.act(
                    by: visit.actor, "accepted \(same.count) yearly reviews of places from ask \(ask.id)"
                ) { writing in
                    try ReviewRoundActs.accept(
                        same, of: ask, in: round, today: today, by: account, writing)
                }
            }
            return .redirect(to: page.address)
        }
        guard let answer = page.lines.first(where: { "\($0.answer.id)" == form["answer"] })?.answer,
            let outcome = ReviewAnswer.Outcome(rawValue: form["what"]), outcome != .accepted
        else { throw Refusal.notFound }
        try await visit.office.act(
            by: visit.actor, "settled answer \(answer.id) of the yearly confirmation: \(outcome.rawValue)"
        ) { try ReviewRoundActs.settle(answer, outcome, by: account, $0) }
        return .redirect(to: page.address)
    }
}
