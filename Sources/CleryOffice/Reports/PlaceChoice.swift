import GRDB

/// A place of the office that the public form offers by its name.
struct PlaceChoice: Sendable, Equatable, Identifiable {
    let id: Int64
    let campus: Int64
    let name: String
}

extension PlaceChoice {
    static let most = 400

    /// Places whose geography is stated, in the order of their names: what a log merely mentions is not
    /// offered, nor what only hidden incidents tell of.
    static func offered(hiding hidden: Hidden, _ db: Database) throws -> [PlaceChoice] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT min(id), campus, name FROM places
                WHERE \(PlaceRequests.isKnown) AND \(PlaceRequests.isItself) AND \(hidden.places)
                GROUP BY campus, name ORDER BY name COLLATE NOCASE, campus LIMIT ?
                """, arguments: [most]
        ).map { PlaceChoice(id: $0[0], campus: $0[1], name: $0[2]) }
    }

    /// Those of a name, on whichever campus, in capitals or not.
    static func named(_ name: String, hiding hidden: Hidden, _ db: Database) throws -> [PlaceChoice] {
        guard !name.isEmpty else { return [] }
        return try Row.fetchAll(
            db,
            sql: """
                SELECT min(id), campus, name FROM places
                WHERE \(PlaceRequests.isKnown) AND \(PlaceRequests.isItself) AND name = ? COLLATE NOCASE
                  AND \(hidden.places)
                GROUP BY campus, name
                """, arguments: [name]
        ).map { PlaceChoice(id: $0[0], campus: $0[1], name: $0[2]) }
    }
}
