import CleryLaw
import GRDB

/// The incidents among themselves: one number counted twice, and what is in no number yet.
enum IncidentDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try twice(scope, db) + undecided(scope, db) + unnamed(scope, db)
    }

    private static func twice(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let numbers = try Row.fetchAll(
            db,
            sql: """
                SELECT r.campus, r.number, group_concat(r.id), min(r.reported_day) FROM (
                  SELECT campus, number FROM incidents
                  WHERE number IS NOT NULL AND same_incident_as IS NULL AND reported_day BETWEEN ?1 AND ?2
                    AND campus IN (\(scope.list))
                  GROUP BY campus, number HAVING count(*) > 1) AS d
                JOIN incidents r ON r.campus = d.campus AND r.number = d.number
                WHERE r.same_incident_as IS NULL AND r.reported_day BETWEEN ?1 AND ?2
                  AND \(CountedSQL.has(CountedSQL.counted))
                GROUP BY r.campus, r.number HAVING count(*) > 1 ORDER BY min(r.id)
                """, arguments: [scope.first, scope.last])
        return numbers.map { row in
            let ids = (row[2] as String).split(separator: ",").compactMap { Int64($0) }.sorted()
            return Difference(
                kind: .countedTwice, year: CountedSQL.year(row[3]), campus: row[0],
                subject: "incidents:\(ids.map(String.init).joined(separator: "+"))", incidents: ids,
                name: "Number \(row[1] as String)", left: "\(ids.count) records have this number.",
                right: "Each of them is counted.", href: "/office/incidents/\(ids.last ?? 0)")
        }
    }

    private static func undecided(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), c.campus, c.year, c.needs FROM contributions c
                JOIN incidents r ON r.id = c.incident
                WHERE c.standing = 2 AND c.year BETWEEN ? AND ? AND c.campus IN (\(scope.list))
                GROUP BY r.id, c.year ORDER BY r.id
                """, arguments: [scope.years.lowerBound, scope.years.upperBound]
        ).map { row in
            let id: Int64 = row[0]
            let needs = Needs(rawValue: UInt32(truncatingIfNeeded: row[4] as Int64)).sentences
            return Difference(
                kind: .undecided, year: row[3], campus: row[2], subject: "incident:\(id)", incidents: [id],
                name: "Incident \(row[1] as String)",
                left: needs.isEmpty ? "A fact is missing." : needs.joined(separator: " "),
                right: "Counted: in no number yet.", href: "/office/incidents/\(id)")
        }
    }

    private static func unnamed(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT r.id, coalesce(r.number, r.key), r.campus, r.reported_day, count(*)
                FROM unknown_wordings u JOIN incidents r ON r.id = u.incident
                WHERE r.reported_day BETWEEN ? AND ? AND r.campus IN (\(scope.list))
                GROUP BY r.id ORDER BY r.id
                """, arguments: [scope.first, scope.last]
        ).map { row in
            let id: Int64 = row[0]
            return Difference(
                kind: .wordsUnnamed, year: CountedSQL.year(row[3]), campus: row[2], subject: "incident:\(id)",
                incidents: [id], name: "Incident \(row[1] as String)",
                left: "The log: words that nobody has named.", right: "Counted: in no number yet.",
                href: "/office/incidents/\(id)")
        }
    }
}
