import CleryLaw
import GRDB

/// A place that a trip uses: where it stays, or another room that is given to it.
struct TripStop: Sendable, Equatable, Identifiable {
    enum Use: String, Sendable { case lodging, space }

    let id: Int64
    let trip: Int64
    var use: Use
    var sort: StopSort
    var name: String
    var address: String?
    /// The day of arrival and the day of leaving.
    var from: Day
    var through: Day
    var arrangement: StopArrangement
    /// With whom the agreement is made.
    var party: String?
    /// Where the agreement is kept, in words.
    var document: String?
    /// Of a host family's home: the agreement gives significant control of space in it.
    var significant: YesNo
    /// An organized program of study is taught there, and somebody administers it there.
    var program: YesNo
    var administrator: YesNo
    /// The person says that trips return to it.
    var again: YesNo
    /// Room numbers, floors, the part of a building.
    var rooms: String?
    /// When the rooms were told last.
    var roomsAt: Instant?
    /// The office's place; nil for what is no building or land.
    var place: Int64?
    var period: Int64?
    var agreement: Int64?

    var nights: Int { Int(through.number - from.number) }

    var values: [Value] {
        [
            .integer(id), .integer(trip), .text(use.rawValue), .text(sort.rawValue), .text(name),
            Value(address), .integer(Int64(from.number)), .integer(Int64(through.number)),
            .text(arrangement.rawValue), Value(party), Value(document), .text(significant.rawValue),
            .text(program.rawValue), .text(administrator.rawValue), .text(again.rawValue), Value(rooms),
            Value(roomsAt?.milliseconds), Value(place), Value(period), Value(agreement),
        ]
    }

    static let columns = KeptTable.tripStops.columns.map { "trip_stops.\($0)" }.joined(separator: ",")
    static let width = KeptTable.tripStops.columns.count

    init(row: Row, from column: Int = 0) {
        id = row[column]
        trip = row[column + 1]
        use = Use(rawValue: row[column + 2]) ?? .space
        sort = StopSort(rawValue: row[column + 3]) ?? .hotel
        name = row[column + 4]
        address = row[column + 5]
        from = Day(number: row[column + 6])
        through = Day(number: row[column + 7])
        arrangement = StopArrangement(rawValue: row[column + 8]) ?? .unknown
        party = row[column + 9]
        document = row[column + 10]
        significant = YesNo(rawValue: row[column + 11]) ?? .unknown
        program = YesNo(rawValue: row[column + 12]) ?? .unknown
        administrator = YesNo(rawValue: row[column + 13]) ?? .unknown
        again = YesNo(rawValue: row[column + 14]) ?? .unknown
        rooms = row[column + 15]
        roomsAt = (row[column + 16] as Int64?).map(Instant.init(milliseconds:))
        place = row[column + 17]
        period = row[column + 18]
        agreement = row[column + 19]
    }

    init(id: Int64, trip: Int64, _ answers: StopAnswers) {
        (self.id, self.trip, use, sort) = (id, trip, answers.use, answers.sort)
        (name, address) = (answers.name, answers.address)
        (from, through, arrangement) = (answers.from, answers.through, answers.arrangement)
        (party, document) = (answers.party, answers.document)
        (significant, program) = (answers.significant, answers.program)
        (administrator, again, rooms) = (answers.administrator, answers.again, answers.rooms)
    }
}
