import CleryLaw
import GRDB

/// What the Department's survey holds of earlier years: as it confirmed it, as it published it, or as the institution's
/// own report said.
struct SurveyPast {
    private let campus: Int64
    private let book: SurveyBook
    private let confirmation: SurveyConfirmation?
    private let releases: [PublishedCampus.Release]

    init(_ campus: Int64, _ book: SurveyBook, _ db: Database) throws {
        (self.campus, self.book) = (campus, book)
        confirmation = try SurveyConfirmation.newest(book.year - 1, campus, db)
        releases =
            try book.linked[campus].flatMap { try PublishedCampus.one($0, db) }?.counts(db)
            // What was published after this survey is no past of it.
            .filter { $0.year < book.year - 1 } ?? []
    }

    func numbers(_ cells: some Sequence<Cell>, years: some Collection<Int>) -> [Cell: SurveyTwin.Before] {
        let published = published(years)
        var all: [Cell: SurveyTwin.Before] = [:]
        var editions: [Int: Edition?] = [:]
        for cell in cells where years.contains(Int(cell.year)) {
            if let confirmed = confirmation?.numbers[cell] {
                all[cell] = .init(
                    number: confirmed, source: "the Department’s confirmation of \(book.year - 1)")
            } else if let one = published[cell] {
                all[cell] = one
            } else if cell.geography != .undetermined, let edition = edition(Int(cell.year), &editions) {
                let of = PublishedNumber(campus, cell)
                let number =
                    cell.family == .hate && cell.bias == nil
                    ? SurveyCells.biases(of: cell).reduce(0) {
                        $0 + edition.numbers[PublishedNumber(campus, $1)]
                    }
                    : edition.numbers[of]
                all[cell] = .init(number: Int(number), source: "the report of \(edition.year)")
            }
        }
        return all
    }

    private func edition(_ year: Int, _ known: inout [Int: Edition?]) -> Edition? {
        if let edition = known[year] { return edition }
        let edition = book.before(campus, dataYear: year)
        known[year] = .some(edition)
        return edition
    }

    /// By the newest release that tells of a year.
    private func published(_ years: some Collection<Int>) -> [Cell: SurveyTwin.Before] {
        var all: [Cell: SurveyTwin.Before] = [:]
        for release in releases.sorted(by: { $0.year < $1.year }) {
            for year in years {
                for (cell, number) in release.counts.cells(year: year) {
                    all[cell] = .init(
                        number: number, source: "the Department’s public file of \(release.year)")
                }
            }
        }
        return all
    }
}
