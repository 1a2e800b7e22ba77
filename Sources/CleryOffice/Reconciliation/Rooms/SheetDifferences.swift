import CleryLaw
import GRDB

/// The sheet of the Department's survey beside what was typed, what stood there before, and what was confirmed.
///
/// Looked at are the surveys that somebody has begun; what nobody has typed cannot differ.
enum SheetDifferences: DifferenceRoom {
    static func differences(_ scope: DifferenceScope, _ db: Database) throws -> [Difference] {
        let begun = try Int.fetchAll(
            db,
            sql: """
                SELECT year FROM survey_marks WHERE ended IS NULL
                UNION SELECT year FROM survey_confirmations ORDER BY 1
                """
        ).filter { AnnualReport.years(of: $0).overlaps(scope.years) }
        return try begun.flatMap { survey in
            let all = try Campus.all(db)
            let tables = try StatisticsTables(years: AnnualReport.years(of: survey), campuses: all, db)
            let book = try SurveyBook(tables, year: survey, db)
            return try scope.campuses.flatMap { campus in
                let twin = try SurveyTwin(campus, book, db)
                return typed(twin, scope) + past(twin, scope) + (try confirmed(twin, book, scope, db))
            }
        }
    }

    private static func typed(_ twin: SurveyTwin, _ scope: DifferenceScope) -> [Difference] {
        guard scope.years.contains(twin.year - 1) else { return [] }
        return twin.screens.compactMap { screen in
            guard case .changed(let mark) = twin.standing(screen) else { return nil }
            return Difference(
                kind: .surveyTyped, year: twin.year - 1, campus: twin.campus.id,
                subject: "screen:\(twin.year):\(screen.key)",
                name: "Survey of \(twin.year), \(screen.title)",
                left: "Typed: the numbers with mark \(mark.numbers).",
                right: "The sheet: the numbers with mark \(twin.fingerprint(screen)).",
                href: "/office/survey/\(twin.year)/\(twin.campus.id)")
        }
    }

    private static func past(_ twin: SurveyTwin, _ scope: DifferenceScope) -> [Difference] {
        guard !twin.marks.isEmpty else { return [] }
        return twin.differences.filter { $0.reason == nil && scope.years.contains(Int($0.cell.year)) }.map {
            let number = PublishedNumber(twin.campus.id, $0.cell)
            return Difference(
                kind: .surveyPast, year: Int($0.cell.year), campus: twin.campus.id,
                subject: "survey:\(twin.year):\(number.text)", name: number.line,
                left: "Before (\($0.source)): \($0.before).", right: "The sheet of \(twin.year): \($0.now).",
                href: "/office/survey/\(twin.year)/\(twin.campus.id)")
        }
    }

    private static func confirmed(
        _ twin: SurveyTwin, _ book: SurveyBook, _ scope: DifferenceScope, _ db: Database
    ) throws -> [Difference] {
        guard let confirmation = try SurveyConfirmation.newest(twin.year, twin.campus.id, db) else {
            return []
        }
        let href = "/office/survey/\(twin.year)/\(twin.campus.id)/confirmation"
        let reasons = book.reasons.filter { $0.number.campus == twin.campus.id }
        let differing = ConfirmationDifference.all(twin, confirmation, reasons).filter {
            $0.reason == nil && scope.years.contains(Int($0.cell.year))
        }.map {
            let number = PublishedNumber(twin.campus.id, $0.cell)
            return Difference(
                kind: .confirmation, year: Int($0.cell.year), campus: twin.campus.id,
                subject: "survey:\(twin.year):\(number.text)", name: number.line,
                left: "The Department confirmed \($0.confirmed.map(String.init) ?? "a blank").",
                right: "The sheet of \(twin.year): \($0.ours).", href: href)
        }
        let faults = scope.years.flatMap { year in
            SheetFaults.differences(
                confirmation.numbers.filter { Int($0.key.year) == year }, twin.campus.id, year,
                source: "The Department’s confirmation of \(twin.year)", subject: "survey:\(twin.year)",
                href: href)
        }
        return differing + faults
    }
}
