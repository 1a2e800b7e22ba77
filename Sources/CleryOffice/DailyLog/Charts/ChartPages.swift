import CleryLaw
import TypedHTML

/// How many entries the log has, day by day and month by month.
struct ChartsPage: Page {
    let days: [LogCount]
    let months: [LogCount]
    let hasFires: Bool
    /// Older days are open only to whoever asks, so the months begin with the open days.
    let isLimited: Bool
    let title = "Charts of the daily log"
    let section: Section? = .log
    let crumbs = [Crumb(title: "Daily log", href: "/log")]

    var body: HTML {
        h1(title)
        p(
            "Entries by the day on which they were reported. A chart of the log is no measure of safety: it shows what was reported, not what happened.",
            .class("lead"))
        h2("The last 60 days")
        BarChart(
            id: "days", title: "Entries per day, the last 60 days", counts: days, hasFires: hasFires,
            tick: { $0.start.weekday == 1 ? ChartsPage.short($0.start) : nil }, name: TimeWords.long,
            unit: "Day"
        ).html
        h2("The last 24 months")
        if isLimited {
            p("Older days of this log are open by request, so only open days are counted here.")
        }
        BarChart(
            id: "months", title: "Entries per month, the last 24 months", counts: months, hasFires: hasFires,
            tick: { count in
                let (year, month, _) = count.start.civil
                return month == 1 || month == 7 ? "\(month)/\(year)" : nil
            }, name: ChartsPage.month, unit: "Month"
        ).html
        p("A month that has begun is not over: its bar grows until its last day.", .class("cite"))
        div(.class("actions")) { a("Back to the log", .class("button quiet"), .href("/log")) }
    }

    private static func short(_ day: Day) -> String {
        let (_, month, date) = day.civil
        return "\(month)/\(date)"
    }

    /// "March 2026".
    @Sendable static func month(_ day: Day) -> String {
        let words = TimeWords.long(day).split(separator: " ")
        return "\(words[0]) \(words[2])"
    }
}

/// The doors of the charts and the map.
enum ChartRoutes {
    static func charts(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let today = office.today
        // This month and the 23 before it.
        let (year, month, _) = today.civil
        let first = Day(year: year - (month < 12 ? 2 : 1), month: month % 12 + 1, day: 1) ?? today
        let page = try office.read { db in
            let openness = try LogOpenness.now(db)
            var filter = LogFilter(from: first, through: today)
            filter.open = openness.open(in: first...today, today: today)
            let days = try LogRequests.perDay(filter, db)
            return ChartsPage(
                days: days.filter { $0.start >= LogOpenness.alwaysOpen(today) },
                months: LogRequests.perMonth(days), hasFires: try LogRequests.hasFires(db),
                isLimited: filter.open != nil)
        }
        return visit.page(page)
    }

    static func map(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let today = office.today
        let page = try office.read { db in
            let openness = try LogOpenness.now(db)
            let filter = LogFilter(query: visit.query, today: today, openness: openness)
            var days = LogFilter(from: filter.from, through: filter.through)
            days.open = filter.open
            return MapPage(
                filter: days, map: try LogMap(days, db), hasPoints: try LogMap.hasPoints(db))
        }
        return visit.page(page)
    }
}
