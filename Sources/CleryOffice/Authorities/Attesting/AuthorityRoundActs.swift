import CleryLaw
import GRDB

/// The verbs of the yearly signing.
enum AuthorityRoundActs {
    /// Reminders go out so many days from the due day.
    static let reminders = [-14, 0, 14]
    /// The final reminder goes out so many days before the statistics are put together.
    static let finalDays = 7
    /// After a message so many days pass before the next one that goes by itself.
    static let rest: Int32 = 3

    static func begin(
        _ year: Int, campus: Int64, due: Day, final: Day, by account: Int64, today: Day, _ writing: Writing
    ) throws -> AuthorityRound {
        let round = AuthorityRound(
            id: try writing.nextID(.authorityRounds), year: year, campus: campus, due: due, final: final,
            account: account, at: writing.at)
        try writing.put(.authorityRounds, round.values, isNew: true)
        try askAll(round, today: today, writing)
        return round
    }

    /// Asks all who were authorities of the campus in the year of data and are not asked yet. Gives how many.
    @discardableResult
    static func askAll(_ round: AuthorityRound, today: Day, _ writing: Writing) throws -> Int {
        let asked = Set(try AuthorityAsk.of(round: round.id, writing.db).map(\.authority))
        let new = try SecurityAuthority.all(within: .some([round.campus]), writing.db).filter {
            $0.isAuthority && $0.holds(in: round.year) && !asked.contains($0.id)
        }
        for authority in new {
            let ask = AuthorityAsk(
                id: try writing.nextID(.authorityAsks), round: round.id, authority: authority.id,
                at: writing.at, today: today)
            try writing.put(.authorityAsks, ask.values, isNew: true)
            try AuthorityMark.extend(authority, today: today, writing)
        }
        return new.count
    }

    /// - Parameter final: it is the last reminder before the statistics are put together.
    static func remind(_ ask: AuthorityAsk, final: Bool, today: Day, _ writing: Writing) throws {
        guard var ask = try AuthorityAsk.one(ask.id, writing.db) else { return }
        (ask.letters, ask.lettered) = (ask.letters + 1, today)
        ask.final = ask.final || final
        try writing.put(.authorityAsks, ask.values)
        if let authority = try SecurityAuthority.one(ask.authority, writing.db) {
            try AuthorityMark.extend(authority, today: today, writing)
        }
    }

    /// Keeps what somebody signed. The same answer again is the one that stands; "nothing" after a report is refused
    /// with a problem, for what was reported stays reported.
    static func sign(
        _ ask: AuthorityAsk, _ said: AuthorityAnswer.Said, name: String, _ how: AuthorityWay,
        by account: Int64?, _ writing: Writing
    ) throws {
        let before = try AuthorityAnswer.of(ask: ask.id, writing.db)
        if before.last?.said == said { return }
        guard !(said == .nothing && before.contains { $0.said == .reported }) else {
            throw Problem(
                "answer-\(ask.id)",
                "You signed that you passed reports on. Write to the Clery office to correct it."
            )
        }
        let id = try writing.nextID(.authorityAnswers)
        let answer = AuthorityAnswer(
            id: id, ask: ask.id, said: said, late: before.contains { $0.said == .nothing }, how: how,
            signature: try writing.seal(name, record: SealedRecord.authorityAnswer(id)), account: account,
            at: writing.at)
        try writing.put(.authorityAnswers, answer.values, isNew: true)
    }

    static func close(_ round: AuthorityRound, closed: Bool, _ writing: Writing) throws {
        guard var round = try AuthorityRound.one(round.id, writing.db), (round.closed != nil) != closed else {
            return
        }
        round.closed = closed ? writing.at : nil
        try writing.put(.authorityRounds, round.values)
    }

    /// Whether a day of reminding has come since the last message; nil where none has, else whether it is the final one.
    static func reminder(_ ask: AuthorityAsk, _ round: AuthorityRound, _ today: Day) -> Bool? {
        guard round.closed == nil, let last = ask.lettered, today.number - last.number >= rest else {
            return nil
        }
        let final = round.final.adding(days: -finalDays)
        if !ask.final, last < final, final <= today { return true }
        let hasCome = reminders.map { round.due.adding(days: $0) }.contains { last < $0 && $0 <= today }
        return hasCome ? false : nil
    }
}
