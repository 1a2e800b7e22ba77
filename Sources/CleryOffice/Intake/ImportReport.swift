import CleryLaw

/// What an import did with each row: the five outcomes always add up to the rows read.
public struct ImportReport: Sendable {
    public var read = 0
    public var imported = 0
    public var unchanged = 0
    public var updated = 0
    public var needsReview = 0
    public var rejected = 0
    public var incidents = 0
    /// Incidents that are not in the public log yet, because their words may tell who somebody is.
    public var stopped = 0
    public var problems: [RowProblem] = []
    public var seconds = 0.0
    public var dryRun = false

    /// The contract's JSON.
    public var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("read")
            json.value(read)
            json.key("imported")
            json.value(imported)
            json.key("unchanged")
            json.value(unchanged)
            json.key("updated")
            json.value(updated)
            json.key("needs_review")
            json.value(needsReview)
            json.key("rejected")
            json.value(rejected)
            json.key("incidents")
            json.value(incidents)
            json.key("stopped")
            json.value(stopped)
            json.key("dry_run")
            json.value(dryRun)
            json.key("problems")
            json.array { json in
                for problem in problems {
                    json.object { json in
                        json.key("line")
                        json.value(problem.line)
                        json.key("column")
                        json.value(problem.column)
                        json.key("problem")
                        json.value(problem.problem)
                    }
                }
            }
        }
        return json.string
    }

    /// The same in words, for a person at a terminal.
    public var text: String {
        var lines = [
            (dryRun ? "This would be the outcome (nothing was kept):" : "Done:"),
            "  rows read      \(read) (\(incidents) incidents)",
            "  imported       \(imported)",
            "  unchanged      \(unchanged)",
            "  updated        \(updated)",
            "  needs review   \(needsReview)",
            "  rejected       \(rejected)",
        ]
        for problem in problems.prefix(20) {
            lines.append("  line \(problem.line), \(problem.column): \(problem.problem)")
        }
        if problems.count > 20 { lines.append("  and \(problems.count - 20) more; --json lists them all") }
        if needsReview > 0 {
            lines.append(
                "Rows that need review are kept. Name their words once at /office/review and they follow.")
        }
        if stopped > 0 {
            lines.append(
                "\(stopped) incident\(stopped == 1 ? "" : "s") not in the public log yet: the words may tell who somebody is. Look at /office/log?show=stopped."
            )
        }
        return lines.joined(separator: "\n")
    }
}
