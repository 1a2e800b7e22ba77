import CleryLaw
import GRDB

/// The verbs on the words of a location: they are put to a place, kept apart, or parted from it again.
enum WordingActs {
    /// The words turned out to be a place that is here: its incidents move there, and the words mean it from now on.
    ///
    /// The log keeps the words. Throws a `Problem` where the two cannot be one.
    static func merge(
        _ from: Int64, into to: Int64, spot: String? = nil, account: Int64?, why: String? = nil,
        _ writing: Writing
    ) throws {
        let db = writing.db
        let (words, place) = try pair(from, to, db)
        var details = try PlaceDetails.one(from, db) ?? PlaceDetails(id: from)
        details.mergedInto = to
        // The decisions on the words become those on the place; what that changes is counted again here.
        try PlaceActs.put(details, writing)
        for var incident in try IncidentRequests.at(from, db) {
            var told = try IncidentSpot.one(incident.id, db) ?? IncidentSpot(id: incident.id)
            (told.told, told.fromPlace, told.spot) = (words.name, from, spot)
            try writing.put(.incidentSpots, told.values)
            incident.place = place.id
            incident.revision += 1
            try writing.put(.incidents, incident.values)
        }
        try decide(words, to, account, why, writing)
    }

    /// A person says that the words are a place of their own; they are proposed no longer.
    static func keepApart(_ words: PlaceRecord, account: Int64?, why: String? = nil, _ writing: Writing)
        throws
    {
        try decide(words, words.id, account, why, writing)
    }

    /// Takes a decision back: incidents that came by the words go back to the words' own place.
    static func part(_ from: Int64, _ writing: Writing) throws {
        let db = writing.db
        guard let decided = try PlaceWording.from(from, db) else {
            throw Problem("place", "These words are not decided any more. Nothing was changed.")
        }
        try end(from, writing)
        guard !decided.isOwnPlace, var details = try PlaceDetails.one(from, db), details.mergedInto != nil
        else {
            return
        }
        let sql = "SELECT id FROM incident_spots WHERE from_place = ? ORDER BY id"
        for id in try Int64.fetchAll(db, sql: sql, arguments: [from]) {
            guard var told = try IncidentSpot.one(id, db), var incident = try IncidentRequests.one(id, db)
            else { continue }
            let isThere = incident.place == details.mergedInto
            (told.told, told.fromPlace, told.spot) = (nil, nil, nil)
            try writing.put(.incidentSpots, told.values)
            // Where a person has put it elsewhere since, it stays.
            guard isThere else { continue }
            incident.place = from
            incident.revision += 1
            try writing.put(.incidents, incident.values)
        }
        details.mergedInto = nil
        try PlaceActs.put(details, writing)
    }

    private static func decide(
        _ words: PlaceRecord, _ place: Int64, _ account: Int64?, _ why: String?, _ writing: Writing
    ) throws {
        try end(words.id, writing)
        let decision = PlaceWording(
            id: try writing.nextID(.placeWordings), of: words, place: place, account: account, at: writing.at,
            why: why)
        try writing.put(.placeWordings, decision.values, isNew: true)
    }

    private static func end(_ from: Int64, _ writing: Writing) throws {
        while var old = try PlaceWording.from(from, writing.db) {
            old.ended = writing.at
            try writing.put(.placeWordings, old.values)
        }
    }

    /// The words and the place, if the one may become the other.
    static func pair(_ from: Int64, _ to: Int64, _ db: Database) throws -> (PlaceRecord, PlaceRecord) {
        guard let words = try PlaceRequests.one(from, db), let place = try PlaceRequests.one(to, db),
            from != to, words.campus == place.campus
        else { throw Problem("to", "Choose a place of the same campus.") }
        guard try PlaceDetails.one(from, db)?.mergedInto == nil else {
            throw Problem("to", "These words are put to a place already. Part them first.")
        }
        guard try PlaceDetails.one(to, db)?.mergedInto == nil else {
            throw Problem("to", "The place has become another one. Choose that one.")
        }
        let stands = try Bool.fetchOne(
            db, sql: "SELECT EXISTS (SELECT 1 FROM place_details WHERE merged_into = ?1 OR parent = ?1)",
            arguments: [from])
        let isRegistered = try WordsAlone.isRegistered(from, db)
        guard stands != true, words.source != PlaceBook.office, !isRegistered else {
            throw Problem(
                "to",
                "This is a place of which facts, parts or other words are kept; it cannot become another.")
        }
        return (words, place)
    }
}
