import CleryLaw
import GRDB

/// What a reader of the log asks for.
struct LogFilter: Sendable, Equatable {
    var from: Day
    var through: Day
    /// In the nature, the general location or the number.
    var words = ""
    var campus = ""
    var disposition = ""
    /// One of the two logs; nil: both.
    var log: LogKind?
    /// The whole of it, as the log has it.
    var nature = ""
    /// A general location as the log has it. What is withheld has none, so nothing finds it by its place.
    var place = ""
    /// The parts of the days that are open to whoever reads; nil: all of them.
    var open: [ClosedRange<Day>]?

    /// The address of this choice, ending so that a page number can follow.
    func address(_ path: String) -> String {
        path + "?" + parts.map { "\($0.0)=\(urlPartOf($0.1))" }.joined(separator: "&") + "&"
    }

    private var parts: [(String, String)] {
        [
            ("from", "\(from)"), ("to", "\(through)"), ("q", words), ("log", log?.rawValue ?? ""),
            ("nature", nature), ("place", place), ("campus", campus), ("disposition", disposition),
        ].filter { !$0.1.isEmpty }
    }

    /// More is asked for than days.
    var isNarrowed: Bool {
        var days = LogFilter(from: from, through: through)
        days.open = open
        return self != days
    }

    /// From the query of an address. Days that are none are the last 60, which the law opens at once.
    init(query: (String) -> String, today: Day, openness: LogOpenness = LogOpenness()) {
        from = Day(query("from")) ?? LogOpenness.alwaysOpen(today)
        through = max(Day(query("to")) ?? max(today, from), from)
        words = String(query("q").prefix(80))
        campus = String(query("campus").prefix(200))
        disposition = Disposition(rawValue: query("disposition"))?.rawValue ?? ""
        log = LogKind(rawValue: query("log"))
        nature = String(query("nature").prefix(200))
        place = String(query("place").prefix(200))
        open = openness.open(in: from...through, today: today)
    }

    init(
        from: Day, through: Day, words: String = "", campus: String = "", disposition: String = "",
        log: LogKind? = nil, nature: String = "", place: String = ""
    ) {
        (self.from, self.through) = (from, through)
        (self.words, self.campus, self.disposition) = (words, campus, disposition)
        (self.log, self.nature, self.place) = (log, nature, place)
    }
}

extension LogFilter {
    /// The condition on versions of entries (`version` is `e` or `v`), with `e` for the entry and `campuses` beside.
    ///
    /// - Parameter undated: whether the log holds entries without a date reported. They stand under the day (UTC) on
    ///   which they came into the log, so that none is lost.
    func condition(_ version: String = "e", undated: Bool) -> (sql: String, arguments: StatementArguments) {
        var conditions = ["\(version).merged_into IS NULL", days(version, undated)]
        var arguments: StatementArguments = []
        if !words.isEmpty {
            let columns = ["nature", "location", "number"].map { "\(version).\($0) LIKE ? ESCAPE '\\'" }
            conditions.append("(\(columns.joined(separator: " OR ")))")
            let pattern =
                words.replacing("\\", with: "\\\\").replacing("%", with: "\\%").replacing("_", with: "\\_")
            for _ in columns { arguments += ["%\(pattern)%"] }
        }
        for (column, value) in [
            ("campuses.name", campus), ("\(version).disposition", disposition),
            ("e.log", log?.rawValue ?? ""),
            ("\(version).nature", nature), ("\(version).location", place),
        ] where !value.isEmpty {
            conditions.append("\(column) = ?")
            arguments += [value]
        }
        return (conditions.joined(separator: " AND "), arguments)
    }

    private func days(_ version: String, _ undated: Bool) -> String {
        let ranges = open ?? [from...through]
        guard !ranges.isEmpty else { return "0" }
        let parts = ranges.map { range in
            let (first, last) = (Int64(range.lowerBound.number), Int64(range.upperBound.number))
            let dated = "\(version).reported_day BETWEEN \(first) AND \(last)"
            guard undated else { return dated }
            let (start, end) = (first * 86_400_000, (last + 1) * 86_400_000 - 1)
            return "\(dated) OR (\(version).reported_day IS NULL AND e.entered BETWEEN \(start) AND \(end))"
        }
        return "(\(parts.joined(separator: " OR ")))"
    }
}
