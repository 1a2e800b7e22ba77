import CleryLaw
import GRDB

/// The verbs of the yearly confirmation.
enum ReviewRoundActs {
    /// A link stays good for so many days after the day on which the answer is due.
    static let grace: Int = 45
    /// Reminders go out so many days from the due day.
    static let reminders: [Int] = [-7, 0, 7]
    /// After a letter so many days pass before the next one that goes by itself.
    static let rest: Int32 = 3

    static func begin(_ year: Int, due: Day, by account: Int64, _ writing: Writing) throws -> ReviewRound {
        let round = ReviewRound(
            id: try writing.nextID(.reviewRounds), year: year, due: due, at: writing.at, account: account)
        try writing.put(.reviewRounds, round.values, isNew: true)
        return round
    }

    /// Whom to ask for a unit.
    enum Asked: Sendable {
        case account(Int64)
        case colleague(ReviewColleague)
    }

    /// Asks somebody for a unit, unless this person is asked already.
    @discardableResult
    static func ask(
        _ asked: Asked, unit: String, campus: Int64?, in round: ReviewRound, today: Day, _ writing: Writing
    ) throws -> ReviewAsk {
        let id = try writing.nextID(.reviewAsks)
        var (account, who): (Int64?, [UInt8]?) = (nil, nil)
        switch asked {
        case .account(let number): account = number
        case .colleague(let colleague):
            who = try writing.seal(colleague.json, record: SealedRecord.reviewAsk(id))
        }
        let ask = ReviewAsk(
            id: id, round: round.id, unit: unit, campus: campus, account: account, who: who,
            at: writing.at, expires: max(round.due, today).adding(days: grace), today: today)
        try writing.put(.reviewAsks, ask.values, isNew: true)
        return ask
    }

    /// Writes to somebody again.
    static func remind(_ ask: ReviewAsk, today: Day, _ writing: Writing) throws {
        var ask = ask
        ask.letters += 1
        ask.lettered = today
        ask.expires = max(ask.expires, today.adding(days: grace))
        try writing.put(.reviewAsks, ask.values)
    }

    /// Takes an ask back: its link ends.
    static func revoke(_ ask: ReviewAsk, _ writing: Writing) throws {
        guard ask.revoked == nil else { return }
        var ask = ask
        ask.revoked = writing.at
        try writing.put(.reviewAsks, ask.values)
    }

    /// Opens an answered or withdrawn ask once more, with a new link; the links before end.
    static func askAgain(_ ask: ReviewAsk, today: Day, _ writing: Writing) throws {
        var ask = ask
        (ask.answered, ask.revoked, ask.mark) = (nil, nil, SubscriptionKey.mark())
        try remind(ask, today: today, writing)
    }

    static func close(_ round: ReviewRound, closed: Bool, _ writing: Writing) throws {
        guard (round.closed != nil) != closed else { return }
        var round = round
        round.closed = closed ? writing.at : nil
        try writing.put(.reviewRounds, round.values)
    }

    /// Keeps what somebody answered, once.
    static func answer(_ ask: ReviewAsk, _ answers: [ReviewDraft.Answer], _ writing: Writing) throws {
        // Two presses of the button are one.
        guard var ask = try ReviewAsk.one(ask.id, writing.db), ask.isOpen else { return }
        for one in answers {
            let id = try writing.nextID(.reviewAnswers)
            var answer = ReviewAnswer(id: id, ask: ask.id, said: one.said, at: writing.at)
            (answer.place, answer.question) = (one.place, one.question)
            if !one.words.isEmpty {
                answer.words = try writing.seal(one.words, record: SealedRecord.reviewAnswer(id))
            }
            try writing.put(.reviewAnswers, answer.values, isNew: true)
        }
        ask.answered = writing.at
        try writing.put(.reviewAsks, ask.values)
    }

    /// Takes "still so" for a place's yearly review.
    static func accept(
        _ answers: [ReviewAnswer], of ask: ReviewAsk, in round: ReviewRound, today: Day, by account: Int64,
        _ writing: Writing
    ) throws {
        for answer in answers where answer.said == .same && answer.settled == nil {
            if let place = answer.place, var details = try PlaceDetails.one(place, writing.db) {
                details.reviewed = today
                details.reviewedWhy =
                    details.reviewedWhy ?? "Confirmed by its unit in the yearly confirmation of \(round.year)"
                details.reviewDue = today.adding(days: 365)
                // No fact is touched, so no decision has to be made again.
                try writing.put(.placeDetails, details.values)
            }
            try settle(answer, .accepted, by: account, writing)
        }
    }

    static func settle(
        _ answer: ReviewAnswer, _ outcome: ReviewAnswer.Outcome, by account: Int64, _ writing: Writing
    ) throws {
        guard answer.settled == nil else { return }
        var answer = answer
        (answer.settled, answer.settler, answer.outcome) = (writing.at, account, outcome)
        try writing.put(.reviewAnswers, answer.values)
    }
}
