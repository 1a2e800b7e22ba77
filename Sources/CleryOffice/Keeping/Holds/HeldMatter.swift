import CleryLaw
import GRDB

/// All that belongs to an incident or report for which there is a hold.
enum HeldMatter {
    /// Nil where neither is named.
    static func of(incident: Int64?, report: Int64?, _ db: Database) throws -> (
        incidents: Set<Int64>, reports: Set<Int64>
    )? {
        var known = incident
        if known == nil, let report {
            known = try Int64.fetchOne(
                db, sql: "SELECT incident FROM reports WHERE id = ?", arguments: [report])
        }
        guard known != nil || report != nil else { return nil }
        guard let known else { return ([], Set([report].compactMap(\.self))) }
        let incidents = Set(try JoinActs.group(of: known, db).map(\.id)).union([known])
        let reports = try Int64.fetchAll(
            db, sql: "SELECT id FROM reports WHERE incident IN (\(Hidden.list(incidents)))")
        return (incidents, Set(reports).union([report].compactMap(\.self)))
    }
}
