import CleryLaw
import GRDB

/// Makes and changes entries of the log by itself, in the act that changes what they tell of.
///
/// Nobody publishes an entry by hand: the law says whether an incident belongs in a log, and the words follow from the
/// facts. What would tell who somebody is stops the publication until a person has looked.
final class LogKeeper {
    private var asked: Set<Int64> = []
    private var stated: Set<Int64> = []
    private var places: Set<Int64> = []

    /// Looks at an incident again when the act ends.
    func again(_ incident: Int64) { asked.insert(incident) }

    /// Somebody has said that the police or security department has it, so it belongs in the crime log.
    func enter(_ incident: Int64) {
        asked.insert(incident)
        stated.insert(incident)
    }

    /// Looks at what an act writes: a row that the log asks about has its incident looked at again.
    func saw(_ table: KeptTable, _ values: [Value], isNew: Bool) {
        let column: Int
        switch table {
        case .logPlaces:
            if case .integer(let place) = values[0] { places.insert(place) }
            return
        case .incidents where !isNew, .fires: column = 0
        case .reports: column = Self.incidentOfReport
        default: return
        }
        if case .integer(let id) = values[column] { again(id) }
    }
    private static let incidentOfReport = KeptTable.reports.columns.firstIndex(of: "incident") ?? 0

    func flush(_ writing: Writing) throws {
        for place in places {
            asked.formUnion(
                try Int64.fetchAll(
                    writing.db, sql: "SELECT id FROM incidents WHERE place = ? AND profile IS NULL",
                    arguments: [place]))
        }
        places = []
        var done: Set<Int64> = []
        for id in asked.sorted() { try keep(id, &done, writing) }
        (asked, stated) = ([], [])
    }

    private func keep(_ id: Int64, _ done: inout Set<Int64>, _ writing: Writing) throws {
        guard done.insert(id).inserted, let subject = try LogSubject(id, writing.db) else { return }
        // Whoever stands in front tells of the reports of all, and the others' entries lead to its entry.
        if let front = subject.incident.sameIncidentAs { try keep(front, &done, writing) }
        var kept: Set<LogKind> = []
        let front = try subject.incident.sameIncidentAs.map { try LogRequests.entries(of: $0, writing.db) }
        for log in LogKind.allCases where subject.belongs(in: log, stated: stated.contains(id)) {
            kept.insert(log)
            let content = LogComposer.content(of: subject, in: log)
            if try LogLeaks.stop(content, of: subject, in: log, writing) {
                try LogDeadlines.stopped(subject, in: log, writing)
                continue
            }
            let merged = front?.first { $0.log == log }?.id
            try LogKeeper.publish(
                content, of: id, in: log, over: subject.entries[log], mergedInto: merged, writing)
            try LogDeadlines.published(content, of: subject, in: log, writing)
        }
        try LogWaits.follow(subject, without: kept, writing.db)
    }

    /// Enters a new incident of a log that comes in as a file: what that log held, this one holds. Says whether it is
    /// public; if not, its words wait for a look.
    static func take(
        _ incident: Incident, location: String, _ look: LogLook, _ writing: Writing
    ) throws -> Bool {
        let content = LogComposer.content(of: incident, location: location)
        let found = look.findings(in: content)
        guard found.isEmpty else {
            try LogLeaks.stop(found, of: incident.id, in: .crime, over: nil, writing)
            return false
        }
        try publish(content, of: incident.id, in: .crime, over: nil, writing)
        return true
    }

    /// Writes an entry, and what it said before as a version of its own. Unchanged words are no new version.
    static func publish(
        _ content: LogContent, of incident: Int64, in log: LogKind, over old: LogEntry?,
        mergedInto: Int64? = nil,
        _ writing: Writing
    ) throws {
        guard let old else {
            let entry = LogEntry(
                id: try writing.nextID(.logEntries), incident: incident, log: log, entered: writing.at,
                at: writing.at,
                event: writing.event, mergedInto: mergedInto, content: content)
            return try writing.put(.logEntries, entry.values, isNew: true)
        }
        guard old.content != content || old.mergedInto != mergedInto else { return }
        var entry = old
        // An entry from before the log had words of its own has nothing to remember.
        if old.event != 0 {
            try writing.put(
                .logVersions, old.past(id: writing.nextID(.logVersions), until: writing.at), isNew: true)
            entry.at = writing.at
        }
        (entry.event, entry.content, entry.mergedInto) = (writing.event, content, mergedInto)
        try writing.put(.logEntries, entry.values)
    }
}
