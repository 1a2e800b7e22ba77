import CleryLaw
import GRDB

/// The places of the registry that a list of residents may name as halls, by name and campus.
struct HallBook: Sendable {
    private var halls: [String: [(place: Int64, campus: Int64)]] = [:]
    private(set) var names: [Int64: String] = [:]
    let campuses: [Campus]

    init(within reach: Rights.Reach, _ db: Database) throws {
        campuses = try Campus.all(db).filter { reach.has($0.id) }
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, places.campus, places.name FROM places
                LEFT JOIN place_details ON place_details.id = places.id
                WHERE merged_into IS NULL AND \(reach.sql("places.campus"))
                UNION ALL
                SELECT places.id, places.campus, place_names.name FROM place_names
                JOIN places ON places.id = place_names.place
                LEFT JOIN place_details ON place_details.id = places.id
                WHERE place_names.removed IS NULL AND merged_into IS NULL AND \(reach.sql("places.campus"))
                """)
        for row in rows {
            let (place, campus, name): (Int64, Int64, String) = (row[0], row[1], row[2])
            let known = halls[name.lowercased()] ?? []
            if !known.contains(where: { $0.place == place }) {
                halls[name.lowercased(), default: []].append((place, campus))
            }
            if names[place] == nil { names[place] = name }
        }
    }

    func campus(_ words: String) -> Campus? {
        campuses.first { $0.name.lowercased() == words.lowercased() }
    }

    /// The one place of that name; nil where there is none, or where the name does not tell which.
    func hall(_ name: String, campus: Int64?) -> (place: Int64, campus: Int64)? {
        let found = (halls[name.lowercased()] ?? []).filter { campus == nil || $0.campus == campus }
        return found.count == 1 ? found[0] : nil
    }
}
