import CleryLaw
import GRDB

/// Every difference between the office's records for some years and campuses, each with its explanation.
struct Reconciliation: Sendable {
    /// The rooms that compare, in the order of the board.
    static let rooms: [any DifferenceRoom.Type] = [
        LogDifferences.self, WordDifferences.self, IncidentDifferences.self, FireDifferences.self,
        SourceDifferences.self, NumberDifferences.self, SheetDifferences.self,
    ]

    struct Line: Sendable {
        let difference: Difference
        /// The explanation that holds.
        var reason: DifferenceReason?
        /// What was explained when the difference was another.
        var earlier: DifferenceReason?

        var isOpen: Bool { reason == nil }
        /// What keeps the report from being approved.
        var isInTheWay: Bool { isOpen && difference.kind.effect == .blocks }
        /// How a form names it.
        var mark: String { Reconciliation.mark(difference) }
    }

    let scope: DifferenceScope
    let lines: [Line]

    init(_ years: ClosedRange<Int>, _ campuses: [Campus], _ db: Database) throws {
        let scope = DifferenceScope(years: years, campuses: campuses)
        self.scope = scope
        guard !campuses.isEmpty else {
            lines = []
            return
        }
        var reasons: [Place: DifferenceReason] = [:]
        for reason in try DifferenceReason.holding(years, db) {
            reasons[Place(year: reason.year, campus: reason.campus, key: reason.key)] = reason
        }
        let order = Dictionary(
            uniqueKeysWithValues: DifferenceKind.allCases.enumerated().map { ($1, $0) })
        var seen: Set<Place> = []
        lines = try Self.rooms.flatMap { try $0.differences(scope, db) }
            .filter { seen.insert(Place($0)).inserted }
            .enumerated().sorted {
                (order[$0.element.kind] ?? 0, $0.element.campus, $0.offset)
                    < (order[$1.element.kind] ?? 0, $1.element.campus, $1.offset)
            }
            .map { _, difference in
                let known = reasons[Place(difference)]
                let holds = known?.found == difference.found
                return Line(
                    difference: difference, reason: holds ? known : nil, earlier: holds ? nil : known)
            }
    }

    private struct Place: Hashable {
        let year: Int
        let campus: Int64
        let key: String

        init(year: Int, campus: Int64, key: String) {
            (self.year, self.campus, self.key) = (year, campus, key)
        }
        init(_ difference: Difference) {
            self.init(year: difference.year, campus: difference.campus, key: difference.key)
        }
    }

    static func mark(_ difference: Difference) -> String {
        "\(difference.campus) \(difference.found) \(difference.key)"
    }

    // MARK: The report

    /// What stands in the way of a report: a point for each campus, year and kind of difference that blocks.
    static func points(_ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        let board = try Reconciliation(scope.years, scope.campuses, db)
        var counts: [Point: Int] = [:]
        for line in board.lines where line.isInTheWay {
            counts[Point(line.difference), default: 0] += 1
        }
        return scope.years.flatMap { year in
            scope.campuses.flatMap { campus in
                DifferenceKind.allCases.compactMap { kind in
                    let point = Point(year: year, campus: campus.id, kind: kind)
                    return counts[point].map { point.open($0, campus.name) }
                }
            }
        }
    }

    private struct Point: Hashable {
        let year: Int
        let campus: Int64
        let kind: DifferenceKind

        init(year: Int, campus: Int64, kind: DifferenceKind) {
            (self.year, self.campus, self.kind) = (year, campus, kind)
        }
        init(_ difference: Difference) {
            self.init(year: difference.year, campus: difference.campus, kind: difference.kind)
        }

        func open(_ count: Int, _ name: String) -> OpenPoint {
            OpenPoint(
                key: "difference:\(year):\(campus):\(kind.rawValue)",
                sentence:
                    "\(name), \(year): \(count) difference\(count == 1 ? "" : "s") between the office’s records: \(kind.title.prefix(1).lowercased() + kind.title.dropFirst()). Mend or explain \(count == 1 ? "it" : "each").",
                citation: kind.citation,
                href: "/office/reconciliation?year=\(year)&campus=\(campus)&kind=\(kind.rawValue)")
        }
    }

    /// Nobody approves a report over a difference that blocks.
    static func refuse(_ report: AnnualReport) throws {
        let open = report.points.filter { $0.blocks && $0.key.hasPrefix("difference:") }
        guard let first = open.first else { return }
        throw Refusal(
            status: .conflict, title: "Records still differ",
            sentence:
                "\(first.sentence)\(open.count > 1 ? " \(open.count - 1) more points of the reconciliation board are open." : "")"
        )
    }
}

/// The verbs of the board.
enum DifferenceActs {
    /// One explanation for several differences; those that were explained otherwise before are explained anew.
    static func explain(
        _ lines: [Reconciliation.Line], _ words: String, by account: Int64?, _ writing: Writing
    ) throws {
        for line in lines {
            for old in [line.reason, line.earlier].compactMap({ $0 }) { try end(old, writing) }
            let id = try writing.nextID(.differenceReasons)
            let one = line.difference
            let reason = DifferenceReason(
                id: id, year: one.year, campus: one.campus, key: one.key, found: one.found,
                words: try writing.seal(words, record: SealedRecord.differenceReason(id)), account: account,
                at: writing.at)
            try writing.put(.differenceReasons, reason.values, isNew: true)
        }
    }

    static func end(_ reason: DifferenceReason, _ writing: Writing) throws {
        var reason = reason
        reason.ended = writing.at
        try writing.put(.differenceReasons, reason.values)
    }
}
