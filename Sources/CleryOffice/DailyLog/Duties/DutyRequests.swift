import CleryLaw
import GRDB

/// Queries on what is owed to the log, as sentences; each person's own sight is in all of them.
///
/// What waits is little, and incidents are many: each query names the index of what waits and looks at incidents last.
struct DutyRequests {
    static let pageSize = 50

    let sight: Sight
    /// Nil: all campuses of the sight.
    var campus: Int64?
    let now: Instant
    let zone: Zone
    let days: BusinessDays
    let db: Database

    init(within sight: Sight, campus: Int64? = nil, now: Instant, _ db: Database) throws {
        self.sight = sight
        self.campus = campus
        self.now = now
        zone = try OfficeZone.of(db)
        days = try OfficeDays.business(db)
        self.db = db
    }

    /// Rows of one kind that are owed: the kind, the row, the log and the day on which it was learned.
    enum Kind: Int64 { case report, fact, learned, release, held }

    private func incidents(campus column: String = "incidents.campus", id: String = "incidents.id") -> String
    {
        sight.incidents(campus: column, id: id) + (campus.map { " AND \(column) = \($0)" } ?? "")
    }

    private var reports: String {
        let recipients = ReportClock.recipients.map { "'\($0.rawValue)'" }.joined(separator: ",")
        let offset = zone.offsetSeconds(at: now) * 1000
        return """
            SELECT 0 AS kind, reports.id AS id, 'none' AS log,
              coalesce(told_day, (received + \(offset)) / 86400000) AS day
            FROM reports WHERE incident IS NULL AND closed IS NULL AND recipient IN (\(recipients))
              AND \(sight.reports)\(campus.map { " AND reports.campus = \($0)" } ?? "")
            """
    }

    private var facts: String {
        """
        SELECT 1 AS kind, incident AS id, log, learned_day AS day FROM log_waits
        WHERE \(incidents(campus: "log_waits.campus", id: "log_waits.incident"))
        """
    }

    private var learned: String {
        """
        SELECT 2 AS kind, log_learned.id AS id, log, learned_day AS day
        FROM log_learned INDEXED BY log_learned_open
        CROSS JOIN incidents ON incidents.id = log_learned.incident WHERE done_at IS NULL AND \(incidents())
        """
    }

    private var releases: String {
        """
        SELECT 3 AS kind, withholdings.id AS id, log, harm_ended AS day
        FROM withholdings INDEXED BY withholdings_to_release
        CROSS JOIN incidents ON incidents.id = withholdings.incident
        WHERE released IS NULL AND harm_ended IS NOT NULL AND \(incidents())
        """
    }

    private var stopped: String {
        learned + """
             AND EXISTS (SELECT 1 FROM log_stops WHERE log_stops.incident = log_learned.incident
              AND log_stops.log = log_learned.log AND ended IS NULL)
            UNION ALL \(held)
            """
    }

    /// Entries of an imported log that wait for a look at their words: no clock is kept of them, only of the look.
    private var held: String {
        """
        SELECT 4 AS kind, log_stops.id AS id, log_stops.log AS log,
          (since + \(zone.offsetSeconds(at: now) * 1000)) / 86400000 AS day
        FROM log_stops INDEXED BY log_stops_open CROSS JOIN incidents ON incidents.id = log_stops.incident
        WHERE ended IS NULL AND \(incidents()) AND NOT EXISTS (SELECT 1 FROM log_learned
          WHERE log_learned.incident = log_stops.incident AND log_learned.log = log_stops.log AND done_at IS NULL)
        """
    }

    /// What is owed, by its due day; the due day grows with the day on which it was learned.
    ///
    /// With `learnedBy`, only what was learned until that day.
    func duties(
        _ section: DutyFilter.Section = .due, learnedBy day: Day? = nil, page: Int = 1, size: Int = pageSize
    ) throws -> [LogDuty] { try duties(query(section), learnedBy: day, page: page, size: size) }

    /// What was withheld for harm that is over.
    func releasesOwed(size: Int) throws -> [LogDuty] { try duties(releases, size: size) }

    private func duties(_ query: String, learnedBy day: Day? = nil, page: Int = 1, size: Int) throws
        -> [LogDuty]
    {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT * FROM (\(query)) WHERE day <= ? ORDER BY day, kind, id, log LIMIT \(size) OFFSET ?
                """, arguments: [day?.number ?? .max, (page - 1) * size])
        return try rows.compactMap { row in
            switch Kind(rawValue: row[0]) {
            case .report: try report(row[1])
            case .fact: try fact(row[1], row[2])
            case .learned: try learned(row[1])
            case .release: try release(row[1])
            case .held: try held(row[1], since: Day(number: row[3]))
            case nil: nil
            }
        }
    }

    func count(_ section: DutyFilter.Section) throws -> Int {
        try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(query(section)))") ?? 0
    }

    private func query(_ section: DutyFilter.Section) -> String {
        switch section {
        case .due: [reports, facts, learned, releases].joined(separator: " UNION ALL ")
        case .facts: facts
        case .stopped: stopped
        case .withheld: withheldRows
        case .late: lateRows
        }
    }

    /// Pieces that stay out now; what ends first is first, what stays out for good last.
    var withheldRows: String {
        """
        SELECT withholdings.id AS id, coalesce(until_day, 2147483647) AS day
        FROM withholdings INDEXED BY withholdings_by_end CROSS JOIN incidents ON incidents.id = withholdings.incident WHERE released IS NULL AND \(incidents())
        """
    }

    var lateRows: String {
        """
        SELECT log_learned.id AS id, due_day AS day
        FROM log_learned INDEXED BY log_learned_late CROSS JOIN incidents ON incidents.id = log_learned.incident
        WHERE in_time = 0 AND late_reason IS NULL AND \(incidents())
        """
    }
}
