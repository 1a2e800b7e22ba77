import CleryLaw
import GRDB

/// A record that only named readers see, with when, by whom and why it was restricted. Kept also when it is lifted.
struct Restriction: Sendable, Equatable, Identifiable {
    var id: Int64
    /// One of the two.
    var incident: Int64?
    var report: Int64?
    var began: Instant
    var account: Int64
    var reason: String
    var ended: Instant?
    var endedBy: Int64?
    var endedWhy: String?

    static let reasons = [
        "A person concerned needs protection", "Somebody of the office is concerned",
        "A minor is concerned", "An investigation goes on", "Counsel asked for it",
    ]
    static let liftReasons = [
        "The reason no longer holds", "It was restricted by mistake", "Counsel agreed to it",
    ]

    var values: [Value] {
        [
            .integer(id), Value(incident), Value(report), .integer(began.milliseconds), .integer(account),
            .text(reason), Value(ended?.milliseconds), Value(endedBy), Value(endedWhy),
        ]
    }

    static let columns = KeptTable.restrictions.columns.map { "restrictions.\($0)" }.joined(separator: ",")

    init(id: Int64, of record: KeptRecord, began: Instant, account: Int64, reason: String) {
        self.id = id
        if case .incident(let one) = record { incident = one.id }
        if case .report(let one) = record { report = one.id }
        self.began = began
        self.account = account
        self.reason = reason
    }

    init(row: Row) {
        id = row[0]
        incident = row[1]
        report = row[2]
        began = Instant(milliseconds: row[3])
        account = row[4]
        reason = row[5]
        ended = (row[6] as Int64?).map(Instant.init(milliseconds:))
        endedBy = row[7]
        endedWhy = row[8]
    }
}

/// Somebody who is named to read a restricted record, between two days.
struct Reader: Sendable, Equatable, Identifiable {
    var id: Int64
    var restriction: Int64
    var account: Int64
    var from: Day
    /// The last day; nil while it is open.
    var through: Day?
    var namedBy: Int64
    var reason: String
    var endedWhy: String?

    static let reasons = [
        "Works on this record", "Reviews or audits it", "Stands in for another reader",
        "Counsel of the institution",
    ]
    static let endReasons = [
        "No longer works on it", "Is concerned by the record", "Was named by mistake",
    ]

    var values: [Value] {
        [
            .integer(id), .integer(restriction), .integer(account), .integer(Int64(from.number)),
            Value(through?.number), .integer(namedBy), .text(reason), Value(endedWhy),
        ]
    }

    static let columns = KeptTable.readers.columns.map { "readers.\($0)" }.joined(separator: ",")

    init(
        id: Int64, restriction: Int64, account: Int64, from: Day, through: Day? = nil, namedBy: Int64,
        reason: String
    ) {
        self.id = id
        self.restriction = restriction
        self.account = account
        self.from = from
        self.through = through
        self.namedBy = namedBy
        self.reason = reason
    }

    init(row: Row) {
        id = row[0]
        restriction = row[1]
        account = row[2]
        from = Day(number: row[3])
        through = (row[4] as Int32?).map(Day.init(number:))
        namedBy = row[5]
        reason = row[6]
        endedWhy = row[7]
    }

    func holds(on day: Day) -> Bool { from <= day && (through.map { day <= $0 } ?? true) }
}

/// An incident or a report, where one door serves both.
enum KeptRecord: Sendable {
    case incident(Incident)
    case report(CrimeReport)

    var number: String {
        switch self {
        case .incident(let one): one.number ?? one.key
        case .report(let one): one.number
        }
    }
    var campus: Int64? {
        switch self {
        case .incident(let one): one.campus
        case .report(let one): one.campus
        }
    }
    /// As sentences of events name it.
    var words: String {
        switch self {
        case .incident(let one): "incident \(one.id)"
        case .report(let one): "report \(one.id)"
        }
    }
    var address: String {
        switch self {
        case .incident(let one): "/office/incidents/\(one.id)"
        case .report(let one): "/office/reports/\(one.id)"
        }
    }

    func matter(_ db: Database) throws -> Matter? {
        switch self {
        case .incident(let one): try Matter.of(incident: one.id, db)
        case .report(let one): try Matter.of(one, db)
        }
    }

    func isSeen(by sight: Sight) -> Bool {
        switch self {
        case .incident(let one): sight.sees(one)
        case .report(let one): sight.sees(one)
        }
    }

    /// What a restriction or an opening is of.
    static func of(incident: Int64?, report: Int64?, _ db: Database) throws -> KeptRecord? {
        if let incident { return try IncidentRequests.one(incident, db).map(KeptRecord.incident) }
        return try report.flatMap { try ReportRequests.one($0, db) }.map(KeptRecord.report)
    }

    /// The record that a person means by its number, if it is within a sight.
    static func numbered(_ number: String, within sight: Sight, _ db: Database) throws -> KeptRecord? {
        if let incident = try IncidentRequests.numbered(number, within: sight, db) {
            return .incident(incident)
        }
        let row = try Row.fetchOne(
            db, sql: "SELECT \(CrimeReport.columns) FROM reports WHERE number = ? AND \(sight.reports)",
            arguments: [number])
        return row.map { .report(CrimeReport(row: $0)) }
    }
}
