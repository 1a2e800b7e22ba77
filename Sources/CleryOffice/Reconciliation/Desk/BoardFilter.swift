import CleryLaw
import GRDB

/// Which differences somebody looks at.
struct BoardFilter: Sendable {
    var year: Int?
    var campus = ""
    var kind: DifferenceKind?
    /// `open`, `explained` or all.
    var state = ""

    init(_ ask: (String) -> String) {
        year = Int(ask("year")).flatMap { SourceYear.years.contains($0) ? $0 : nil }
        campus = Int64(ask("campus")).map(String.init) ?? ""
        kind = DifferenceKind(rawValue: ask("kind"))
        state = ["open", "explained"].first { $0 == ask("state") } ?? ""
    }

    func fits(_ line: Reconciliation.Line) -> Bool {
        (kind == nil || line.difference.kind == kind)
            && (state.isEmpty || (state == "open") == line.isOpen)
    }

    /// The board with this filter.
    func address(_ year: Int, done: String = "") -> String {
        var parts = ["year=\(year)"]
        if !campus.isEmpty { parts.append("campus=\(campus)") }
        if let kind { parts.append("kind=\(kind.rawValue)") }
        if !state.isEmpty { parts.append("state=\(state)") }
        if !done.isEmpty { parts.append("done=\(done)") }
        return "/office/reconciliation?" + parts.joined(separator: "&")
    }

    func with(kind: DifferenceKind?, state: String = "") -> BoardFilter {
        var other = self
        (other.kind, other.state) = (kind, state)
        return other
    }
}

/// A difference as one person may see it.
struct BoardLine: Sendable {
    let line: Reconciliation.Line
    let isHidden: Bool
    /// The explanation in words, and the one that held before what was found became another.
    let reason: String?
    let earlier: String?

    init(_ line: Reconciliation.Line, isHidden: Bool, _ office: Office, _ db: Database) throws {
        (self.line, self.isHidden) = (line, isHidden)
        reason = isHidden ? nil : try line.reason?.text(office, db)
        earlier = isHidden ? nil : try line.earlier?.text(office, db)
    }

    var name: String { isHidden ? "A restricted incident" : line.difference.name }
    var left: String { isHidden ? "Its named readers see what it is." : line.difference.left }
    var right: String { isHidden ? "" : line.difference.right }
}

/// How many differences there are of each kind.
struct BoardSums: Sendable {
    private(set) var open: [DifferenceKind: Int] = [:]
    private(set) var explained: [DifferenceKind: Int] = [:]

    init(_ lines: [Reconciliation.Line]) {
        for line in lines {
            if line.isOpen {
                open[line.difference.kind, default: 0] += 1
            } else {
                explained[line.difference.kind, default: 0] += 1
            }
        }
    }

    var kinds: [DifferenceKind] {
        DifferenceKind.allCases.filter { open[$0] != nil || explained[$0] != nil }
    }
    var opens: Int { open.values.reduce(0, +) }
    var all: Int { opens + explained.values.reduce(0, +) }
    var inTheWay: Int { open.reduce(0) { $0 + ($1.key.effect == .blocks ? $1.value : 0) } }
}
