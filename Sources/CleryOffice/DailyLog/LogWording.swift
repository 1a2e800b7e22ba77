import CleryLaw
import GRDB

/// The office's own public words for one entry, where those that follow from the facts are not the right ones.
struct LogWording: Sendable, Equatable, Identifiable {
    let id: Int64
    let incident: Int64
    let log: LogKind
    var nature: String?
    var location: String?
    var comment: String?
    /// The fingerprint of the texts that a person has looked at and found to tell of nobody.
    var cleared: String?
    var account: Int64?
    var at: Instant

    var values: [Value] {
        [
            .integer(id), .integer(incident), .text(log.rawValue), Value(nature), Value(location),
            Value(comment),
            Value(cleared), Value(account), .integer(at.milliseconds),
        ]
    }

    init(id: Int64, incident: Int64, log: LogKind, account: Int64?, at: Instant) {
        self.id = id
        self.incident = incident
        self.log = log
        self.account = account
        self.at = at
    }

    init(row: Row) {
        id = row[0]
        incident = row[1]
        log = LogKind(rawValue: row[2]) ?? .crime
        nature = row[3]
        location = row[4]
        comment = row[5]
        cleared = row[6]
        account = row[7]
        at = Instant(milliseconds: row[8])
    }

    static func of(_ incident: Int64, _ db: Database) throws -> [LogKind: LogWording] {
        let columns = KeptTable.logWords.columns.joined(separator: ",")
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM log_words WHERE incident = ?"),
            arguments: [incident])
        return Dictionary(
            rows.map { (LogWording(row: $0).log, LogWording(row: $0)) }, uniquingKeysWith: { a, _ in a })
    }
}

/// A publication that waits because a text may tell who somebody is.
struct LogStop: Sendable, Equatable, Identifiable {
    let id: Int64
    let incident: Int64
    let log: LogKind
    let since: Instant
    /// What was found where, as JSON: the kind and the piece, never the text.
    var findings: String
    var ended: Instant?

    var values: [Value] {
        [
            .integer(id), .integer(incident), .text(log.rawValue), .integer(since.milliseconds),
            .text(findings),
            Value(ended?.milliseconds),
        ]
    }

    init(id: Int64, incident: Int64, log: LogKind, since: Instant, findings: String) {
        self.id = id
        self.incident = incident
        self.log = log
        self.since = since
        self.findings = findings
    }

    init(row: Row) {
        id = row[0]
        incident = row[1]
        log = LogKind(rawValue: row[2]) ?? .crime
        since = Instant(milliseconds: row[3])
        findings = row[4]
        ended = (row[5] as Int64?).map(Instant.init(milliseconds:))
    }

    static func of(_ incident: Int64, _ db: Database) throws -> [LogKind: LogStop] {
        let columns = KeptTable.logStops.columns.joined(separator: ",")
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT \(columns) FROM log_stops WHERE incident = ?"),
            arguments: [incident])
        return Dictionary(
            rows.map { (LogStop(row: $0).log, LogStop(row: $0)) }, uniquingKeysWith: { a, _ in a })
    }
}
