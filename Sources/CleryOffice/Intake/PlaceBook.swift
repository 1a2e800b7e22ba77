import CleryLaw

/// The places of the office by name while a file comes in; a new name becomes a place.
///
/// A log may state another geography in each row under one name ("unknown", a street that runs inside and beside the
/// campus). Capitals make no other name. Each statement is then a place of its own, so that one row's geography never becomes another's.
struct PlaceBook {
    private let writing: Writing
    private let source: String
    private var known: [Int64: [String: [PlaceRecord]]] = [:]

    init(_ writing: Writing, source: String) throws {
        self.writing = writing
        self.source = source
        for place in try PlaceRequests.all(writing.db) {
            known[place.campus, default: [:]][place.name.lowercased(), default: []].append(place)
        }
    }

    /// The place that a row means: what the office has stated of the name stands before what a profile says of it.
    mutating func place(named name: String, campus: Int64, facts: PlaceFacts) throws -> PlaceRecord {
        let candidates = known[campus]?[name.lowercased()] ?? []
        if let stated = candidates.first(where: { $0.source == PlaceBook.office }) { return stated }
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
