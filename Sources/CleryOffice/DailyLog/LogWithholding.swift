import CleryLaw
import GRDB

/// A piece of an entry that stays out, who decided so, on which ground and until when.
struct LogWithholding: Sendable, Equatable, Identifiable {
    let id: Int64
    let incident: Int64
    let log: LogKind
    let field: LogPiece
    let ground: Withholding.Ground
    /// Whether the evidence of harm is clear and convincing, where the ground asks for it.
    var convincing: Bool?
    /// Whether the public is told the ground.
    var shown: Bool
    let account: Int64?
    let at: Instant
    /// The last day on which it holds without a new decision; nil for good.
    var until: Day?
    /// The evidence in words, sealed.
    var content: [UInt8]?
    var harmEnded: Day?
    var released: Instant?
    var releasedBy: Int64?

    var values: [Value] {
        [
            .integer(id), .integer(incident), .text(log.rawValue), .text(field.rawValue),
            .text(ground.rawValue),
            Value(convincing), Value(shown), Value(account), .integer(at.milliseconds), Value(until?.number),
            content.map { .blob($0) } ?? .null, Value(harmEnded?.number), Value(released?.milliseconds),
            Value(releasedBy),
        ]
    }

    init(
        id: Int64, incident: Int64, log: LogKind, field: LogPiece, ground: Withholding.Ground, shown: Bool,
        account: Int64?, at: Instant
    ) {
        self.id = id
        self.incident = incident
        self.log = log
        self.field = field
        self.ground = ground
        self.shown = shown
        self.account = account
        self.at = at
    }

    init?(row: Row) {
        guard let log = LogKind(rawValue: row[2]), let field = LogPiece(rawValue: row[3]),
            let ground = Withholding.Ground(rawValue: row[4])
        else { return nil }
        id = row[0]
        incident = row[1]
        self.log = log
        self.field = field
        self.ground = ground
        convincing = row[5]
        shown = row[6]
        account = row[7]
        at = Instant(milliseconds: row[8])
        until = (row[9] as Int32?).map(Day.init(number:))
        content = row[10] == nil ? nil : row.bytes(10)
        harmEnded = (row[11] as Int32?).map(Day.init(number:))
        released = (row[12] as Int64?).map(Instant.init(milliseconds:))
        releasedBy = row[13]
    }

    static let columns = KeptTable.withholdings.columns.joined(separator: ",")

    /// What is withheld of an incident's entries now.
    static func active(of incident: Int64, _ db: Database) throws -> [LogKind: [Withheld]] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT \(columns) FROM withholdings WHERE incident = ? AND released IS NULL ORDER BY id"
            ),
            arguments: [incident])
        return rows.compactMap(LogWithholding.init(row:)).reduce(into: [:]) { found, one in
            guard !(found[one.log] ?? []).contains(where: { $0.field == one.field }) else { return }
            found[one.log, default: []].append(
                Withheld(field: one.field, ground: one.shown ? one.ground : nil))
        }
    }
}
