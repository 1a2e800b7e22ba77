import GRDB

/// Whether a place is one that the office knows, or words of a log that nobody has placed.
enum WordsAlone {
    /// The condition on places: somebody registered it. Details that only an undone decision left behind are none.
    static let isRegistered = """
        EXISTS (SELECT 1 FROM place_details WHERE place_details.id = places.id AND merged_into IS NULL
          AND (EXISTS (SELECT 1 FROM place_periods WHERE place = places.id AND removed IS NULL)
            OR NOT EXISTS (SELECT 1 FROM place_wordings
              WHERE from_place = places.id AND place_wordings.place <> from_place)))
        """

    static func isRegistered(_ place: Int64, _ db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT \(isRegistered) FROM places WHERE id = ?"), arguments: [place])
            ?? false
    }
}
