import CleryLaw

/// The places of the office by name while a file comes in; a new name becomes a place.
///
/// A log may state another geography in each row under one name ("unknown", a street that runs inside and beside the
/// campus). Capitals make no other name. Each statement is then a place of its own, so that one row's geography never becomes another's.
///
/// Words that are the name of a registered place, or that a person decided on, go to that place, unless the row states
/// another category than the place has at that time: then they stand apart and wait for a person.
struct PlaceBook {
    /// Where a row's words lead.
    struct Found {
        let place: PlaceRecord
        /// The place that stands for the words, where a person decided that they mean another.
        var fromPlace: Int64?
    }

    private let writing: Writing
    private let source: String
    private var known: [Int64: [String: [PlaceRecord]]] = [:]
    private var merged: [Int64: PlaceRecord] = [:]
    private var registered: RegisteredNames

    init(_ writing: Writing, source: String) throws {
        self.writing = writing
        self.source = source
        registered = RegisteredNames(writing)
        var all: [Int64: PlaceRecord] = [:]
        for place in try PlaceRequests.all(writing.db) {
            known[place.campus, default: [:]][place.name.lowercased(), default: []].append(place)
            all[place.id] = place
        }
        for (from, to) in try PlaceDetails.merged(writing.db) { merged[from] = all[to] }
    }

    /// The place that a row means: what the office has stated of the name stands before what a profile says of it.
    mutating func place(of record: LogRecord, campus: Int64) throws -> Found {
        let (name, facts) = (record.placeName, record.place)
        let key = name.lowercased()
        let candidates = known[campus]?[key] ?? []
        if let stated = candidates.first(where: { $0.source == PlaceBook.office }) { return found(stated) }
        if let same = candidates.first(where: { $0.stated == facts }) { return found(same) }
        if let found = try registered.place(of: record, key: key, campus: campus) { return found }
        let place = PlaceRecord(
            id: try writing.nextID(.places), campus: campus, name: name, stated: facts,
            source: facts.geography.value == nil ? "" : source)
        try writing.put(.places, place.values, isNew: true)
        known[campus, default: [:]][key, default: []].append(place)
        return Found(place: place)
    }

    private func found(_ place: PlaceRecord) -> Found {
        guard let other = merged[place.id] else { return Found(place: place) }
        return Found(place: other, fromPlace: place.id)
    }

    /// The source of a place that a person of the office has stated.
    static let office = "the office"
}
