import CleryLaw
import GRDB

/// The verbs of re-coding. No sentence of theirs says what anybody came to.
enum RecodingActs {
    /// Draws a round and gives its incidents to the coders, each to one who has had no hand in it.
    ///
    /// The seed is made here and nowhere else, and is kept in the register with what it drew: whoever draws again
    /// until they like it leaves every round behind.
    static func draw(
        year: Int, campus: Int64?, size: Int, coders: [Int64], by account: Int64?,
        _ writing: Writing, seed: [UInt8]? = nil
    ) throws -> RecodingRound {
        let db = writing.db
        var random = SystemRandomNumberGenerator()
        let seed = seed ?? (0..<32).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        var round = RecodingRound(
            id: try writing.nextID(.recodingRounds), year: year, campus: campus, size: size, seed: seed.hex,
            position: writing.event - 1, law: Law.version, whole: [:], account: account, at: writing.at)
        let zone = try OfficeZone.of(db)
        let groups = try Population.groups(of: round, zone: zone, db)
        guard !groups.isEmpty else {
            throw Refusal(
                status: .conflict, title: "There is nothing to draw",
                sentence: "No incident of this year has stated facts.")
        }
        round = RecodingRound(
            id: round.id, year: year, campus: campus, size: size, seed: round.seed,
            position: round.position,
            law: round.law, whole: groups.mapValues(\.count), account: account, at: round.at)
        try writing.put(.recodingRounds, round.values, isNew: true)
        let today = zone.local(writing.at).day
        let reaches = try coders.map { coder in
            let isFounder = try Account.one(coder, db)?.isFounder ?? false
            return (coder, try Rights(of: coder, founder: isFounder, on: today, db).reach(.review))
        }
        var load: [Int64: Int] = [:]
        for drawn in Sample.draw(groups, size: size, seed: seed) {
            let (stratum, incident) = (drawn.group, drawn.record)
            let place = stratum.prefix { $0 != " " }
            let fit = try reaches.filter { coder, reach in
                try Int64(place).map(reach.has) ?? false && !Blindness.hasSeen(incident, coder, db)
            }.map(\.0)
            let coder = fit.min { (load[$0] ?? 0, $0) < (load[$1] ?? 0, $1) }
            if let coder { load[coder, default: 0] += 1 }
            let item = RecodingItem(
                id: try writing.nextID(.recodingItems), round: round.id, incident: incident,
                stratum: stratum, coder: coder)
            try writing.put(.recodingItems, item.values, isNew: true)
        }
        return round
    }

    /// Keeps what a coder made of an incident, beside what its facts come to at this very moment.
    static func code(
        _ id: Int64, by account: Int64, _ answered: LookAnswers, today: Day, _ writing: Writing
    ) throws {
        guard var item = try RecodingItem.one(id, writing.db), item.look == nil,
            item.coder == nil || item.coder == account,
            try !Blindness.hasSeen(item.incident, account, writing.db),
            let reasoned = try ReasonBook(writing.db).answers(for: item.incident, within: .all)
        else { throw Refusal.notFound }
        let stated = LookAnswers(reasoned, today: today)
        item.coder = account
        item.look = SecondLook(
            id: id, incident: item.incident, account: account, at: writing.at,
            first: try SecondLookRequests.statedLast(item.incident, writing.db),
            revision: reasoned.incident.revision, mark: "", stated: stated, answered: answered,
            agreed: Comparison(stated, answered).agrees)
        try writing.put(.recodingItems, item.values)
    }

    static func settle(
        _ id: Int64, by account: Int64, _ decider: SecondLook.Decider, _ outcome: SecondLook.Outcome,
        why: String, _ writing: Writing
    ) throws {
        guard var item = try RecodingItem.one(id, writing.db), item.isOpen else { throw Refusal.notFound }
        item.look?.settled = SecondLook.Settled(
            at: writing.at, by: account, decidedBy: decider, outcome: outcome,
            why: try writing.seal(why, record: SealedRecord.recodingItem(id)))
        try writing.put(.recodingItems, item.values)
    }
}
