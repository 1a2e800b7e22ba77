import CleryLaw
import GRDB

/// The verbs of the second person. No sentence of theirs says what anybody came to.
enum SecondLookActs {
    /// Keeps a look, with what the first person's facts come to at this very moment.
    ///
    /// Throws `Refusal.notFound` when the incident does not wait for this person any more.
    static func look(
        at incident: Int64, by account: Int64, _ answered: LookAnswers, today: Day, _ writing: Writing
    ) throws -> SecondLook {
        guard try SecondLookRequests.waits(incident, for: account, today: today, writing.db) != nil,
            let reasoned = try ReasonBook(writing.db).answers(for: incident, within: .all)
        else { throw Refusal.notFound }
        let stated = LookAnswers(reasoned, today: today)
        let look = SecondLook(
            id: try writing.nextID(.secondLooks), incident: incident, account: account, at: writing.at,
            first: try SecondLookRequests.statedLast(incident, writing.db),
            revision: reasoned.incident.revision, mark: try SecondLookRequests.mark(of: incident, writing.db),
            stated: stated, answered: answered, agreed: Comparison(stated, answered).agrees)
        try writing.put(.secondLooks, look.values, isNew: true)
        return look
    }

    /// Ends a disagreement. The look holds from now on for what is counted now.
    static func settle(
        _ look: SecondLook, by account: Int64, _ decider: SecondLook.Decider, _ outcome: SecondLook.Outcome,
        why: String, _ writing: Writing
    ) throws {
        guard var look = try SecondLookRequests.one(look.id, writing.db), look.isOpen else {
            throw Refusal.notFound
        }
        look.mark = try SecondLookRequests.mark(of: look.incident, writing.db)
        look.settled = SecondLook.Settled(
            at: writing.at, by: account, decidedBy: decider, outcome: outcome,
            why: try writing.seal(why, record: SealedRecord.secondLook(look.id)))
        try writing.put(.secondLooks, look.values)
    }
}

extension SealedRecord {
    static func secondLook(_ id: Int64) -> Int64 { 9 << 56 | id }
}
