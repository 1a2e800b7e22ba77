import CleryLaw
import GRDB

/// The verbs of the review queue.
enum ReviewActs {
    /// Adds what a wording means to the profiles whose logs use it, and tells the facts of every row with it again.
    ///
    /// Restricted incidents follow too. Returns how many follow of those that the person may see.
    static func name(
        _ wording: UnknownWording, as meaning: WordingMeaning, within sight: Sight = .all, _ writing: Writing
    ) throws -> Int {
        let ids = try ReviewRequests.incidents(waitingFor: wording, within: .all, writing.db)
        var interpreters: [Int64: Interpreter] = [:]
        for id in ids {
            guard let (incident, place) = try incident(id, writing.db), let profile = incident.profile else {
                continue
            }
            let interpreter = try interpreters[profile] ?? learned(profile, wording, meaning, writing)
            interpreters[profile] = interpreter
            try tell(incident, at: place, by: interpreter, writing)
        }
        return ids.count { !sight.hidden.incidents.contains($0) }
    }

    /// Takes a changed profile and tells the facts of every incident of its log again.
    static func replace(profile id: Int64, by profile: Profile, _ writing: Writing) throws -> Int {
        try writing.put(.profiles, [.integer(id), .text(profile.name), .text(profile.text)])
        let interpreter = Interpreter(profile: profile)
        let ids = try Int64.fetchAll(
            writing.db, sql: "SELECT id FROM incidents WHERE profile = ? ORDER BY id", arguments: [id])
        var changed = 0
        for incidentID in ids {
            guard let (incident, place) = try incident(incidentID, writing.db) else { continue }
            if try tell(incident, at: place, by: interpreter, writing) { changed += 1 }
        }
        return changed
    }

    private static func learned(
        _ id: Int64, _ wording: UnknownWording, _ meaning: WordingMeaning, _ writing: Writing
    ) throws -> Interpreter {
        let row = try Row.fetchOne(
            writing.db, sql: "SELECT name, yaml FROM profiles WHERE id = ?", arguments: [id])
        guard let row else { throw Problem("words", "The profile of this log is no longer here.") }
        let old = try Profile(yaml: row[1], file: row[0])
        let text =
            switch meaning {
            case .nature(let meaning): old.adding(nature: wording.words, meaning: meaning)
            case .code(let meaning): old.adding(code: wording.words, meaning: meaning)
            case .disposition(let meaning): old.adding(disposition: wording.words, meaning: meaning)
            case .bias(let meaning): old.adding(bias: wording.words, meaning: meaning)
            }
        let profile = try Profile(yaml: text, file: row[0])
        try writing.put(.profiles, [.integer(id), .text(profile.name), .text(text)])
        return Interpreter(profile: profile)
    }

    @discardableResult
    private static func tell(
        _ incident: Incident, at place: PlaceRecord, by interpreter: Interpreter, _ writing: Writing
    ) throws -> Bool {
        let shown = try IncidentSpot.told(of: incident, at: place, writing.db)
        let told = interpreter.reinterpret(try SourceWords.words(of: incident, placeName: shown.name))
        var new = incident
        new.facts = told.facts
        new.facts.occurred = .unknown
        new.facts.place = PlaceFacts()
        new.disposition = told.disposition
        new.isCrime = told.isCrime
        new.unknown = told.unknown
        guard new.values != incident.values else { return false }
        new.revision += 1
        try writing.put(.incidents, new.values)
        try writing.recount.again(new.id)
        return true
    }

    private static func incident(_ id: Int64, _ db: Database) throws -> (Incident, PlaceRecord)? {
        let sql =
            "SELECT \(Incident.columns), \(PlaceRecord.columns) FROM incidents JOIN places ON places.id = incidents.place WHERE incidents.id = ?"
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id]).map {
            (try Incident(row: $0), PlaceRecord(row: $0, from: KeptTable.incidents.columns.count))
        }
    }
}
