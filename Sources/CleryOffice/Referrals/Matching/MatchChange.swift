import CleryLaw
import GRDB

/// What a decision does to the facts of incidents, worked out before anything is done, and done as it was worked out.
struct MatchChange: Sendable {
    /// The records as they stand.
    let before: [Int64: Incident]
    /// The same with the changed facts.
    private(set) var after: [Int64: Incident]
    /// Which records are one incident afterwards, the front one first.
    private(set) var groups: [[Int64]]
    private(set) var way: ReferralMatch.Way?
    /// The two incidents become one.
    private(set) var joins = false
    /// The record in whose facts the arrest stands.
    private(set) var arrest: Int64
    /// What the law will know the person referred by.
    private(set) var label: String
    /// An arrest of one person that goes back into one of several.
    private(set) var removed: Int?

    private init(_ members: [Incident], _ arrest: Int64, _ label: String) {
        before = Dictionary(members.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        after = before
        (self.arrest, self.label) = (arrest, label)
        groups = [before.keys.sorted()]
    }

    /// The person referred is this one of those arrested. Nothing where nobody is left among them.
    static func same(
        _ row: ReferralRow, as arrest: Arrest, _ db: Database
    ) throws -> MatchChange? {
        guard let own = row.incident else { return nil }
        let there = try JoinActs.group(of: arrest.incident, db)
        let taken = try taken(besides: row, db)
        func isFree(_ action: LawAction) -> Bool {
            action.violation == arrest.violation && WhatIsAnArrest.isArrest(action.action)
                && !action.lawViolation.isNo && action.persons > 0
                && action.person.map { !taken.contains($0) } ?? true
        }
        guard let record = there.first(where: { $0.facts.lawActions.contains(where: isFree) }),
            let index = record.facts.lawActions.firstIndex(where: isFree)
        else { return nil }
        let here = try JoinActs.group(of: own, db)
        var change = MatchChange(here + there, record.id, row.label)
        change.joins = here.first?.id != there.first?.id
        var action = record.facts.lawActions[index]
        if let label = action.person {
            change.way = .referral
            change.relabel(row.label, label, in: own)
        } else if action.persons > 1 {
            change.way = .split
            change.after[record.id]?.facts.lawActions[index].persons -= 1
            (action.persons, action.person) = (1, row.label)
            change.after[record.id]?.facts.lawActions.append(action)
        } else {
            change.way = .arrest
            change.after[record.id]?.facts.lawActions[index].person = row.label
        }
        return change
    }

    /// The decision is taken back: the person referred is counted apart again.
    static func undoing(_ match: ReferralMatch, _ row: ReferralRow, _ db: Database) throws -> MatchChange? {
        guard let own = row.incident else { return nil }
        var change = MatchChange(
            try JoinActs.group(of: own, db) + JoinActs.group(of: match.incident, db), match.incident,
            row.label)
        let actions = change.after[match.incident]?.facts.lawActions ?? []
        let index = actions.firstIndex {
            $0.person == row.label && $0.violation == match.violation && WhatIsAnArrest.isArrest($0.action)
        }
        switch match.way {
        case .referral: change.relabel(row.label, ReferralRow.label(row.id), in: own)
        case .arrest, .split:
            guard let index else { break }
            change.after[match.incident]?.facts.lawActions[index].person = nil
            var alone = actions[index]
            (alone.person, alone.persons) = (nil, 0)
            let whole = actions.firstIndex {
                var other = $0
                other.persons = 0
                return other == alone
            }
            if match.way == .split, let whole {
                change.after[match.incident]?.facts.lawActions[whole].persons += actions[index].persons
                change.after[match.incident]?.facts.lawActions.remove(at: index)
                change.removed = index
            }
        case nil: break
        }
        if match.joined, own != match.incident {
            change.groups = [change.before.keys.filter { $0 != own }.sorted(), [own]]
        }
        return change
    }

    /// All referrals of the person in the case get the label.
    private mutating func relabel(_ from: String, _ to: String, in incident: Int64) {
        label = to
        for index in after[incident]?.facts.lawActions.indices ?? 0..<0
        where after[incident]?.facts.lawActions[index].person == from
            && after[incident]?.facts.lawActions[index].action == .referred
        {
            after[incident]?.facts.lawActions[index].person = to
        }
    }

    /// Labels under which others were found among those arrested.
    private static func taken(besides row: ReferralRow, _ db: Database) throws -> Set<String> {
        Set(
            try String.fetchAll(
                db,
                sql: """
                    SELECT label FROM referral_matches JOIN referrals ON referrals.id = referral
                    WHERE referral_matches.ended IS NULL AND decision = 'same' AND label <> ?
                    """, arguments: [row.label]))
    }
}

extension MatchChange {
    /// The cells whose numbers change, with both numbers.
    func effect(_ db: Database) throws -> [PlaceEffect.OfCell] {
        let recount = Recount(db)
        var delta: [Recount.CellKey: Int] = [:]
        for id in before.keys.sorted() {
            let sql = """
                SELECT campus, year, family, category, bias, geography, count FROM contributions
                WHERE incident = ? AND standing = 0
                """
            for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [id]) {
                delta[Recount.CellKey(campus: row[0], cell: Cell(row: row, from: 1)), default: 0] -=
                    row[6] as Int
            }
        }
        for group in groups {
            let records = group.compactMap { after[$0] }
            let facts = try records.enumerated().map { position, record in
                var facts = try recount.facts(of: record)
                facts.sameIncidentAs = position == 0 ? nil : 0
                return facts
            }
            var answers: [Contribution] = []
            Tally().count(facts, into: &answers)
            for answer in answers where answer.standing == .counted {
                let key = Recount.CellKey(campus: records[Int(answer.incident)].campus, cell: answer.cell)
                delta[key, default: 0] += Int(answer.count)
            }
        }
        let sql = """
            SELECT count FROM cells WHERE campus = ? AND year = ? AND family = ? AND category = ? AND bias = ?
              AND geography = ?
            """
        return try delta.filter { $0.value != 0 }.map { key, change in
            let cell = key.cell
            let now =
                try Int.fetchOne(
                    db.cachedStatement(sql: sql),
                    arguments: [
                        key.campus, cell.year, cell.family.rawValue, cell.category.rawValue,
                        cell.biasNumber, cell.geography.rawValue,
                    ]) ?? 0
            return PlaceEffect.OfCell(campus: key.campus, cell: cell, before: now, after: now + change)
        }.sorted { ($0.campus, $0.cell) < ($1.campus, $1.cell) }
    }
}
