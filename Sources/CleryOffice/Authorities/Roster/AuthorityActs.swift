import CleryLaw
import GRDB

/// The verbs on the roster of campus security authorities.
enum AuthorityActs {
    @discardableResult
    static func enter(
        _ entered: SecurityAuthority, _ person: AuthorityPerson, by account: Int64, today: Day,
        _ writing: Writing
    ) throws -> SecurityAuthority {
        var authority = entered
        authority.id = try writing.nextID(.authorities)
        (authority.enteredBy, authority.at) = (account, writing.at)
        authority.who = try writing.seal(person.json, record: SealedRecord.authority(authority.id))
        try writing.put(.authorities, authority.values, isNew: true)
        try review(authority, .confirmed, why: nil, by: account, today: today, writing)
        return authority
    }

    /// Keeps who entered it. A change is also a look at the designation.
    static func change(
        _ known: SecurityAuthority, to entered: SecurityAuthority, _ person: AuthorityPerson,
        by account: Int64, today: Day, _ writing: Writing
    ) throws {
        var authority = entered
        (authority.id, authority.enteredBy, authority.at) = (known.id, known.enteredBy, known.at)
        authority.endedWhy = known.endedWhy
        authority.who = known.who
        let before = try AuthorityPerson(
            json: writing.opened(known.who, record: SealedRecord.authority(known.id)) ?? "{}")
        if person != before {
            authority.who = try writing.seal(person.json, record: SealedRecord.authority(known.id))
        }
        guard authority != known else { return }
        try writing.put(.authorities, authority.values)
        if authority.functions != known.functions || authority.named != known.named {
            try review(authority, .changed, why: nil, by: account, today: today, writing)
        }
    }

    static func review(
        _ authority: SecurityAuthority, _ outcome: AuthorityReviewed.Outcome, why: String?, by account: Int64,
        today: Day, _ writing: Writing
    ) throws {
        let review = AuthorityReviewed(
            id: try writing.nextID(.authorityReviews), authority: authority.id, day: today, outcome: outcome,
            why: why, account: account, at: writing.at)
        try writing.put(.authorityReviews, review.values, isNew: true)
    }

    /// Ends a designation with a day, and its link with it.
    static func end(
        _ authority: SecurityAuthority, on day: Day, why: String, by account: Int64, today: Day,
        _ writing: Writing
    ) throws {
        guard var authority = try SecurityAuthority.one(authority.id, writing.db), authority.endedWhy == nil
        else { return }
        (authority.through, authority.endedWhy) = (max(day, authority.from), why)
        try writing.put(.authorities, authority.values)
        try review(authority, .ended, why: why, by: account, today: today, writing)
        try AuthorityMark.renew(authority.id, today: today, writing)
    }
}
