import CleryLaw
import GRDB

/// An incident that is looked at for its likeness.
struct Candidate: Sendable {
    let id: Int64
    let number: String
    let nature: String
    let place: Int64
    let placeName: String
    let occurred: Moment
    let datesOnly: Bool
    let day: Day?
    /// Read only for those that are like it already.
    var victims: Int32?
    var accused: Int32?
}

/// Incidents that may be told twice, with the reasons why somebody should look.
struct LikelyTwice: Sendable {
    let id: Int64
    let number: String
    let nature: String
    let why: String
    let points: Int

    /// The likest first, at most five, all in sight.
    static func suggestions(
        for one: Likeness, within sight: Sight, _ db: Database
    ) throws -> [LikelyTwice] {
        let texts = LikenessScore.Texts(one)
        let (candidates, rare) = try LikenessRequests.around(one, within: sight, db)
        var scored: [(candidate: Candidate, score: LikenessScore)] = candidates.map {
            ($0, LikenessScore(one, $0, rare: rare, texts: texts))
        }
        scored = scored.filter { $0.score.points >= one.least - 1 }
        scored.sort { ($1.score.points, $0.candidate.id) < ($0.score.points, $1.candidate.id) }
        var found: [LikelyTwice] = []
        for (candidate, _) in scored.prefix(20) {
            let whole = try LikenessRequests.persons(of: candidate, db)
            let score = LikenessScore(one, whole, rare: rare, texts: texts)
            guard score.points >= one.least else { continue }
            found.append(
                LikelyTwice(
                    id: whole.id, number: whole.number, nature: whole.nature,
                    why: score.reasons.joined(separator: ", "), points: score.points))
        }
        found.sort { ($1.points, $0.id) < ($0.points, $1.id) }
        return Array(found.prefix(5))
    }
}

/// Queries for likeness. Each asks one window of a campus, by an index.
enum LikenessRequests {
    /// Incidents reported within three days or occurred within a day, whose place or words are near (for a report, or
    /// whose time is), and which
    /// of the words of the nature are rare among all in that window.
    static func around(
        _ one: Likeness, within sight: Sight, _ db: Database
    ) throws -> (candidates: [Candidate], rare: Set<String>) {
        let ids = try window(one, within: sight, db)
        guard !ids.isEmpty else { return ([], []) }
        let words = Array(Likeness.words(one.nature).prefix(8))
        var counts = [Int](repeating: 0, count: words.count)
        let list = "(" + ids.map(String.init).joined(separator: ",") + ")"
        if !words.isEmpty {
            let sums = words.map { _ in "sum(nature LIKE ?)" }.joined(separator: ",")
            let row = try Row.fetchOne(
                db, sql: "SELECT \(sums) FROM incidents WHERE id IN \(list)",
                arguments: StatementArguments(words.map { "%\($0)%" }))
            for index in words.indices { counts[index] = row?[index] ?? 0 }
        }
        let few = max(3, ids.count / 20)
        let rare = words.indices.filter { counts[$0] > 0 && counts[$0] <= few }.map { words[$0] }
        let near = try near(one, list, rare, db)
        return (near, Set(rare))
    }

    /// The numbers of all incidents around that time, the newest first; at most five thousand.
    private static func window(
        _ one: Likeness, within sight: Sight, _ db: Database
    ) throws -> [Int64] {
        let campus = one.campus.map { "campus = \($0) AND " } ?? ""
        let visible = "\(campus)\(sight.incidents()) AND coalesce(same_incident_as, id) <> \(one.root ?? 0)"
        var parts: [String] = []
        var arguments: StatementArguments = []
        if let day = one.day {
            parts.append("SELECT id FROM incidents WHERE \(visible) AND reported_day BETWEEN ? AND ?")
            arguments += [day.number - 3, day.number + 3]
        }
        if let span = Likeness.span(one.occurred) {
            parts.append("SELECT id FROM incidents WHERE \(visible) AND occurred_from BETWEEN ? AND ?")
            arguments += [span.from - 86_400_000, span.to + 86_400_000]
        }
        guard !parts.isEmpty else { return [] }
        return try Int64.fetchAll(
            db, sql: parts.joined(separator: " UNION ") + " ORDER BY 1 DESC LIMIT 5000", arguments: arguments)
    }

    private static func near(
        _ one: Likeness, _ list: String, _ rare: [String], _ db: Database
    ) throws -> [Candidate] {
        var conditions = ["incidents.place = ?", "nature = ? COLLATE NOCASE"]
        var arguments: StatementArguments = [one.place ?? 0, one.nature]
        let building = Likeness.building(one.placeName)
        if building.count >= 3 {
            conditions.append("places.name LIKE ? ESCAPE '\\' OR instr(lower(?), lower(places.name)) > 0")
            let start = building.replacing("\\", with: "\\\\").replacing("%", with: "\\%")
                .replacing("_", with: "\\_")
            arguments += [start + "%", one.placeName]
        }
        for word in rare {
            conditions.append("nature LIKE ?")
            arguments += ["%\(word)%"]
        }
        // Time alone says too little of two incidents, and enough of a report that somebody reads.
        if one.root == nil, let span = Likeness.span(one.occurred) {
            conditions.append(
                "occurred_from <= ? AND coalesce(occurred_to, occurred_from) >= ? AND dates_only = 0")
            arguments += [span.to + 7_200_000, span.from - 7_200_000]
        }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT incidents.id, coalesce(number, key), nature, place, places.name, occurred_from, occurred_to,
                  dates_only, reported_day
                FROM incidents JOIN places ON places.id = incidents.place
                WHERE incidents.id IN \(list) AND (\(conditions.joined(separator: " OR ")))
                ORDER BY (incidents.place = ?) DESC, abs(coalesce(reported_day, 0) - ?), incidents.id LIMIT 200
                """, arguments: arguments + [one.place ?? 0, one.day?.number ?? 0]
        ).map(candidate)
    }

    private static func candidate(_ row: Row) -> Candidate {
        let from = (row[5] as Int64?).map(Instant.init(milliseconds:))
        let to = (row[6] as Int64?).map(Instant.init(milliseconds:))
        return Candidate(
            id: row[0], number: row[1], nature: row[2], place: row[3], placeName: row[4],
            occurred: from.map { from in to.map { .between(from, $0) } ?? .exactly(from) } ?? .unknown,
            datesOnly: row[7], day: (row[8] as Int32?).map(Day.init(number:)))
    }

    /// The same with the numbers of its persons.
    static func persons(of candidate: Candidate, _ db: Database) throws -> Candidate {
        var whole = candidate
        guard let incident = try IncidentRequests.one(candidate.id, db) else { return whole }
        whole.victims = incident.facts.offenses.compactMap(\.victims).max()
        whole.accused = try Particulars.of(candidate.id, db).offenses.compactMap(\.accused).max()
        return whole
    }
}
