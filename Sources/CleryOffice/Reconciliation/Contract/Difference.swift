import CleryLaw
import GRDB

/// Two records of the office that do not say the same about one thing.
struct Difference: Sendable, Hashable {
    let kind: DifferenceKind
    /// The calendar year of data.
    let year: Int
    let campus: Int64
    /// What it is about, such as `incident:12`; the same as long as it stands.
    let subject: String
    /// The incidents of which it tells: whoever may not see one of them is told no more than that there is one.
    var incidents: [Int64] = []
    /// The report of which it tells.
    var report: Int64?
    /// What it is about, for people: "Incident 25-0001". Never a person's name, never what was told.
    let name: String
    /// What the one side says, such as "The log: larceny".
    let left: String
    /// What the other says.
    let right: String
    /// The page on which it can be mended.
    let href: String

    var key: String { "\(kind.rawValue):\(subject)" }
    /// A fingerprint of what was found: an explanation holds for this and nothing else.
    var found: String { SurveyFingerprint.of("\(left)\n\(right)") }
    var sentence: String { "\(name). \(left) \(right)" }

    func isHidden(by hidden: Hidden) -> Bool {
        incidents.contains(where: hidden.incidents.contains) || report.map(hidden.reports.contains) ?? false
    }
}

/// Where the board looks: calendar years of data at some campuses.
struct DifferenceScope: Sendable {
    let years: ClosedRange<Int>
    let campuses: [Campus]

    /// The numbers of the campuses, for a query.
    var list: String { campuses.map { String($0.id) }.joined(separator: ",") }
    var first: Int32 { SourceYear.days(years.lowerBound).from.number }
    var last: Int32 { SourceYear.days(years.upperBound).through.number }

    func has(_ campus: Int64) -> Bool { campuses.contains { $0.id == campus } }
}

/// A room whose records are compared with those of another.
///
/// Like a chapter of the report, it reads the handed-in database only, and no clock. It takes all of a year at once:
/// the board is looked at with a hundred thousand incidents in the office.
protocol DifferenceRoom: SendableMetatype {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference]
}
