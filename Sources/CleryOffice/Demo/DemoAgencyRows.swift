import CleryLaw
import GRDB

/// The incidents that the city's police send, and what becomes of each.
extension DemoAgencies {
    /// What the office makes of a row.
    private enum Made { case same, outside, unplaced }

    private typealias Told = (
        day: String, offense: String, address: String, arrests: String, number: String, made: Made
    )

    private static let told: [Told] = [
        ("-1/01-24", "motor_vehicle_theft", "Student Union", "", "25-00871", .same),
        ("-1/03-09", "burglary", "Fenwick Hall", "", "25-02210", .same),
        ("-1/04-17", "robbery", "Lot C", "", "25-03640", .same),
        ("-1/04-27", "drug", "Elm Street", "1", "25-03925", .same),
        ("-1/05-11", "robbery", "412 River Street", "", "25-04377", .outside),
        ("-1/07-02", "motor_vehicle_theft", "1180 Pine Avenue", "", "25-05950", .outside),
        ("-1/08-29", "aggravated_assault", "Elm Street, block not recorded", "", "25-07713", .unplaced),
    ]

    static func rows(_ dates: DemoDates) throws -> [(mark: String, row: AgencyRowReading.Read)] {
        let reading = AgencyRowReading(
            year: dates.thisYear - 1, today: try dates.day("02-24", year: 0))
        return try told.enumerated().map { index, one in
            var text = AgencyRowText()
            let day = try dates.day(one.day, year: 0).description
            (text["date_reported"], text["date_occurred"]) = (day, day)
            (text["offense"], text["address"]) = (one.offense, one.address)
            (text["arrests"], text["case_number"]) = (one.arrests, one.number)
            guard let row = reading.read(text, AgencyRowReading.dates).row else {
                preconditionFailure("the demo's row is wrong: \(one.number)")
            }
            return ("demo.\(index)", row)
        }
    }

    /// Each is matched with an incident of ours, or is none of ours.
    static func decide(_ year: Int, in office: Office) throws {
        let standings = try office.read { try AgencyStanding.all(year: year, $0) }
        for row in standings.flatMap(\.waiting) {
            guard let number = Int(row.mark.split(separator: ".").last ?? ""), told.indices.contains(number)
            else { continue }
            let one = told[number]
            try office.actNow(by: .account(1), "decided row \(row.id) of an agency") { writing in
                switch one.made {
                case .same:
                    let known = try Int64.fetchOne(
                        writing.db,
                        sql: """
                            SELECT incidents.id FROM incidents JOIN places ON places.id = incidents.place
                            WHERE places.name = ? AND reported_day = ? ORDER BY incidents.id LIMIT 1
                            """, arguments: [one.address, row.reported.number])
                    guard let known else {
                        preconditionFailure("the demo has no incident for row \(one.number)")
                    }
                    try AgencyRowActs.same(row.id, as: known, by: 1, writing)
                case .outside:
                    try AgencyRowActs.settle(
                        row.id, .notOurs, campus: nil, why: .outside,
                        words: "Eight blocks from campus, in no place of the list.", by: 1, writing)
                case .unplaced:
                    try AgencyRowActs.settle(
                        row.id, .unplaced, campus: 1, why: nil,
                        words: "Elm Street runs beyond the campus; the agency has no block.", by: 1, writing)
                }
            }
        }
    }
}
