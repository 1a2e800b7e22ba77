import CleryLaw
import GRDB

/// What of the trips is listed.
struct TripFilter: Sendable, Equatable {
    var year: Int?
    var sponsor = ""
    var outcome: TripDecision.Outcome?
    /// Only trips that have returned and whose rooms nobody has told.
    var wantsRooms = false
    /// Only trips that were withdrawn; else only those that stand.
    var withdrawn = false

    init(_ visit: Visit) {
        year = Int(visit.query("year"))
        sponsor = visit.query("sponsor")
        outcome = TripDecision.Outcome(rawValue: visit.query("decision"))
        wantsRooms = visit.query("rooms") == "missing"
        withdrawn = visit.query("standing") == "withdrawn"
    }

    /// The query without a page number.
    var query: String {
        var parts: [String] = []
        if let year { parts.append("year=\(year)") }
        if !sponsor.isEmpty { parts.append("sponsor=\(urlPartOf(sponsor))") }
        if let outcome { parts.append("decision=\(outcome.rawValue)") }
        if wantsRooms { parts.append("rooms=missing") }
        if withdrawn { parts.append("standing=withdrawn") }
        return parts.joined(separator: "&")
    }

    func sql(_ sight: TripSight, today: Day) -> (where: String, arguments: StatementArguments) {
        var (conditions, arguments) = ([sight.sql], StatementArguments())
        conditions.append(withdrawn ? "trips.withdrawn IS NOT NULL" : "trips.withdrawn IS NULL")
        if let year, let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        {
            conditions.append("leaves_day <= \(last.number) AND returns_day >= \(first.number)")
        }
        if !sponsor.isEmpty {
            conditions.append("instr(lower(sponsor), lower(?)) > 0")
            arguments += [sponsor]
        }
        if wantsRooms {
            conditions.append(
                """
                returns_day < \(today.number) AND EXISTS (
                  SELECT 1 FROM trip_stops WHERE trip = trips.id AND \(TripRequests.wantsRooms))
                """)
        }
        if let outcome { conditions.append(Self.decided(outcome)) }
        return (conditions.joined(separator: " AND "), arguments)
    }

    private static func decided(_ outcome: TripDecision.Outcome) -> String {
        let decided = """
            (SELECT law_row FROM place_answers WHERE place_answers.place = trip_stops.place
              AND from_day <= trip_stops.from_day AND through_day >= trip_stops.from_day)
            """
        let rows = outcome.rows.map { String($0.rawValue) }.joined(separator: ",")
        let condition =
            switch outcome {
            case .open: "trip_stops.place IS NOT NULL AND \(decided) IS NULL"
            case .notAPlace: "trip_stops.place IS NULL"
            default: "\(decided) IN (\(rows))"
            }
        return "EXISTS (SELECT 1 FROM trip_stops WHERE trip = trips.id AND \(condition))"
    }
}
