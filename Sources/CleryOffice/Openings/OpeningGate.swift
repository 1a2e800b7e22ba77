import CleryLaw
import GRDB

/// Whether somebody may open a sealed report now: by a reason alone, or by a second person's consent.
struct OpeningGate: Sendable, Equatable {
    /// The office asks consent for this report.
    let asks: Bool
    /// What this person last asked; nil if nothing.
    let last: Consent?
    /// The consent that opens it now.
    let consent: Int64?
    /// This person has opened it in an emergency within the last day.
    let urgent: Bool

    init(_ report: CrimeReport, _ visit: Visit, _ db: Database) throws {
        asks = try ConsentRule.now(db).asks(for: report, db)
        last =
            try asks
            ? visit.session.flatMap { try Consent.last(of: report.id, by: $0.account, db) } : nil
        let now = visit.office.clock()
        consent = last?.until.map { $0 > now } == true ? last?.id : nil
        urgent =
            try Bool.fetchOne(
                db,
                sql: """
                    SELECT EXISTS (SELECT 1 FROM openings
                      WHERE report = ? AND account = ? AND kind = 'emergency' AND at > ?)
                    """,
                arguments: [report.id, visit.session?.account, now.milliseconds - OpeningKind.day]) ?? false
    }

    /// Whether this person may write to the reporter: whoever may read the report, or has read it in an emergency.
    var mayAnswer: Bool { !asks || consent != nil || urgent }

    /// How an opening would be kept; nil when it is not allowed.
    func kind(emergency: Bool) -> OpeningKind? {
        if !asks { return .usual }
        if consent != nil { return .consented }
        return emergency ? .emergency : nil
    }
}
