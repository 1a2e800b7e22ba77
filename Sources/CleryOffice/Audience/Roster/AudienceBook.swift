import CleryLaw
import GRDB

/// The campuses and buildings of the registry by the words of a roster.
struct AudienceBook: Sendable {
    private struct Building: Sendable {
        let id: Int64
        let campus: Int64
    }

    let campusNames: [Int64: String]
    private let campuses: [[UInt8]: Int64]
    private let buildings: [[UInt8]: [Building]]
    private(set) var placeNames: [Int64: String] = [:]
    private let campusOf: [Int64: Int64]

    init(_ db: Database) throws {
        let all = try Campus.all(db)
        campusNames = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0.name) })
        campuses = Dictionary(all.map { (Wording.plain($0.name), $0.id) }, uniquingKeysWith: { a, _ in a })
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, campus, name, number FROM places
                LEFT JOIN place_details ON place_details.id = places.id
                WHERE merged_into IS NULL AND name <> '' AND \(WordsAlone.isRegistered)
                """)
        let others = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, campus, place_names.name, NULL FROM place_names
                JOIN places ON places.id = place_names.place WHERE removed IS NULL
                  AND \(WordsAlone.isRegistered)
                """)
        var (found, at): ([[UInt8]: [Building]], [Int64: Int64]) = ([:], [:])
        for row in rows + others {
            let building = Building(id: row[0], campus: row[1])
            at[building.id] = building.campus
            for word in [row[2] as String?, row[3] as String?].compactMap(\.self) where !word.isEmpty {
                let plain = Wording.plain(word)
                if found[plain]?.contains(where: { $0.id == building.id }) != true {
                    found[plain, default: []].append(building)
                }
            }
        }
        for row in rows { placeNames[row[0]] = row[2] }
        (buildings, campusOf) = (found, at)
    }

    func campus(_ text: String) -> Int64? { campuses[Wording.plain(text)] }
    func campus(of place: Int64) -> Int64? { campusOf[place] }

    /// The one building that the words name, on the campus if one is known. A room behind the name does no harm.
    func building(_ text: String, on campus: Int64?) -> Int64? {
        if let found = one(text, campus) { return found }
        guard let blank = text.lastIndex(of: " "), text[blank...].contains(where: \.isNumber) else {
            return nil
        }
        return one(String(text[..<blank]), campus)
    }

    private func one(_ text: String, _ campus: Int64?) -> Int64? {
        let all = buildings[Wording.plain(text)] ?? []
        let near = all.filter { $0.campus == campus }
        if near.count == 1 { return near[0].id }
        // A name of another campus is another building, unless the file says no campus.
        return campus == nil && all.count == 1 ? all[0].id : nil
    }
}
