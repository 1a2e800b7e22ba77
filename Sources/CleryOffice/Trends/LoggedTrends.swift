import CleryLaw
import GRDB

/// Charts of the reports of crimes themselves, counted or not, by the day on which each was first reported.
///
/// Each asks the visitor's sight, so restricted records are in none of them but for their named readers.
struct LoggedTrends {
    let filter: TrendFilter
    let years: ClosedRange<Int>
    let sight: Sight
    let zone: Zone
    let db: Database

    /// A place of fewer reports is not named: it stands among the others.
    static let fewestAtPlace = 3
    static let places = 10

    private var span: StatementArguments {
        [SourceYear.days(years.lowerBound).from.number, SourceYear.days(years.upperBound).through.number]
    }

    private var condition: String {
        "is_crime = 1 AND same_incident_as IS NULL AND reported_day BETWEEN ? AND ? AND \(sight.incidents())"
            + (filter.campus.map { " AND incidents.campus = \($0.id)" } ?? "")
    }

    /// How many reports of the span are in no chart, because they are restricted to others.
    var restricted: Int {
        get throws {
            let all = Sight(reach: sight.reach, hidden: Hidden())
            let count = { (condition: String) in
                try Int.fetchOne(
                    db, sql: "SELECT count(*) FROM incidents WHERE \(condition)", arguments: span) ?? 0
            }
            let whole = LoggedTrends(filter: filter, years: years, sight: all, zone: zone, db: db)
            return try count(whole.condition) - count(condition)
        }
    }

    func all() throws -> [TrendTable] { [try byMonth(), try byPlace(), try byHour(), try bySource()] }

    private func byMonth() throws -> TrendTable {
        let rows = try Row.fetchAll(
            db, sql: "SELECT reported_day, count(*) FROM incidents WHERE \(condition) GROUP BY 1",
            arguments: span)
        var counts: [[Int]: Int] = [:]
        for row in rows {
            let (year, month, _) = Day(number: row[0]).civil
            counts[[year, month], default: 0] += row[1]
        }
        let months = years.flatMap { year in (1...12).map { (year, $0) } }.filter { year, month in
            SourceYear.day(year, month, 1) <= filter.today
        }
        return TrendTable(
            id: "months", title: "Reports by month", shape: .upright, head: "Month", columns: ["Reports"],
            rows: months.map { year, month in
                TrendTable.Row(
                    label: ChartsPage.month(SourceYear.day(year, month, 1)),
                    counts: [counts[[year, month]] ?? 0], tick: month == 1 ? "\(year)" : nil)
            },
            notes: years.upperBound >= filter.today.year ? ["The present month is not over."] : [])
    }

    private static let year = "CAST(strftime('%Y', reported_day * 86400, 'unixepoch') AS INTEGER)"

    private func counts(_ found: [Int: Int]) -> [Int?] { years.map { found[$0] ?? 0 } }

    private func byPlace() throws -> TrendTable {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT places.id, places.name, \(Self.year), count(*)
                FROM incidents JOIN places ON places.id = incidents.place WHERE \(condition) GROUP BY 1, 3
                """, arguments: span)
        var names: [Int64: String] = [:]
        var found: [Int64: [Int: Int]] = [:]
        for row in rows {
            names[row[0]] = row[1]
            found[row[0], default: [:]][row[2]] = row[3]
        }
        func sum(_ id: Int64) -> Int { found[id]?.values.reduce(0, +) ?? 0 }
        let ordered = found.keys.sorted { (sum($1), $0) < (sum($0), $1) }
        let named = Array(ordered.filter { sum($0) >= Self.fewestAtPlace }.prefix(Self.places))
        let others = ordered.filter { !named.contains($0) }.reduce(into: [Int: Int]()) { rest, id in
            rest.merge(found[id] ?? [:], uniquingKeysWith: +)
        }
        var lines = named.map { TrendTable.Row(label: names[$0] ?? "", counts: counts(found[$0] ?? [:])) }
        if !others.isEmpty {
            lines.append(TrendTable.Row(label: "All other places", counts: counts(others), isRest: true))
        }
        return TrendTable(
            id: "places", title: "Reports by place", shape: .lying, head: "Place",
            columns: years.map(String.init), rows: lines,
            notes: [
                "The \(Self.places) places with most reports; a place of fewer than \(Self.fewestAtPlace) is not named."
            ])
    }

    private func byHour() throws -> TrendTable {
        let rows = try Row.fetchAll(
            db, sql: "SELECT occurred_from, dates_only FROM incidents WHERE \(condition)", arguments: span)
        var cells = Array(repeating: Array(repeating: 0, count: 7), count: 24)
        var unknown = 0
        for row in rows {
            guard let at = row[0] as Int64?, !(row[1] as Bool) else {
                unknown += 1
                continue
            }
            let local = zone.local(Instant(milliseconds: at))
            cells[local.secondOfDay / 3600][local.day.weekday - 1] += 1
        }
        var notes = ["By the hour at which each began, in the office’s own time."]
        if unknown > 0 {
            notes.append(
                "\(unknown) \(unknown == 1 ? "report is" : "reports are") not here: no hour is known.")
        }
        return TrendTable(
            id: "hours", title: "Reports by hour and weekday", shape: .heat, head: "Hour",
            columns: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
            rows: cells.enumerated().map { hour, counts in
                TrendTable.Row(label: "\(hour < 10 ? "0" : "")\(hour):00", counts: counts)
            }, notes: notes)
    }

    private func bySource() throws -> TrendTable {
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT batch_rows.source, coalesce(reports.recipient, json_extract(facts, '$.reported[0].to')),
                  incidents.profile IS NOT NULL, \(Self.year), count(*)
                FROM incidents LEFT JOIN reports ON reports.id =
                  (SELECT min(told.id) FROM reports AS told WHERE told.incident = incidents.id)
                LEFT JOIN batch_rows ON batch_rows.report = reports.id
                WHERE \(condition) GROUP BY 1, 2, 3, 4
                """, arguments: span)
        var found: [TrendSource: [Int: Int]] = [:]
        for row in rows {
            let source = TrendSource(batch: row[0], recipient: row[1], isImported: row[2])
            found[source, default: [:]][row[3], default: 0] += row[4]
        }
        return TrendTable(
            id: "sources", title: "Reports by source", shape: .lying, head: "Who was told first",
            columns: years.map(String.init),
            rows: TrendSource.allCases.compactMap { source in
                found[source].map { TrendTable.Row(label: source.title, counts: counts($0)) }
            },
            notes: [
                "A report that reached several is counted once, with the first that the office knows of. Answers of police agencies that cannot be put to an incident stand in their own rows, not here."
            ])
    }
}
