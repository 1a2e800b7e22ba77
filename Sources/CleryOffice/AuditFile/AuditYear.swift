import CleryLaw

/// A calendar year in the campus's time, as conditions on columns.
struct AuditYear: Sendable {
    let year: Int
    let first: Day
    let last: Day
    /// The first millisecond of the year, and the first after it.
    let from: Int64
    let until: Int64

    /// Nil for a year that no report can be of.
    init?(_ year: Int, _ zone: Zone) {
        guard (1990...2100).contains(year), let first = Day(year: year, month: 1, day: 1),
            let last = Day(year: year, month: 12, day: 31)
        else { return nil }
        (self.year, self.first, self.last) = (year, first, last)
        from = zone.instant(day: first, secondOfDay: 0).milliseconds
        until = zone.instant(day: Day(number: last.number + 1), secondOfDay: 0).milliseconds
    }

    func time(_ column: String) -> String { "(\(column) >= \(from) AND \(column) < \(until))" }
    func day(_ column: String) -> String { "(\(column) BETWEEN \(first.number) AND \(last.number))" }

    /// Incidents that were reported in the year or are in its numbers. Rows that may not be seen are left out where
    /// they are written, by the sight of the file.
    var incidents: String {
        """
        SELECT id FROM incidents WHERE \(day("reported_day")) OR (reported_day IS NULL AND \(time("reported_at")))
          OR id IN (SELECT incident FROM contributions WHERE year = \(year))
        """
    }

    /// Reports that were received in the year, tell of something told in it, or of one of its incidents.
    var reports: String {
        "SELECT id FROM reports WHERE \(time("received")) OR \(day("told_day")) OR incident IN (\(incidents))"
    }
}

/// Which rows of a table belong to a year, and the column that dates them.
struct AuditRows: Sendable {
    let condition: @Sendable (AuditYear) -> String
    var dated: String?

    /// Rows of the data year, by a column that holds it.
    static func year(_ column: String = "year", dated: String? = nil) -> AuditRows {
        AuditRows(condition: { "\(column) = \($0.year)" }, dated: dated)
    }
    /// By an instant.
    static func time(_ column: String = "at") -> AuditRows {
        AuditRows(condition: { $0.time(column) }, dated: column)
    }
    static func day(_ column: String) -> AuditRows {
        AuditRows(condition: { $0.day(column) }, dated: column)
    }
    /// What held on a day of the year.
    static func held(_ from: String = "from_day", _ through: String = "through_day") -> AuditRows {
        AuditRows(condition: {
            "(\(from) IS NULL OR \(from) <= \($0.last.number)) AND (\(through) IS NULL OR \(through) >= \($0.first.number))"
        })
    }
    /// What was made before the year ended, whether or not it has ended since.
    static func before(_ column: String = "at") -> AuditRows {
        AuditRows(condition: { "\(column) < \($0.until)" }, dated: column)
    }
    /// What does not change from year to year.
    static let all = AuditRows(condition: { _ in "1" })

    static func of(
        dated: String? = nil, _ condition: @escaping @Sendable (AuditYear) -> String
    ) -> AuditRows {
        AuditRows(condition: condition, dated: dated)
    }
    /// Rows that belong to rows of another table.
    static func under(
        _ column: String, _ parent: KeptTable, _ rows: AuditRows, dated: String? = nil
    ) -> AuditRows {
        AuditRows(
            condition: {
                "\(column) IN (SELECT id FROM \(parent.rawValue) WHERE \(rows.condition($0)))"
            }, dated: dated)
    }
}
