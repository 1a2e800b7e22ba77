import CleryLaw
import GRDB

/// The doors of the survey of a year: all campuses, and the window.
enum SurveyBoardRoutes {
    static let pageSize = 25
    static let years = 2017...2100

    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try page(visit, asked(visit.query("year"), visit)))
    }

    /// The year that is asked for, or the one whose survey is next.
    static func asked(_ text: String, _ visit: Visit) -> Int {
        Int(text).flatMap { years.contains($0) ? $0 : nil } ?? visit.office.today.year
    }

    private static func page(
        _ visit: Visit, _ year: Int, draft: (opens: String, closes: String)? = nil, problems: [Problem] = []
    ) throws -> SurveyBoardPage {
        let (office, reach) = (visit.office, visit.reach(.seeSources))
        return try office.read { db in
            let book = try SurveyBook(office, year: year, db)
            let campuses = book.campuses.filter { reach.has($0.id) }
            let shown = campuses.dropFirst((visit.pageNumber - 1) * pageSize).prefix(pageSize)
            let span = book.spans[year]
            return SurveyBoardPage(
                year: year, today: office.today, twins: try shown.map { try SurveyTwin($0, book, db) },
                total: campuses.count, page: visit.pageNumber,
                closes: SurveyWindow.closes(collection: year, entered: book.spans),
                opens: draft?.opens ?? span?.opens?.description ?? "",
                lastDay: draft?.closes ?? span?.closes?.description ?? "", problems: problems,
                mayKeep: visit.may(.keepSurvey), form: visit.session?.form ?? "")
        }
    }

    static func keepWindow(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let year = Int(form["year"]), years.contains(year) else { throw Refusal.notFound }
        let (opens, closes) = (form.trimmed("opens"), form.trimmed("closes"))
        var problems: [Problem] = []
        for (name, text) in [("opens", opens), ("closes", closes)]
        where !text.isEmpty && Day(text).map({ (year...year + 1).contains($0.year) }) != true {
            problems.append(
                Problem(name, "Write the day as \(year)-10-15; it lies in \(year) or \(year + 1)."))
        }
        if opens.isEmpty, closes.isEmpty {
            problems.append(Problem("opens", "Give at least one of the days."))
        }
        if let first = Day(opens), let last = Day(closes), last < first {
            problems.append(Problem("closes", "The last day comes before the first."))
        }
        guard problems.isEmpty else {
            return visit.page(
                try page(visit, year, draft: (opens, closes), problems: problems),
                status: .unprocessableContent)
        }
        let account = visit.session?.account
        try await visit.office.act(
            by: visit.actor, "entered the window of the Department’s survey of \(year)"
        ) {
            let span = SurveySpan(
                id: year, opens: Day(opens), closes: Day(closes), at: $0.at, account: account)
            try $0.put(.surveyWindows, span.values)
        }
        return .redirect(to: "/office/survey?year=\(year)")
    }
}
