import CleryLaw
import GRDB

/// The doors of the list of trips and its file.
enum TripListRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let (filter, sight) = (TripFilter(visit), try TripRoutes.sight(visit))
        let today = visit.office.today
        let page = try visit.office.read { db in
            let (condition, arguments) = filter.sql(sight, today: today)
            let total =
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM trips WHERE \(condition)", arguments: arguments) ?? 0
            let trips = try Row.fetchAll(
                db,
                sql: """
                    SELECT \(TripRecord.columns) FROM trips WHERE \(condition)
                    ORDER BY leaves_day DESC, id DESC LIMIT \(TripRequests.pageSize)
                    OFFSET \((visit.pageNumber - 1) * TripRequests.pageSize)
                    """, arguments: arguments
            ).map(TripRecord.init(row:))
            return TripListPage(
                lines: try trips.map { try TripListPage.Line($0, today: today, db) }, total: total,
                page: visit.pageNumber, filter: filter,
                years: try Int.fetchAll(
                    db,
                    sql: "SELECT DISTINCT leaves_day FROM trips WHERE \(sight.sql)"
                ).map { Day(number: Int32($0)).year }, seesAll: !visit.reach(.work).isEmpty)
        }
        return visit.page(page)
    }

    static func file(_ visit: Visit) throws -> Answer {
        let (filter, sight, today) = (TripFilter(visit), try TripRoutes.sight(visit), visit.office.today)
        let zone = visit.office.zone
        var csv = CSVWriter()
        csv.row([
            "trip", "sponsor", "kind", "purpose", "destination", "leaves", "returns", "students", "place",
            "use", "address", "first_day", "last_day", "nights", "agreement", "rooms", "decision", "row",
            "category", "question", "agencies", "told", "withdrawn",
        ])
        try visit.office.read { db in
            let (condition, arguments) = filter.sql(sight, today: today)
            let agencies = try PlaceAgencies(db)
            let names = Dictionary(
                uniqueKeysWithValues: try AgencyRecord.all(db).map { ($0.id, $0.name) })
            let rows = try Row.fetchAll(
                db,
                sql:
                    "SELECT \(TripRecord.columns) FROM trips WHERE \(condition) ORDER BY leaves_day, id",
                arguments: arguments)
            for trip in rows.map(TripRecord.init(row:)) {
                for stop in try TripRequests.stops(of: trip.id, db) {
                    let decision = try TripRequests.decision(on: stop, of: trip, db)
                    let answering = stop.place.flatMap {
                        agencies.on(stop.from, place: $0, campus: trip.campus)
                    }
                    csv.row([
                        trip.number, trip.sponsor, trip.kind.rawValue, trip.purpose, trip.destination,
                        trip.leaves.description, trip.returns.description,
                        trip.students.map(String.init) ?? "", stop.name, stop.use.rawValue,
                        stop.address ?? "", stop.from.description, stop.through.description,
                        "\(stop.nights)", stop.arrangement.rawValue, stop.rooms ?? "",
                        decision.outcome.rawValue, decision.row?.mark ?? "",
                        decision.category?.rawValue ?? "", decision.question ?? "",
                        (answering?.entries ?? []).compactMap { names[$0.agency] }.joined(separator: "; "),
                        zone.local(trip.at).day.description,
                        trip.withdrawn.map { zone.local($0).day.description } ?? "",
                    ])
                }
            }
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"trips.csv\""
        return answer
    }
}
