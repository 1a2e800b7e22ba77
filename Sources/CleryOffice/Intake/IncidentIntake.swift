import CleryLaw
import GRDB
import Geometry

/// Turns records of a log into incidents: new, unchanged, or a new revision of one that is here.
struct IncidentIntake {
    enum Outcome { case imported, needsReview, updated, unchanged }

    private let writing: Writing
    private let profile: Int64
    private let source: String
    private var places: PlaceBook
    private var locations = LogLocations()
    private var looks = LogLooks()
    private var campuses: [String: Int64] = [:]
    private let firstCampus: Int64
    /// No row of this profile is here yet, so that every record is a new incident.
    let profileIsNew: Bool
    /// Incidents whose words wait for a look before the public reads them.
    private(set) var stopped = 0

    init(_ writing: Writing, profile: Int64, source: String) throws {
        self.writing = writing
        self.profile = profile
        self.source = source
        places = try PlaceBook(writing, source: source)
        for row in try Row.fetchAll(writing.db, sql: "SELECT id, name FROM campuses") {
            campuses[row[1]] = row[0]
        }
        firstCampus = try Int64.fetchOne(writing.db, sql: "SELECT min(id) FROM campuses") ?? 1
        let hasIncidents = try Bool.fetchOne(
            writing.db, sql: "SELECT EXISTS (SELECT 1 FROM incidents WHERE profile = ?)", arguments: [profile]
        )
        profileIsNew = hasIncidents != true
    }

    mutating func take(_ record: LogRecord, ahead: MadeAhead? = nil) throws -> Outcome {
        let key = record.key
        let campus = try campus(named: record.campus)
        let found = try places.place(of: record, campus: campus)
        let place = found.place
        let hash = Int64(bitPattern: record.hash)
        if !profileIsNew, let row = try existing(key) {
            guard row[1] != hash else { return .unchanged }
            var incident = incident(record, id: row[0], key: key, campus: campus, place: place.id)
            incident.revision = (row[2] as Int64) + 1
            incident.sameIncidentAs = row[3]
            if let narrative = record.narrative {
                incident.narrative = try writing.seal(narrative, record: incident.id)
            }
            try writing.put(.incidents, incident.values)
            try spot(record, incident, found)
            try writing.recount.again(incident.id)
            return .updated
        }
        var incident = try incident(
            record, id: writing.nextID(.incidents), key: key, campus: campus, place: place.id)
        if let narrative = record.narrative {
            incident.narrative = try writing.seal(narrative, record: incident.id, ahead: ahead?.sealed)
        }
        try writing.put(.incidents, incident.values, isNew: true)
        try spot(record, incident, found)
        let location = try locations.words(of: incident, at: place, told: record.placeName, writing.db)
        let look = ahead?.look ?? looks.look(at: record)
        if try !LogKeeper.take(incident, location: location, look, writing) {
            stopped += 1
        }
        try writing.recount.new(incident)
        return record.needsReview ? .needsReview : .imported
    }

    /// Keeps what the row tells of where it was beside its place.
    private func spot(_ record: LogRecord, _ incident: Incident, _ found: PlaceBook.Found) throws {
        var new = IncidentSpot(id: incident.id)
        if let point = record.point {
            new.point = Coordinate(longitude: point.longitude, latitude: point.latitude)
            new.source = source
        }
        // Capitals make no other name.
        if record.placeName.lowercased() != found.place.name.lowercased() {
            new.told = record.placeName
            new.fromPlace = found.fromPlace
        }
        let old = profileIsNew ? nil : try IncidentSpot.one(incident.id, writing.db)
        guard new != old ?? IncidentSpot(id: incident.id) else { return }
        new.spot = old?.spot
        try writing.put(.incidentSpots, new.values)
    }

    private func existing(_ key: String) throws -> Row? {
        let sql =
            "SELECT id, content_hash, revision, same_incident_as FROM incidents WHERE profile = ? AND key = ?"
        return try Row.fetchOne(writing.db.cachedStatement(sql: sql), arguments: [profile, key])
    }

    private mutating func campus(named name: String?) throws -> Int64 {
        guard let name, !name.isEmpty else { return firstCampus }
        if let id = campuses[name] { return id }
        let id = try writing.nextID(.campuses)
        try writing.put(.campuses, [.integer(id), .text(name)])
        campuses[name] = id
        return id
    }

    private func incident(_ record: LogRecord, id: Int64, key: String, campus: Int64, place: Int64)
        -> Incident
    {
        Incident(
            id: id, campus: campus, place: place, profile: profile, key: key, number: record.number,
            nature: record.nature, reportedAt: record.reportedAt, reportedDay: record.reportedDay,
            timeKnown: record.reportedTimeKnown, occurred: record.occurred,
            datesOnly: record.occurredDateOnly,
            disposition: record.disposition, dispositionWords: record.dispositionWords,
            dispositionDay: record.dispositionDay, comment: record.comment, isCrime: record.isCrime,
            facts: record.facts, unknown: record.unknown,
            sourceWords: SourceWords.json(record.words, placeName: record.placeName), sameIncidentAs: nil,
            revision: 1,
            contentHash: Int64(bitPattern: record.hash), narrative: nil, importLine: Int64(record.line))
    }
}
