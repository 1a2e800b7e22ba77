import CleryLaw
import GRDB

/// Queries on findings, as sentences.
enum HazingRequests {
    static let pageSize = 50

    struct Line: Sendable {
        let finding: HazingFinding
        let organization: String
        let standing: HazingStanding
    }

    static func all(_ db: Database) throws -> [HazingFinding] {
        try Row.fetchAll(db, sql: "SELECT \(HazingFinding.columns) FROM hazing_findings ORDER BY id")
            .map(HazingFinding.init(row:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> HazingFinding? {
        try Row.fetchOne(
            db, sql: "SELECT \(HazingFinding.columns) FROM hazing_findings WHERE id = ?", arguments: [id]
        ).map(HazingFinding.init(row:))
    }

    static func line(_ finding: HazingFinding, _ db: Database) throws -> Line {
        let name = try organization(finding.organization, db)?.name ?? ""
        return Line(
            finding: finding, organization: name,
            standing: HazingStanding(finding, last: try HazingEntry.of(finding: finding.id, db).first))
    }

    /// The findings, the newest first.
    static func lines(page: Int, _ db: Database) throws -> (lines: [Line], total: Int) {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(HazingFinding.columns) FROM hazing_findings ORDER BY id DESC
                LIMIT \(pageSize) OFFSET \((page - 1) * pageSize)
                """)
        let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM hazing_findings") ?? 0
        return (try rows.map { try line(HazingFinding(row: $0), db) }, total)
    }

    static func organization(_ id: Int64, _ db: Database) throws -> Organization? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT id, name FROM organizations WHERE id = ?"), arguments: [id]
        ).map { Organization(id: $0[0], name: $0[1]) }
    }

    /// Whether an organization was recognized on some day from the alleged hazing to the finding. An institution may
    /// withdraw its recognition because of the hazing: the finding stays one against an organization it recognized.
    static func recognized(_ organization: Int64, _ content: HazingContent, _ db: Database) throws -> Bool {
        let days = [content.occurredFrom, content.occurredThrough, content.ended].compactMap { $0 }
        let spans = try Recognition.of(organization, db)
        guard let first = days.min(), let last = days.max() else { return !spans.isEmpty }
        return spans.contains { span in
            (span.from.map { $0 <= last } ?? true) && (span.through.map { first <= $0 } ?? true)
        }
    }

    /// The incidents that belong to a finding, by number.
    static func incidents(of finding: Int64, _ db: Database) throws -> [Int64] {
        try Int64.fetchAll(
            db.cachedStatement(
                sql: "SELECT incident FROM hazing_links WHERE finding = ? AND removed IS NULL ORDER BY id"),
            arguments: [finding])
    }

    /// Those of them that somebody may see.
    static func incidents(
        of finding: Int64, within sight: Sight, _ db: Database
    ) throws -> [(id: Int64, number: String)] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT incidents.id, incidents.number FROM hazing_links
                JOIN incidents ON incidents.id = hazing_links.incident
                WHERE finding = ? AND removed IS NULL AND \(sight.incidents()) ORDER BY hazing_links.id
                """, arguments: [finding]
        ).map { ($0[0], $0[1] ?? "Incident \($0[0] as Int64)") }
    }

    /// The incident of a number, as far as somebody may see it.
    static func incident(_ number: String, within sight: Sight, _ db: Database) throws -> Int64? {
        try Int64.fetchOne(
            db,
            sql: """
                SELECT id FROM incidents WHERE (number = ? OR CAST(id AS TEXT) = ?) AND \(sight.incidents())
                ORDER BY number = ? DESC, id LIMIT 1
                """, arguments: [number, number, number])
    }
}
