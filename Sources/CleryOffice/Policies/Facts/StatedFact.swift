import CleryLaw
import GRDB

/// An answer to a fact as a person stated it, for reports from a year on. A later statement takes its place.
struct StatedFact: Sendable, Equatable, Identifiable {
    let id: Int64
    /// Nil: for all campuses that have no answer of their own.
    var campus: Int64?
    var fact: InstitutionFact
    /// The first report year for which it holds.
    var year: Int
    /// Nil: the answer was taken back, so that the one for all campuses holds again.
    var answer: Bool?
    /// On what it rests.
    var why: String
    var at: Instant
    var account: Int64?

    var values: [Value] {
        [
            .integer(id), Value(campus), .text(fact.rawValue), .integer(Int64(year)), Value(answer),
            .text(why),
            .integer(at.milliseconds), Value(account),
        ]
    }

    private static let columns = KeptTable.policyFacts.columns.joined(separator: ",")

    init(
        id: Int64, campus: Int64?, fact: InstitutionFact, year: Int, answer: Bool?, why: String, at: Instant,
        account: Int64?
    ) {
        self.id = id
        self.campus = campus
        self.fact = fact
        self.year = year
        self.answer = answer
        self.why = why
        self.at = at
        self.account = account
    }

    init?(row: Row) {
        guard let fact = InstitutionFact(rawValue: row[2]) else { return nil }
        self.init(
            id: row[0], campus: row[1], fact: fact, year: row[3], answer: row[4], why: row[5],
            at: Instant(milliseconds: row[6]), account: row[7])
    }

    /// What holds for the report of a year, the last statement of each campus and fact.
    static func holding(in year: Int, _ db: Database) throws -> [Key: StatedFact] {
        var all: [Key: StatedFact] = [:]
        // Later years and later statements come last, and stay.
        for row in try Row.fetchAll(
            db, sql: "SELECT \(columns) FROM policy_facts WHERE year <= ? ORDER BY year, id",
            arguments: [year])
        {
            guard let one = StatedFact(row: row) else { continue }
            all[Key(one.campus, one.fact)] = one
        }
        return all.filter { $0.value.answer != nil }
    }

    struct Key: Hashable, Sendable {
        let campus: Int64?
        let fact: InstitutionFact
        init(_ campus: Int64?, _ fact: InstitutionFact) {
            self.campus = campus
            self.fact = fact
        }
    }
}
