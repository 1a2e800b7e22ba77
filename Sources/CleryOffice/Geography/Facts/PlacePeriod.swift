import CleryLaw
import GRDB

/// What was known to be so of a place from one day to another, both within.
///
/// A change from a day on begins a new period; the period before keeps its facts. A correction writes a period anew.
struct PlacePeriod: Sendable, Equatable, Identifiable {
    var id: Int64
    var place: Int64
    /// nil is open-ended: since always, until further notice.
    var from: Day?
    var through: Day?
    var facts: PlaceDescription
    /// The student organization that owns or controls the place.
    var organization: Int64?
    /// The evidence, in the words of the person who stated it.
    var why: String?
    /// When the period was taken back.
    var removed: Instant?
    /// The names of the facts that were stated to be so from its first day on; the others were so before.
    /// nil where nobody wrote it down: then all that it knows counts as stated.
    var stated: Set<String>?

    init(
        id: Int64, place: Int64, from: Day? = nil, through: Day? = nil, facts: PlaceDescription,
        organization: Int64? = nil, why: String? = nil, stated: Set<String>? = nil
    ) {
        self.id = id
        self.place = place
        self.from = from
        self.through = through
        self.facts = facts
        self.organization = organization
        self.why = why
        self.stated = stated
    }

    init(row: Row) throws {
        id = row[0]
        place = row[1]
        from = (row[2] as Int32?).map(Day.init(number:))
        through = (row[3] as Int32?).map(Day.init(number:))
        facts = try PlaceFactsText.decode(row[4])
        stated = try PlaceFactsText.stated(row[4])
        organization = row[5]
        why = row[6]
        removed = (row[7] as Int64?).map(Instant.init(milliseconds:))
    }

    var values: [Value] {
        [
            .integer(id), .integer(place), Value(from?.number), Value(through?.number),
            .text(PlaceFactsText.encode(facts, stated: stated)), Value(organization), Value(why),
            Value(removed?.milliseconds),
        ]
    }

    /// The periods of a place that stand, the earliest first.
    static func of(_ place: Int64, _ db: Database) throws -> [PlacePeriod] {
        let columns = KeptTable.placePeriods.columns.joined(separator: ",")
        let sql =
            "SELECT \(columns) FROM place_periods WHERE place = ? AND removed IS NULL ORDER BY from_day, id"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [place]).map(PlacePeriod.init(row:))
    }
}
