import CleryLaw
import GRDB

/// The verbs of incidents that people work on by hand.
enum IncidentActs {
    /// What a new incident begins with.
    struct Opening: Sendable {
        var campus: Int64
        var place: String
        /// The place itself, where it was chosen and not typed.
        var placeID: Int64?
        var nature: String
        var act: Act?
        var occurred: Moment
        var datesOnly: Bool
        var reported: Instant
        /// Who knew first, and on which day.
        var known: Report
        /// Whether somebody says that the police or security department has it, so that it belongs in the daily log.
        var inLog: Bool
        /// Whether the hour of the report is known, not only its day.
        var timeKnown = true
        var isCrime = true
        var disposition = Disposition.open
        var dispositionWords = "Open"
        var dispositionDay: Day?
        var comment: String?
    }

    /// The acts a person can choose, in the order of the law.
    static let acts: [(value: String, title: String)] =
        Act.allCases.filter { $0 != .notClery }.map { ($0.rawValue, ReviewForm.capitalized($0.rawValue)) }
        + [(Act.notClery.rawValue, "A crime outside every Clery family")]

    static func open(_ opening: Opening, zone: Zone, _ writing: Writing) throws -> Incident {
        let place: PlaceRecord
        var words: Int64?
        if let chosen = try opening.placeID.flatMap({ try PlaceRequests.one($0, writing.db) }) {
            place = chosen
        } else {
            (place, words) = try Self.named(opening.place, opening.campus, writing)
        }
        let id = try writing.nextID(.incidents)
        let day = zone.local(opening.reported).day
        var facts = IncidentFacts(reports: [opening.known])
        if let act = opening.act { facts.offenses = [OffenseFacts(act)] }
        let number = try RunningNumber.next(
            "I", year: day.year, in: "key", of: .incidents, where: "profile IS NULL", writing.db)
        let incident = Incident(
            id: id, campus: opening.campus, place: place.id, profile: nil, key: number, number: number,
            nature: opening.nature, reportedAt: opening.reported, reportedDay: day,
            timeKnown: opening.timeKnown, occurred: opening.occurred, datesOnly: opening.datesOnly,
            disposition: opening.disposition, dispositionWords: opening.dispositionWords,
            dispositionDay: opening.dispositionDay, comment: opening.comment, isCrime: opening.isCrime,
            facts: facts, unknown: [], sourceWords: nil, sameIncidentAs: nil, revision: 1, contentHash: 0,
            narrative: nil,
            importLine: nil)
        try writing.put(.incidents, incident.values, isNew: true)
        if let words {
            // When the words are parted from the place again, this one goes with them.
            var spot = IncidentSpot(id: id)
            spot.fromPlace = words
            try writing.put(.incidentSpots, spot.values)
        }
        if opening.inLog { writing.log.enter(id) } else { writing.log.again(id) }
        try writing.recount.new(incident)
        return incident
    }

    /// The place of this name, or the one that a person decided these words to mean, with the place that stood for the
    /// words; a new name becomes a place that asks for its geography.
    private static func named(
        _ name: String, _ campus: Int64, _ writing: Writing
    ) throws -> (PlaceRecord, words: Int64?) {
        if let place = try PlaceRequests.named(name, at: campus, hiding: Hidden(), writing.db) {
            return (place, nil)
        }
        let decided = try PlaceWording.of(name, campus: campus, writing.db)
        if let one = decided.first, Set(decided.map(\.place)).count == 1,
            let place = try PlaceRequests.one(one.place, writing.db)
        {
            return (place, one.isOwnPlace ? nil : one.fromPlace)
        }
        let place = PlaceRecord(
            id: try writing.nextID(.places), campus: campus, name: name, stated: PlaceFacts(), source: "")
        try writing.put(.places, place.values, isNew: true)
        return (place, nil)
    }

    /// Somebody else changed the facts meanwhile: what they are now.
    struct Conflict: Error {
        let now: Incident
    }

    /// States other facts. `revision` is the one that the person saw; another one is a conflict, and nothing is changed.
    static func state(
        _ facts: IncidentFacts, of id: Int64, seen revision: Int64, _ writing: Writing
    ) throws {
        guard var incident = try IncidentRequests.one(id, writing.db) else { throw Refusal.notFound }
        guard incident.revision == revision else { throw Conflict(now: incident) }
        incident.facts = facts
        incident.revision += 1
        try writing.put(.incidents, incident.values)
        try writing.recount.again(id)
    }

    /// The same with the incident's time and place, and with what stands beside the facts.
    static func state(
        _ stated: Stated, of id: Int64, seen revision: Int64, _ writing: Writing
    ) throws {
        guard var incident = try IncidentRequests.one(id, writing.db) else { throw Refusal.notFound }
        guard incident.revision == revision else { throw Conflict(now: incident) }
        incident.facts = stated.facts
        incident.occurred = stated.facts.occurred
        incident.datesOnly = stated.datesOnly
        incident.place = stated.place
        incident.revision += 1
        try stated.particulars.fitted(to: incident.facts).tellPlaces(of: &incident, writing)
        try writing.put(.incidents, incident.values)
        try stated.particulars.put(of: id, writing)
        try writing.recount.again(id)
    }
}

extension IncidentRequests {
    /// For acts; what a person is shown is asked with a sight.
    static func one(_ id: Int64, _ db: Database) throws -> Incident? {
        try Row.fetchOne(
            db, sql: "SELECT \(Incident.columns) FROM incidents WHERE id = ?", arguments: [id]
        ).map(Incident.init(row:))
    }

    /// The incident of an address, if it may be seen.
    static func one(_ id: String, within sight: Sight, _ db: Database) throws -> Incident? {
        try Int64(id).flatMap { try one($0, db) }.flatMap { sight.sees($0) ? $0 : nil }
    }

    /// The incident that a person means by its number.
    static func numbered(_ number: String, within sight: Sight, _ db: Database) throws -> Incident? {
        try Row.fetchOne(
            db,
            sql:
                "SELECT \(Incident.columns) FROM incidents WHERE (number = ?1 OR key = ?1) AND \(sight.incidents()) ORDER BY id LIMIT 1",
            arguments: [number]
        ).map(Incident.init(row:))
    }
}
