import CleryLaw
import GRDB

/// The institution's own offices as sources: an answer of theirs, or the cases that came from them in files.
enum OfficeSource: SourceRoom {
    static func cells(_ year: Int, _ campus: Campus, _ db: Database) throws -> [SourceCell] {
        let said = try SourceStatement.holding(in: year, db)
        let cases = try forwarded(year, campus.id, db)
        let zone = try OfficeZone.of(db)
        return try SourceOffice.all(db).filter { $0.campus == campus.id }.map { office in
            let (state, sentence) = answer(said[office.id], cases[office.kind.rawValue] ?? 0)
            return SourceCell(
                key: "office:\(office.id)", kind: "Offices of the institution", name: office.name,
                campus: campus.id, state: state, sentence: sentence, due: SourceYear.due(year),
                answered: said[office.id].map { zone.local($0.at).day },
                href: "/office/sources/offices/\(office.id)?year=\(year)",
                citation: ReportsThatCount.citation)
        }
    }

    private static func answer(_ said: SourceStatement?, _ cases: Int) -> (SourceCell.State, String) {
        let came = cases == 0 ? "" : "\(cases) \(cases == 1 ? "case" : "cases") came in files. "
        guard let said else {
            return cases > 0
                ? (.waiting, came + "It has not signed that these are all.")
                : (.waiting, "It has neither sent cases nor signed that there are none.")
        }
        let words = said.words.isEmpty ? "" : " \(said.words)"
        switch said.state {
        case .nothing where cases > 0: return (.waiting, came + "It signed that there are none: ask again.")
        case .nothing: return (.nothing, "Signed: nothing to report.\(words)")
        case .declined: return (.declined, "It gave no numbers.\(words)")
        default: return (.data, "\(came)Signed: all that it knows of is here.\(words)")
        }
    }

    /// The cases that came from offices in files, by kind of office.
    private static func forwarded(_ year: Int, _ campus: Int64, _ db: Database) throws -> [String: Int] {
        let (from, through) = SourceYear.days(year)
        return try Dictionary(
            uniqueKeysWithValues: Row.fetchAll(
                db,
                sql: """
                    SELECT batch_rows.source, count(*) FROM batch_rows
                    JOIN reports ON reports.id = batch_rows.report
                    WHERE reports.campus = ? AND reports.told_day BETWEEN ? AND ? GROUP BY 1
                    """,
                arguments: [campus, from.number, through.number]
            ).map { ($0[0], $0[1]) })
    }
}
