import CleryLaw
import GRDB

/// A supervised practice of leaving one facility, on one day.
struct FireDrill: Sendable, Equatable, Identifiable {
    let id: Int64
    let place: Int64
    var day: Day
    /// Minutes after midnight; nil: the time is not known.
    var minute: Int?
    /// How many minutes it took until everybody was out.
    var minutes: Int?
    var remark = ""
    var withdrawn: Instant?
    var withdrawnWhy: String?

    init(id: Int64, place: Int64, day: Day) { (self.id, self.place, self.day) = (id, place, day) }

    static let columns = KeptTable.fireDrills.columns.joined(separator: ",")

    init(row: Row) {
        (id, place) = (row[0], row[1])
        day = Day(number: row[2])
        (minute, minutes, remark) = (row[3], row[4], row[5])
        withdrawn = (row[6] as Int64?).map(Instant.init(milliseconds:))
        withdrawnWhy = row[7]
    }

    var values: [Value] {
        [
            .integer(id), .integer(place), .integer(Int64(day.number)), Value(minute), Value(minutes),
            .text(remark), Value(withdrawn?.milliseconds), Value(withdrawnWhy),
        ]
    }
}

/// How many drills a facility had in a year, said by somebody with a reason; none is said too.
struct DrillStatement: Sendable, Equatable, Identifiable {
    let id: Int64
    let place: Int64
    let year: Int
    /// Nil: the statement was taken back.
    var number: Int?
    var why: String

    init(id: Int64, place: Int64, year: Int, number: Int?, why: String) {
        (self.id, self.place, self.year, self.number, self.why) = (id, place, year, number, why)
    }

    init(row: Row) { (id, place, year, number, why) = (row[0], row[1], row[2], row[3], row[4]) }

    var values: [Value] {
        [.integer(id), .integer(place), Value(year), Value(number), .text(why)]
    }
}

/// The number of drills of a facility in a year, and where it comes from.
enum DrillCount: Sendable, Equatable {
    case recorded(Int)
    case stated(Int, why: String)
    /// Nobody recorded one, and nobody said that there was none.
    case unknown
    /// More are recorded than were stated.
    case contradictory(recorded: Int, stated: Int)

    init(recorded: Int, _ statement: DrillStatement?) {
        if let statement, let number = statement.number {
            self =
                number < recorded
                ? .contradictory(recorded: recorded, stated: number) : .stated(number, why: statement.why)
        } else {
            self = recorded > 0 ? .recorded(recorded) : .unknown
        }
    }

    /// Nil while it is open.
    var number: Int? {
        switch self {
        case .recorded(let number), .stated(let number, _): number
        case .unknown, .contradictory: nil
        }
    }
}
