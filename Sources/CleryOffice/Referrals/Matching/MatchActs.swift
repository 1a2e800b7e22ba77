import CleryLaw
import GRDB

/// The verbs of comparing: the same person, another person, another event.
enum MatchActs {
    static func decide(
        _ id: Int64, _ decision: ReferralMatch.Decision, _ arrest: Arrest, by account: Int64, zone: Zone,
        _ writing: Writing
    ) throws {
        guard var row = try ReferralRow.one(id, writing.db), row.ended == nil else { throw Refusal.notFound }
        var match = ReferralMatch(
            id: try writing.nextID(.referralMatches), referral: id, incident: arrest.incident,
            violation: arrest.violation, decision: decision, account: account, at: writing.at)
        if decision == .same {
            if row.incident == nil {
                guard let report = try ReportRequests.one(row.report, writing.db), report.isOpen else {
                    throw Refusal.notFound
                }
                _ = try ReferralActs.open(report, like: row, at: arrest.place, zone: zone, writing)
                row = try ReferralRow.one(id, writing.db) ?? row
            }
            // Somebody else has decided meanwhile, and nobody is left among those arrested.
            guard let change = try MatchChange.same(row, as: arrest, writing.db) else {
                throw Refusal.notFound
            }
            match = ReferralMatch(
                id: match.id, referral: id, incident: change.arrest, violation: arrest.violation,
                decision: decision, way: change.way, joined: change.joins, account: account, at: writing.at)
            try put(change, of: row, writing)
            if change.joins, let own = row.incident { try JoinActs.join(own, change.arrest, writing) }
        }
        try writing.put(.referralMatches, match.values, isNew: true)
    }

    /// Ends a decision. What it made one is parted, unless another decision still holds it together.
    static func takeBack(_ match: ReferralMatch, by account: Int64?, _ writing: Writing) throws {
        var match = match
        (match.ended, match.endedBy) = (writing.at, account)
        try writing.put(.referralMatches, match.values)
        guard match.decision == .same, let row = try ReferralRow.one(match.referral, writing.db),
            let own = row.incident
        else { return }
        var holding = match
        let others = try others(than: match, on: own, writing.db)
        if match.joined, var other = others.first {
            // It answers for their being together from now on.
            (other.joined, holding.joined) = (true, false)
            try writing.put(.referralMatches, other.values)
        }
        guard let change = try MatchChange.undoing(holding, row, writing.db) else { return }
        if let index = change.removed, var record = change.before[match.incident] {
            try ReferralFacts.remove(index, from: &record, writing)
        }
        try put(change, of: row, writing)
        if change.groups.count > 1 { try JoinActs.part(own, writing) }
    }

    /// Other decisions that keep the case and the arrest together.
    static func others(than match: ReferralMatch, on incident: Int64, _ db: Database) throws
        -> [ReferralMatch]
    {
        try Int64.fetchAll(
            db,
            sql: """
                SELECT referral_matches.id FROM referral_matches JOIN referrals ON referrals.id = referral
                WHERE referral_matches.ended IS NULL AND decision = 'same' AND referrals.incident = ?
                ORDER BY referral_matches.id
                """, arguments: [incident]
        ).filter { $0 != match.id }.compactMap { try ReferralMatch.one($0, db) }
    }

    private static func put(_ change: MatchChange, of row: ReferralRow, _ writing: Writing) throws {
        if change.label != row.label {
            for var one in try ReferralRow.of(report: row.report, writing.db) where one.label == row.label {
                one.label = change.label
                try writing.put(.referrals, one.values)
            }
        }
        for (id, record) in change.after.sorted(by: { $0.key < $1.key }) {
            guard record.facts != change.before[id]?.facts else { continue }
            var record = record
            record.revision += 1
            try writing.put(.incidents, record.values)
            try writing.recount.again(id)
        }
    }
}
