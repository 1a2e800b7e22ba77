import CleryLaw
import GRDB

/// An incident whose standing is open, and what would decide it: facts, or words that nobody has named yet.
public struct Undecided: Sendable, Equatable {
    public let id: Int64
    public let incident: String
    public var needs: Needs = []
    public var words: [String] = []

    /// What is asked, a sentence each.
    public var questions: [String] { needs.sentences + words.map { "What do the words “\($0)” mean?" } }

    /// What it is called where a restricted incident is listed: it is there, and no more is told.
    static let restricted = "restricted"

    /// A restricted one is in the list without its number and its questions.
    static func list(
        years: ClosedRange<Int>, campuses: [Campus], hidden: Hidden, _ db: Database
    ) throws -> [Undecided] {
        var found: [Int64: Undecided] = [:]
        let ids = campuses.map { String($0.id) }.joined(separator: ",")
        let facts = """
            SELECT incident, coalesce(number, key), needs FROM contributions
            JOIN incidents ON incidents.id = incident
            WHERE standing = 2 AND year BETWEEN ? AND ? AND contributions.campus IN (\(ids))
            """
        for row in try Row.fetchAll(db, sql: facts, arguments: [years.lowerBound, years.upperBound]) {
            let needs = Needs(rawValue: UInt32(truncatingIfNeeded: row[2] as Int64))
            found[row[0], default: Undecided(id: row[0], incident: row[1])].needs.formUnion(needs)
        }
        let words = """
            SELECT incident, coalesce(number, key), words FROM unknown_wordings
            JOIN incidents ON incidents.id = incident
            WHERE reported_day BETWEEN ? AND ? AND campus IN (\(ids)) ORDER BY incident, words
            """
        let (first, last) = days(of: years)
        for row in try Row.fetchAll(db, sql: words, arguments: [first, last]) {
            found[row[0], default: Undecided(id: row[0], incident: row[1])].words.append(row[2])
        }
        return found.values.sorted { $0.id < $1.id }.map {
            hidden.incidents.contains($0.id) ? Undecided(id: 0, incident: restricted) : $0
        }
    }

    /// How many there are, without looking at each.
    static func count(years: ClosedRange<Int>, campuses: [Campus], _ db: Database) throws -> Int {
        let ids = campuses.map { String($0.id) }.joined(separator: ",")
        let sql = """
            SELECT count(*) FROM (
              SELECT incident FROM contributions WHERE standing = 2 AND year BETWEEN ? AND ? AND campus IN (\(ids))
              UNION
              SELECT incident FROM unknown_wordings JOIN incidents ON incidents.id = incident
              WHERE reported_day BETWEEN ? AND ? AND campus IN (\(ids)))
            """
        let (first, last) = days(of: years)
        return try Int.fetchOne(db, sql: sql, arguments: [years.lowerBound, years.upperBound, first, last])
            ?? 0
    }

    /// How many incidents of a year have words that nobody has named.
    static func waitingForWords(
        year: Int, campuses: [Campus], hidden: Hidden, _ db: Database
    ) throws -> Int {
        let ids = campuses.map { String($0.id) }.joined(separator: ",")
        let sql = """
            SELECT count(DISTINCT incident) FROM unknown_wordings JOIN incidents ON incidents.id = incident
            WHERE reported_day BETWEEN ? AND ? AND campus IN (\(ids))
              AND incident NOT IN (\(Hidden.list(hidden.incidents)))
            """
        let (first, last) = days(of: year...year)
        return try Int.fetchOne(db, sql: sql, arguments: [first, last]) ?? 0
    }

    private static func days(of years: ClosedRange<Int>) -> (first: Int32, last: Int32) {
        (
            Day(year: years.lowerBound, month: 1, day: 1)?.number ?? 0,
            Day(year: years.upperBound, month: 12, day: 31)?.number ?? 0
        )
    }
}
