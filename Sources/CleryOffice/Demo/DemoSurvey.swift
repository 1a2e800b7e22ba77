import CleryLaw
import GRDB

/// The demo college's survey on its way: its window, last year's numbers as the Department published them, one caveat,
/// the first screens entered.
enum DemoSurvey {
    static func write(in office: Office) throws {
        let year = office.today.year
        try office.actNow(by: .account(1), "entered the window of the Department’s survey of \(year)") {
            writing in
            // Open for some weeks yet, whenever the demo is made.
            let ends = [(year, 10, 15), (year, 12, 15), (year + 1, 1, 31)].compactMap {
                Day(year: $0, month: $1, day: $2)
            }
            let span = SurveySpan(
                id: year, opens: Day(year: year, month: 8, day: 25),
                closes: ends.first { $0 >= office.today.adding(days: 14) } ?? ends.last, at: writing.at,
                account: 1)
            try writing.put(.surveyWindows, span.values)
        }
        try office.actNow(by: .account(1), "took in the Department’s published numbers") { writing in
            try publish(year - 2, office, writing)
        }
        try office.actNow(by: .account(1), "entered screens of the \(year) survey") { writing in
            try enter(year, office, writing)
        }
    }

    /// A release as the Department would have published it: the numbers of then, but for one that changed later.
    private static func publish(_ release: Int, _ office: Office, _ writing: Writing) throws {
        let years = release - 2...release
        let tables = try StatisticsTables(office, years: years, writing.db)
        let facts = try InstitutionFacts.all(year: release + 1, writing.db)
        for (index, campus) in tables.campuses.enumerated() {
            let id = try writing.nextID(.publishedCampuses)
            var published = PublishedCampus(id: id, unitID: "90000100\(index + 1)", release: release)
            (published.institution, published.branch) = (office.name, campus.name)
            (published.opeID, published.city, published.state) = ("09990000", "Hartwell", "MA")
            try writing.put(.publishedCampuses, published.values, isNew: true)
            try writing.put(
                .surveyCampuses,
                [
                    .integer(campus.id), .text(published.unitID), .integer(writing.at.milliseconds),
                    .integer(1),
                ])
            for file in PublishedTables.order {
                let isAsked =
                    switch file.geography {
                    case .studentHousing: facts[campus.id]?.value(.onCampusHousing).isYes ?? false
                    case .noncampus: facts[campus.id]?.value(.noncampusProperty).isYes ?? false
                    default: !file.reportedByPolice
                    }
                var counts: [Int: PublishedCounts.Year] = [:]
                for year in years {
                    counts[year] = .numbers(
                        PublishedCounts.cells(file, year: year).map { cell in
                            isAsked ? Self.count(cell.cell, campus.id, tables, isLast: year == release) : nil
                        })
                }
                try writing.put(
                    .publishedCounts,
                    [
                        .integer(writing.nextID(.publishedCounts)), .integer(id), .text(file.name),
                        .integer(Int64(release)), .text(PublishedCounts(file: file, years: counts).text),
                    ], isNew: true)
            }
        }
    }

    private static func count(_ cell: Cell, _ campus: Int64, _ tables: StatisticsTables, isLast: Bool) -> Int
    {
        let parts = cell.family == .hate && cell.bias == nil ? SurveyCells.biases(of: cell) : [cell]
        let now = parts.reduce(0) { $0 + Int(tables.count($1, campus: campus)) }
        return isLast && isChanged(cell, campus) ? now + 1 : now
    }

    /// The burglary that turned out to be none.
    private static func isChanged(_ cell: Cell, _ campus: Int64) -> Bool {
        campus == 1 && cell.family == .primary && cell.category == .burglary && cell.geography == .onCampus
    }

    private static func enter(_ year: Int, _ office: Office, _ writing: Writing) throws {
        let book = try SurveyBook(office, year: year, writing.db)
        guard let campus = book.campuses.first else { return }
        let twin = try SurveyTwin(campus, book, writing.db)
        for one in twin.differences where isChanged(one.cell, campus.id) {
            try SurveyReason(
                number: PublishedNumber(campus.id, one.cell), old: one.before, new: one.now,
                reason: "a burglary was found to be a larceny when the report was reviewed", at: writing.at,
                account: 1
            ).keep(year, writing)
        }
        let explained = try SurveyTwin(campus, SurveyBook(office, year: year, writing.db), writing.db)
        for screen in explained.screens.prefix(3) {
            let mark = SurveyMark(
                id: try writing.nextID(.surveyMarks), year: year, campus: campus.id, screen: screen.key,
                numbers: explained.fingerprint(screen), at: writing.at, account: 1)
            try writing.put(.surveyMarks, mark.values, isNew: true)
        }
    }
}
