import CleryLaw
import GRDB

/// The numbers that change when the places of some incidents become others.
///
/// A place may have a hundred thousand incidents. So what those that stand alone are counted as now is one sum of the
/// database; only those that are joined to others are read group by group.
enum CellChanges {
    static func of(_ incidents: [PlaceEffect.OfIncident], _ db: Database) throws -> [PlaceEffect.OfCell] {
        var delta: [Recount.CellKey: Int] = [:]
        func tell(_ key: Recount.CellKey, _ count: Int) { delta[key, default: 0] += count }
        let recount = Recount(db)
        let joined = try joined(db)
        var roots = Set<Int64>()
        var alone: [Int64] = []
        for one in incidents {
            if let root = joined[one.id] {
                roots.insert(root)
            } else {
                alone.append(one.id)
                recount.count(one.incident, at: one.after, tell)
            }
        }
        for (key, count) in try counted(alone, db) { tell(key, -count) }
        if !roots.isEmpty {
            let places = Dictionary(
                incidents.map { ($0.id, $0.after) }, uniquingKeysWith: { _, last in last })
            for root in roots.sorted() { try recount.compare(root, places: places, tell) }
        }
        let sql = """
            SELECT count FROM cells WHERE campus = ? AND year = ? AND family = ? AND category = ? AND bias = ?
              AND geography = ?
            """
        var changes: [PlaceEffect.OfCell] = []
        for (key, change) in delta where change != 0 {
            let cell = key.cell
            let before =
                try Int.fetchOne(
                    db.cachedStatement(sql: sql),
                    arguments: [
                        key.campus, cell.year, cell.family.rawValue, cell.category.rawValue,
                        cell.biasNumber, cell.geography.rawValue,
                    ]) ?? 0
            changes.append(
                .init(campus: key.campus, cell: cell, before: before, after: before + change))
        }
        return changes.sorted { $0.order.lexicographicallyPrecedes($1.order) }
    }

    /// Incidents that are one with others, each with the one that stands in front.
    private static func joined(_ db: Database) throws -> [Int64: Int64] {
        let sql = "SELECT id, same_incident_as FROM incidents WHERE same_incident_as IS NOT NULL"
        var joined: [Int64: Int64] = [:]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        while let row = try rows.next() {
            let root: Int64 = row[1]
            joined[row[0]] = root
            joined[root] = root
        }
        return joined
    }

    /// What incidents are counted as now.
    private static func counted(_ incidents: [Int64], _ db: Database) throws
        -> [(key: Recount.CellKey, count: Int)]
    {
        guard !incidents.isEmpty else { return [] }
        let sql = """
            SELECT campus, year, family, category, bias, geography, sum(count) FROM contributions
            WHERE standing = 0 AND incident IN (SELECT value FROM json_each(?)) GROUP BY 1, 2, 3, 4, 5, 6
            """
        let list = "[" + incidents.map(String.init).joined(separator: ",") + "]"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [list]).map { row in
            (Recount.CellKey(campus: row[0], cell: Cell(row: row, from: 1)), row[6])
        }
    }
}

extension PlaceEffect.OfCell {
    fileprivate var order: [Int] {
        [
            -Int(cell.year), Int(cell.family.rawValue), Int(cell.category.rawValue), Int(cell.biasNumber),
            Int(cell.geography.rawValue), Int(campus),
        ]
    }
}
