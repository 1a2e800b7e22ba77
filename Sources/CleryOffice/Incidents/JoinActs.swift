import CleryLaw
import GRDB

/// Several reports of one incident are counted as one. The older number stays in front; all are kept and found.
enum JoinActs {
    /// Joins two incidents and all that are joined to them already.
    static func join(_ one: Int64, _ other: Int64, _ writing: Writing) throws {
        let members = try group(of: one, writing.db) + group(of: other, writing.db)
        let root = members.map(\.id).min() ?? one
        for var member in members {
            let before = member.sameIncidentAs
            member.sameIncidentAs = member.id == root ? nil : root
            guard member.sameIncidentAs != before else { continue }
            member.revision += 1
            try writing.put(.incidents, member.values)
        }
        try writing.recount.again(root)
        // Whose reports are joined may now belong in the log.
        writing.log.again(root)
    }

    /// Takes one incident out of those it is joined to; it is counted by itself again.
    static func part(_ id: Int64, _ writing: Writing) throws {
        var members = try group(of: id, writing.db)
        guard members.count > 1, let at = members.firstIndex(where: { $0.id == id }) else { return }
        var alone = members.remove(at: at)
        alone.sameIncidentAs = nil
        alone.revision += 1
        try writing.put(.incidents, alone.values)
        // The rest stays together under its own oldest number.
        let root = members.map(\.id).min() ?? id
        for var member in members where member.sameIncidentAs != (member.id == root ? nil : root) {
            member.sameIncidentAs = member.id == root ? nil : root
            member.revision += 1
            try writing.put(.incidents, member.values)
        }
        try writing.recount.again(root)
        try writing.recount.again(id)
        writing.log.again(root)
    }

    /// All records of one incident, the oldest number first.
    static func group(of id: Int64, _ db: Database) throws -> [Incident] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(Incident.columns) FROM incidents,
                  (SELECT coalesce(same_incident_as, id) AS root FROM incidents WHERE id = ?)
                WHERE incidents.id = root OR incidents.same_incident_as = root ORDER BY incidents.id
                """, arguments: [id]
        ).map(Incident.init(row:))
    }
}
