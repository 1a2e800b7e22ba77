import CleryLaw
import GRDB

/// Queries on what is owed, as sentences.
enum RightsRequests {
    static let pageSize = 50

    /// One report or incident for which the leaflet waits.
    struct Owed: Sendable {
        let id: Int64
        let href: String
        let number: String
        let due: RightsDue
    }

    /// Reports and incidents for which it waits, the longest waiting first.
    static func owed(
        within sight: Sight, page: Int, now: Instant, _ db: Database
    ) throws -> (lines: [Owed], total: Int) {
        let categories = CleryLaw.Category.allCases.filter(RightsDue.mayBeOwed)
            .map { String($0.rawValue) }.joined(separator: ",")
        // An incident for which a report waits already is named by that report.
        let sql = """
            SELECT 'reports' AS room, reports.id AS id, reports.number AS number, since FROM leaflet_dues
            JOIN reports ON reports.id = leaflet_dues.report
            WHERE \(sight.reports)
              AND NOT EXISTS (SELECT 1 FROM leaflet_givings AS given WHERE given.report = reports.id
                OR given.incident = reports.incident
                OR given.report IN (SELECT id FROM reports AS others WHERE others.incident = reports.incident))
            UNION ALL
            SELECT 'incidents', incidents.id, coalesce(number, key), reported_at FROM incidents
            WHERE profile IS NULL AND reported_at IS NOT NULL AND \(sight.incidents())
              AND EXISTS (SELECT 1 FROM contributions
                WHERE contributions.incident = incidents.id AND category IN (\(categories)))
              AND NOT EXISTS (SELECT 1 FROM leaflet_givings WHERE leaflet_givings.incident = incidents.id)
              AND NOT EXISTS (SELECT 1 FROM reports JOIN leaflet_dues ON leaflet_dues.report = reports.id
                WHERE reports.incident = incidents.id)
              AND NOT EXISTS (SELECT 1 FROM reports JOIN leaflet_givings ON leaflet_givings.report = reports.id
                WHERE reports.incident = incidents.id)
            """
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(sql))") ?? 0
        let rows = try Row.fetchAll(
            db, sql: "\(sql) ORDER BY since, id LIMIT ? OFFSET ?",
            arguments: [pageSize, (page - 1) * pageSize])
        return (
            rows.map { row in
                Owed(
                    id: row[1], href: "/office/\(row[0] as String)/\(row[1] as Int64)#rights", number: row[2],
                    due: RightsDue(since: Instant(milliseconds: row[3]), givings: [], now: now))
            }, total
        )
    }
}
