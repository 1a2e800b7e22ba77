import CleryLaw
import GRDB
import TaggedPDF

/// How one of two separate reports leads to the other (34 CFR 668.41(e)(6)).
struct OtherReport {
    let title: String
    let blocks: [Block]

    /// Nil where there is one document only.
    init?(_ scope: ReportScope, _ kind: Edition.Kind, _ db: Database) throws {
        guard kind == .security || kind == .fire else { return nil }
        let report: FireReportTitle.Report = kind == .security ? .security : .fireSafety
        let head = try ReportHead.present(db)
        let volume = scope.campuses.count == 1 && head.apart ? scope.campuses[0].id : nil
        let other = Edition(
            id: 0, year: scope.year, campus: volume, kind: kind == .security ? .fire : .security,
            opened: Instant(milliseconds: 0), account: nil)
        let told = FireReportTitle.crossReference(
            in: report, combined: false, hasHousing: try ReportHousing.has(volume, year: scope.year, db),
            year: scope.year, address: head.site + other.address)
        guard case .heading(_, let heading, _)? = told.first else { return nil }
        title = heading.plain
        blocks = Array(told.dropFirst())
    }
}
