import CleryLaw
import GRDB
import TaggedPDF

/// Which report is made: of one year, of these campuses.
struct ReportScope: Sendable {
    /// The year of publication; the statistics are those of the three calendar years before.
    let year: Int
    let campuses: [Campus]
    let institution: String

    var years: ClosedRange<Int> { AnnualReport.years(of: year) }
    /// The day by which it is published (34 CFR 668.41(e)(1)).
    var due: Day? { ReportDue.day(of: year) }
}

/// What a room gives to the annual report.
///
/// Everything comes from the database that is handed in, and nothing from a clock, a setting of this machine or the
/// present office: the report is made again, byte for byte, from the register as it once stood.
protocol ReportChapter: SendableMetatype {
    /// The chapter of one campus, its first heading of level 2; nothing where the campus has none.
    static func blocks(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [Block]
    /// What is still open in it.
    static func points(_ campus: Campus, _ scope: ReportScope, _ db: Database) throws -> [OpenPoint]
}
