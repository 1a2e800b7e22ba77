import CleryLaw
import Crypto
import GRDB

/// Looks at the words of an entry before they are published, and stops them where they may tell who somebody is.
enum LogLeaks {
    /// Whether the publication stops. What was found is kept in `log_stops`: the kind and the piece, never the text.
    static func stop(
        _ content: LogContent, of subject: LogSubject, in log: LogKind, _ writing: Writing
    ) throws -> Bool {
        let old = subject.stops[log]
        let found =
            subject.words[log]?.cleared == content.fingerprint
            ? [] : findings(in: content, people: try people(of: subject, writing), places: .none)
        guard !found.isEmpty else {
            if var old, old.ended == nil {
                old.ended = writing.at
                try writing.put(.logStops, old.values)
            }
            return false
        }
        try stop(found, of: subject.incident.id, in: log, over: old, writing)
        return true
    }

    /// Keeps that a publication waits.
    static func stop(
        _ found: [LogFinding], of incident: Int64, in log: LogKind, over old: LogStop?, _ writing: Writing
    ) throws {
        let kinds = LogFinding.json(found)
        if var old, old.ended == nil {
            guard old.findings != kinds else { return }
            old.findings = kinds
            return try writing.put(.logStops, old.values)
        }
        let id = try old?.id ?? writing.nextID(.logStops)
        let stop = LogStop(id: id, incident: incident, log: log, since: writing.at, findings: kinds)
        try writing.put(.logStops, stop.values, isNew: old == nil)
    }

    /// What no public text may hold, and what tells of the record's people.
    static func findings(
        in content: LogContent, people: RecordPeople, places: KnownPlaces
    ) -> [LogFinding] {
        content.texts.flatMap { piece, text in
            // The check reads a field of this name as a place.
            let field = piece == .generalLocation ? "location" : piece.rawValue
            return LeakCheck.findings(
                in: [(field, text)], of: people, places: places, own: [content.number]
            ).map { LogFinding(piece: piece, kind: $0.kind, range: $0.range) }
        }
    }

    /// Who the record is of, as far as its sealed texts tell. The house reads them for this and shows them to nobody.
    static func people(of subject: LogSubject, _ writing: Writing) throws -> RecordPeople {
        try people(of: subject.incident.id, campus: subject.incident.campus, writing.db, writing.opened)
    }

    /// The same for whoever opens sealed texts in another way.
    static func people(
        of incident: Int64, campus: Int64, _ db: Database,
        _ opened: (_ sealed: [UInt8], _ record: Int64) throws -> String?
    ) throws -> RecordPeople {
        var texts: [String] = []
        for one in try JoinActs.group(of: incident, db) {
            if let sealed = one.narrative, let text = try opened(sealed, one.id) { texts.append(text) }
            texts += try reported(of: one.id, db, opened)
        }
        guard !texts.isEmpty else { return .none }
        let names = try String.fetchAll(
            db.cachedStatement(sql: "SELECT name FROM places WHERE campus = ?"), arguments: [campus])
        return RecordPeople(texts: texts, places: KnownPlaces(names))
    }

    static func reported(of incident: Int64, _ writing: Writing) throws -> [String] {
        try reported(of: incident, writing.db, writing.opened)
    }

    private static func reported(
        of incident: Int64, _ db: Database,
        _ opened: (_ sealed: [UInt8], _ record: Int64) throws -> String?
    ) throws -> [String] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, content FROM reports WHERE incident = ?"),
            arguments: [incident])
        var texts: [String] = []
        for row in rows {
            let id: Int64 = row[0]
            if let text = try opened(row.bytes(1), SealedRecord.report(id)),
                let told = try? ReportContent(json: text)
            {
                texts += [told.people, told.contact, told.what, told.bias, told.police]
            }
            let messages = try Row.fetchAll(
                db.cachedStatement(sql: "SELECT id, content FROM messages WHERE report = ?"),
                arguments: [id])
            for message in messages {
                if let text = try opened(message.bytes(1), SealedRecord.message(message[0])) {
                    texts.append(text)
                }
            }
        }
        return texts.filter { !$0.isEmpty }
    }
}

/// A short mark of texts: the same for the same texts, another for any other.
enum Fingerprint {
    static func of(_ texts: [String]) -> String {
        var hash = SHA256()
        for text in texts { hash.update(data: Array("\(text.utf8.count):\(text)".utf8)) }
        return hash.finalize().prefix(16).hex
    }
}

extension LogContent {
    /// The mark of all that a reader sees letter by letter. Who clears a text clears these letters and no others.
    var fingerprint: String { Fingerprint.of(texts.flatMap { [$0.piece.rawValue, $0.text] }) }
}
