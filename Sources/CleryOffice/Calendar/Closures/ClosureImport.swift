import CleryLaw
import GRDB

/// Takes closures from a calendar file by command: one act, or none.
public struct ClosureImport {
    private let office: Office
    private let file: String
    /// Show what would happen and keep nothing.
    public var dryRun = false
    /// Take also what does not look like a closure: the file lists closures only.
    public var takesAll = false

    public init(_ office: Office, file: String) {
        self.office = office
        self.file = file
    }

    /// - Throws: `ExchangeError` when nothing of the file can be read.
    public func run() throws -> ClosureReport {
        let reading = try ClosureReading(SheetText.bytes(of: file), zone: office.zone, today: office.today)
        let source = ClosureImport.source(file)
        guard !dryRun else {
            return try office.read { db in
                ClosureReport(reading, try Closure.all(db), takesAll: takesAll, dryRun: true)
            }
        }
        return try office.actNow(by: .house, "took in a calendar of closures") { writing in
            let report = ClosureReport(
                reading, try Closure.all(writing.db), takesAll: takesAll, dryRun: false)
            try ClosureActs.close(report.taken.map { ($0.days, $0.name) }, source: source, writing)
            try writing.enter(ClosureImport.sentence(report.taken.count))
            return report
        }
    }

    static func sentence(_ count: Int) -> String {
        "took in a calendar of closures: \(count) new"
    }

    /// The name of a file as a closure's source: without its folders, in one line.
    static func source(_ path: String) -> String {
        let name = path.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let cleaned = String(ClosureRow.cleaned(name).prefix(100))
        // So that no file is taken for what was entered otherwise.
        return cleaned.contains(".") ? cleaned : "file \(cleaned)"
    }
}

/// What an import of closures did, or would do.
public struct ClosureReport: Sendable {
    public let rows: Int
    public var new: Int { taken.count }
    public let unchanged: Int
    public let leftOut: Int
    public let rejected: Int
    public let problems: [RowProblem]
    public let dryRun: Bool
    let taken: [ClosureRow]
    private let remarks: [String]

    init(_ reading: ClosureReading, _ closures: [Closure], takesAll: Bool, dryRun: Bool) {
        var standing = ClosureStanding(closures)
        var taken: [ClosureRow] = []
        var remarks = reading.remarks
        var (unchanged, leftOut) = (0, 0)
        for row in reading.rows {
            func leave(_ why: String) {
                leftOut += 1
                remarks.append("line \(row.line), \(ClosureActs.words(row.days)): left out; \(why)")
            }
            switch standing.of(row.days, row.name) {
            case .known: unchanged += 1
            case .takenBack: leave("the same closure was taken back by hand")
            case .covered: leave("it takes no business day that is not closed already")
            case .new:
                guard takesAll || row.looks == .closure else {
                    leave("\(row.looks.words); --all takes it")
                    continue
                }
                taken.append(row)
                standing.take(
                    Closure(id: 0, days: row.days, name: row.name, source: Closure.hand))
            }
        }
        (self.taken, self.unchanged, self.leftOut) = (taken, unchanged, leftOut)
        rows = reading.rows.count + reading.problems.count
        rejected = reading.problems.count
        problems = reading.problems
        self.remarks = remarks
        self.dryRun = dryRun
    }

    public var text: String {
        var lines = [
            dryRun ? "This would be the outcome (nothing was kept):" : "Done:", "  rows read      \(rows)",
            "  new closures   \(new)", "  unchanged      \(unchanged)", "  left out       \(leftOut)",
            "  rejected rows  \(rejected)",
        ]
        for problem in problems.prefix(20) {
            let column = problem.column.isEmpty ? "" : ", \(problem.column)"
            lines.append("  line \(problem.line)\(column): \(problem.problem)")
        }
        if problems.count > 20 { lines.append("  and \(problems.count - 20) more; --json lists them all") }
        for remark in remarks.prefix(20) { lines.append("  " + remark) }
        if remarks.count > 20 {
            lines.append("  and \(remarks.count - 20) more remarks; --json lists them all")
        }
        return lines.joined(separator: "\n")
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, number) in [
                ("rows", rows), ("new", new), ("unchanged", unchanged), ("left_out", leftOut),
                ("rejected", rejected),
            ] {
                json.key(named: name)
                json.value(number)
            }
            json.key("dry_run")
            json.value(dryRun)
            json.key("problems")
            json.value(problems)
            json.key("remarks")
            json.array { json in for remark in remarks { json.value(remark) } }
        }
        return json.string
    }
}
