import CleryLaw
import GRDB

/// Whether the annual statistics count what an entry of the crime log tells of, as far as the public is told it entry
/// by entry.
///
/// It is left unsaid wherever it could add to what the entry says about a person:
/// - a restricted matter, because its classification is for its named readers alone;
/// - sexual and domestic offenses, dating violence and stalking, hate crimes and hazing, because an entry may be
///   worded more widely than the crime, and a number of one or two then points to whom it happened;
/// - anything with a piece withheld, because the classification could say what was left out.
///
/// One sentence stands for all of these alike. What is joined counts together, so one such record covers all of them.
enum CountedLine: Sendable, Equatable {
    case untold
    case undecided
    case counted([Cell])
    case notCounted

    /// The word in the list; nil where nothing is said.
    var word: String? {
        switch self {
        case .untold: nil
        case .undecided: "not decided yet"
        case .counted: "counted"
        case .notCounted: "not counted"
        }
    }
}

extension CountedLine {
    /// What is told of each of these entries, by the number of the entry. Fires are counted in the annual fire report
    /// and have no line here. It takes the same few queries for a page as for one entry.
    static func of(_ entries: [LogEntry], hidden: Hidden, _ db: Database) throws -> [Int64: CountedLine] {
        let entries = entries.filter { !$0.isFire }
        guard !entries.isEmpty else { return [:] }
        let events = try Events(entries.map(\.incident), hidden, db)
        return Dictionary(
            entries.map { entry in
                guard entry.content.withheld.isEmpty, let event = events.of(entry.incident) else {
                    return (entry.id, CountedLine.untold)
                }
                return (entry.id, event)
            }, uniquingKeysWith: { a, _ in a })
    }

    /// The events of some incidents: each with all the records that are joined to it.
    private struct Events {
        private var roots: [Int64: Int64] = [:]
        private var lines: [Int64: CountedLine] = [:]

        func of(_ incident: Int64) -> CountedLine? { roots[incident].flatMap { lines[$0] } }

        init(_ incidents: [Int64], _ hidden: Hidden, _ db: Database) throws {
            let ids = Hidden.list(Set(incidents))
            let members = try Row.fetchAll(
                db,
                sql: """
                    SELECT id, coalesce(same_incident_as, id), facts, coalesce(unknown_words, '[]') <> '[]',
                      EXISTS (SELECT 1 FROM withholdings WHERE withholdings.incident = incidents.id AND released IS NULL)
                    FROM incidents WHERE id IN (\(ids))
                      OR id IN (SELECT same_incident_as FROM incidents WHERE id IN (\(ids)))
                      OR same_incident_as IN
                        (SELECT coalesce(same_incident_as, id) FROM incidents WHERE id IN (\(ids)))
                    """)
            var untold: Set<Int64> = []
            var asked: Set<Int64> = []
            for row in members {
                let (id, root): (Int64, Int64) = (row[0], row[1])
                roots[id] = root
                let facts = try FactsJSON.decode(row[2])
                if facts.isTelling || hidden.incidents.contains(id) || row[4] { untold.insert(root) }
                if row[3] { asked.insert(root) }
            }
            var answers: [Int64: [(standing: Contribution.Standing, cell: Cell)]] = [:]
            let counted = try Row.fetchAll(
                db,
                sql: """
                    SELECT incident, standing, year, family, category, bias, geography FROM contributions
                    WHERE incident IN (\(Hidden.list(Set(roots.keys)))) ORDER BY incident, position
                    """)
            for row in counted {
                guard let root = roots[row[0]] else { continue }
                answers[root, default: []].append(
                    (Contribution.Standing(rawValue: row[1]) ?? .undecided, Cell(row: row, from: 2)))
            }
            for root in Set(roots.values) {
                let found = answers[root] ?? []
                if untold.contains(root) || found.contains(where: { $0.cell.isTelling }) {
                    lines[root] = .untold
                } else {
                    lines[root] = CountedLine(found, asked: asked.contains(root))
                }
            }
        }
    }

    private init(_ answers: [(standing: Contribution.Standing, cell: Cell)], asked: Bool) {
        let cells = answers.filter { $0.standing == .counted }.map(\.cell)
        if !cells.isEmpty {
            self = .counted(cells)
        } else {
            self = asked || answers.contains { $0.standing == .undecided } ? .undecided : .notCounted
        }
    }
}

extension IncidentFacts {
    /// What the classification says of a person is more than the entry does.
    fileprivate var isTelling: Bool {
        bias != nil || !hazing.isEmpty || !coursesOfConduct.isEmpty
            || offenses.contains { $0.act.isIntimate || $0.act == .hazing }
    }
}

extension Cell {
    fileprivate var isTelling: Bool {
        family == .vawa || family == .hate || family == .hazing || bias != nil
            || Categories.sexOffenses.has(category)
    }
}
