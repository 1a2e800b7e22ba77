import CleryLaw
import GRDB

/// The restricted records that somebody may not see, as numbers.
///
/// A restriction covers its whole matter: the incidents that are joined and every report that tells of one of them.
/// It is always the present one, also for a look at the past: what is restricted today was never open to see.
struct Hidden: Sendable, Equatable {
    var incidents: Set<Int64> = []
    var reports: Set<Int64> = []

    /// What is hidden from an account; nil is everybody, from whom all that is restricted is hidden.
    init(from account: Int64?, now: Instant, today: Day, _ db: Database) throws {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT coalesce(same_incident_as, incidents.id), restrictions.report FROM restrictions
                    LEFT JOIN reports ON reports.id = restrictions.report
                    LEFT JOIN incidents ON incidents.id = coalesce(restrictions.incident, reports.incident)
                    WHERE restrictions.ended IS NULL AND NOT EXISTS (
                      SELECT 1 FROM readers WHERE restriction = restrictions.id AND account = ?1
                        AND from_day <= ?2 AND (through_day IS NULL OR through_day >= ?2))
                    """), arguments: [account, today.number])
        guard !rows.isEmpty else { return }
        var matters = Set(rows.compactMap(Matter.init(row:)))
        if let account { matters.subtract(try Hidden.opened(by: account, now: now, db)) }
        let roots = matters.compactMap(\.incident).map(String.init).joined(separator: ",")
        incidents = Set(
            try Int64.fetchAll(
                db,
                sql: "SELECT id FROM incidents WHERE id IN (\(roots)) OR same_incident_as IN (\(roots))"))
        reports = Set(
            try Int64.fetchAll(
                db, sql: "SELECT id FROM reports WHERE incident IN (\(Hidden.list(incidents)))"))
        reports.formUnion(matters.compactMap(\.report))
    }

    /// Nothing.
    init() {}

    /// The condition on rows of places: no place of which only hidden incidents tell.
    var places: String {
        guard !incidents.isEmpty else { return "1" }
        let list = Hidden.list(incidents)
        return """
            (places.id NOT IN (SELECT place FROM incidents WHERE id IN (\(list))
                UNION SELECT from_place FROM incident_spots WHERE id IN (\(list)) AND from_place IS NOT NULL)
              OR EXISTS (SELECT 1 FROM incidents WHERE place = places.id AND incidents.id NOT IN (\(list)))
              OR EXISTS (SELECT 1 FROM incident_spots
                WHERE from_place = places.id AND incident_spots.id NOT IN (\(list))))
            """
    }

    func shows(place id: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM places WHERE id = ? AND \(places))", arguments: [id])
            ?? false
    }

    /// The matters whose glass an account has broken within the last day.
    private static func opened(by account: Int64, now: Instant, _ db: Database) throws -> [Matter] {
        try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT coalesce(same_incident_as, incidents.id), openings.report FROM openings
                    LEFT JOIN reports ON reports.id = openings.report
                    LEFT JOIN incidents ON incidents.id = coalesce(openings.incident, reports.incident)
                    WHERE openings.account = ? AND openings.kind = 'break_glass' AND openings.at > ?
                    """), arguments: [account, now.milliseconds - OpeningKind.day]
        ).compactMap(Matter.init(row:))
    }

    static func list(_ ids: Set<Int64>) -> String { ids.sorted().map(String.init).joined(separator: ",") }
}

extension Hidden {
    /// What is hidden from everybody who is not named: for what the office publishes or writes into a file.
    ///
    /// Asks the office as it is now, also within a look at the past.
    static func fromAll(_ office: Office) throws -> Hidden {
        try office.pool.unsafeReentrantRead {
            try Hidden(from: nil, now: office.clock(), today: office.today, $0)
        }
    }
}

/// Records that belong together, so that one restriction covers them: an incident with those joined to it and all
/// reports of it, or a report of no incident.
enum Matter: Sendable, Hashable {
    /// By the incident that stands in front.
    case incident(Int64)
    case report(Int64)

    /// From the front incident, nil if there is none, and a report.
    init?(row: Row) {
        if let root = row[0] as Int64? {
            self = .incident(root)
        } else if let report = row[1] as Int64? {
            self = .report(report)
        } else {
            return nil
        }
    }

    var incident: Int64? { if case .incident(let id) = self { id } else { nil } }
    var report: Int64? { if case .report(let id) = self { id } else { nil } }

    static func of(incident id: Int64, _ db: Database) throws -> Matter? {
        try Int64.fetchOne(
            db, sql: "SELECT coalesce(same_incident_as, id) FROM incidents WHERE id = ?", arguments: [id]
        ).map { .incident($0) }
    }

    static func of(_ report: CrimeReport, _ db: Database) throws -> Matter {
        try report.incident.flatMap { try of(incident: $0, db) } ?? .report(report.id)
    }
}
