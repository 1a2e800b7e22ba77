import CleryLaw
import GRDB

/// What decides how long a record is kept, read once: the office's years, the holds, and the corrections of published
/// numbers that rest on an incident.
struct KeepingBook: Sendable {
    /// A record with its last days and the holds on it.
    struct Kept: Sendable {
        let item: KeptItem
        let law: Day?
        let until: Day?
        let holds: [Int64]

        /// Whether it may be disposed of on a day.
        func isDue(on day: Day) -> Bool {
            guard item.waits == nil else { return false }
            return HeldRecords.mayGo(
                until: until.map { .known($0) } ?? .unknown, held: .known(!holds.isEmpty), on: day
            ).answer == true
        }

        /// Its time is over and nothing but a hold keeps it.
        func isHeld(on day: Day) -> Bool {
            item.waits == nil && !holds.isEmpty && (until.map { $0 < day } ?? false)
        }
    }

    private let zone: Zone
    let years: [RecordKind: Int]
    private let holds: [LegalHold.Scope]
    /// The latest report with a correction of a number that an incident gives to.
    private let corrected: [Int64: Int]

    init(_ db: Database) throws {
        zone = try OfficeZone.of(db)
        years = try RetentionYears.all(db)
        holds = try LegalHold.all(db).filter { $0.released == nil }.map { try LegalHold.Scope($0, db) }
        corrected = try Self.corrected(zone, db)
    }

    /// A correction is told at the published report and in the next one.
    private static func corrected(_ zone: Zone, _ db: Database) throws -> [Int64: Int] {
        var latest: [Int64: Int] = [:]
        for erratum in try Erratum.all(db) {
            guard let report = ReportDue.next(from: zone.local(erratum.at).day)?.year else { continue }
            let cell = erratum.number.cell
            let incidents = try Int64.fetchAll(
                db,
                sql: """
                    SELECT DISTINCT incident FROM contributions WHERE year = ? AND category = ? AND campus = ?
                    AND geography = ? AND family = ? AND bias = ?
                    """,
                arguments: [
                    Int(cell.year), Int(cell.category.rawValue), erratum.number.campus,
                    Int(cell.geography.rawValue), Int(cell.family.rawValue), cell.biasNumber,
                ])
            for incident in incidents { latest[incident] = max(latest[incident] ?? report, report) }
        }
        return latest
    }

    /// Each record that has something sealed in it, source by source.
    func each(_ kind: RecordKind? = nil, _ db: Database, _ tell: (Kept) throws -> Void) throws {
        for source in KeptSource.allCases {
            let rows = try Row.fetchCursor(db, sql: source.query)
            var item: KeptItem?
            while let row = try rows.next() {
                if item?.id != row[1] as Int64 {
                    try finish(item, kind, tell)
                    item = KeptItem(source, row: row)
                }
                item?.add(row, zone)
            }
            try finish(item, kind, tell)
        }
    }

    private func finish(_ item: KeptItem?, _ kind: RecordKind?, _ tell: (Kept) throws -> Void) throws {
        guard var item, kind == nil || item.kind == kind else { return }
        for incident in item.incidents { item.support(corrected[incident]) }
        item.finish()
        try tell(
            Kept(
                item: item, law: item.law,
                until: item.until(years: years[item.kind] ?? SevenYearPractice.years),
                holds: holds.filter { $0.covers(item) }.map(\.hold)))
    }
}
