import CleryLaw
import Crypto
import GRDB

/// Something about which the institution decides whether to warn: an incident, a report of a danger, or a hazard.
struct Threat: Sendable, Equatable, Identifiable {
    let id: Int64
    /// One of the two, or neither for a hazard that is nobody's crime.
    let incident: Int64?
    let report: Int64?
    var hazard: Emergency.Hazard?
    var campus: Int64?
    let place: Int64?
    /// The first report: from here the clock runs.
    var received: Instant
    /// What people stated; the rest follows from the incident.
    var facts: ThreatFacts
    /// Words on it, sealed.
    var note: [UInt8]?
    let made: Instant
    /// Nil: the house itself, when it called somebody.
    let account: Int64?
    /// When somebody first took it in hand, and who.
    var opened: Instant?
    var opener: Int64?
    /// Since when it is decided; nil while it is open or waits.
    var closed: Instant?

    var values: [Value] {
        [
            .integer(id), Value(incident), Value(report), Value(hazard?.rawValue), Value(campus),
            Value(place),
            .integer(received.milliseconds), .text(facts.json), note.map { .blob($0) } ?? .null,
            .integer(made.milliseconds), Value(account), Value(opened?.milliseconds), Value(opener),
            Value(closed?.milliseconds),
        ]
    }
}

extension Threat {
    /// By which a form knows that nobody has stated anything else since; empty while nothing was stated. Of the note it
    /// takes the sealed bytes, so it tells nothing of it.
    var mark: String {
        if facts == ThreatFacts(), note == nil { return "" }
        return SHA256.hash(data: Array(facts.json.utf8) + (note ?? [])).prefix(12).hex
    }

    static let columns = KeptTable.threats.columns.map { "threats.\($0)" }.joined(separator: ",")

    init(row: Row) throws {
        func instant(_ i: Int) -> Instant? { (row[i] as Int64?).map(Instant.init(milliseconds:)) }
        self.init(
            id: row[0], incident: row[1], report: row[2],
            hazard: (row[3] as String?).flatMap(Emergency.Hazard.init(rawValue:)), campus: row[4],
            place: row[5], received: Instant(milliseconds: row[6]), facts: try ThreatFacts(json: row[7]),
            note: row.hasNull(atIndex: 8) ? nil : row.bytes(8), made: Instant(milliseconds: row[9]),
            account: row[10], opened: instant(11), opener: row[12], closed: instant(13))
    }

    static func one(_ id: Int64, _ db: Database) throws -> Threat? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT \(columns) FROM threats WHERE id = ?"), arguments: [id]
        ).map(Threat.init(row:))
    }

    /// - Parameter condition: what stands after WHERE, with its order.
    static func all(
        _ condition: String, _ arguments: StatementArguments, _ db: Database
    ) throws -> [Threat] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM threats WHERE \(condition)", arguments: arguments)
            .map(Threat.init(row:))
    }

    /// The records of an incident with all that are joined to it, and of the reports that tell of them.
    static func of(incident root: Int64, _ db: Database) throws -> [Threat] {
        let group = "SELECT id FROM incidents WHERE id = ?1 OR same_incident_as = ?1"
        return try all(
            """
            threats.incident IN (\(group)) OR threats.report IN (SELECT id FROM reports WHERE incident IN (\(group)))
            ORDER BY threats.id
            """, [root], db)
    }

    static func of(report id: Int64, _ db: Database) throws -> Threat? {
        try all("threats.report = ?", [id], db).first
    }

    /// Whether somebody may see it: as the incident or the report that it is of, or as its campus.
    func isSeen(by sight: Sight, _ db: Database) throws -> Bool {
        if let incident, let one = try IncidentRequests.one(incident, db) { return sight.sees(one) }
        if let report, let one = try ReportRequests.one(report, db) {
            guard let incident = try one.incident.flatMap({ try IncidentRequests.one($0, db) }) else {
                return sight.sees(one)
            }
            return sight.sees(incident) && !sight.hidden.reports.contains(one.id)
        }
        return campus.map(sight.reach.has) ?? !sight.reach.isEmpty
    }

    /// The record of an address, if it may be seen.
    static func one(_ id: String, within sight: Sight, _ db: Database) throws -> Threat? {
        guard let threat = try Int64(id).flatMap({ try one($0, db) }), try threat.isSeen(by: sight, db)
        else { return nil }
        return threat
    }
}
