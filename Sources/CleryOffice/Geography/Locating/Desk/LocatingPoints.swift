import GRDB
import Geometry

/// The points that files gave of the incidents at a place.
enum LocatingPoints {
    /// What lies at the points of some incidents there, each different answer once.
    static func at(
        _ place: Int64, campus: Int64, within sight: Sight, _ office: Office, _ db: Database
    ) throws -> [PointAnswer] {
        let sql = """
            SELECT latitude, longitude, count(*) FROM incident_spots
            JOIN incidents ON incidents.id = incident_spots.id
            WHERE (incidents.place = ?1 OR from_place = ?1) AND latitude IS NOT NULL AND \(sight.incidents())
            GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 20
            """
        var answers: [PointAnswer] = []
        for row in try Row.fetchAll(db, sql: sql, arguments: [place]) {
            let point = Coordinate(
                longitude: Double(row[1] as Int) / 1e6, latitude: Double(row[0] as Int) / 1e6)
            let answer = try PointAnswer(
                at: point, campus: campus, office.atlas.atlas(db), hiding: sight.hidden, db)
            if !answers.contains(answer) { answers.append(answer) }
        }
        return Array(answers.prefix(3))
    }
}
