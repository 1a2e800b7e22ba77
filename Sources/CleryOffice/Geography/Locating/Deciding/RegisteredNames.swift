import CleryLaw
import GRDB

/// Names of registered places and decided wordings while a file comes in, laid out when first asked.
struct RegisteredNames {
    private struct Meant {
        let place: Int64
        /// The place of the words, for a decided wording.
        var fromPlace: Int64?
        /// What the log stated when it was decided.
        var stated: PlaceFacts?
    }

    private let writing: Writing
    private var names: [Int64: [String: [Meant]]]?
    private var asked: [Int64: [String: [Meant]]] = [:]

    init(_ writing: Writing) { self.writing = writing }

    /// The one place that a row's words name and that is not of another category than the row states; else nil.
    mutating func place(of record: LogRecord, key: String, campus: Int64) throws -> PlaceBook.Found? {
        let meant = try meant(record.placeName, key: key, campus: campus)
        guard !meant.isEmpty else { return nil }
        let stated = record.place
        let decided = meant.filter { $0.fromPlace != nil }
        if let same = decided.first(where: { $0.stated == stated }) { return try found(same) }
        let all = Set(meant.map(\.place))
        guard all.count == 1, let one = decided.first ?? meant.first else { return nil }
        if !stated.geography.isUnknown, try facts(of: one.place, record) != stated { return nil }
        return try found(one)
    }

    private func facts(of place: Int64, _ record: LogRecord) throws -> PlaceFacts {
        try writing.recount.then(place).facts(
            occurred: record.occurred, datesOnly: record.occurredDateOnly, reported: record.reportedDay
        ) { try PlacePast(of: place, writing.db) }
    }

    private func found(_ meant: Meant) throws -> PlaceBook.Found? {
        guard let place = try PlaceRequests.one(meant.place, writing.db) else { return nil }
        return PlaceBook.Found(
            place: place, fromPlace: meant.fromPlace == meant.place ? nil : meant.fromPlace)
    }

    private mutating func meant(_ name: String, key: String, campus: Int64) throws -> [Meant] {
        if let known = asked[campus]?[key] { return known }
        let names = try names ?? layOut()
        self.names = names
        let found = names[campus]?[LocationWords(name).whole] ?? []
        asked[campus, default: [:]][key] = found
        return found
    }

    private func layOut() throws -> [Int64: [String: [Meant]]] {
        var names: [Int64: [String: [Meant]]] = [:]
        let sql = """
            SELECT places.id, campus, places.name FROM places WHERE \(WordsAlone.isRegistered)
            UNION SELECT places.id, campus, place_names.name FROM place_names
            JOIN places ON places.id = place_names.place
            WHERE place_names.removed IS NULL AND \(WordsAlone.isRegistered)
            """
        for row in try Row.fetchAll(writing.db, sql: sql) {
            let wording = LocationWords(row[2]).whole
            guard !wording.isEmpty else { continue }
            names[row[1], default: [:]][wording, default: []].append(Meant(place: row[0]))
        }
        for decided in try PlaceWording.all(writing.db) {
            names[decided.campus, default: [:]][decided.wording, default: []].append(
                Meant(place: decided.place, fromPlace: decided.fromPlace, stated: decided.stated))
        }
        return names
    }
}
