import CleryLaw
import GRDB

/// What the office knows of an incident's entries: for each log what the public reads, what follows from the facts, and
/// why it is there or is not.
struct EntryDesk: Sendable {
    let incident: Incident
    let place: PlaceRecord
    let sides: [EntrySide]
    let burned: Bool?
    let fireNature: String
    /// The number of the incident that stands in front of those it is joined to.
    let front: (id: Int64, number: String)?
    /// Changes with the incident and with the office's own words: whoever saves says which they saw.
    let mark: String

    var number: String { incident.number ?? incident.key }
    func side(_ log: LogKind) -> EntrySide? { sides.first { $0.log == log } }

    init?(_ id: Int64, within sight: Sight, opening key: OfficeKey?, _ db: Database) throws {
        guard let incident = try IncidentRequests.one(String(id), within: sight, db),
            let subject = try LogSubject(id, db)
        else { return nil }
        self.incident = incident
        place = subject.place
        sides = try LogKind.allCases.map { try EntrySide($0, subject, opening: key, db) }
        (burned, fireNature) = subject.fire ?? (nil, "")
        front = try incident.sameIncidentAs.flatMap {
            try IncidentRequests.one(String($0), within: sight, db).map { ($0.id, $0.number ?? $0.key) }
        }
        mark = EntryDesk.mark(subject)
    }

    static func mark(_ subject: LogSubject) -> String {
        Fingerprint.of(
            [
                "\(subject.incident.revision)", subject.fire.map { "\($0)" } ?? "",
            ] + LogKind.allCases.map { subject.words[$0].map { "\($0.values)" } ?? "" })
    }
}

/// An incident's entry in one log, or why it has none.
struct EntrySide: Sendable {
    let log: LogKind
    let entry: LogEntry?
    /// Whether the law enters it there.
    let finding: CleryLaw.Finding<Bool>
    /// What stops it now.
    let stop: LogStop?
    /// As the public reads it, or would.
    let content: LogContent
    /// As it follows from the facts alone.
    let factual: LogContent
    let words: LogWording?
    let withholdings: [LogWithholding]
    /// The sealed words of each withholding, for whoever may work on the incident.
    let decisions: [Int64: WithholdingWords]
    let history: [EntryChange]

    init(_ log: LogKind, _ subject: LogSubject, opening key: OfficeKey?, _ db: Database) throws {
        self.log = log
        entry = subject.entries[log]
        finding = log == .crime ? subject.crime : subject.burning
        stop = subject.stops[log].flatMap { $0.ended == nil ? $0 : nil }
        content = LogComposer.content(of: subject, in: log)
        var plain = subject
        (plain.words, plain.withheld) = ([:], [:])
        factual = LogComposer.content(of: plain, in: log)
        words = subject.words[log]
        withholdings = try LogWithholding.all(of: subject.incident.id, in: log, db)
        decisions = try withholdings.reduce(into: [:]) { found, one in
            guard let key, let sealed = one.content else { return }
            found[one.id] = try WithholdingWords(
                json: SealedRecord.open(sealed, SealedRecord.withholding(one.id), db, key, as: "evidence"))
        }
        history = try entry.map { try EntryHistory.of($0, db) } ?? []
    }

    /// Whether there is or will be an entry to work on.
    var isHere: Bool { entry != nil || stop != nil || finding.answer != false }
    var findings: [LogFinding] { stop.map { LogFinding.list($0.findings) } ?? [] }
    /// What is withheld and not released.
    var held: [LogWithholding] { withholdings.filter { $0.released == nil } }
    /// The pieces that this log has.
    var pieces: [LogPiece] { log.pieces }
}

extension LogKind {
    var title: String { self == .crime ? "Crime log" : "Fire log" }
    /// The fire log has no dispositions (34 CFR 668.49(d)(1)).
    var pieces: [LogPiece] { LogPiece.allCases.filter { self == .crime || $0 != .disposition } }
}

extension LogWithholding {
    /// All of an entry, also what is released, the oldest first.
    static func all(of incident: Int64, in log: LogKind, _ db: Database) throws -> [LogWithholding] {
        try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM withholdings WHERE incident = ? AND log = ? ORDER BY id",
            arguments: [incident, log.rawValue]
        ).compactMap(LogWithholding.init(row:))
    }
}
