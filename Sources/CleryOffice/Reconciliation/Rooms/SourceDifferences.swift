import CleryLaw
import GRDB

/// What came from elsewhere, beside the count: reports and referrals that wait, rows of police agencies.
enum SourceDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try reports(scope, db) + agencies(scope, db)
    }

    private static func reports(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let zone = try OfficeZone.of(db)
        // A report of no campus stands under the first.
        let first = try Int64.fetchOne(db, sql: "SELECT min(id) FROM campuses") ?? 1
        return try Row.fetchAll(
            db,
            sql: """
                SELECT reports.id, reports.number, reports.campus, told_day, received, source FROM reports
                LEFT JOIN batch_rows ON batch_rows.report = reports.id
                WHERE reports.incident IS NULL AND closed IS NULL ORDER BY reports.id
                """
        ).compactMap { row in
            let id: Int64 = row[0]
            let day =
                (row[3] as Int32?).map(Day.init(number:))
                ?? zone.local(Instant(milliseconds: row[4])).day
            let campus = row[2] as Int64? ?? first
            guard scope.years.contains(day.year), scope.has(campus) else { return nil }
            let source: String? = row[5]
            return Difference(
                kind: source == nil ? .reportWaiting : .referralWaiting, year: day.year, campus: campus,
                subject: "report:\(id)", report: id, name: "Report \(row[1] as String)",
                left: source.map {
                    "Sent by \($0 == "other" ? "another office" : $0), told on \(TimeWords.short(day))."
                }
                    ?? "Told on \(TimeWords.short(day)).",
                right: "The incidents: nobody has decided on it.", href: "/office/reports/\(id)")
        }
    }

    // MARK: Agencies

    private static func agencies(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try scope.years.flatMap { year in
            try AgencyStanding.all(year: year, db).filter { $0.request.withdrawn == nil }.flatMap {
                standing in
                try of(standing, scope, db)
            }
        }
    }

    private static func of(
        _ standing: AgencyStanding, _ scope: DifferenceScope, _ db: Database
    ) throws -> [Difference] {
        let request = standing.request
        var found: [Difference] = []
        func add(
            _ row: AgencyRow, _ kind: DifferenceKind, _ campus: Int64?, _ left: String, _ right: String
        ) {
            guard let campus, scope.has(campus) else { return }
            found.append(
                Difference(
                    kind: kind, year: request.year, campus: campus, subject: "agency-row:\(row.id)",
                    incidents: [row.incident].compactMap { $0 },
                    name: "Row \(row.id) of \(request.reference)", left: left, right: right,
                    href: "/office/agencies/requests/\(request.id)/rows/\(row.id)"))
        }
        func told(_ row: AgencyRow) -> String {
            "\(request.name): \(row.offense.title.lowercased()), told on \(TimeWords.short(row.reported))."
        }
        for row in standing.waiting {
            add(
                row, .agencyWaiting, request.campuses.first, told(row),
                "The incidents: nobody has decided on it.")
        }
        for row in standing.rows {
            guard let incident = row.incident, [.same, .new].contains(row.decision) else { continue }
            let weighed = try Weighed(incident, db)
            let counted = "Counted: \(CountedSQL.words(of: weighed.cells))."
            if weighed.years.isEmpty {
                add(row, .agencyUncounted, row.campus, told(row), counted)
            } else if !weighed.years.contains(request.year) {
                add(row, .agencyYear, row.campus, told(row), counted)
            }
            if row.decision == .same, !Categories.hateOnly.has(row.offense),
                !weighed.categories.contains(row.offense)
            {
                add(row, .agencyOffense, row.campus, told(row), counted)
            }
        }
        for row in standing.takenBack {
            add(
                row, .agencyGone, row.campus, "\(request.name) took it back.",
                "Counted: \(CountedSQL.words(of: try row.incident.map { try Weighed($0, db).cells } ?? nil))."
            )
        }
        return found
    }

    /// What the law weighed and counted in the matter of an incident.
    private struct Weighed {
        var years: Set<Int> = []
        var categories: Set<CleryLaw.Category> = []
        var cells: String?

        init(_ incident: Int64, _ db: Database) throws {
            for row in try Row.fetchAll(
                db,
                sql: """
                    SELECT year, family, category, geography, standing = 0 AND count > 0 FROM contributions
                    WHERE incident IN (SELECT id FROM incidents WHERE coalesce(same_incident_as, id) =
                      (SELECT coalesce(same_incident_as, id) FROM incidents WHERE id = ?))
                    ORDER BY incident, position
                    """, arguments: [incident])
            {
                if let category = CleryLaw.Category(rawValue: row[2]) { categories.insert(category) }
                guard row[4] as Bool else { continue }
                years.insert(row[0])
                guard Geography(rawValue: row[3]) != .studentHousing else { continue }
                let cell = "\(row[0] as Int) \(row[1] as Int) \(row[2] as Int) \(row[3] as Int)"
                cells = [cells, cell].compactMap { $0 }.joined(separator: ",")
            }
        }
    }
}
