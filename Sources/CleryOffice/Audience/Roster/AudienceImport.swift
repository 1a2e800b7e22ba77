import CleryLaw
import GRDB

/// Takes a roster of people who are told in by command.
public struct AudienceImport {
    private let office: Office
    private let file: String
    private let list: String
    /// Show what would happen and keep nothing.
    public var dryRun = false
    /// End even more people than the usual share.
    public var confirmed = false

    public static let usualList = "Roster"

    public init(_ office: Office, file: String, list: String) {
        (self.office, self.file, self.list) = (office, file, list)
    }

    /// Throws an `ExchangeError` or `OfficeFault` when nothing can be read at all.
    public func run() throws -> AudienceReport {
        let key = office.key
        do {
            guard !dryRun else {
                let rows = try AudienceRows(ByteStream(path: file))
                let difference = try office.read { try AudienceTarget(list, $0).trial(rows, key, $0) }
                return AudienceReport(difference, list: list, dryRun: true)
            }
            let (_, difference) = try AudienceTarget.take(
                list, { try AudienceRows(ByteStream(path: file)) }, by: .house, nil, office,
                when: {
                    if $0.isEmpty { return .nothingToDo }
                    return !confirmed && $0.endsTooMany ? .endsTooMany : nil
                })
            return AudienceReport(difference, list: list)
        } catch let refused as AudienceRefused {
            return AudienceReport(
                refused.difference, list: list, isRefused: refused.reason == .endsTooMany)
        } catch let problem as Problem {
            throw OfficeFault.input(problem.sentence)
        }
    }
}

/// What an import of people who are told did, or would do.
public struct AudienceReport: Sendable {
    private let difference: AudienceDifference
    private let list: String
    private let dryRun: Bool
    public let isRefused: Bool

    init(
        _ difference: AudienceDifference, list: String, dryRun: Bool = false, isRefused: Bool = false
    ) {
        (self.difference, self.list, self.dryRun) = (difference, list, dryRun)
        self.isRefused = isRefused
    }

    public var rows: Int { difference.rows }
    public var added: Int { difference.count(.added) }
    public var changed: Int { difference.count(.changed) }
    public var ended: Int { difference.count(.ended) }
    public var unchanged: Int { difference.unchanged }
    public var rejected: Int { difference.rejected }
    public var problems: [RowProblem] { difference.problems }
    /// What was left out of rows that were taken.
    public var remarks: [RowProblem] { difference.remarks }
    public var hasFault: Bool { rejected > 0 || isRefused }

    private var sentences: [String] {
        var all: [String] = []
        if difference.isUnsure {
            all.append(
                "Nobody who is missing was ended: a row could not be read, so it may be theirs. Mend the file first."
            )
        }
        if isRefused || (dryRun && difference.endsTooMany) {
            all.append(difference.tooManySentence + " Nothing is done without --confirm.")
        }
        return all
    }

    public var text: String {
        let head =
            isRefused
            ? "Nothing was done:"
            : dryRun ? "This would be the outcome (nothing was kept):" : "Done, list “\(list)”:"
        var lines = [
            head, "  rows read        \(rows)", "  new              \(added)",
            "  changed          \(changed)",
            "  ended            \(ended)", "  unchanged        \(unchanged)",
            "  lose addresses   \(difference.emptied)",
            "  without address  \(difference.without)", "  rejected rows    \(rejected)",
            "  left out         \(difference.remarked)",
        ]
        for problem in (problems + remarks).prefix(20) {
            let column = problem.column.isEmpty ? "" : ", \(problem.column)"
            lines.append("  line \(problem.line)\(column): \(problem.problem)")
        }
        if rejected + difference.remarked > 20 {
            lines.append("  and \(rejected + difference.remarked - 20) more; --json lists them")
        }
        return (lines + sentences.map { "  " + $0 }).joined(separator: "\n")
    }

    public var json: String {
        var json = JSONWriter()
        json.object { json in
            for (name, number) in [
                ("read", rows), ("new", added), ("changed", changed), ("ended", ended),
                ("unchanged", unchanged), ("lose_addresses", difference.emptied),
                ("without_address", difference.without), ("rejected", rejected),
                ("left_out", difference.remarked),
            ] {
                json.key(named: name)
                json.value(number)
            }
            json.key("list")
            json.value(list)
            json.key("dry_run")
            json.value(dryRun)
            json.key("refused")
            json.value(isRefused)
            json.key("problems")
            json.value(problems)
            json.key("remarks")
            json.value(remarks)
            json.key("sentences")
            json.array { json in for one in sentences { json.value(one) } }
        }
        return json.string
    }
}
