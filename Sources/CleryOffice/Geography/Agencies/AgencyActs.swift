import CleryLaw
import GRDB

/// The verbs on agencies and their places.
enum AgencyActs {
    /// The agency of this name, or a new one. What the office knows of it already stands.
    static func found(_ name: String, address: String?, _ writing: Writing) throws -> Int64 {
        let plain = TripLikeness.plain(name)
        let known = try AgencyRecord.all(writing.db).first {
            $0.ended == nil && TripLikeness.plain($0.name) == plain
        }
        if var known {
            if known.address == nil, let address {
                known.address = address
                try writing.put(.agencies, known.values)
            }
            return known.id
        }
        var agency = AgencyRecord(id: try writing.nextID(.agencies), name: name)
        agency.address = address
        try writing.put(.agencies, agency.values, isNew: true)
        return agency.id
    }

    /// Gives an agency a place for some days, unless it has it already.
    static func assign(
        _ agency: Int64, place: Int64? = nil, campus: Int64? = nil, from: Day?, through: Day?,
        _ writing: Writing
    ) throws {
        let known = try Bool.fetchOne(
            writing.db.cachedStatement(
                sql: """
                    SELECT EXISTS (SELECT 1 FROM place_agencies WHERE agency = ? AND place IS ? AND campus IS ?
                      AND removed IS NULL AND coalesce(from_day, -2000000) <= coalesce(?, -2000000)
                      AND coalesce(through_day, 2000000) >= coalesce(?, 2000000))
                    """), arguments: [agency, place, campus, from?.number, through?.number])
        guard known != true else { return }
        var entry = PlaceAgency(id: try writing.nextID(.placeAgencies), agency: agency)
        (entry.place, entry.campus, entry.from, entry.through) = (place, campus, from, through)
        try writing.put(.placeAgencies, entry.values, isNew: true)
    }

    /// Ends an entry with a last day, or takes it back as if it had never been.
    static func end(_ entry: PlaceAgency, through: Day?, _ writing: Writing) throws {
        var entry = entry
        if let through { entry.through = through } else { entry.removed = writing.at }
        try writing.put(.placeAgencies, entry.values)
    }

    /// Takes back what was given to a place for just these days, as with a trip that is withdrawn.
    static func takeBack(place: Int64, from: Day, through: Day, _ writing: Writing) throws {
        let rows = try Row.fetchAll(
            writing.db,
            sql: """
                SELECT \(PlaceAgency.columns) FROM place_agencies
                WHERE place = ? AND from_day = ? AND through_day = ? AND removed IS NULL
                """, arguments: [place, from.number, through.number])
        for row in rows { try end(PlaceAgency(row: row), through: nil, writing) }
    }
}
