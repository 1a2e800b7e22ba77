import CleryLaw
import GRDB

/// What a person decided of somebody referred and somebody arrested.
struct ReferralMatch: Sendable, Equatable, Identifiable {
    enum Decision: String, Sendable, CaseIterable {
        /// Counted as arrested only.
        case same
        case otherPerson = "other_person"
        case otherEvent = "other_event"

        var title: String {
            switch self {
            case .same: "The same person and event: counts as arrest only"
            case .otherPerson: "Another person"
            case .otherEvent: "Another event"
            }
        }
    }

    /// How the law came to know the two as one person, so that it can be taken back.
    enum Way: String, Sendable {
        /// The arrest got the label of the referral.
        case arrest
        /// One person was taken out of an arrest of several, and got it.
        case split
        /// The referral got the label that the arrest had.
        case referral
    }

    let id: Int64
    let referral: Int64
    /// The record in whose facts the arrest stands.
    let incident: Int64
    let violation: LawViolation
    let decision: Decision
    var way: Way?
    /// The two records became one incident by this decision.
    var joined: Bool
    let account: Int64
    let at: Instant
    var ended: Instant?
    var endedBy: Int64?

    var values: [Value] {
        [
            .integer(id), .integer(referral), .integer(incident), .text(violation.rawValue),
            .text(decision.rawValue), Value(way?.rawValue), Value(joined), .integer(account),
            .integer(at.milliseconds), Value(ended?.milliseconds), Value(endedBy),
        ]
    }

    private static let columns = KeptTable.referralMatches.columns.joined(separator: ",")

    private init?(row: Row) {
        guard let violation = LawViolation(rawValue: row[3]), let decision = Decision(rawValue: row[4])
        else { return nil }
        self.init(
            id: row[0], referral: row[1], incident: row[2], violation: violation, decision: decision,
            way: (row[5] as String?).flatMap(Way.init(rawValue:)), joined: row[6], account: row[7],
            at: Instant(milliseconds: row[8]), ended: (row[9] as Int64?).map(Instant.init(milliseconds:)),
            endedBy: row[10])
    }

    init(
        id: Int64, referral: Int64, incident: Int64, violation: LawViolation, decision: Decision,
        way: Way? = nil, joined: Bool = false, account: Int64, at: Instant, ended: Instant? = nil,
        endedBy: Int64? = nil
    ) {
        (self.id, self.referral, self.incident) = (id, referral, incident)
        (self.violation, self.decision, self.way, self.joined) = (violation, decision, way, joined)
        (self.account, self.at, self.ended, self.endedBy) = (account, at, ended, endedBy)
    }

    /// Those in force of a person referred.
    static func of(_ referral: Int64, _ db: Database) throws -> [ReferralMatch] {
        try Row.fetchAll(
            db.cachedStatement(
                sql:
                    "SELECT \(columns) FROM referral_matches WHERE referral = ? AND ended IS NULL ORDER BY id"
            ),
            arguments: [referral]
        ).compactMap(ReferralMatch.init(row:))
    }

    /// Those in force of the same person in the same case, whatever the charge.
    static func of(person row: ReferralRow, _ db: Database) throws -> [ReferralMatch] {
        try ReferralRow.of(report: row.report, db).filter { $0.label == row.label }.flatMap {
            try of($0.id, db)
        }
    }

    static func one(_ id: Int64, _ db: Database) throws -> ReferralMatch? {
        try Row.fetchOne(
            db, sql: "SELECT \(columns) FROM referral_matches WHERE id = ? AND ended IS NULL",
            arguments: [id]
        ).flatMap(ReferralMatch.init(row:))
    }
}
