import CleryLaw
import Hummingbird

/// The doors of the registry of places.
enum PlaceListRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try page(visit, filter(visit))) }

    static func filter(_ visit: Visit) -> PlaceFilter {
        var filter = PlaceFilter { visit.query($0) }
        if visit.request.uri.queryParameters.get("undetermined") != nil { filter.show = "undetermined" }
        return filter
    }

    static func page(_ visit: Visit, _ filter: PlaceFilter) throws -> PlaceListPage {
        let sight = visit.sight(.work)
        let today = visit.office.today
        return try visit.office.read { db in
            let (lines, counts) = try PlaceListRequests.list(
                filter, page: visit.pageNumber, within: sight, today: today, db)
            return PlaceListPage(
                filter: filter, lines: lines, counts: counts, page: visit.pageNumber,
                campuses: try Campus.all(db).filter { sight.reach.has($0.id) },
                years: Array(today.year - 3...today.year), form: visit.session?.form ?? "")
        }
    }

    /// All places of the filter, or the list of one year.
    static func file(_ visit: Visit) throws -> Answer {
        let sight = visit.sight(.work)
        let today = visit.office.today
        let text = visit.query("year")
        let name: String
        let bytes: [UInt8]
        if text.isEmpty {
            bytes = try visit.office.read {
                try PlaceListFile.all(filter(visit), within: sight, today: today, $0)
            }
            name = "places.csv"
        } else {
            guard let year = Int(text), (1990...today.year + 1).contains(year) else { throw Refusal.notFound }
            bytes = try visit.office.read { db in
                var csv = CSVWriter()
                csv.row(PlaceYear.columns)
                for line in try PlaceYear.list(year, within: sight, db) { csv.row(line.cells) }
                return csv.bytes
            }
            name = "places-\(year).csv"
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        return answer
    }
}
