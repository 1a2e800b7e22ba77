import CleryLaw
import GRDB

/// Queries on openings, as sentences.
enum OpeningRequests {
    static let pageSize = 50

    struct Filter: Sendable, Equatable {
        var kind = ""
        var person = ""
        var state = ""
        var from = ""
        var through = ""

        var query: String {
            "kind=\(urlPartOf(kind))&person=\(urlPartOf(person))&state=\(urlPartOf(state))&from=\(urlPartOf(from))&to=\(urlPartOf(through))"
        }
    }

    /// An opening as compliance reads it.
    struct Line: Sendable {
        let opening: OpeningRecord
        let who: String
        /// The record's number and address; nil when it is restricted and the reader is not named.
        let record: (number: String, address: String)?
        let consentBy: String?
        let consentAt: Instant?
        let reviewer: String?
        var isWaiting: Bool { opening.kind.isUnusual && opening.reviewed == nil }
    }

    private static let waits = "(openings.kind IN ('emergency', 'break_glass') AND openings.reviewed IS NULL)"
    private static let tables = """
        openings JOIN accounts AS who ON who.id = openings.account
        LEFT JOIN reports ON reports.id = openings.report
        LEFT JOIN incidents ON incidents.id = openings.incident
        LEFT JOIN consents ON consents.id = openings.consent
        LEFT JOIN accounts AS consenter ON consenter.id = consents.decider
        LEFT JOIN accounts AS reviewer ON reviewer.id = openings.reviewer
        """

    private static func campus(_ sight: Sight) -> String {
        let column = "coalesce(incidents.campus, reports.campus)"
        return "(\(column) IS NULL OR \(sight.reach.sql(column)))"
    }

    /// Newest first, but those that compliance must look at before all others.
    static func list(
        _ filter: Filter, page: Int, size: Int = pageSize, within sight: Sight, zone: Zone, _ db: Database
    ) throws -> (lines: [Line], total: Int) {
        var conditions = [campus(sight)]
        var arguments: StatementArguments = []
        if let kind = OpeningKind(rawValue: filter.kind) {
            conditions.append("openings.kind = ?")
            arguments += [kind.rawValue]
        }
        if let person = Int64(filter.person) {
            conditions.append("openings.account = ?")
            arguments += [person]
        }
        switch filter.state {
        case "waiting": conditions.append(waits)
        case "reviewed": conditions.append("openings.reviewed IS NOT NULL")
        default: break
        }
        if let day = Day(filter.from) {
            conditions.append("openings.at >= ?")
            arguments += [zone.instant(day: day, secondOfDay: 0).milliseconds]
        }
        if let day = Day(filter.through) {
            conditions.append("openings.at < ?")
            arguments += [zone.instant(day: day.adding(days: 1), secondOfDay: 0).milliseconds]
        }
        let condition = conditions.joined(separator: " AND ")
        let total = try Int.fetchOne(
            db, sql: "SELECT count(*) FROM \(tables) WHERE \(condition)", arguments: arguments)
        arguments += [size, (page - 1) * size]
        let lines = try fetch(
            "\(condition) ORDER BY \(waits) DESC, openings.at DESC, openings.id DESC LIMIT ? OFFSET ?",
            arguments, sight, db)
        return (lines, total ?? 0)
    }

    static func one(_ id: String, within sight: Sight, _ db: Database) throws -> Line? {
        guard let id = Int64(id) else { return nil }
        return try fetch("openings.id = ? AND \(campus(sight))", [id], sight, db).first
    }

    /// How many emergencies and broken glasses wait for a review.
    static func waiting(within sight: Sight, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM \(tables) WHERE \(waits) AND \(campus(sight))") ?? 0
    }

    /// Everybody who has opened something there, for the filter.
    static func people(within sight: Sight, _ db: Database) throws -> [(id: Int64, name: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT who.id, coalesce(who.name, who.sign_in) AS name FROM \(tables)
                WHERE \(campus(sight)) ORDER BY name
                """
        ).map { ($0[0], $0[1]) }
    }

    private static func fetch(
        _ condition: String, _ arguments: StatementArguments, _ sight: Sight, _ db: Database
    ) throws -> [Line] {
        let count = KeptTable.openings.columns.count
        return try Row.fetchAll(
            db,
            sql: """
                SELECT \(OpeningRecord.columns), coalesce(who.name, who.sign_in),
                  coalesce(reports.number, incidents.number, incidents.key),
                  coalesce(consenter.name, consenter.sign_in), consents.decided,
                  coalesce(reviewer.name, reviewer.sign_in)
                FROM \(tables) WHERE \(condition)
                """, arguments: arguments
        ).map { row in
            let opening = OpeningRecord(row: row)
            let isHidden =
                opening.report.map(sight.hidden.reports.contains)
                ?? opening.incident.map(sight.hidden.incidents.contains) ?? true
            let address =
                opening.incident.map { "/office/incidents/\($0)" }
                ?? "/office/reports/\(opening.report ?? 0)"
            return Line(
                opening: opening, who: row[count], record: isHidden ? nil : (row[count + 1], address),
                consentBy: row[count + 2],
                consentAt: (row[count + 3] as Int64?).map(Instant.init(milliseconds:)),
                reviewer: row[count + 4])
        }
    }
}
