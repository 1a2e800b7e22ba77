import CleryLaw
import GRDB

/// The places of one campus that a form names, with their geography.
struct CampusPlaces: Sendable {
    private var byID: [Int64: PlaceRecord] = [:]
    private var byName: [String: PlaceRecord] = [:]
    /// Their Clery geography at the time of the incident that is asked about.
    private var then: [Int64: PlaceFacts] = [:]
    /// Names like one that was typed and is none.
    private var like: [String: [String]] = [:]

    init() {}

    /// Looks up the names typed in fields that end with `-place`, and the places that were named before.
    init(
        of campus: Int64, in fields: FactFields, of incident: Incident? = nil, hiding hidden: Hidden,
        _ db: Database
    ) throws {
        let ids = Set(fields.values.filter { $0.key.hasSuffix("-place-was") }.compactMap { Int64($0.value) })
        let names = Set(fields.values.filter { $0.key.hasSuffix("-place") }.map(\.value))
        try self.init(of: campus, ids: ids, names: names, of: incident, hiding: hidden, db)
    }

    /// The places of these numbers were stated before; of the names, those that may be seen are known.
    init(
        of campus: Int64, ids: Set<Int64>, names: Set<String> = [], of incident: Incident? = nil,
        hiding hidden: Hidden = Hidden(), _ db: Database
    ) throws {
        for id in ids {
            guard let place = try PlaceRequests.one(id, db), place.campus == campus else { continue }
            byID[id] = place
        }
        for name in names.prefix(FactFields.mostLines) where name.count <= 200 {
            if let place = try PlaceRequests.named(name, at: campus, hiding: hidden, db) {
                byName[name] = place
            } else {
                like[name] = try PlaceRequests.like(name, at: campus, hiding: hidden, db)
            }
        }
        guard let incident else { return }
        let zone = try OfficeZone.of(db)
        for place in Array(byID.values) + Array(byName.values) where then[place.id] == nil {
            then[place.id] = try PlaceThen(place.id, zone: zone, db).facts(of: incident, db)
        }
    }

    func facts(of place: PlaceRecord) -> PlaceFacts { then[place.id] ?? place.facts }

    func one(_ id: Int64?) -> PlaceRecord? { id.flatMap { byID[$0] } }

    /// The place of a typed name: the one that was there before, if it still has this name.
    func named(_ name: String, was: Int64?) -> PlaceRecord? {
        if let before = one(was), before.name == name { return before }
        return byName[name]
    }

    func suggestions(_ name: String) -> [String] { like[name] ?? [] }
}

extension PlaceRequests {
    /// The place of this name, one whose geography is known first.
    static func named(
        _ name: String, at campus: Int64, hiding hidden: Hidden, _ db: Database
    ) throws -> PlaceRecord? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT \(PlaceRecord.columns) FROM places
                WHERE campus = ? AND name = ? COLLATE NOCASE AND \(hidden.places) AND \(isItself)
                ORDER BY NOT \(isKnown), source <> ?, id LIMIT 1
                """, arguments: [campus, name, PlaceBook.office]
        ).map { PlaceRecord(row: $0) }
    }

    /// Names in which the typed words stand.
    static func like(
        _ name: String, at campus: Int64, hiding hidden: Hidden, _ db: Database
    ) throws -> [String] {
        let words = name.split(separator: " ").prefix(4).map { word in
            "%" + word.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
                + "%"
        }
        guard !words.isEmpty else { return [] }
        let conditions = words.map { _ in "name LIKE ? ESCAPE '\\'" }.joined(separator: " OR ")
        return try String.fetchAll(
            db,
            sql: """
                SELECT DISTINCT name FROM places WHERE campus = ? AND (\(conditions)) AND \(hidden.places)
                  AND \(PlaceRequests.isItself)
                ORDER BY name LIMIT 5
                """,
            arguments: [campus] + StatementArguments(words))
    }

    /// Places to choose from as one types: those whose geography is known first.
    static func toChooseFrom(
        at campus: Int64, hiding hidden: Hidden, _ db: Database
    ) throws -> [PlaceRecord] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT \(PlaceRecord.columns) FROM places
                WHERE campus = ? AND \(hidden.places) AND \(isItself)
                ORDER BY NOT \(isKnown), name, id LIMIT 300
                """, arguments: [campus]
        ).map { PlaceRecord(row: $0) }
    }
}

extension FactFields {
    /// A place by its name where the office knows it and it still has this geography, else by the geography itself.
    mutating func tell(_ name: String, _ facts: PlaceFacts?, at id: Int64?, _ places: CampusPlaces) {
        guard let facts else { return }
        if let place = places.one(id), places.facts(of: place) == facts {
            self["\(name)-place"] = place.name
            self["\(name)-place-was"] = String(place.id)
            return
        }
        tell("\(name)-geo", facts.geography)
        if facts.geography.isUnknown { self["\(name)-geo"] = "unknown" }
        tell("\(name)-home", facts.studentHousing)
    }
}

extension FactReader {
    /// The place of this name; nil when nothing is said of it.
    mutating func place(_ name: String) -> (facts: PlaceFacts, id: Int64?)? {
        let typed = fields["\(name)-place"]
        if !typed.isEmpty {
            guard let place = places.named(typed, was: Int64(fields["\(name)-place-was"])) else {
                let like = places.suggestions(typed)
                say(
                    "\(name)-place",
                    "No place of this campus is called \"\(typed.prefix(60))\"."
                        + (like.isEmpty
                            ? " Choose one of the list, or say its Clery geography instead."
                            : " Did you mean \(like.joined(separator: ", or "))?"))
                return nil
            }
            return (places.facts(of: place), place.id)
        }
        guard !fields["\(name)-geo"].isEmpty || !fields["\(name)-home"].isEmpty else { return nil }
        return (PlaceFacts(geography: word("\(name)-geo"), studentHousing: answer("\(name)-home")), nil)
    }
}
