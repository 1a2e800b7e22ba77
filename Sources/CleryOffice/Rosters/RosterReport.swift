/// What an import of a roster did, or would do.
public struct RosterReport: Sendable {
    public let rows: Int
    public let added: Int
    public let changed: Int
    public let ended: Int
    public let unchanged: Int
    public let leftAlone: Int
    public let rejected: Int
    public let problems: [RowProblem]
    public let dryRun: Bool
    /// Too many would be ended, so nothing was done.
    public let isRefused: Bool
    private let remarks: [String]

    init(_ plan: RosterPlan, dryRun: Bool, isRefused: Bool) {
        rows = plan.rows
        added = plan.count(.added)
        changed = plan.count(.changed)
        ended = plan.count(.ended)
        unchanged = plan.unchanged
        leftAlone = plan.leftAlone.count
        rejected = plan.rejected
        problems = plan.problems
        self.dryRun = dryRun
        self.isRefused = isRefused
        var remarks = plan.leftAlone.map { "line \($0.line): left as it is; \($0.reason)" }
        if plan.missingWithheld {
            remarks.append(
                "Nobody who is missing was ended: a row could not be read, so it may be theirs. Mend the file first."
            )
        }
        if isRefused || (dryRun && plan.endsTooMany) {
            remarks.append(
                "This would end \(ended) of \(plan.open) people of this roster, more than \(plan.mostEnded) %. Nothing is done without --confirm."
            )
        }
        self.remarks = remarks
    }

    /// A fault was found: rows in error, or too many to end.
    public var hasFault: Bool { rejected > 0 || isRefused }

    public var text: String {
        let head =
            isRefused
            ? "Nothing was done:"
            : dryRun ? "This would be the outcome (nothing was kept):" : "Done:"
        var lines = [
            head, "  rows read     \(rows)", "  new           \(added)", "  changed       \(changed)",
            "  ended         \(ended)", "  unchanged     \(unchanged)", "  left alone    \(leftAlone)",
            "  rejected rows \(rejected)",
        ]
        for problem in problems.prefix(20) {
            let column = problem.column.isEmpty ? "" : ", \(problem.column)"
            lines.append("  line \(problem.line)\(column): \(problem.problem)")
        }
        if problems.count > 20 { lines.append("  and \(problems.count - 20) more; --json lists them all") }
        for remark in remarks.prefix(20) { lines.append("  " + remark) }
        return lines.joined(separator: "\n")
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, number) in [
                ("rows", rows), ("new", added), ("changed", changed), ("ended", ended),
                ("unchanged", unchanged), ("left_alone", leftAlone), ("rejected", rejected),
            ] {
                json.key(named: name)
                json.value(number)
            }
            json.key("dry_run")
            json.value(dryRun)
            json.key("refused")
            json.value(isRefused)
            json.key("problems")
            json.value(problems)
            json.key("remarks")
            json.array { json in for remark in remarks { json.value(remark) } }
        }
        return json.string
    }
}

extension JSONWriter {
    /// Problems of rows as every import prints them.
    mutating func value(_ problems: [RowProblem]) {
        array { json in
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
}
