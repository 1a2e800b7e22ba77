import CleryLaw
import GRDB

/// Words prepared for a hazard or a crime, so that nobody has to find them in the night.
struct AlertScript: Sendable, Equatable, Identifiable {
    let id: Int64
    var kind: AlertContent.Kind
    var hazard: Emergency.Hazard?
    var category: String?
    var name: String
    var words: [AlertWords]
    var reach: AlertReach
    /// The order on the page of one's choice.
    var rank: Int
    let account: Int64?
    let at: Instant
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .text(kind.rawValue), Value(hazard?.rawValue), Value(category), .text(name),
            .text(words.json), .text(reach.json), Value(rank), Value(account), .integer(at.milliseconds),
            Value(ended?.milliseconds),
        ]
    }

    init(
        id: Int64, kind: AlertContent.Kind, hazard: Emergency.Hazard? = nil, category: String? = nil,
        name: String, words: [AlertWords], reach: AlertReach = AlertReach(), rank: Int = 0, account: Int64?,
        at: Instant
    ) {
        (self.id, self.kind, self.hazard, self.category) = (id, kind, hazard, category)
        (self.name, self.words, self.reach, self.rank) = (name, words, reach, rank)
        (self.account, self.at) = (account, at)
    }

    private static let columns = KeptTable.alertScripts.columns.joined(separator: ",")

    private init(row: Row) throws {
        self.init(
            id: row[0], kind: AlertContent.Kind(rawValue: row[1]) ?? .emergencyNotification,
            hazard: (row[2] as String?).flatMap(Emergency.Hazard.init(rawValue:)), category: row[3],
            name: row[4], words: try [AlertWords](json: row[5]), reach: try AlertReach(json: row[6]),
            rank: row[7], account: row[8], at: Instant(milliseconds: row[9]))
        ended = (row[10] as Int64?).map(Instant.init(milliseconds:))
    }

    static func one(_ id: Int64, _ db: Database) throws -> AlertScript? {
        try Row.fetchOne(db, sql: "SELECT \(columns) FROM alert_scripts WHERE id = ?", arguments: [id])
            .map(AlertScript.init(row:))
    }

    /// Those in use, in the order of their page.
    static func all(_ db: Database) throws -> [AlertScript] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM alert_scripts WHERE ended IS NULL ORDER BY rank, name, id"
        ).map(AlertScript.init(row:))
    }
}
