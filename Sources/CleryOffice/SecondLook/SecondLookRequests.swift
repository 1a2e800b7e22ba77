import CleryLaw
import GRDB

/// Queries on second looks, as sentences.
enum SecondLookRequests {
    static let pageSize = 50

    /// An incident that waits for a second person.
    struct Waiting: Sendable {
        let id: Int64
        let number: String
        let nature: String
        let campus: Int64
        let reported: Day?
    }

    /// What stands counted or open for an incident, as text: a look holds as long as this stays the same.
    static let mark = """
        (SELECT coalesce(group_concat(line, ' '), '') FROM (
          SELECT standing || '.' || year || '.' || family || '.' || category || '.' || bias || '.' || geography || '.' || count
            AS line FROM contributions WHERE contributions.incident = incidents.id AND standing <> 1
          ORDER BY standing, year, family, category, bias, geography, count))
        """

    /// Whether a look holds: nothing counted is other than it was, or its difference is not settled yet.
    private static let looked = """
        EXISTS (SELECT 1 FROM second_looks WHERE second_looks.incident = incidents.id
          AND ((agreed = 0 AND resolved IS NULL) OR second_looks.mark = \(mark)))
        """

    /// The account that stated the facts last, as the register names it.
    private static let statedBy = """
        (SELECT by FROM traces JOIN events ON sequence = event
         WHERE traces.incident = incidents.id AND stated = 1 ORDER BY event DESC LIMIT 1)
        """

    /// The incidents that need a second person: by their facts, or drawn once something is stated in them; of those
    /// years that a report yet to come can show.
    private static func needed(since: Day) -> String {
        """
        FROM incidents LEFT JOIN looks ON looks.incident = incidents.id
        WHERE incidents.id IN (SELECT incident FROM looks UNION SELECT incident FROM draws WHERE drawn = 1)
          AND reported_day >= \(since.number)
          AND (looks.reasons IS NOT NULL OR (unknown_words IS NULL AND
            (is_crime = 0 OR instr(facts, '"offenses"') > 0 OR instr(facts, '"law_actions"') > 0)))
        """
    }

    /// The first day of the years that a report yet to come can show: this year and the three before it.
    static func since(_ today: Day) -> Day {
        Day(year: today.year - 3, month: 1, day: 1) ?? today
    }

    /// Those that wait, the oldest first; never one's own. Why they wait is not told: it would say what was stated.
    static func waiting(
        for account: Int64, within sight: Sight, today: Day, page: Int, size: Int = pageSize,
        _ db: Database
    ) throws -> (lines: [Waiting], total: Int) {
        let from = """
            \(needed(since: since(today))) AND \(sight.incidents()) AND NOT \(looked)
            AND \(statedBy) IS NOT ?
            """
        let me = Actor.account(account).name
        let total = try Int.fetchOne(db, sql: "SELECT count(*) \(from)", arguments: [me]) ?? 0
        guard size > 0, total > 0 else { return ([], total) }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT incidents.id, coalesce(number, key), nature, incidents.campus, reported_day
                \(from) ORDER BY reported_day, incidents.id LIMIT ? OFFSET ?
                """, arguments: [me, size, (page - 1) * size])
        let lines = rows.map { row in
            Waiting(
                id: row[0], number: row[1], nature: row[2], campus: row[3],
                reported: (row[4] as Int32?).map(Day.init(number:)))
        }
        return (lines, total)
    }

    /// How many wait for this person, and the highest number among them.
    static func summary(
        for account: Int64, within sight: Sight, today: Day, _ db: Database
    ) throws -> (total: Int, newest: Int64) {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), coalesce(max(incidents.id), 0) \(needed(since: since(today)))
                AND \(sight.incidents()) AND NOT \(looked) AND \(statedBy) IS NOT ?
                """, arguments: [Actor.account(account).name])
        return (row?[0] ?? 0, row?[1] ?? 0)
    }

    /// Whether this incident waits for this person.
    static func waits(
        _ id: Int64, for account: Int64, today: Day, _ db: Database
    ) throws -> [SecondLookReason]? {
        let sql = """
            SELECT coalesce(looks.reasons, 0) \(needed(since: since(today))) AND NOT \(looked)
            AND \(statedBy) IS NOT ? AND incidents.id = ?
            """
        return try Int64.fetchOne(db, sql: sql, arguments: [Actor.account(account).name, id]).map {
            let reasons = SecondLookReason.list(bits: $0)
            return reasons.isEmpty ? [.drawn] : reasons
        }
    }

    /// Where an incident stands with the second person.
    enum Standing: Sendable {
        case notNeeded, waits
        case looked(SecondLook)
    }

    static func standing(of id: Int64, today: Day, _ db: Database) throws -> Standing {
        let sql =
            "SELECT EXISTS (SELECT 1 \(needed(since: since(today))) AND NOT \(looked) AND incidents.id = ?)"
        if try Bool.fetchOne(db, sql: sql, arguments: [id]) == true { return .waits }
        return try of(incident: id, db).first.map { .looked($0) } ?? .notNeeded
    }

    static func one(_ id: Int64, _ db: Database) throws -> SecondLook? {
        try Row.fetchOne(
            db, sql: "SELECT \(SecondLook.columns) FROM second_looks WHERE id = ?", arguments: [id]
        ).map(SecondLook.init(row:))
    }

    /// The looks at an incident, the newest first.
    static func of(incident: Int64, _ db: Database) throws -> [SecondLook] {
        try Row.fetchAll(
            db, sql: "SELECT \(SecondLook.columns) FROM second_looks WHERE incident = ? ORDER BY id DESC",
            arguments: [incident]
        ).map(SecondLook.init(row:))
    }

    /// Who stated the facts of an incident last; nil when it was no account.
    static func statedLast(_ id: Int64, _ db: Database) throws -> Int64? {
        let by = try String.fetchOne(
            db, sql: "SELECT \(statedBy) FROM incidents WHERE id = ?", arguments: [id])
        return by.flatMap { $0.hasPrefix("account ") ? Int64($0.dropFirst(8)) : nil }
    }

    static func mark(of id: Int64, _ db: Database) throws -> String {
        try String.fetchOne(db, sql: "SELECT \(mark) FROM incidents WHERE id = ?", arguments: [id]) ?? ""
    }
}
