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

/// Incidents that may be told twice, with the reason why somebody should look.
struct LikelyTwice: Sendable {
    let id: Int64
    let number: String
    let nature: String
    let why: String

    /// Those of the same campus that were reported within three days at the same place, or with the same words.
    static func suggestions(
        for incident: Incident, within sight: Sight, _ db: Database
    ) throws -> [LikelyTwice] {
        guard let day = incident.reportedDay else { return [] }
        let root = incident.sameIncidentAs ?? incident.id
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT id, coalesce(number, key), nature, place = ?1, nature = ?2 COLLATE NOCASE, reported_day
                FROM incidents WHERE reported_day BETWEEN ?3 AND ?4 AND campus = ?5
                  AND \(sight.incidents()) AND coalesce(same_incident_as, id) <> ?6 AND (place = ?1 OR nature = ?2 COLLATE NOCASE)
                ORDER BY (place = ?1) + (nature = ?2 COLLATE NOCASE) DESC, abs(reported_day - ?7), id LIMIT 5
                """,
            arguments: [
                incident.place, incident.nature, day.number - 3, day.number + 3, incident.campus, root,
                day.number,
            ])
        return rows.map { row in
            var reasons: [String] = []
            if row[3] { reasons.append("the same place") }
            if row[4] { reasons.append("the same words") }
            let apart = abs(Int(row[5] as Int32) - Int(day.number))
            reasons.append(
                apart == 0
                    ? "reported on the same day" : "reported \(apart) day\(apart == 1 ? "" : "s") apart")
            return LikelyTwice(
                id: row[0], number: row[1], nature: row[2], why: reasons.joined(separator: ", "))
        }
    }
}
