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
        _ found: [LeakFinding], of incident: Int64, in log: LogKind, over old: LogStop?, _ writing: Writing
    ) throws {
        let kinds = json(found)
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
    ) -> [LeakFinding] {
        LeakCheck.findings(
            in: content.texts.map { (word(for: $0.piece), $0.text) }, of: people, places: places,
            own: [content.number])
    }

    /// The word for a piece in a finding's sentence.
    static func word(for piece: LogPiece) -> String {
        switch piece {
        case .generalLocation: "location"
        default: piece.title.lowercased()
        }
    }

    /// Who the record is of, as far as its sealed texts tell. The house reads them for this and shows them to nobody.
    static func people(of subject: LogSubject, _ writing: Writing) throws -> RecordPeople {
        let group = try JoinActs.group(of: subject.incident.id, writing.db)
        var texts: [String] = []
        for one in group {
            if let sealed = one.narrative, let text = try writing.opened(sealed, record: one.id) {
                texts.append(text)
            }
            texts += try reported(of: one.id, writing)
        }
        guard !texts.isEmpty else { return .none }
        let names = try String.fetchAll(
            writing.db.cachedStatement(sql: "SELECT name FROM places WHERE campus = ?"),
            arguments: [subject.incident.campus])
        return RecordPeople(texts: texts, places: KnownPlaces(names))
    }

    private static func reported(of incident: Int64, _ writing: Writing) throws -> [String] {
        let rows = try Row.fetchAll(
            writing.db.cachedStatement(sql: "SELECT id, content FROM reports WHERE incident = ?"),
            arguments: [incident])
        var texts: [String] = []
        for row in rows {
            let id: Int64 = row[0]
            if let text = try writing.opened(row.bytes(1), record: SealedRecord.report(id)),
                let told = try? ReportContent(json: text)
            {
                texts += [told.people, told.contact, told.what, told.bias, told.police]
            }
            let messages = try Row.fetchAll(
                writing.db.cachedStatement(sql: "SELECT id, content FROM messages WHERE report = ?"),
                arguments: [id])
            for message in messages {
                if let text = try writing.opened(message.bytes(1), record: SealedRecord.message(message[0])) {
                    texts.append(text)
                }
            }
        }
        return texts.filter { !$0.isEmpty }
    }

    /// `[{"field":"comment","kind":"phone"}]`, each once.
    private static func json(_ findings: [LeakFinding]) -> String {
        var said: Set<String> = []
        var json = JSONWriter()
        json.array { list in
            for one in findings where said.insert(one.sentence).inserted {
                list.object {
                    $0.key("field")
                    $0.value(one.field)
                    $0.key("kind")
                    $0.value(one.kind.rawValue)
                }
            }
        }
        return json.string
    }
}

extension LogContent {
    /// Says whether the texts are still those that a person has looked at.
    var fingerprint: String {
        var hash = SHA256()
        for (piece, text) in texts { hash.update(data: Array("\(piece.rawValue)\u{0}\(text)\u{0}".utf8)) }
        var text: [UInt8] = []
        Base64.encode(Array(hash.finalize()), into: &text)
        return String(decoding: text, as: UTF8.self)
    /// Whether the publication stops; says so in `log_stops`.
    static func stop(_ content: LogContent, of subject: LogSubject, in log: LogKind, _ writing: Writing)
        throws -> Bool
    {
        // Somebody has looked at these very letters and found that they tell of nobody.
        if subject.words[log]?.cleared == content.fingerprint, var stop = subject.stops[log],
            stop.ended == nil
        {
            stop.ended = writing.at
            try writing.put(.logStops, stop.values)
        }
        return false
    }
}
