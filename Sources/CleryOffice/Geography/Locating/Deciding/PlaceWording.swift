import CleryLaw
import GRDB

/// What a person decided once of a wording: it means this place. Kept; it can be taken back.
struct PlaceWording: Sendable, Equatable, Identifiable {
    var id: Int64
    var campus: Int64
    /// The words made alike (`LocationWords.whole`).
    var wording: String
    /// The words as they were written.
    var told: String
    /// What a log stated of the wording when it was decided: another statement is another question.
    var stated: PlaceFacts
    var place: Int64
    /// The place that stood for the words alone. The same as `place`: the words are a place of its own.
    var fromPlace: Int64
    var account: Int64?
    var at: Instant
    var why: String?
    var ended: Instant?

    var isOwnPlace: Bool { place == fromPlace }

    var values: [Value] {
        [
            .integer(id), .integer(campus), .text(wording), .text(told),
            Value(stated.geography.value?.rawValue), Value(stated.studentHousing.value), .integer(place),
            .integer(fromPlace), Value(account), .integer(at.milliseconds), Value(why),
            Value(ended?.milliseconds),
        ]
    }

    init(
        id: Int64, of words: PlaceRecord, place: Int64, account: Int64?, at: Instant, why: String?
    ) {
        self.id = id
        campus = words.campus
        wording = LocationWords(words.name).whole
        told = words.name
        stated = words.stated
        self.place = place
        fromPlace = words.id
        self.account = account
        self.at = at
        self.why = why
    }

    init(row: Row) {
        id = row[0]
        campus = row[1]
        wording = row[2]
        told = row[3]
        stated = PlaceFacts(geography: row[4], housing: row[5])
        place = row[6]
        fromPlace = row[7]
        account = row[8]
        at = Instant(milliseconds: row[9])
        why = row[10]
        ended = (row[11] as Int64?).map(Instant.init(milliseconds:))
    }

    static let columns = KeptTable.placeWordings.columns.joined(separator: ",")

    /// The decisions that stand on a wording.
    static func of(_ words: String, campus: Int64, _ db: Database) throws -> [PlaceWording] {
        let wording = LocationWords(words).whole
        guard !wording.isEmpty else { return [] }
        return try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT \(columns) FROM place_wordings WHERE campus = ? AND wording = ? AND ended IS NULL
                    ORDER BY id
                    """), arguments: [campus, wording]
        ).map(PlaceWording.init(row:))
    }

    /// The decision that stands on the words of a place.
    static func from(_ place: Int64, _ db: Database) throws -> PlaceWording? {
        try Row.fetchOne(
            db,
            sql: """
                SELECT \(columns) FROM place_wordings WHERE from_place = ? AND ended IS NULL
                ORDER BY id DESC LIMIT 1
                """, arguments: [place]
        ).map(PlaceWording.init(row:))
    }

    /// All that stand, for laying out in memory.
    static func all(_ db: Database) throws -> [PlaceWording] {
        try Row.fetchAll(db, sql: "SELECT \(columns) FROM place_wordings WHERE ended IS NULL ORDER BY id")
            .map(PlaceWording.init(row:))
    }
}
