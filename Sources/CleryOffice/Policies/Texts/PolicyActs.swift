import CleryLaw
import GRDB

/// The verbs of texts: write a version, approve it, look after a part.
enum PolicyActs {
    /// Somebody else wrote a version meanwhile; nothing was written.
    struct Stale: Error { let keys: [PartKey] }

    /// The newest version of a text; 0 where there is none.
    static func newest(_ key: PartKey, _ db: Database) throws -> Int64 {
        try Int64.fetchOne(
            db.cachedStatement(
                sql: "SELECT coalesce(max(id), 0) FROM policy_texts WHERE part = ? AND campus IS ?"),
            arguments: [key.part, key.campus]) ?? 0
    }

    /// Writes a version. `seen` is the version that the writer had before them; another one since is not overwritten.
    @discardableResult
    static func write(
        _ key: PartKey, _ body: String, adopted: Bool, seen: Int64? = nil, by account: Int64?,
        _ writing: Writing
    ) throws -> PolicyText {
        if let seen, try newest(key, writing.db) != seen { throw Stale(keys: [key]) }
        let text = PolicyText(
            id: try writing.nextID(.policyTexts), key: key, body: body,
            adopted: adopted && !body.isEmpty && !PolicyBlanks.has(body), at: writing.at, account: account)
        try writing.put(.policyTexts, text.values, isNew: true)
        return text
    }

    /// Sets who looks after a part and when; `change` gets what is there.
    static func care(
        for key: PartKey, _ writing: Writing, _ change: (inout PolicyCare) -> Void
    ) throws {
        let known = try PolicyCare.one(key, writing.db)
        var care = try known ?? PolicyCare(id: try writing.nextID(.policyCares), key: key)
        change(&care)
        if care != known { try writing.put(.policyCares, care.values, isNew: known == nil) }
    }

    /// The text was looked at and still holds: the next review is in the next year.
    static func reviewed(_ key: PartKey, by account: Int64?, today: Day, _ writing: Writing) throws {
        try care(for: key, writing) { care in
            care.review = PolicyCare.next(after: today)
            (care.reviewed, care.reviewer) = (today, account)
        }
    }

    /// Approves the version that was seen. A later one throws.
    static func approve(
        _ text: PolicyText, by account: Int64, today: Day, _ writing: Writing
    ) throws {
        guard try newest(text.key, writing.db) == text.id else { throw Stale(keys: [text.key]) }
        let approval = PolicyApproval(
            id: try writing.nextID(.policyApprovals), text: text.id, account: account, at: writing.at,
            day: today)
        try writing.put(.policyApprovals, approval.values, isNew: true)
    }

    static func withdraw(_ approval: PolicyApproval, _ writing: Writing) throws {
        var approval = approval
        approval.ended = writing.at
        try writing.put(.policyApprovals, approval.values)
    }

    /// States a fact of the institution for the reports from a year on.
    static func state(
        _ fact: InstitutionFact, _ answer: Bool?, campus: Int64?, year: Int, why: String, by account: Int64?,
        _ writing: Writing
    ) throws {
        let stated = StatedFact(
            id: try writing.nextID(.policyFacts), campus: campus, fact: fact, year: year, answer: answer,
            why: why, at: writing.at, account: account)
        try writing.put(.policyFacts, stated.values, isNew: true)
    }
}
