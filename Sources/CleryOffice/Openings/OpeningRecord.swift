import CleryLaw
import GRDB

/// How a record came to be opened.
enum OpeningKind: String, Sendable, CaseIterable {
    /// By whoever has the role, with a reason.
    case usual
    /// With a second person's consent.
    case consented
    /// Where consent is asked for, without it.
    case emergency
    /// A restricted record, by somebody who is not named.
    case breakGlass = "break_glass"

    var title: String {
        switch self {
        case .usual: "With a reason"
        case .consented: "With consent"
        case .emergency: "Emergency, without consent"
        case .breakGlass: "Glass broken"
        }
    }
    /// Compliance looks at it first, until somebody has reviewed it.
    var isUnusual: Bool { self == .emergency || self == .breakGlass }

    /// For how long a consent and a broken glass hold, in milliseconds.
    static let day: Int64 = 24 * 3_600_000
}

/// One opening as it is kept: of a report's sealed content, or of a restricted record.
struct OpeningRecord: Sendable, Equatable, Identifiable {
    var id: Int64
    /// One of report and incident.
    var report: Int64?
    var account: Int64
    var at: Instant
    var reason: String
    var incident: Int64?
    var kind: OpeningKind
    var consent: Int64?
    var reviewed: Instant?
    var reviewer: Int64?
    /// What compliance says of it, sealed.
    var remark: [UInt8]?

    var values: [Value] {
        [
            .integer(id), Value(report), .integer(account), .integer(at.milliseconds), .text(reason),
            Value(incident), .text(kind.rawValue), Value(consent), Value(reviewed?.milliseconds),
            Value(reviewer), remark.map { .blob($0) } ?? .null,
        ]
    }

    static let columns = KeptTable.openings.columns.map { "openings.\($0)" }.joined(separator: ",")

    init(
        id: Int64, report: Int64?, account: Int64, at: Instant, reason: String, kind: OpeningKind,
        consent: Int64?
    ) {
        self.id = id
        self.report = report
        self.account = account
        self.at = at
        self.reason = reason
        self.kind = kind
        self.consent = consent
    }

    init(row: Row) {
        id = row[0]
        report = row[1]
        account = row[2]
        at = Instant(milliseconds: row[3])
        reason = row[4]
        incident = row[5]
        kind = OpeningKind(rawValue: row[6]) ?? .usual
        consent = row[7]
        reviewed = (row[8] as Int64?).map(Instant.init(milliseconds:))
        reviewer = row[9]
        remark = row[10] == nil ? nil : row.bytes(10)
    }
}

extension SealedRecord {
    /// Numbers of texts that are sealed here.
    static func consent(_ id: Int64) -> Int64 { 81 << 56 | id }
    static func opening(_ id: Int64) -> Int64 { 82 << 56 | id }
}
