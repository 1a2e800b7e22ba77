import CleryLaw
import GRDB

/// The proof of one cell: the incidents behind it, counted, nearly counted and undecided, each with its reasons.
public struct Proof: Sendable {
    public struct Line: Sendable {
        public let id: Int64
        public let incident: String
        public let campus: String
        public let place: String
        public let nature: String
        public let reportedDay: Day?
        public let count: Int
        public let because: [RuleName]
        public let needs: Needs
        /// Its entry in the daily log, where the public may learn that it stands behind this number.
        var entry: LogEntry?
    }

    public let cell: Cell
    public let campus: String?
    public let position: Int64
    public var counted: [Line] = []
    public var nearlyCounted: [Line] = []
    public var undecided: [Line] = []
    /// Incidents of the year with words that nobody has named: they may belong to any cell.
    public var waitingForWords = 0
    /// How many there are beyond the lines kept, by standing.
    public var more: [Int] = [0, 0, 0]

    /// Restricted incidents that stand in the number and are not shown, by standing: only their readers see them.
    public var restricted: [Int] = [0, 0, 0]
    /// The number in the cell, whatever of it is shown.
    public private(set) var count = 0
}

extension Proof {
    /// Looks a cell up and lets the law say again why each incident stands as it does.
    public init(
        of cell: Cell, campus: String? = nil, limit: Int = .max, _ office: Office, _ db: Database
    ) throws {
        try self.init(
            of: cell, campus: campus, limit: limit, hidden: Hidden.fromAll(office), office, db)
    }

    /// The same for somebody from whom some incidents are hidden: they are counted and not shown.
    init(
        of cell: Cell, campus: String? = nil, limit: Int = .max, hidden: Hidden, _ office: Office,
        _ db: Database
    ) throws {
        self.cell = cell
        self.campus = campus
        position = try office.store.head(db).sequence
        let campuses = try Campus.all(db)
        let chosen = campuses.filter { campus == nil || $0.name == campus }
        if let campus, chosen.isEmpty {
            throw OfficeFault.input(
                "There is no campus \"\(campus)\". This office has: \(campuses.map(\.name).joined(separator: ", "))."
            )
        }
        let names = Dictionary(uniqueKeysWithValues: campuses.map { ($0.id, $0.name) })
        let ids = chosen.map { String($0.id) }.joined(separator: ",")
        // A near miss outside Clery geography, or of unknown place, is one for each geography.
        let sql = """
            SELECT contributions.incident, standing,
              sum(CASE WHEN standing = 0 THEN count ELSE 0 END)
            FROM contributions
            WHERE year = ? AND category = ? AND family = ? AND bias = ? AND campus IN (\(ids))
            AND (geography = ? OR (standing <> 0 AND geography IN (?, ?)))
            GROUP BY contributions.incident, standing ORDER BY standing, contributions.incident
            """
        let rows = try Row.fetchAll(
            db, sql: sql,
            arguments: [
                cell.year, cell.category.rawValue, cell.family.rawValue, cell.biasNumber,
                cell.geography.rawValue,
                Geography.nowhere.rawValue, Geography.undetermined.rawValue,
            ])
        waitingForWords = try Undecided.waitingForWords(
            year: Int(cell.year), campuses: chosen, hidden: hidden, db)
        let reasons = ReasonBook(db)
        for row in rows {
            let standing = Contribution.Standing(rawValue: row[1]) ?? .counted
            count += row[2]
            guard !hidden.incidents.contains(row[0]) else {
                restricted[Int(standing.rawValue)] += 1
                continue
            }
            let have = [counted.count, nearlyCounted.count, undecided.count][Int(standing.rawValue)]
            guard have < limit else {
                more[Int(standing.rawValue)] += 1
                continue
            }
            guard let reasoned = try reasons.answers(for: row[0], within: .all) else { continue }
            let (incident, place) = (reasoned.incident, reasoned.place)
            for answer in reasoned.answers where answer.standing == standing && matches(answer) {
                let line = Line(
                    id: incident.id, incident: incident.number ?? incident.key,
                    campus: names[incident.campus] ?? "",
                    place: place.name, nature: incident.nature, reportedDay: incident.reportedDay,
                    count: Int(answer.count), because: answer.because.rules, needs: answer.needs)
                switch standing {
                case .counted: counted.append(line)
                case .nearlyCounted: nearlyCounted.append(line)
                case .undecided: undecided.append(line)
                }
            }
        }
        let entries = try ProofEntries.of(counted.map(\.id), office, db)
        for i in counted.indices { counted[i].entry = entries[counted[i].id] }
    }

    private func matches(_ answer: Contribution) -> Bool {
        let other = answer.cell
        guard other.year == cell.year, other.category == cell.category, other.family == cell.family,
            other.bias == cell.bias
        else { return false }
        if other.geography == cell.geography { return true }
        return answer.standing != .counted
            && (other.geography == .nowhere || other.geography == .undetermined)
    }
}
