import CleryLaw
import GRDB

/// Where the written explanation stands for one report or incident: owed since when, given when, and how.
struct RightsDue: Sendable {
    enum Standing: Sendable, Equatable {
        /// The law does not ask for it here.
        case none
        /// It waits; `overdue` after the office's own time, because the law names none.
        case waits(since: Instant, overdue: Bool)
        case given
        case notOwed
    }

    let standing: Standing
    let givings: [Giving]
    /// What the law says of it, for the reader.
    var because: [RuleName] = []
    /// The people of the office who gave it.
    var names: [Int64: String] = [:]

    /// The law says "in writing" and no day; what waits longer than two days is called overdue here.
    static let hours = 48

    init(since: Instant?, givings: [Giving], now: Instant, because: [RuleName] = []) {
        self.givings = givings
        self.because = because
        if givings.contains(where: { $0.how != .notOwed }) {
            standing = .given
        } else if !givings.isEmpty {
            standing = .notOwed
        } else if let since {
            let limit = since.adding(hours: RightsDue.hours)
            standing = .waits(since: since, overdue: now.milliseconds > limit.milliseconds)
        } else {
            standing = .none
        }
    }

    var waits: Bool {
        if case .waits = standing { true } else { false }
    }

    static func of(_ report: CrimeReport, now: Instant, _ db: Database) throws -> RightsDue {
        let since = try Int64.fetchOne(
            db, sql: "SELECT since FROM leaflet_dues WHERE report = ?", arguments: [report.id])
        var due = RightsDue(
            since: since.map(Instant.init(milliseconds:)), givings: try Giving.of(report: report.id, db),
            now: now, because: [RightsAndOptions.name])
        try due.name(db)
        return due
    }

    /// Of an incident: the law is asked with the offenses that its facts make. An incident of an imported log told
    /// nothing to this office, so nothing is owed by it.
    static func of(
        _ incident: Incident, _ answers: [Contribution], now: Instant, _ db: Database
    ) throws -> RightsDue {
        let givings = try Giving.of(incident: incident.id, db)
        let since = try Int64.fetchOne(
            db,
            sql: """
                SELECT min(since) FROM leaflet_dues
                WHERE report IN (SELECT id FROM reports WHERE incident = ?)
                """, arguments: [incident.id])
        let isOwn = incident.profile == nil
        let owed = isOwn && answers.contains { mayBeOwed($0.cell.category) }
        let first = since ?? (owed ? incident.reportedAt?.milliseconds : nil)
        var due = RightsDue(
            since: first.map(Instant.init(milliseconds:)), givings: givings, now: now,
            because: [RightsAndOptions.name])
        try due.name(db)
        return due
    }

    /// What the law says while nobody has stated whether the person belongs to the institution.
    static func mayBeOwed(_ category: CleryLaw.Category) -> Bool {
        RightsAndOptions.owed(
            category, studentOrEmployee: .unknown, reportedToInstitution: .known(true)
        ).answer != false
    }

    private mutating func name(_ db: Database) throws {
        for account in Set(givings.compactMap(\.account)) {
            names[account] = try String.fetchOne(
                db, sql: "SELECT coalesce(name, sign_in) FROM accounts WHERE id = ?", arguments: [account])
        }
    }

    /// Reports on a page of the queue for which it waits.
    static func waiting(among reports: [Int64], now: Instant, _ db: Database) throws -> [Int64: RightsDue] {
        guard !reports.isEmpty else { return [:] }
        let list = reports.map(String.init).joined(separator: ",")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT report, since FROM leaflet_dues WHERE report IN (\(list))
                AND NOT EXISTS (SELECT 1 FROM leaflet_givings WHERE leaflet_givings.report = leaflet_dues.report)
                """)
        return Dictionary(
            rows.map { ($0[0], RightsDue(since: Instant(milliseconds: $0[1]), givings: [], now: now)) },
            uniquingKeysWith: { a, _ in a })
    }
}
