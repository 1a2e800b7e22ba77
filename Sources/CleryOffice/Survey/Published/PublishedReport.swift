/// What an import of the Department's files did, or would do.
public struct PublishedReport: Sendable {
    public struct File: Sendable {
        /// The Department's name of the table.
        public let name: String
        public let years: ClosedRange<Int>
        let isPolice: Bool
        public var rows = 0
        public var new = 0
        public var changed = 0
        public var unchanged = 0
        /// Rows of other institutions.
        public var leftOut = 0
        /// Rows that were read from their right-hand end.
        var wider = 0
        public var problems: [RowProblem] = []

        init(name: String, years: ClosedRange<Int>, isPolice: Bool) {
            (self.name, self.years, self.isPolice) = (name, years, isPolice)
        }

        var taken: Int { new + changed + unchanged }

        /// The register's sentence.
        var sentence: String {
            "took in \(name) of \(years.lowerBound) to \(years.upperBound) from the Department’s public files: \(new) new, \(changed) changed"
        }
    }

    public internal(set) var files: [File] = []
    public let dryRun: Bool

    init(dryRun: Bool) { self.dryRun = dryRun }

    public var rejected: Int { files.reduce(0) { $0 + $1.problems.count } }
    /// Rows that stand in the office now, or would.
    public var taken: Int { files.reduce(0) { $0 + $1.taken } }

    public var text: String {
        var lines = [dryRun ? "This would be the outcome (nothing was kept):" : "Done:"]
        for file in files {
            lines.append(
                "  \(file.name) \(file.years.lowerBound) to \(file.years.upperBound): \(file.rows) rows, \(file.new) new, \(file.changed) changed, \(file.unchanged) unchanged, \(file.leftOut) of other institutions, \(file.problems.count) rejected"
            )
            for problem in file.problems.prefix(20) {
                let column = problem.column.isEmpty ? "" : ", \(problem.column)"
                lines.append("    line \(problem.line)\(column): \(problem.problem)")
            }
            if file.problems.count > 20 {
                lines.append("    and \(file.problems.count - 20) more; --json lists them all")
            }
            if file.wider > 0 {
                lines.append(
                    "    \(file.wider) rows hold commas that nobody quoted; their numbers were read from the right-hand end"
                )
            }
        }
        if taken == 0 { lines.append(Self.nothing) }
        return lines.joined(separator: "\n")
    }

    static let nothing =
        "No campus of the institution is in these files. Name it as the Department does (--institution with its UNITID, OPE ID or name), or take all (--all)."

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("dry_run")
            json.value(dryRun)
            json.key("files")
            json.array { json in for file in files { Self.write(file, &json) } }
        }
        return json.string
    }

    private static func write(_ file: File, _ json: inout JSONWriter) {
        json.newlineInArray()
        json.object { json in
            json.key("table")
            json.value(file.name)
            json.key("first_year")
            json.value(file.years.lowerBound)
            json.key("last_year")
            json.value(file.years.upperBound)
            for (name, number) in [
                ("rows", file.rows), ("new", file.new), ("changed", file.changed),
                ("unchanged", file.unchanged), ("left_out", file.leftOut),
                ("rejected", file.problems.count), ("read_from_the_right", file.wider),
            ] {
                json.key(named: name)
                json.value(number)
            }
            json.key("problems")
            json.value(file.problems)
        }
    }
}
