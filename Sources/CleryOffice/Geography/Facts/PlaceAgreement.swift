import CleryLaw
import GRDB

/// A written agreement on a place: for the use of its space, or for a program that gives no space.
struct PlaceAgreement: Sendable, Equatable, Identifiable {
    enum Kind: String, Sendable, CaseIterable { case space, program }

    var id: Int64
    var place: Int64
    var kind: Kind
    /// With whom.
    var party: String
    var from: Day?
    var through: Day?
    var weekdays = Weekdays.everyDay
    /// Minutes since midnight.
    var hours: TimeSpan.Hours?
    /// The rooms or floors it gives; nil where it gives the whole place.
    var spaces: String?
    /// Where the document is kept, in words.
    var document: String?
    var removed: Instant?

    init(id: Int64, place: Int64, kind: Kind, party: String) {
        self.id = id
        self.place = place
        self.kind = kind
        self.party = party
    }

    init(row: Row) {
        id = row[0]
        place = row[1]
        kind = Kind(rawValue: row[2]) ?? .space
        party = row[3]
        from = (row[4] as Int32?).map(Day.init(number:))
        through = (row[5] as Int32?).map(Day.init(number:))
        weekdays = Weekdays(rawValue: row[6])
        if let begins = row[7] as Int?, let ends = row[8] as Int? { hours = .init(from: begins, until: ends) }
        spaces = row[9]
        document = row[10]
        removed = (row[11] as Int64?).map(Instant.init(milliseconds:))
    }

    var values: [Value] {
        [
            .integer(id), .integer(place), .text(kind.rawValue), .text(party), Value(from?.number),
            Value(through?.number), .integer(Int64(weekdays.rawValue)), Value(hours?.from),
            Value(hours?.until), Value(spaces), Value(document), Value(removed?.milliseconds),
        ]
    }

    var span: TimeSpan { TimeSpan(from: from, through: through, weekdays: weekdays, hours: hours) }

    /// The agreements of a place that stand.
    static func of(_ place: Int64, _ db: Database) throws -> [PlaceAgreement] {
        let columns = KeptTable.agreements.columns.joined(separator: ",")
        let sql =
            "SELECT \(columns) FROM agreements WHERE place = ? AND removed IS NULL ORDER BY from_day, id"
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [place]).map(
            PlaceAgreement.init(row:))
    }
}
