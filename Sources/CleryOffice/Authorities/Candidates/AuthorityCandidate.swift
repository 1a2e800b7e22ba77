import CleryLaw
import GRDB

/// Somebody of the people roster whose title or groups hint at a function that makes an authority.
struct AuthorityCandidate: Sendable, Identifiable {
    /// The person of the people roster.
    let person: RosterPerson
    /// The campuses on which the account has a role; empty where none is known.
    let campuses: Set<Int64>
    let hints: [TitleWords.Hint]
    /// What was decided before, about another title.
    let before: CandidateDecision?
    var id: Int64 { person.id }

    var functions: [CampusFunction] { hints.map(\.function) }
    var finding: Finding<Bool> { AuthorityByFunction.decide(functions: functions.map { .known($0) }) }

    /// What a decision is about: it stands until one of these words changes.
    static func title(of person: RosterPerson) -> String {
        ([person.title] + person.words.sorted()).filter { !$0.isEmpty }.joined(separator: "; ")
    }
    var title: String { Self.title(of: person) }

    /// "coach: Coach" and the clause.
    var reason: String {
        hints.map { "“\($0.words)” hints at \($0.function.title.lowercased())" }.joined(separator: ", ")
    }
}

/// What somebody decided about a candidate, with the title as it was then.
struct CandidateDecision: Sendable, Equatable, Identifiable {
    enum Outcome: String, Sendable { case accepted, declined }

    let id: Int64
    let person: Int64
    let title: String
    let functions: String
    let words: String
    let outcome: Outcome
    let why: String?
    let authority: Int64?
    let account: Int64
    let at: Instant

    var values: [Value] {
        [
            .integer(id), .integer(person), .text(title), .text(functions), .text(words),
            .text(outcome.rawValue), Value(why), Value(authority), .integer(account),
            .integer(at.milliseconds),
        ]
    }

    private static let columns = KeptTable.authorityCandidates.columns.joined(separator: ",")

    /// The last decision about each person.
    static func last(_ db: Database) throws -> [Int64: CandidateDecision] {
        let all = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM authority_candidates
                WHERE id IN (SELECT max(id) FROM authority_candidates GROUP BY person)
                """
        ).map { row in
            CandidateDecision(
                id: row[0], person: row[1], title: row[2], functions: row[3], words: row[4],
                outcome: Outcome(rawValue: row[5]) ?? .declined, why: row[6], authority: row[7],
                account: row[8], at: Instant(milliseconds: row[9]))
        }
        return Dictionary(uniqueKeysWithValues: all.map { ($0.person, $0) })
    }
}

/// That the people roster was looked through in a term, and what was still open then.
struct CandidateLook: Sendable, Equatable, Identifiable {
    let id: Int64
    /// "Fall 2026"
    let term: String
    /// Nil: of all campuses.
    let campus: Int64?
    let day: Day
    let open: Int
    let accepted: Int
    let declined: Int
    let account: Int64
    let at: Instant

    var values: [Value] {
        [
            .integer(id), .text(term), Value(campus), .integer(Int64(day.number)), Value(open),
            Value(accepted), Value(declined), .integer(account), .integer(at.milliseconds),
        ]
    }

    /// The newest first.
    static func all(_ db: Database) throws -> [CandidateLook] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(KeptTable.authorityLooks.columns.joined(separator: ",")) FROM authority_looks
                ORDER BY id DESC
                """
        ).map { row in
            CandidateLook(
                id: row[0], term: row[1], campus: row[2], day: Day(number: row[3]), open: row[4],
                accepted: row[5], declined: row[6], account: row[7], at: Instant(milliseconds: row[8]))
        }
    }

    /// The term in which a day lies: from January Spring, from June Summer, from August Fall.
    static func term(of day: Day) -> String {
        let (year, month, _) = day.civil
        return "\(month < 6 ? "Spring" : month < 8 ? "Summer" : "Fall") \(year)"
    }
}

/// Who of the people roster is proposed.
enum CandidateRequests {
    /// All open people whose title hints at a function that makes an authority, but for those who are in the roster of
    /// authorities and those about whose present title somebody decided.
    static func open(within reach: Rights.Reach, on today: Day, _ db: Database) throws -> [AuthorityCandidate]
    {
        let people = try Row.fetchAll(
            db,
            sql: """
                SELECT \(RosterPerson.columns) FROM roster_people
                WHERE open AND NOT removed AND (title != '' OR words != '') ORDER BY department, id
                """
        ).map(RosterPerson.init(row:))
        let decided = try CandidateDecision.last(db)
        let inRoster = Set(
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT account FROM authorities
                    WHERE account IS NOT NULL AND ended_why IS NULL AND coalesce(through_day, ?1) >= ?1
                    """, arguments: [today.number]))
        let campuses = try campusesByAccount(on: today, db)
        // Thousands of people share some hundred titles.
        var known: [String: [TitleWords.Hint]] = [:]
        return people.compactMap { person in
            let title = AuthorityCandidate.title(of: person)
            let hints = known[title] ?? TitleWords.hints(in: [person.title] + person.words)
            known[title] = hints
            let here = campuses[person.account] ?? []
            let candidate = AuthorityCandidate(
                person: person, campuses: here, hints: hints, before: decided[person.id])
            guard !hints.isEmpty, candidate.finding.answer == true, !inRoster.contains(person.account),
                here.isEmpty || here.contains(where: reach.has), decided[person.id]?.title != title
            else { return nil }
            return candidate
        }
    }

    private static func campusesByAccount(on today: Day, _ db: Database) throws -> [Int64: Set<Int64>] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT account, campus FROM grants
                WHERE campus IS NOT NULL AND from_day <= ?1 AND coalesce(through_day, ?1) >= ?1
                """, arguments: [today.number])
        return Dictionary(grouping: rows, by: { $0[0] as Int64 }).mapValues { Set($0.map { $0[1] as Int64 }) }
    }
}

/// The verbs on candidates.
enum CandidateActs {
    static func decide(
        _ candidate: AuthorityCandidate, _ outcome: CandidateDecision.Outcome, why: String?,
        authority: Int64?,
        by account: Int64, _ writing: Writing
    ) throws {
        let decision = CandidateDecision(
            id: try writing.nextID(.authorityCandidates), person: candidate.id, title: candidate.title,
            functions: candidate.functions.map(\.rawValue).joined(separator: " "),
            words: candidate.hints.map(\.words).joined(separator: ", "), outcome: outcome, why: why,
            authority: authority, account: account, at: writing.at)
        try writing.put(.authorityCandidates, decision.values, isNew: true)
    }

    /// Notes that the roster was looked through, with what was decided since the look before.
    static func look(open: Int, by account: Int64, today: Day, _ writing: Writing) throws {
        let before = try CandidateLook.all(writing.db).first?.at.milliseconds ?? 0
        func count(_ outcome: CandidateDecision.Outcome) throws -> Int {
            try Int.fetchOne(
                writing.db, sql: "SELECT count(*) FROM authority_candidates WHERE outcome = ? AND at > ?",
                arguments: [outcome.rawValue, before]) ?? 0
        }
        let look = CandidateLook(
            id: try writing.nextID(.authorityLooks), term: CandidateLook.term(of: today), campus: nil,
            day: today, open: open, accepted: try count(.accepted), declined: try count(.declined),
            account: account, at: writing.at)
        try writing.put(.authorityLooks, look.values, isNew: true)
    }
}
