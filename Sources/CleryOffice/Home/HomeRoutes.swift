import CleryLaw
import HTTPTypes

/// The first pages of the public and of the office, and the few bytes that all pages share.
enum HomeRoutes {
    static func safety(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            SafetyPage(
                institution: office.name,
                newest: try LogRequests.newest(
                    8, from: LogOpenness.firstOpenDay(office.today, db), db),
                reportYear: try StatisticsRequests.latestFullYear(office.today, db) + 1,
                words: TimeWords(zone: office.zone),
                warnings: try WarningRequests.current(at: office.clock(), db))
        }
        return visit.page(page)
    }

    static func office(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db in
            OfficePage(
                overview: try IncidentRequests.overview(within: visit.sight(.seeIncidents), db),
                position: try visit.office.store.head(db).sequence, may: visit.may,
                told: try HallTold(visit, db), steps: try FirstSteps(visit, db))
        }
        return visit.page(page)
    }

    static func look(_ visit: Visit) -> Answer {
        var answer = Answer(type: "text/css; charset=utf-8", bytes: Look.css)
        answer.headers[.cacheControl] = "public, max-age=31536000, immutable"
        return answer
    }

    static func icon(_ visit: Visit) -> Answer {
        var answer = Answer(type: "image/svg+xml", bytes: Array(Look.icon.utf8))
        answer.headers[.cacheControl] = "public, max-age=86400"
        return answer
    }
}
