import CleryLaw
import GRDB

/// How many incidents there are at each place, of those that a reader may see.
struct MapIncidents: Sendable {
    /// 0 counts all years.
    var year: Int
    var family: Family?

    init(_ visit: Visit) {
        let typed = visit.query("year")
        year =
            typed == "all"
            ? 0 : Int(typed).flatMap { (1990...2200).contains($0) ? $0 : nil } ?? visit.office.today.year
        family = Family(name: visit.query("family"))
    }

    /// Reports that were joined count once. An offense family asks for incidents that count in it or nearly do.
    func counts(at campus: Int64, within sight: Sight, _ db: Database) throws -> [Int64: Int] {
        var conditions = [
            "incidents.campus = \(campus)", "incidents.same_incident_as IS NULL", sight.incidents(),
        ]
        if year > 0, let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        {
            conditions.append("reported_day BETWEEN \(first.number) AND \(last.number)")
        }
        if let family {
            conditions.append(
                "EXISTS (SELECT 1 FROM contributions WHERE incident = incidents.id AND family = \(family.rawValue))"
            )
        }
        let sql = """
            SELECT place, count(*) FROM incidents WHERE \(conditions.joined(separator: " AND ")) GROUP BY place
            """
        return Dictionary(
            try Row.fetchAll(db, sql: sql).map { ($0[0] as Int64, $0[1] as Int) },
            uniquingKeysWith: { a, _ in a })
    }

    /// The most circles of one picture.
    static let most = 120

    /// The circles over a map's places, the largest first, so that small ones lie on top.
    static func circles(_ counts: [Int64: Int], on map: CampusMap, leads: (MapPlace) -> String) -> [MapCircle]
    {
        let marks = (map.single + map.rest + map.dots).compactMap { mark in
            counts[mark.place.id].map { (mark: mark, count: $0) }
        }.sorted { ($0.count, $1.mark.place.id) > ($1.count, $0.mark.place.id) }.prefix(most)
        let highest = marks.first?.count ?? 1
        return marks.map { mark, count in
            let (x, y) = mark.middle(in: map.frame)
            return MapCircle(
                x: x, y: y, radius: MapCircle.radius(count, most: highest), count: count,
                words: "\(mark.place.name), \(count) \(count == 1 ? "incident" : "incidents")",
                address: leads(mark.place))
        }
    }
}
