import CleryLaw
import GRDB

/// Once a year somebody looks at what is past its time: the office's own rule.
enum KeepingDuties: DutyRoom {
    static func duties(_ year: Int, _ db: Database) throws -> [Duty] {
        let zone = try OfficeZone.of(db)
        let disposed = try Disposal.all(db).compactMap(\.confirmed).map { zone.local($0).day }
            .filter { $0.year == year }.min()
        return [
            Duty(
                key: "keeping:\(year)", title: "Look at what may be disposed of", campus: nil,
                due: SourceYear.day(year, 2, 28), done: disposed,
                evidence: disposed.map { "Records were disposed of on \(TimeWords.long($0))." }
                    ?? "Not marked as looked at.",
                href: "/office/keeping", citation: KeptThreeYears.citation)
        ]
    }
}
