import CleryLaw
import GRDB

/// The draw of one in twenty among the incidents that have no other reason for a second look.
///
/// It is a keyed hash of the incident's number under the office key: the same in every copy of the office, and not to
/// be foreseen by whoever states facts, who does not have the key.
enum Draw {
    /// One in this many is drawn: 5 %.
    static let oneIn: UInt64 = 20

    static func isDrawn(_ incident: Int64, _ key: OfficeKey) -> Bool {
        let code = key.code(of: "second look", withUnsafeBytes(of: incident.littleEndian) { Array($0) })
        let number = code.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return number < UInt64.max / oneIn
    }

    /// Draws for the incidents that came since the last time. What is drawn is kept in a passing table, because a
    /// search over all incidents cannot ask the key for each.
    static func goOn(_ office: Office) throws {
        let (through, last) = try office.read { db in
            (
                try Int64.fetchOne(db, sql: "SELECT max(incident) FROM draws") ?? 0,
                try Int64.fetchOne(db, sql: "SELECT max(id) FROM incidents") ?? 0
            )
        }
        guard through < last else { return }
        let drawn = ((through + 1)...last).filter { isDrawn($0, office.key) }
        try office.pool.write { db in
            try db.execute(sql: "DELETE FROM draws WHERE drawn = 0")
            let put = try QuickStatement(db, "INSERT OR REPLACE INTO draws VALUES (?, ?)")
            for incident in drawn { try put.run(integers: incident, 1) }
            // How far the draw has come, whether or not the last one is drawn.
            if drawn.last != last { try put.run(integers: last, 0) }
        }
    }
}
