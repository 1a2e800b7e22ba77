import CleryLaw
import GRDB

/// Each number of a campus and year in all places where it stands: incidents, log, report, survey, the Department.
struct FourWay: Sendable {
    struct Row: Sendable {
        let cell: Cell
        let incidents: Int
        /// Of the count, what the log holds or need not hold.
        let log: Int?
        let report: Int?
        let survey: Int?
        let department: Int?
        /// Why the Department's number may be another: a correction, or a caveat of the survey.
        let reason: String?

        var numbers: [Int?] { [incidents, log, report, survey, department] }
        var isEqual: Bool { Set(numbers.compactMap { $0 }).count < 2 }
        var isEmpty: Bool { numbers.allSatisfy { ($0 ?? 0) == 0 } }
    }

    let campus: Campus
    let year: Int
    let rows: [Row]
    /// Where the numbers of each column come from.
    let report: String?
    let survey: String?
    let department: String?

    init(_ campus: Campus, _ year: Int, _ db: Database) throws {
        (self.campus, self.year) = (campus, year)
        let scope = DifferenceScope(years: year...year, campuses: [campus])
        let told = try ToldNumbers(scope, db)
        let edition = told.edition(campus.id, year)
        let missing = try Self.notInLog(scope, db)
        let sheet = try Self.sheet(campus, year, db)
        let confirmed = try (1...3).lazy.compactMap { later in
            try SurveyConfirmation.newest(year + later, campus.id, db).map { (year + later, $0.numbers) }
        }.first { _ in true }
        let published = told.published(campus.id, year)
        report = edition.map { "the report of \($0.year)" }
        survey = sheet == nil ? nil : "the survey of \(year + 1)"
        department =
            confirmed.map { "the confirmation of \($0.0)" }
            ?? (published.isEmpty ? nil : "its newest public file")
        let caveats = try (year + 1...year + 3).flatMap { try SurveyReason.all($0, db) }
        rows = Cell.all(year: Int16(year)).map { cell in
            let number = PublishedNumber(campus.id, cell)
            let there = (confirmed?.1[cell] ?? nil) ?? (published[cell] ?? nil)
            let now = told.now(cell, campus.id)
            let isLogged = cell.family == .primary || cell.family == .vawa
            return Row(
                cell: cell, incidents: now, log: isLogged ? now - (missing[cell] ?? 0) : nil,
                report: edition.map { told.reported(cell, campus.id, in: $0) }, survey: sheet?[cell],
                department: there,
                reason: there == nil || there == now
                    ? nil
                    : told.correction(number, from: there ?? 0, to: now)
                        ?? caveats.last { $0.number == number && $0.old == there && $0.new == now }?.reason)
        }
    }

    /// What is counted of incidents whose entry waits: it should stand in the log and does not.
    private static func notInLog(_ scope: DifferenceScope, _ db: Database) throws -> [Cell: Int] {
        var missing: [Cell: Int] = [:]
        for row in try GRDB.Row.fetchAll(
            db,
            sql: """
                SELECT c.year, c.family, c.category, c.bias, c.geography, sum(c.count) FROM contributions c
                JOIN incidents m ON m.id = c.incident
                WHERE c.year BETWEEN ? AND ? AND c.campus IN (\(scope.list)) AND c.standing = 0
                  AND coalesce(m.same_incident_as, m.id) IN (
                    SELECT incident FROM log_stops WHERE ended IS NULL AND log = 'crime'
                    UNION SELECT incident FROM log_waits WHERE log = 'crime')
                  AND NOT EXISTS (SELECT 1 FROM log_entries e
                    WHERE e.incident = coalesce(m.same_incident_as, m.id) AND e.log = 'crime')
                GROUP BY 1, 2, 3, 4, 5
                """, arguments: [scope.years.lowerBound, scope.years.upperBound])
        {
            missing[Cell(row: row, from: 0)] = row[5]
        }
        return missing
    }

    /// The sheet of the survey in which the year is the newest, once somebody has begun to type it.
    private static func sheet(_ campus: Campus, _ year: Int, _ db: Database) throws -> [Cell: Int]? {
        guard !(try SurveyMark.standing(year + 1, db)[campus.id] ?? [:]).isEmpty else { return nil }
        let tables = try StatisticsTables(
            years: AnnualReport.years(of: year + 1), campuses: try Campus.all(db), db)
        return try SurveyTwin(campus, SurveyBook(tables, year: year + 1, db), db).counts
    }
}
