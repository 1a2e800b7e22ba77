import CleryLaw
import GRDB

/// Incidents of which nobody can say yet whether they belong in a log, because a fact is missing.
///
/// The table is derived: `LogKeeper` follows each incident that an act changes, and a recount makes all of it anew. An
/// incident of an imported log is not among them; what that log held is in the log already.
enum LogWaits {
    /// Writes what an incident waits for, after an act; `kept` are the logs in which the act entered or stopped it.
    static func follow(_ subject: LogSubject, without kept: Set<LogKind>, _ db: Database) throws {
        guard subject.incident.profile == nil else { return }
        try db.cachedStatement(sql: "DELETE FROM log_waits WHERE incident = ?").execute(
            arguments: [subject.incident.id])
        for log in LogKind.allCases where !kept.contains(log) { try write(subject, log, db) }
    }

    /// Makes the table anew.
    static func everything(_ db: Database) throws {
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM incidents WHERE profile IS NULL AND same_incident_as IS NULL
                  AND (SELECT count(*) FROM log_entries WHERE incident = incidents.id) < 2 ORDER BY id
                """)
        for id in ids {
            guard let subject = try LogSubject(id, db) else { continue }
            for log in LogKind.allCases { try write(subject, log, db) }
        }
    }

    private static func write(_ subject: LogSubject, _ log: LogKind, _ db: Database) throws {
        let asks = subject.asks(for: log)
        guard !asks.isEmpty else { return }
        let incident = subject.incident
        let since = try LogReceipt.of(incident.id, db)
        let learned = try subject.learned(for: log) ?? OfficeZone.of(db).local(since).day
        try db.cachedStatement(sql: "INSERT INTO log_waits VALUES (?,?,?,?,?,?)").execute(
            arguments: [
                incident.id, log.rawValue, incident.campus, learned.number, since.milliseconds,
                asks.map { "\($0.name) \($0.sentence)" }.joined(separator: "\n"),
            ])
    }
}

extension Question {
    /// What `log_waits` keeps of each: the name of the fact and the sentence, one a line.
    static func list(_ text: String) -> [Question] {
        text.split(separator: "\n").compactMap { line in
            let halves = line.split(separator: " ", maxSplits: 1).map(String.init)
            return halves.count == 2 ? Question(halves[0], halves[1]) : nil
        }
    }
}

extension LogSubject {
    /// The facts without which nobody can say whether it belongs in a log; none where it is in the log, is stopped on
    /// its way there, or the answer is known.
    func asks(for log: LogKind) -> [Question] {
        guard incident.sameIncidentAs == nil, !belongs(in: log, stated: false) else { return [] }
        let found = log == .crime ? crime : burning
        return found.answer == nil ? found.asks : []
    }
}
