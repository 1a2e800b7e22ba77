import CleryLaw
import GRDB

/// What the office's reports and the Department's public files say of each number, read once for all campuses.
struct ToldNumbers {
    let tables: StatisticsTables
    private let editions: [Edition]
    private let errata: [PublishedNumber: Erratum]
    private let allErrata: [Erratum]
    private let releases: [Int64: [PublishedCampus.Release]]

    init(_ scope: DifferenceScope, _ db: Database) throws {
        tables = try StatisticsTables(years: scope.years, campuses: scope.campuses, db)
        editions = try Edition.published(db).filter { $0.kind != .fire && $0.kind != .numbers }
            .sorted { ($0.year, $0.id) < ($1.year, $1.id) }
        allErrata = try Erratum.all(db)
        errata = Dictionary(allErrata.map { ($0.number, $0) }, uniquingKeysWith: { $1 })
        let linked = try SurveyCampus.all(db)
        var releases: [Int64: [PublishedCampus.Release]] = [:]
        for campus in scope.campuses {
            guard let unit = linked[campus.id] else { continue }
            releases[campus.id] = try PublishedCampus.one(unit, db)?.counts(db).sorted { $0.year < $1.year }
        }
        self.releases = releases
    }

    /// The newest report that tells of a year of a campus.
    func edition(_ campus: Int64, _ year: Int) -> Edition? {
        editions.last {
            AnnualReport.years(of: $0.year).contains(year) && ($0.campus == nil || $0.campus == campus)
        }
    }

    /// What that report says, with the corrections since.
    func reported(_ cell: Cell, _ campus: Int64, in edition: Edition) -> Int {
        if cell.family == .hate, cell.bias == nil {
            return SurveyCells.biases(of: cell).reduce(0) { $0 + reported($1, campus, in: edition) }
        }
        let number = PublishedNumber(campus, cell)
        let later = errata[number].flatMap { erratum in
            erratum.at.milliseconds >= edition.published?.milliseconds ?? 0 ? erratum.new : nil
        }
        return Int(later ?? edition.numbers[number])
    }

    /// What the incidents come to now.
    func now(_ cell: Cell, _ campus: Int64) -> Int {
        cell.family == .hate && cell.bias == nil
            ? SurveyCells.biases(of: cell).reduce(0) { $0 + now($1, campus) }
            : Int(tables.count(cell, campus: campus))
    }

    /// What the Department's newest public file says of a year; nil where the screen did not apply.
    func published(_ campus: Int64, _ year: Int) -> [Cell: Int?] {
        var all: [Cell: Int?] = [:]
        for release in releases[campus] ?? [] {
            for (cell, number) in release.counts.cells(year: year) where cell.geography != .undetermined {
                all[cell] = .some(number)
            }
        }
        return all
    }

    /// What a correction says of why a number became another.
    func correction(_ number: PublishedNumber, from old: Int, to new: Int) -> String? {
        allErrata.last { $0.number == number && Int($0.new) == new && Int($0.old) == old }?.reason
    }
}
