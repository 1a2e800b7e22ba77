import CleryLaw
import GRDB

/// A crime of the same kind on the same campus, reported at about the same time: perhaps one of a series.
struct SimilarCrime: Sendable, Equatable, Identifiable {
    let id: Int64
    let number: String
    let day: Day
    let place: String
    let category: CleryLaw.Category

    /// How many days apart they may be.
    static let days = 14
    /// With so many others nobody has to state the series: it is one until somebody says that it is none.
    static let series = 2

    /// Crimes that one person may do to one after another. Crimes between people who know each other are no series of
    /// the kind by themselves: for them somebody has to say it.
    static let kinds: Set<CleryLaw.Category> = [
        .murder, .rape, .fondling, .robbery, .aggravatedAssault, .burglary, .motorVehicleTheft, .arson,
        .larceny, .simpleAssault, .intimidation, .vandalism,
    ]

    static func of(
        _ root: Incident, _ categories: [CleryLaw.Category], within sight: Sight, _ db: Database
    ) throws -> [SimilarCrime] {
        let kinds = categories.filter(Self.kinds.contains)
        guard let day = root.reportedDay, !kinds.isEmpty else { return [] }
        let list = kinds.map { String($0.rawValue) }.joined(separator: ",")
        return try Row.fetchAll(
            db,
            sql: """
                SELECT incidents.id, coalesce(number, key), reported_day, places.name, min(category)
                FROM incidents JOIN places ON places.id = incidents.place
                JOIN contributions ON contributions.incident = incidents.id
                WHERE reported_day BETWEEN ?1 AND ?2 AND incidents.campus = ?3 AND standing IN (0, 2)
                  AND family IN (\(ThreatBook.families)) AND category IN (\(list)) AND incidents.id <> ?4
                  AND coalesce(same_incident_as, incidents.id) <> ?4 AND \(sight.incidents())
                GROUP BY incidents.id ORDER BY reported_day DESC, incidents.id DESC LIMIT 50
                """,
            arguments: [
                day.adding(days: -days).number, day.adding(days: days).number, root.campus, root.id,
            ]
        ).map { row in
            SimilarCrime(
                id: row[0], number: row[1], day: Day(number: row[2]), place: row[3],
                category: CleryLaw.Category(rawValue: row[4]) ?? .burglary)
        }
    }
}
