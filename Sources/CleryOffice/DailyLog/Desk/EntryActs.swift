import CleryLaw
import GRDB

/// The verbs on an incident's entries. What would tell who somebody is, is not kept: the act ends with `LeaksFound`.
enum EntryActs {
    /// Somebody else has changed the incident or its words meanwhile.
    struct Conflict: Error {}

    /// The words tell of somebody; nothing was kept.
    struct LeaksFound: Error {
        struct One: Sendable {
            let log: LogKind
            let findings: [LogFinding]
            let content: LogContent
        }
        let all: [One]
    }

    /// What an act knows before it changes anything: who saw what, and which texts somebody has looked at.
    struct Saw: Sendable {
        let account: Int64
        let mark: String
        /// The fingerprints of texts that tell of nobody of the record, as the person says.
        let cleared: [LogKind: String]
    }

    /// The office's own words for an entry; nil everywhere goes back to what follows from the facts.
    static func word(
        _ log: LogKind, nature: String?, location: String?, comment: String?, of id: Int64, _ saw: Saw,
        _ writing: Writing
    ) throws {
        let subject = try subject(id, saw, writing)
        var words = try words(log, of: subject, saw.account, writing)
        (words.nature, words.location, words.comment) = (nature, location, comment)
        try writing.put(.logWords, words.values)
        try publish(id, saw, before: [], writing)
    }

    /// A disposition with the office's own words and its day.
    static func dispose(
        _ core: Disposition, words: String, on day: Day?, of id: Int64, _ saw: Saw, _ writing: Writing
    ) throws {
        var incident = try subject(id, saw, writing).incident
        (incident.disposition, incident.dispositionWords, incident.dispositionDay) = (core, words, day)
        try keep(incident, saw, writing)
    }

    /// A correction of what was entered: the nature, when it was reported, when it occurred.
    static func correct(_ correction: EntryCorrection, of id: Int64, _ saw: Saw, _ writing: Writing) throws {
        var incident = try subject(id, saw, writing).incident
        incident.nature = correction.nature
        incident.reportedAt = correction.reportedAt
        incident.reportedDay = correction.reportedDay
        incident.timeKnown = correction.timeKnown
        incident.occurred = correction.occurred
        incident.datesOnly = correction.datesOnly
        try keep(incident, saw, writing)
    }

    /// Whether something burned, and what, in words for the fire log.
    static func burn(_ burned: Bool?, nature: String, of id: Int64, _ saw: Saw, _ writing: Writing) throws {
        let subject = try subject(id, saw, writing)
        try writing.put(.fires, [.integer(id), Value(burned), .text(nature)])
        try publish(id, saw, before: open(subject.stops), writing)
    }

    private static func keep(_ incident: Incident, _ saw: Saw, _ writing: Writing) throws {
        var incident = incident
        incident.revision += 1
        let before = open(try LogStop.of(incident.id, writing.db))
        try writing.put(.incidents, incident.values)
        try writing.recount.again(incident.id)
        try publish(incident.id, saw, before: before, writing)
    }

    private static func subject(_ id: Int64, _ saw: Saw, _ writing: Writing) throws -> LogSubject {
        guard let subject = try LogSubject(id, writing.db) else { throw Refusal.notFound }
        guard EntryDesk.mark(subject) == saw.mark else { throw Conflict() }
        return subject
    }

    /// The row of the office's own words, as it is or new.
    private static func words(_ log: LogKind, of subject: LogSubject, _ account: Int64, _ writing: Writing)
        throws -> LogWording
    {
        var words =
            try subject.words[log]
            ?? LogWording(
                id: writing.nextID(.logWords), incident: subject.incident.id, log: log, account: account,
                at: writing.at)
        (words.account, words.at) = (account, writing.at)
        return words
    }

    private static func open(_ stops: [LogKind: LogStop]) -> Set<LogKind> {
        Set(stops.values.filter { $0.ended == nil }.map(\.log))
    }

    /// Publishes now, so that the act can end where a text tells of somebody. What was stopped before may wait on.
    private static func publish(
        _ id: Int64, _ saw: Saw, before: Set<LogKind>, _ writing: Writing
    ) throws {
        for (log, mark) in saw.cleared.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            guard let subject = try LogSubject(id, writing.db),
                LogComposer.content(of: subject, in: log).fingerprint == mark
            else { continue }
            var words = try words(log, of: subject, saw.account, writing)
            words.cleared = mark
            try writing.put(.logWords, words.values)
        }
        writing.log.again(id)
        try writing.log.flush(writing)
        let stops = try LogStop.of(id, writing.db).values.filter {
            $0.ended == nil && !before.contains($0.log)
        }
        guard !stops.isEmpty, let subject = try LogSubject(id, writing.db) else { return }
        throw LeaksFound(
            all: stops.sorted { $0.log.rawValue < $1.log.rawValue }.map {
                LeaksFound.One(
                    log: $0.log, findings: LogFinding.list($0.findings),
                    content: LogComposer.content(of: subject, in: $0.log))
            })
    }
}
