import CleryLaw
import GRDB

/// Records by which day something had to be in the log, and when it was.
///
/// `LogKeeper` calls it for what the house does by itself; whoever states what became known says on which day.
enum LogDeadlines {
    /// Says on which day something was learned that changes an incident's entry. It is done when the entry is
    /// published, mostly in the same act; until then it waits on the log's desk.
    ///
    /// A disposition that came later than the law asks for leaves nothing owed (`DispositionUpdates`).
    static func learned(
        _ what: LogLearned.What, of incident: Int64, in log: LogKind, on day: Day, _ writing: Writing
    ) throws {
        try record(what, of: incident, in: log, on: day, since: writing.at, writing)
        writing.log.again(incident)
    }

    /// The publication stops, so what it would have said waits.
    static func stopped(_ subject: LogSubject, in log: LogKind, _ writing: Writing) throws {
        let id = subject.incident.id
        if let entry = subject.entries[log] {
            guard try LogLearned.open(id, in: log, writing.db).isEmpty,
                let what = LogNews.of(subject, in: log, over: entry)
            else { return }
            try record(what, of: id, in: log, on: today(writing), since: writing.at, writing)
        } else {
            try record(.entry, of: id, in: log, on: learnedDay(subject, log, writing), writing)
        }
    }

    /// The entry says it now: what waited is done; where nothing waited, what the house did by itself is recorded.
    static func published(
        _ content: LogContent, of subject: LogSubject, in log: LogKind, _ writing: Writing
    ) throws {
        let id = subject.incident.id
        let waiting = try LogLearned.open(id, in: log, writing.db)
        for one in waiting { try done(one, writing) }
        guard waiting.isEmpty, subject.incident.profile == nil else { return }
        if let old = subject.entries[log] {
            // An entry from before the log had words of its own only gets them.
            guard old.event != 0, let what = LogNews.of(content, over: old.content) else { return }
            let day = what == .release ? try harmEnded(id, log, writing) : nil
            try record(what, of: id, in: log, on: day ?? today(writing), since: writing.at, writing)
        } else {
            try record(.entry, of: id, in: log, on: learnedDay(subject, log, writing), writing)
        }
        for one in try LogLearned.open(id, in: log, writing.db) { try done(one, writing) }
    }

    /// Writes down why something was late. Another reason replaces the one before; the register keeps both.
    static func reason(
        _ reason: LateReason, words: String, for late: Int64, by account: Int64, _ writing: Writing
    ) throws {
        guard var row = try LogLearned.one(late, writing.db), row.isLate else { throw Refusal.notFound }
        row.reason = reason
        row.reasonBy = account
        row.reasonAt = writing.at
        row.content =
            words.isEmpty ? nil : try writing.seal(words, record: SealedRecord.logLearned(row.id))
        try writing.put(.logLearned, row.values)
    }

    /// Keeps one row; what already waits in the same way is owed since its own, earlier day.
    private static func record(
        _ what: LogLearned.What, of incident: Int64, in log: LogKind, on day: Day, since: Instant? = nil,
        _ writing: Writing
    ) throws {
        let db = writing.db
        if try LogLearned.open(incident, in: log, db).contains(where: { $0.what == what && $0.learned <= day }
        ) {
            return
        }
        let days = try OfficeDays.business(db)
        var due = LogClock.due(learned: day, days)
        if what == .disposition {
            let entered = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT entered FROM log_entries WHERE incident = ? AND log = ?"),
                arguments: [incident, log.rawValue])
            let zone = try OfficeZone.of(db)
            let found = DispositionUpdates.decide(
                entered: entered.map { .known(zone.local(Instant(milliseconds: $0)).day) } ?? .unknown,
                learned: .known(day), days)
            guard case .due(let day)? = found.answer else { return }
            due = day
        }
        let row = LogLearned(
            id: try writing.nextID(.logLearned), incident: incident, log: log, what: what, learned: day,
            due: due, since: try since ?? LogReceipt.of(incident, db))
        try writing.put(.logLearned, row.values, isNew: true)
    }

    private static func done(_ row: LogLearned, _ writing: Writing) throws {
        var row = row
        row.done = writing.at
        row.inTime = try today(writing) <= row.due
        try writing.put(.logLearned, row.values)
    }

    private static func today(_ writing: Writing) throws -> Day {
        try OfficeZone.of(writing.db).local(writing.at).day
    }

    /// Since when what this act releases was owed; nil where it was not withheld for harm that ended.
    private static func harmEnded(_ incident: Int64, _ log: LogKind, _ writing: Writing) throws -> Day? {
        try Int32.fetchOne(
            writing.db,
            sql: "SELECT min(harm_ended) FROM withholdings WHERE incident = ? AND log = ? AND released = ?",
            arguments: [incident, log.rawValue, writing.at.milliseconds]
        ).map(Day.init(number:))
    }

    /// When nobody has said on which day the department learned of it, it was when the entry was asked for.
    private static func learnedDay(_ subject: LogSubject, _ log: LogKind, _ writing: Writing) throws -> Day {
        try subject.learned(for: log) ?? today(writing)
    }
}
