import CleryLaw
import GRDB

/// All that the sheets of one survey are made from, read once for every campus.
struct SurveyBook: Sendable {
    /// The year of collection; the numbers are those of the three calendar years before.
    let year: Int
    let campuses: [Campus]
    let tables: StatisticsTables
    let spans: [Int: SurveyWindow.Window]
    let linked: [Int64: String]
    let police: SurveyPolice
    let marks: [Int64: [String: SurveyMark]]
    let reasons: [SurveyReason]
    let errata: [Erratum]
    let fires: FireBook
    private let facts: [Int64: InstitutionFacts]
    private let editions: [Edition]

    var years: [Int] { Array(AnnualReport.years(of: year)) }

    init(_ office: Office, year: Int, _ db: Database) throws {
        try self.init(
            StatisticsTables(office, years: AnnualReport.years(of: year), db), year: year, db)
    }

    /// - Parameter tables: those of all campuses and of the three years of the survey.
    init(_ tables: StatisticsTables, year: Int, _ db: Database) throws {
        self.year = year
        campuses = try Campus.all(db)
        self.tables = tables
        spans = try SurveySpan.entered(db)
        linked = try SurveyCampus.all(db)
        police = try SurveyPolice(year, db)
        marks = try SurveyMark.standing(year, db)
        reasons = try SurveyReason.all(year, db)
        errata = try Erratum.all(db)
        fires = try FireBook(db)
        facts = try InstitutionFacts.all(year: year, db)
        editions = try Edition.published(db).filter { $0.kind != .fire && $0.kind != .numbers }
    }

    func institution(_ campus: Int64) -> ReportingInstitution {
        facts[campus]?.institution ?? ReportingInstitution()
    }

    /// The newest publication before `limit` that tells of a campus and a calendar year.
    private func edition(_ campus: Int64, dataYear: Int? = nil, _ fits: (Int) -> Bool) -> Edition? {
        editions.filter { edition in
            fits(edition.year) && (edition.campus == nil || edition.campus == campus)
                && (dataYear.map { AnnualReport.years(of: edition.year).contains($0) } ?? true)
        }.max { ($0.year, $0.id) < ($1.year, $1.id) }
    }

    /// This year's published report of a campus.
    func published(_ campus: Int64) -> Edition? { edition(campus) { $0 == year } }

    /// The last published report before this year's with a calendar year in it.
    func before(_ campus: Int64, dataYear: Int) -> Edition? {
        edition(campus, dataYear: dataYear) { $0 < year }
    }
}
