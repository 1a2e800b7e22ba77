import CleryLaw
import GRDB

/// Queries of the maps, as sentences.
enum MapRequests {
    /// The places of a campus on a day, by name; nil is every campus.
    static func places(
        of campus: Int64?, on day: Day, where condition: String, _ db: Database
    ) throws -> [MapPlace] {
        let sql = """
            SELECT \(MapPlace.columns) FROM \(MapPlace.tables)
            WHERE \(campus.map { "places.campus = \($0)" } ?? "1") AND place_details.merged_into IS NULL
              AND \(condition)
            ORDER BY places.name COLLATE NOCASE, places.id
            """
        return try Row.fetchAll(db, sql: sql, arguments: [day.number]).map(MapPlace.init(row:))
    }

    /// From when to when each of the places is what it is on the day: decisions that follow one another and come to
    /// the same category are one span.
    static func spans(of places: some Sequence<MapPlace>, on day: Day, _ db: Database) throws -> [Int64:
        MapSpan]
    {
        var spans: [Int64: MapSpan] = [:]
        for place in places {
            let decisions = try PlaceDecision.of(place.id, db)
            guard let here = decisions.firstIndex(where: { $0.from <= day && day <= $0.through }) else {
                continue
            }
            func isAlike(_ index: Int) -> Bool {
                MapPlace.column(decisions[index].facts) == place.geography
            }
            var (first, last) = (here, here)
            while first > 0, isAlike(first - 1) { first -= 1 }
            while last + 1 < decisions.count, isAlike(last + 1) { last += 1 }
            let (from, through) = (decisions[first].from, decisions[last].through)
            spans[place.id] = MapSpan(
                from: from == PlaceDecision.always ? nil : from,
                through: through == PlaceDecision.forever ? nil : through)
        }
        return spans
    }

    /// The years that the map offers: those of the statistics, and those in which a decision began, at most twelve.
    static func years(of campus: Int64, today: Day, where condition: String, _ db: Database) throws
        -> ClosedRange<Int>
    {
        let first = try Int32.fetchOne(
            db,
            sql: """
                SELECT min(answers.from_day) FROM places
                JOIN place_answers AS answers ON answers.place = places.id
                LEFT JOIN place_details ON place_details.id = places.id
                WHERE places.campus = ? AND answers.from_day > ? AND \(condition)
                """, arguments: [campus, PlaceDecision.always.number])
        let year = today.year
        let earliest = first.map { Day(number: $0).year } ?? year
        return max(min(earliest, year - 3), year - 11)...year
    }

    /// The day that stands for a year: its last, or today.
    static func day(of year: Int, today: Day) -> Day {
        min(Day(year: year, month: 12, day: 31) ?? today, today)
    }
}
