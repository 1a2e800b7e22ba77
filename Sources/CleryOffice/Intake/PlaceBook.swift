import CleryLaw
import GRDB

/// The places of the office by name while a file comes in; a new name becomes a place.
///
/// A log may state another geography in each row under one name ("unknown", a street that runs inside and beside the
/// campus). Capitals make no other name. Each statement is then a place of its own, so that one row's geography never becomes another's.
struct PlaceBook {
    private let writing: Writing
    private let source: String
    private var known: [Int64: [String: [PlaceRecord]]] = [:]
    /// The places of which the office has stated facts.
    private let decided: Set<Int64>

    init(_ writing: Writing, source: String) throws {
        self.writing = writing
        self.source = source
        // A place that turned out to be another one is that one, under its old name too.
        let merged = try Row.fetchAll(
            writing.db, sql: "SELECT id, merged_into FROM place_details WHERE merged_into IS NOT NULL")
        let targets = Dictionary(
            merged.map { ($0[0] as Int64, $0[1] as Int64) }, uniquingKeysWith: { a, _ in a })
        decided = Set(try Int64.fetchAll(writing.db, sql: "SELECT DISTINCT place FROM place_periods"))
        let all = try PlaceRequests.all(writing.db)
        let byID = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        for place in all {
            if let target = targets[place.id] {
                if let other = byID[target], targets[target] == nil {
                    known[place.campus, default: [:]][place.name.lowercased(), default: []].append(other)
                }
                continue
            }
            known[place.campus, default: [:]][place.name.lowercased(), default: []].append(place)
        }
    }

    /// The place that a row means: what the office has stated of the name stands before what a profile says of it.
    mutating func place(named name: String, campus: Int64, facts: PlaceFacts) throws -> PlaceRecord {
        let candidates = known[campus]?[name.lowercased()] ?? []
        if let stated = candidates.first(where: { $0.source == PlaceBook.office || decided.contains($0.id) })
        {
            return stated
        }
        if let same = candidates.first(where: { $0.stated == facts }) { return same }
        let place = PlaceRecord(
            id: try writing.nextID(.places), campus: campus, name: name, stated: facts,
            source: facts.geography.value == nil ? "" : source)
        try writing.put(.places, place.values, isNew: true)
        known[campus, default: [:]][name.lowercased(), default: []].append(place)
        return place
    }

    /// The source of a place that a person of the office has stated.
    static let office = "the office"
}
