import CleryLaw
import GRDB

/// Keeps the table of decisions in step with the facts.
enum PlaceLaw {
    /// Decides anew on a place and on its parts. Returns the places whose decisions were made.
    @discardableResult
    static func again(_ place: Int64, _ db: Database) throws -> [Int64] {
        var made: [Int64] = []
        var waiting = [place]
        while let id = waiting.popLast() {
            guard !made.contains(id), let record = try PlaceRequests.one(id, db) else { continue }
            try decide(record, db)
            made.append(id)
            waiting += try PlaceDetails.parts(of: id, db) + PlaceDetails.merged(into: id, db)
        }
        return made
    }

    private static func decide(_ place: PlaceRecord, _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM place_law WHERE place = ?").execute(arguments: [place.id])
        let past = try PlacePast(of: place.id, db)
        // Words that turned out to be another place are decided as that place is.
        let merged = try PlaceDetails.one(place.id, db)?.mergedInto
        guard !past.isEmpty || merged != nil else { return }
        let stated = try merged.flatMap { try PlaceRequests.one($0, db) }?.stated ?? place.stated
        for decision in PlaceDecision.all(past, stated: stated) {
            try QuickStatement(db, "INSERT INTO place_law VALUES (?,?,?,?,?,?,?,?)").run(
                decision.values(of: place.id))
        }
    }

    /// Decides anew on all places, as after a new version of the law.
    static func everything(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM place_law")
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM place_details UNION SELECT place FROM place_periods ORDER BY 1
                """)
        for id in ids {
            guard let place = try PlaceRequests.one(id, db) else { continue }
            try decide(place, db)
        }
    }
}
