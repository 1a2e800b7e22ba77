import CleryLaw
import GRDB

/// Arrests and referrals of one campus and year as the tables have them, beside what became of the lists' rows.
struct ReferralSummary: Sendable {
    static let violations: [CleryLaw.Category] = [.weapons, .drug, .liquor]

    /// What became of a row, in the order in which it is asked.
    enum Standing: String, Sendable, CaseIterable {
        case notAnswered = "not_answered"
        case noneOfThree = "other_kind"
        case policyOnly = "policy_only"
        case noReferral = "no_referral"
        case arrested = "counted_as_arrest"
        case noIncident = "no_incident"
        case lawUndecided = "waits_for_facts"
        case otherViolation = "counted_elsewhere"
        case outside = "outside_geography"
        case counted

        var title: String {
            switch self {
            case .notAnswered: "Law or policy not answered"
            case .noneOfThree: "None of the three kinds"
            case .policyOnly: "Policy only"
            case .noReferral: "No referral as defined"
            case .arrested: "Also arrested: counted as arrest"
            case .noIncident: "No incident yet"
            case .lawUndecided: "Waits for other facts"
            case .otherViolation: "Counted under another violation or row"
            case .outside: "Outside Clery geography"
            case .counted: "Counted as referral"
            }
        }
    }

    let campus: Campus
    let year: Int
    /// The cells of the report.
    let cells: [Cell: Int64]
    /// Rows by violation and what became of them; nil is not answered yet.
    let rows: [LawViolation?: [Standing: Int]]

    func count(_ family: Family, _ category: CleryLaw.Category, _ geography: Geography) -> Int64 {
        cells[Cell(family, category, geography, Int16(year))] ?? 0
    }
    func rows(_ violation: LawViolation?, _ standing: Standing) -> Int { rows[violation]?[standing] ?? 0 }
    var total: Int { rows.values.flatMap(\.values).reduce(0, +) }

    init(_ campus: Campus, _ book: ReferralBook, _ tables: StatisticsTables, _ db: Database) throws {
        self.campus = campus
        year = book.year
        var cells: [Cell: Int64] = [:]
        for category in Self.violations {
            for geography in Geography.columns {
                for family in [Family.arrests, .referrals] {
                    let cell = Cell(family, category, geography, Int16(book.year))
                    cells[cell] = tables.count(cell, campus: campus.id)
                }
            }
        }
        self.cells = cells
        let lines = book.lines.filter { $0.campus == campus.id }
        let told = try StandingBook(lines.filter { !book.isArrested($0) }, db)
        var rows: [LawViolation?: [Standing: Int]] = [:]
        for line in lines where !line.isClosed {
            let standing = book.standing(of: line, told)
            rows[line.answer.violation, default: [:]][standing, default: 0] += 1
        }
        self.rows = rows
    }
}

/// How the law counts the incidents of some rows: by incident and kind, what stands, what waits, what nearly stands.
struct StandingBook: Sendable {
    private struct Key: Hashable, Sendable {
        let incident: Int64
        let category: UInt8
    }
    /// Persons counted, and rows that found their place among them.
    private var counted: [Key: Int] = [:]
    private var waits: Set<Key> = []
    private var outside: Set<Key> = []
    private var place: [Int64: Int] = [:]
    /// Incidents that count more persons than their lists name: somebody stated referrals by hand besides.
    private(set) var excess: [Int64: Int] = [:]

    /// - Parameter lines: rows of persons who are not counted as arrested.
    init(_ lines: [ReferralLine], _ db: Database) throws {
        let sql = """
            SELECT contributions.incident, category, standing, geography, sum(count) FROM contributions
            WHERE family = ? AND contributions.incident IN (SELECT value FROM json_each(?))
            GROUP BY contributions.incident, category, standing, geography
            """
        let roots = "[" + Set(lines.compactMap(\.root)).sorted().map(String.init).joined(separator: ",") + "]"
        for row in try Row.fetchAll(db, sql: sql, arguments: [Family.referrals.rawValue, roots]) {
            let key = Key(incident: row[0], category: row[1])
            switch Contribution.Standing(rawValue: row[2]) ?? .counted {
            // Housing is a part of on campus.
            case .counted: counted[key] = max(counted[key] ?? 0, row[4])
            case .undecided: waits.insert(key)
            case .nearlyCounted:
                if row[3] == Geography.nowhere.rawValue { outside.insert(key) }
            }
        }
        // Rows of one incident and kind, in their order: as many as are counted stand, the others are the same person.
        var used: [Key: Int] = [:]
        for line in lines.sorted(by: { $0.id < $1.id }) {
            guard let root = line.root, let category = line.answer.violation?.category else { continue }
            let key = Key(incident: root, category: category.rawValue)
            place[line.id] = used[key, default: 0]
            if line.answer.mayCount { used[key, default: 0] += 1 }
        }
        for (key, count) in counted where count > used[key] ?? 0 {
            excess[key.incident, default: 0] += count - (used[key] ?? 0)
        }
    }

    func standing(of line: ReferralLine) -> ReferralSummary.Standing {
        guard let root = line.root, let category = line.answer.violation?.category else { return .noIncident }
        let key = Key(incident: root, category: category.rawValue)
        if place[line.id] ?? 0 < counted[key] ?? 0 { return .counted }
        if waits.contains(key) { return .lawUndecided }
        return outside.contains(key) ? .outside : .otherViolation
    }
}

extension ReferralBook {
    func standing(of line: ReferralLine, _ told: StandingBook) -> ReferralSummary.Standing {
        let answer = line.answer
        guard answer.isWhole, let violation = answer.violation else { return .notAnswered }
        if violation.category == nil { return .noneOfThree }
        if answer.law.isNo { return .policyOnly }
        if !answer.mayCount { return .noReferral }
        if isArrested(line) { return .arrested }
        return line.incident == nil ? .noIncident : told.standing(of: line)
    }
}
