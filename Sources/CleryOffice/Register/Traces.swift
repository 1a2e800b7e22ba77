import GRDB

/// Keeps which events changed which record, while acts are written and while the register is folded: both go
/// through here, so that they cannot come to differ.
///
/// An incident's trace also says whether the event stated its facts otherwise: that is how the house knows who
/// stated them last.
final class Traces {
    /// The number of the event that the rows seen now belong to.
    var event: Int64
    private let db: Database
    private var new: QuickStatement?
    private var again: QuickStatement?
    private var other: QuickStatement?

    /// The kept tables besides incidents whose records have a history, by the number that stands for them.
    static let kinds: [KeptTable: Int64] = [
        .accounts: 1, .grants: 2, .places: 3, .profiles: 4, .reports: 5, .closures: 14, .placeShapes: 15,
        .placeDetails: 16, .placePeriods: 17, .agreements: 18, .recognitions: 19, .placeNames: 20,
        .organizations: 21, .campusDetails: 37, .placeWordings: 30,
        .housingFires: 75, .authorities: 76, .authorityLetters: 77, .authorityAsks: 78,
        .authorityTrainings: 79, .agencyRequests: 80, .agencyReplies: 81, .agencyRows: 82,
        .agencyContacts: 83, .retentionYears: 84, .legalHolds: 85, .disposals: 86, .referrals: 89,
        .referralMatches: 90, .auditFiles: 91, .alerts: 88, .audienceLists: 92, .alertGateways: 94,
        .threats: 87, .threatDecisions: 93, .exercises: 95, .missingCases: 96,
    ]
    static let tables = ["traces", "changes"]

    init(_ db: Database, event: Int64) {
        self.db = db
        self.event = event
    }

    /// Looks at a row just before it is written.
    func saw(_ table: KeptTable, _ values: [Value], isNew: Bool = false) throws {
        guard case .integer(let id)? = values.first else { return }
        if table == .incidents {
            if isNew {
                let statement = try new ?? QuickStatement(db, "INSERT INTO traces VALUES (?, ?, 1)")
                new = statement
                try statement.run(integers: id, event)
            } else {
                let statement = try again ?? QuickStatement(db, Self.statedAgain)
                again = statement
                try statement.run([.integer(id), .integer(event), values[Self.facts]])
            }
        } else if let kind = Self.kinds[table] {
            let statement = try other ?? QuickStatement(db, "INSERT OR IGNORE INTO changes VALUES (?, ?, ?)")
            other = statement
            try statement.run(integers: kind, id, event)
        }
    }

    private static let facts = KeptTable.incidents.columns.firstIndex(of: "facts") ?? 0
    private static let statedAgain = """
        INSERT INTO traces
        SELECT ?1, ?2, NOT EXISTS (SELECT 1 FROM incidents WHERE id = ?1 AND facts = ?3) WHERE true
        ON CONFLICT (incident, event) DO UPDATE SET stated = max(stated, excluded.stated)
        """

    /// Fills both tables from the register, for a file that was written before they were kept.
    static func fillIfNeeded(_ pool: DatabasePool, _ store: any RegisterStore) throws {
        let missing = try pool.read { db in
            try Bool.fetchOne(
                db,
                sql: "SELECT EXISTS (SELECT 1 FROM events) AND NOT EXISTS (SELECT 1 FROM changes)") ?? false
        }
        guard missing else { return }
        let past = try Fold.emptyHouse()
        try pool.write { db in
            try past.writeWithoutTransaction { target in
                try target.inTransaction {
                    try Fold.apply(store, reading: db, into: target)
                    return .commit
                }
                for table in tables {
                    let rows = try Row.fetchCursor(target, sql: "SELECT * FROM \(table)")
                    let put = try QuickStatement(db, "INSERT OR REPLACE INTO \(table) VALUES (?, ?, ?)")
                    while let row = try rows.next() { try put.run(integers: row[0], row[1], row[2]) }
                }
            }
        }
    }
}

extension Traces {
    /// The events that changed a record, newest first.
    static func events(of table: KeptTable, _ id: Int64, _ db: Database) throws -> [Int64] {
        if table == .incidents {
            return try Int64.fetchAll(
                db, sql: "SELECT event FROM traces WHERE incident = ? ORDER BY event DESC", arguments: [id])
        }
        return try Int64.fetchAll(
            db, sql: "SELECT event FROM changes WHERE kind = ? AND row = ? ORDER BY event DESC",
            arguments: [kinds[table] ?? 0, id])
    }
}
