import CleryLaw
import GRDB

/// Finds the places that a lodging may be, by name and address: a person says whether it is one of them.
enum TripLikeness {
    struct Candidate: Sendable, Equatable, Identifiable {
        let id: Int64
        let name: String
        let address: String?
        /// The trips there that stand.
        let trips: Int
    }

    /// Words that tell one lodging from another badly.
    private static let common: Set<String> = [
        "the", "hotel", "inn", "motel", "hostel", "at", "by", "and", "of", "suites", "street", "st", "road",
        "rd", "avenue", "ave", "room", "rooms",
    ]

    /// Letters and digits of the words, without accents and capitals.
    static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    static func plain(_ text: String) -> String { words(text).joined(separator: " ") }

    /// Whether two names may be of one place: nearly all telling words are the same.
    static func isLike(_ one: String, _ other: String) -> Bool {
        if plain(one) == plain(other) { return !plain(one).isEmpty }
        let (a, b) = (Set(words(one)).subtracting(common), Set(words(other)).subtracting(common))
        guard !a.isEmpty, !b.isEmpty else { return false }
        return Double(a.intersection(b).count) / Double(a.union(b).count) >= 0.6
    }

    /// Whether two addresses may be one: the same words where both have a number.
    private static func isLike(address one: String?, _ other: String?) -> Bool {
        guard let one, let other, one.contains(where: \.isNumber) else { return false }
        return plain(one) == plain(other)
            || Set(words(one)).subtracting(common) == Set(words(other)).subtracting(common)
    }

    /// Away places of a campus that a lodging of this name and address may be, at most eight.
    static func candidates(
        _ name: String, _ address: String?, campus: Int64, hiding hidden: Hidden, _ db: Database
    ) throws -> [Candidate] {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, places.name, place_details.address,
                       (SELECT count(DISTINCT trip) FROM trip_stops JOIN trips ON trips.id = trip
                         WHERE trip_stops.place = places.id AND withdrawn IS NULL)
                FROM places JOIN place_details ON place_details.id = places.id
                WHERE campus = ? AND kind IN ('lodging', 'away') AND merged_into IS NULL AND \(hidden.places)
                ORDER BY places.name, places.id
                """, arguments: [campus])
        return rows.map { Candidate(id: $0[0], name: $0[1], address: $0[2], trips: $0[3]) }
            .filter { isLike($0.name, name) || isLike(address: $0.address, address) }
            .prefix(8).map { $0 }
    }
}
