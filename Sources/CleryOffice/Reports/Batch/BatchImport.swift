import CleryLaw

/// Takes a file of conduct referrals or housing reports in by command.
public struct BatchImport {
    private let office: Office
    private let profile: ReferralProfile
    private let file: String
    /// Show what would happen and keep nothing.
    public var dryRun = false

    public init(_ office: Office, profile: ReferralProfile, file: String) {
        self.office = office
        self.profile = profile
        self.file = file
    }

    /// Throws an `ExchangeError` when the file is no table that the profile fits.
    public func run() throws -> BatchReport {
        let bytes = try SheetText.bytes(of: file)
        guard !dryRun else {
            return BatchReport(
                try office.read { try BatchPlan.of(bytes, profile, reach: .all, office, $0) }, dryRun: true)
        }
        let today = office.today
        return try office.actNow(by: .house, "took in a batch of reports") { writing in
            let plan = try BatchPlan.of(bytes, profile, reach: .all, office, writing.db)
            try BatchActs.take(plan, by: nil, today: today, writing)
            try writing.enter(plan.sentence)
            return BatchReport(plan, dryRun: false)
        }
    }
}

/// What an import of referrals did, or would do.
public struct BatchReport: Sendable {
    public let rows: Int
    public let imported: Int
    public let changed: Int
    public let unchanged: Int
    public let rejected: Int
    public let problems: [RowProblem]
    public let dryRun: Bool

    init(_ plan: BatchPlan, dryRun: Bool) {
        rows = plan.rows
        imported = plan.new
        changed = plan.changed
        unchanged = plan.unchanged
        problems = plan.problems
        rejected = plan.problems.count
        self.dryRun = dryRun
    }

    public var text: String {
        var lines = [
            dryRun ? "This would be the outcome (nothing was kept):" : "Done:", "  rows read      \(rows)",
            "  new reports    \(imported)", "  changed        \(changed)", "  unchanged      \(unchanged)",
            "  rejected rows  \(rejected)",
        ]
        for problem in problems.prefix(20) {
            let column = problem.column.isEmpty ? "" : ", \(problem.column)"
            lines.append("  line \(problem.line)\(column): \(problem.problem)")
        }
        if problems.count > 20 { lines.append("  and \(problems.count - 20) more; --json lists them all") }
        return lines.joined(separator: "\n")
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, number) in [
                ("rows", rows), ("imported", imported), ("changed", changed), ("unchanged", unchanged),
                ("rejected", rejected),
            ] {
                json.key(named: name)
                json.value(number)
            }
            json.key("dry_run")
            json.value(dryRun)
            json.key("problems")
            json.value(problems)
        }
        return json.string
    }
}
