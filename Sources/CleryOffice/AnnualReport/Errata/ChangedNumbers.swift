import CleryLaw
import GRDB

/// Numbers that were published, set beside what the register holds now.
struct ChangedNumbers: Sendable {
    /// A number that differs from what the newest publication, with its errata, says.
    struct Open: Sendable, Equatable {
        let number: PublishedNumber
        let published: Int64
        let now: Int64
        /// The year of the report that published it.
        let report: Int
    }

    /// What no erratum tells yet.
    private(set) var open: [Open] = []
    /// What was told: errata of numbers that stand in a published report, in their order.
    private(set) var told: [Erratum] = []

    /// - Parameter before: only reports of earlier years are looked at.
    init(_ tables: StatisticsTables, before year: Int = .max, _ db: Database) throws {
        let errata = try Erratum.all(db)
        let editions = try Edition.published(db).filter { $0.year < year && $0.kind != .fire }
            .sorted { ($0.year, $0.id) < ($1.year, $1.id) }
        guard !editions.isEmpty else { return }
        let ids = Set(tables.campuses.map(\.id))
        let newest = Dictionary(errata.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        for campus in tables.campuses {
            for dataYear in tables.years {
                let last = editions.last {
                    AnnualReport.years(of: $0.year).contains(dataYear)
                        && ($0.campus == nil || $0.campus == campus.id)
                }
                guard let last else { continue }
                for cell in Cell.all(year: Int16(dataYear)) {
                    let number = PublishedNumber(campus.id, cell)
                    let now = tables.count(cell, campus: campus.id)
                    let later = newest[number].flatMap { erratum in
                        erratum.at.milliseconds >= last.published?.milliseconds ?? 0 ? erratum.new : nil
                    }
                    let known = later ?? last.numbers[number]
                    if PublishedCorrection.needsNote(
                        from: Int32(clamping: known), to: Int32(clamping: now), published: true)
                    {
                        open.append(Open(number: number, published: known, now: now, report: last.year))
                    }
                }
            }
        }
        told = errata.filter {
            ids.contains($0.number.campus) && tables.years.contains(Int($0.number.cell.year))
        }
    }
}
