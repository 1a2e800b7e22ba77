import CleryLaw
import GRDB

/// The daily crime log beside the incidents: dispositions, years, what waits, what is withheld.
enum LogDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try waits(scope, db) + dispositions(scope, db) + arrests(scope, db) + years(scope, db)
            + withheld(scope, db)
    }

    // MARK: What is not in the log, or not as it is now

    private static func waits(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let entry = "(SELECT 1 FROM log_entries e WHERE e.incident = r.id AND e.log = 'crime')"
        let stops = try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), r.campus, r.reported_day, EXISTS \(entry), \(CountedSQL.cells)
                FROM log_stops s JOIN incidents r ON r.id = s.incident
                WHERE s.ended IS NULL AND s.log = 'crime' AND r.campus IN (\(scope.list))
                  AND r.reported_day BETWEEN ? AND ? AND (EXISTS \(entry) OR \(CountedSQL.has(CountedSQL.counted)))
                ORDER BY r.id
                """, arguments: [scope.first, scope.last])
        let undecided = try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), r.campus, r.reported_day, 0, \(CountedSQL.cells)
                FROM log_waits w JOIN incidents r ON r.id = w.incident
                WHERE w.log = 'crime' AND r.campus IN (\(scope.list)) AND r.reported_day BETWEEN ? AND ?
                  AND \(CountedSQL.has(CountedSQL.counted)) ORDER BY r.id
                """, arguments: [scope.first, scope.last])
        return stops.map { row in
            let isEntered: Bool = row[4]
            return of(
                row, isEntered ? .logBehind : .notInLog,
                isEntered
                    ? "The log: a change of the entry waits for a look."
                    : "The log: the entry waits for a look.",
                "Counted: \(CountedSQL.words(of: row[5])).", desk: true)
        }
            + undecided.map {
                of(
                    $0, .logUndecided, "The log: a fact decides whether it belongs in it.",
                    "Counted: \(CountedSQL.words(of: $0[5])).", desk: true)
            }
    }

    /// Of a row that begins with the incident, its number, its campus and the day.
    private static func of(
        _ row: Row, _ kind: DifferenceKind, year: Int? = nil, _ left: String, _ right: String,
        desk: Bool = false
    ) -> Difference {
        let id: Int64 = row[0]
        return Difference(
            kind: kind, year: year ?? CountedSQL.year(row[3]), campus: row[2], subject: "incident:\(id)",
            incidents: [id], name: "Incident \(row[1] as String)", left: left, right: right,
            href: desk ? "/office/log/entries/\(id)" : "/office/incidents/\(id)")
    }

    // MARK: Dispositions

    private static let head =
        "SELECT r.id, coalesce(r.number, r.key), r.campus, e.reported_day, e.disposition, \(CountedSQL.cells)"
    private static let entries = """
        e.log = 'crime' AND e.merged_into IS NULL AND r.same_incident_as IS NULL
        """
    /// A disposition that stays out of the log says nothing.
    private static let told = "instr(e.withheld, 'disposition') = 0"

    private static func dispositions(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        func stated(_ condition: String = "1") -> String {
            """
            EXISTS (SELECT 1 FROM incidents m, json_each(m.facts, '$.law_actions') AS a
              WHERE (m.id = r.id OR m.same_incident_as = r.id) AND \(condition)
                AND json_extract(a.value, '$.violation') IN ('weapons', 'drug', 'liquor'))
            """
        }
        // A policy was broken and no law: the question on which universities have most often erred.
        let policy = stated(
            "json_extract(a.value, '$.action') = 'referred' AND json_extract(a.value, '$.law_violation') = 0")
        let arrests = "c.family = \(Family.arrests.rawValue)"
        let both = "c.family IN (\(Family.arrests.rawValue), \(Family.referrals.rawValue))"
        let tests: [(DifferenceKind, Disposition, String)] = [
            (.unfoundedInLog, .unfounded, CountedSQL.has(CountedSQL.crime)),
            (.voidCounted, .void, CountedSQL.has(CountedSQL.counted)),
            (.arrestNotCounted, .clearedByArrest, "\(stated()) AND NOT \(CountedSQL.has(arrests))"),
            (
                .referralNotCounted, .referredToConduct,
                """
                (\(stated()) AND NOT \(CountedSQL.has(both))
                  OR \(policy) AND NOT \(CountedSQL.has("\(CountedSQL.counted) AND \(both)")))
                AND NOT \(CountedSQL.has(CountedSQL.undecided))
                """
            ),
        ]
        return try tests.flatMap { kind, disposition, condition in
            try Row.fetchAll(
                db,
                sql: """
                    \(head) FROM log_entries e INDEXED BY log_entries_by_day CROSS JOIN incidents r ON r.id = e.incident
                    WHERE e.disposition = ? AND e.reported_day BETWEEN ? AND ? AND \(entries)
                      AND +r.campus IN (\(scope.list)) AND (\(condition)) ORDER BY r.id
                    """, arguments: [disposition.rawValue, scope.first, scope.last]
            ).map {
                of(
                    $0, kind, "The log: \(disposition.title.lowercased()).",
                    "Counted: \(CountedSQL.words(of: $0[5])).")
            }
        }
    }

    /// From the count to the log: unfounded and arrested, of which the log says nothing.
    private static func arrests(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let tests: [(DifferenceKind, Family, String, String)] = [
            (.unfoundedNotInLog, .unfounded, "coalesce(e.disposition, '') <> 'unfounded'", "unfounded"),
            (
                .arrestNotInLog, .arrests,
                "coalesce(e.disposition, '') IN ('', 'open', 'unfounded', 'referred_to_conduct')", "an arrest"
            ),
        ]
        return try tests.flatMap { kind, family, condition, words in
            try Row.fetchAll(
                db,
                sql: """
                    \(head) FROM log_entries e JOIN incidents r ON r.id = e.incident
                    WHERE r.id IN (
                        SELECT coalesce(m.same_incident_as, m.id) FROM contributions c
                        JOIN incidents m ON m.id = c.incident
                        WHERE c.year BETWEEN ?1 AND ?2 AND c.family = ?3 AND \(CountedSQL.counted))
                      AND \(entries) AND \(told) AND \(condition) AND r.campus IN (\(scope.list)) ORDER BY r.id
                    """, arguments: [scope.years.lowerBound, scope.years.upperBound, family.rawValue]
            ).map { row in
                let said = (row[4] as String?).flatMap(Disposition.init(rawValue:))?.title.lowercased()
                return of(
                    row, kind,
                    year: min(max(CountedSQL.year(row[3]), scope.years.lowerBound), scope.years.upperBound),
                    "The log: \(said ?? "no disposition").", "Counted: \(words).")
            }
        }
    }

    // MARK: Years

    private static func years(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let families = [Family.primary, .hate, .vawa].map { String($0.rawValue) }.joined(separator: ",")
        return try scope.years.flatMap { year -> [Difference] in
            let days = SourceYear.days(year)
            return try Row.fetchAll(
                db,
                sql: """
                    \(head) FROM log_entries e JOIN incidents r ON r.id = e.incident
                    WHERE r.id IN (
                        SELECT coalesce(m.same_incident_as, m.id) FROM contributions c
                        JOIN incidents m ON m.id = c.incident
                        WHERE c.year = ?1 AND c.family IN (\(families)) AND \(CountedSQL.counted)
                          AND c.category <> \(CleryLaw.Category.stalking.rawValue))
                      AND e.reported_day NOT BETWEEN ?2 AND ?3 AND \(entries) AND r.campus IN (\(scope.list))
                    ORDER BY r.id
                    """, arguments: [year, days.from.number, days.through.number]
            ).map {
                of(
                    $0, .yearDiffers, year: year, "The log: reported in \(CountedSQL.year($0[3])).",
                    "Counted: \(CountedSQL.words(of: $0[5])).")
            }
        }
    }

    // MARK: Withheld

    /// Today is the day of the last act: a room of the report reads no clock.
    private static func withheld(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let last = try Int64.fetchOne(db, sql: "SELECT at FROM events ORDER BY sequence DESC LIMIT 1") ?? 0
        let today = try OfficeZone.of(db).local(Instant(milliseconds: last)).day
        return try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), r.campus, r.reported_day, w.id, w.field, w.until_day,
                  w.harm_ended
                FROM withholdings w JOIN incidents r ON r.id = w.incident
                WHERE w.released IS NULL AND (w.harm_ended IS NOT NULL OR w.until_day < ?)
                  AND r.reported_day BETWEEN ? AND ? AND r.campus IN (\(scope.list)) ORDER BY w.id
                """, arguments: [today.number, scope.first, scope.last]
        ).map { row in
            let piece = LogPiece(rawValue: row[5] as String)?.title.lowercased() ?? "a piece"
            let harm = (row[7] as Int32?).map(Day.init(number:))
            let until = (row[6] as Int32?).map(Day.init(number:))
            let right =
                harm.map { "The harm was over on \(TimeWords.short($0))." }
                ?? "Decided until \(until.map(TimeWords.short) ?? "")."
            return Difference(
                kind: harm == nil ? .withheldPastEnd : .withheldAfterHarm, year: CountedSQL.year(row[3]),
                campus: row[2], subject: "withholding:\(row[4] as Int64)", incidents: [row[0]],
                name: "Incident \(row[1] as String)", left: "The log: \(piece) withheld.", right: right,
                href: "/office/log/entries/\(row[0] as Int64)")
        }
    }
}
