import CleryLaw
import GRDB

/// Every source of every campus for one calendar year of data, with what it said.
struct SourceMatrix: Sendable {
    /// The rooms that have sources, in the order of the matrix.
    static let rooms: [any SourceRoom.Type] = [
        OfficeSource.self, AgencySource.self, AuthoritySource.self,
    ]

    struct Line: Sendable {
        let cell: SourceCell
        let signature: SourceSignature?

        var isOpen: Bool { cell.state.isOpen && signature == nil }
        func isLate(_ today: Day) -> Bool { isOpen && (cell.due.map { $0 < today } ?? false) }
    }

    let year: Int
    let campuses: [Campus]
    let lines: [Line]

    init(_ year: Int, _ campuses: [Campus], _ db: Database) throws {
        (self.year, self.campuses) = (year, campuses)
        let signed = Dictionary(
            try SourceSignature.holding(in: year, db).map { (Place(campus: $0.campus, key: $0.source), $0) },
            uniquingKeysWith: { $1 })
        lines = try campuses.flatMap { campus in
            try Self.rooms.flatMap { try $0.cells(year, campus, db) }
        }.map { Line(cell: $0, signature: signed[Place(campus: $0.campus, key: $0.key)]) }
    }

    private struct Place: Hashable {
        let campus: Int64
        let key: String
    }

    /// The lines of a campus in groups of one kind, each kind where it comes first.
    func groups(_ campus: Int64) -> [(kind: String, lines: [Line])] {
        var groups: [(kind: String, lines: [Line])] = []
        for line in lines where line.cell.campus == campus {
            if let at = groups.firstIndex(where: { $0.kind == line.cell.kind }) {
                groups[at].lines.append(line)
            } else {
                groups.append((line.cell.kind, [line]))
            }
        }
        return groups
    }

    func line(_ campus: Int64, _ key: String) -> Line? {
        lines.first { $0.cell.campus == campus && $0.cell.key == key }
    }

    /// What stands in the way of the report that first carries the year: each silent source that nobody signed for.
    static func points(_ scope: ReportScope, _ db: Database) throws -> [OpenPoint] {
        let year = scope.years.upperBound
        return try SourceMatrix(year, scope.campuses, db).lines.filter(\.isOpen).map { line in
            let campus = scope.campuses.first { $0.id == line.cell.campus }?.name ?? ""
            return OpenPoint(
                key: "source:\(year):\(line.cell.campus):\(line.cell.key)",
                sentence:
                    "\(campus): \(line.cell.name) has not answered for \(year). \(line.cell.sentence) Ask again, or sign why the report may go out without it.",
                citation: line.cell.citation, href: line.cell.href)
        }
    }
}
