import CleryLaw
import GRDB

/// One drawn incident: who codes it again, and what came of it.
struct RecodingItem: Sendable, Identifiable {
    let id: Int64
    let round: Int64
    let incident: Int64
    /// The campus and the group it was drawn from.
    let stratum: String
    /// Nil: nobody of those who were chosen may code it; whoever else may, takes it.
    var coder: Int64?
    /// What the coder answered, beside what was stated; nil while it waits.
    var look: SecondLook?

    var isOpen: Bool { look?.isOpen ?? false }

    var values: [Value] {
        [
            .integer(id), .integer(round), .integer(incident), .text(stratum), Value(coder),
            Value(look?.at.milliseconds), Value(look?.first), Value(look?.revision),
            Value(look?.stated.json), Value(look?.answered.json), look.map { Value($0.agreed) } ?? .null,
            Value(look?.settled?.at.milliseconds), Value(look?.settled?.by),
            Value(look?.settled?.decidedBy.rawValue), Value(look?.settled?.outcome.rawValue),
            look?.settled.map { .blob($0.why) } ?? .null,
        ]
    }

    init(id: Int64, round: Int64, incident: Int64, stratum: String, coder: Int64?) {
        (self.id, self.round, self.incident) = (id, round, incident)
        (self.stratum, self.coder) = (stratum, coder)
    }

    private init(row: Row) throws {
        self.init(id: row[0], round: row[1], incident: row[2], stratum: row[3], coder: row[4])
        guard let at = row[5] as Int64?, let coder else { return }
        var settled: SecondLook.Settled?
        if let day = row[11] as Int64?, let by = row[12] as Int64? {
            settled = SecondLook.Settled(
                at: Instant(milliseconds: day), by: by,
                decidedBy: SecondLook.Decider(rawValue: row[13]) ?? .both,
                outcome: SecondLook.Outcome(rawValue: row[14]) ?? .kept, why: row.bytes(15))
        }
        look = SecondLook(
            id: id, incident: incident, account: coder, at: Instant(milliseconds: at), first: row[6],
            revision: row[7], mark: "", stated: try LookAnswers(json: row[8]),
            answered: try LookAnswers(json: row[9]), agreed: row[10], settled: settled)
    }

    private static let columns = KeptTable.recodingItems.columns.map { "recoding_items.\($0)" }
        .joined(separator: ",")

    static func one(_ id: Int64, _ db: Database) throws -> RecodingItem? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM recoding_items WHERE id = ?", arguments: [id])
            .map(RecodingItem.init(row:))
    }

    /// The items of a round whose incidents somebody sees, in the order in which they were drawn.
    static func of(round: Int64, within sight: Sight, _ db: Database) throws -> [RecodingItem] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM recoding_items JOIN incidents ON incidents.id = recoding_items.incident
                WHERE round = ? AND \(sight.incidents()) ORDER BY recoding_items.id
                """, arguments: [round]
        ).map(RecodingItem.init(row:))
    }

    /// How many a round drew, whoever may see them.
    static func count(round: Int64, _ db: Database) throws -> Int {
        try Int.fetchOne(
            db, sql: "SELECT count(*) FROM recoding_items WHERE round = ?", arguments: [round]) ?? 0
    }

    /// What waits for a person: what was given to them, and what was given to nobody and they may take.
    static func waiting(for account: Int64, within sight: Sight, _ db: Database) throws -> [RecodingItem] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns) FROM recoding_items JOIN incidents ON incidents.id = recoding_items.incident
                WHERE coded IS NULL AND (coder IS NULL OR coder = ?) AND \(sight.incidents())
                ORDER BY recoding_items.id
                """, arguments: [account]
        ).map(RecodingItem.init(row:)).filter { try !Blindness.hasSeen($0.incident, account, db) }
    }
}
