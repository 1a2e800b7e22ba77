import CleryLaw
import GRDB

/// What asks for a decision now: the open records, and incidents and reports that have none yet.
///
/// An incident asks when the law counts a Clery crime of it, or would if a fact were known, in Clery geography or
/// perhaps in it; a report when its teller sees a danger that goes on. Both only within the look back: what an import
/// brings of older years is history.
enum ThreatBook {
    static let lookBack = 45
    static let families = [Family.primary, .hate, .vawa, .hazing].map { String($0.rawValue) }
        .joined(separator: ",")

    /// Arrests and referrals of the tables are no warning by themselves; a weapon may be.
    private static let counts = """
        standing IN (0, 2) AND (family IN (\(families))
          OR (family = \(Family.arrests.rawValue) AND category = \(CleryLaw.Category.weapons.rawValue)))
        """

    /// The Clery crimes of incidents, the gravest first.
    static func categories(of ids: String, _ db: Database) throws -> [CleryLaw.Category] {
        let found = try Int.fetchAll(
            db,
            sql: """
                SELECT DISTINCT category FROM contributions WHERE incident IN (\(ids)) AND \(counts)
                ORDER BY category
                """)
        let all = found.compactMap { UInt8(exactly: $0).flatMap(CleryLaw.Category.init(rawValue:)) }
        // A hate crime's own offense is told by its name, the hierarchy of violent before property by the order.
        return all.filter { $0.nature == .violent } + all.filter { $0.nature != .violent }
    }

    /// Everything open, the oldest first.
    static func open(within sight: Sight, now: Instant, _ db: Database) throws -> [ThreatCase] {
        let first = try OfficeZone.of(db).local(now).day.adding(days: -lookBack)
        let kept = try Threat.all("closed IS NULL ORDER BY received, threats.id", [], db).compactMap {
            try ThreatCase.of($0, within: sight, db)
        }
        let cases =
            try kept + suggestions(from: first, within: sight, db) + changed(from: first, within: sight, db)
        return cases.sorted { ($0.received, $0.key) < ($1.received, $1.key) }
    }

    private static func suggestions(
        from first: Day, within sight: Sight, _ db: Database
    ) throws -> [ThreatCase] {
        let roots = try Int64.fetchAll(
            db,
            sql: """
                SELECT DISTINCT coalesce(same_incident_as, incidents.id) FROM incidents
                WHERE reported_day >= ? AND \(sight.incidents()) AND (
                  EXISTS (SELECT 1 FROM contributions WHERE incident = incidents.id AND \(counts))
                  OR EXISTS (SELECT 1 FROM reports WHERE incident = incidents.id AND danger = 1))
                """, arguments: [first.number])
        let known = Set(
            try Int64.fetchAll(
                db,
                sql: """
                    SELECT coalesce(same_incident_as, incidents.id) FROM threats
                    LEFT JOIN reports ON reports.id = threats.report
                    JOIN incidents ON incidents.id = coalesce(threats.incident, reports.incident)
                    """))
        let incidents = try roots.filter { !known.contains($0) }.compactMap {
            try ThreatCase.of(incident: $0, within: sight, db)
        }
        let since = try OfficeZone.of(db).instant(day: first, secondOfDay: 0)
        let reports = try Row.fetchAll(
            db,
            sql: """
                SELECT \(CrimeReport.columns) FROM reports
                WHERE danger = 1 AND incident IS NULL AND received >= ? AND \(sight.reports)
                  AND NOT EXISTS (SELECT 1 FROM threats WHERE threats.report = reports.id)
                """, arguments: [since.milliseconds]
        ).compactMap { try ThreatCase.of(report: CrimeReport(row: $0), within: sight, db) }
        return incidents + reports
    }

    /// Decided before something was learned by which the law now requires it.
    private static func changed(
        from first: Day, within sight: Sight, _ db: Database
    ) throws -> [ThreatCase] {
        let since = try OfficeZone.of(db).instant(day: first, secondOfDay: 0)
        return try Threat.all("closed >= ?", [since.milliseconds], db).compactMap {
            try ThreatCase.of($0, within: sight, db)
        }.filter(\.isNewlyRequired)
    }

    /// Ever decided against a requirement, whatever was decided later, and also while it is open.
    private static let overridden =
        "EXISTS (SELECT 1 FROM threat_decisions WHERE threat = threats.id AND override = 1)"

    /// Overrides that counsel has not seen, the oldest first.
    static func unseen(within sight: Sight, _ db: Database) throws -> [ThreatDecision] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(ThreatDecision.columns) FROM threat_decisions WHERE override = 1
                  AND NOT EXISTS (SELECT 1 FROM threat_counsel WHERE decision = threat_decisions.id)
                ORDER BY id
                """
        ).map(ThreatDecision.init(row:)).filter {
            try Threat.one($0.threat, db)?.isSeen(by: sight, db) ?? false
        }
    }

    /// What is done, the newest first, with how many there are. Only what may be seen is counted.
    static func decided(
        _ filter: ThreatFilter, page: Int, size: Int, within sight: Sight, _ db: Database
    ) throws -> (cases: [ThreatCase], total: Int) {
        let condition = filter.override ? overridden : "closed IS NOT NULL"
        var seen = try Threat.all(
            "\(condition) ORDER BY closed IS NULL DESC, closed DESC, threats.id DESC", [], db
        ).filter { try $0.isSeen(by: sight, db) }
        if let campus = Int64(filter.campus) { seen = seen.filter { $0.campus == campus } }
        if !filter.decision.isEmpty {
            seen = try seen.filter {
                try ThreatDecision.last(of: $0.id, db)?.decision.rawValue == filter.decision
            }
        }
        let from = min((page - 1) * size, seen.count)
        let here = try seen[from..<min(from + size, seen.count)].compactMap {
            try ThreatCase.of($0, within: sight, db)
        }
        return (here, seen.count)
    }
}

/// What somebody wants to see of the decisions.
struct ThreatFilter: Sendable, Equatable {
    var campus = ""
    var decision = ""
    var override = false

    func takes(_ one: ThreatCase) -> Bool { campus.isEmpty || one.campus.map(String.init) == campus }

    var address: String {
        "/office/threats?campus=\(urlPartOf(campus))&decision=\(urlPartOf(decision))&override=\(override ? "yes" : "")&"
    }
}
