import CleryLaw
import GRDB

extension Doors {
    /// The log's desk: what is owed to the log, and how punctual it was.
    static let logDuties: [Door] = [
        .get("/office/log", .may(.seeIncidents), DutyRoutes.desk),
        .get("/office/log/lateness", .may(.seeIncidents), LatenessRoutes.show),
        .get("/office/log/lateness.csv", .may(.seeIncidents), fresh: true, LatenessRoutes.file),
        .get("/office/log/late/:late", .may(.seeIncidents), LateRoutes.show),
        .post("/office/log/late/:late", .may(.work), LateRoutes.reason),
    ]
}

/// The door of the log's desk.
enum DutyRoutes {
    /// The other rooms of the log, by their doors.
    private static let rooms: [(title: String, door: Door)] = [
        ("New entry", "/office/log/new"), ("Places of the log", "/office/log/places"),
        ("Lists of words", "/office/log/lists"), ("Requests for older days", "/office/log/requests"),
        ("The log as it stood", "/office/log/as-of"),
    ].compactMap { title, path in
        Doors.all.first { $0.path == path && $0.method == .get }.map { (title, $0) }
    }

    static func desk(_ visit: Visit) throws -> Answer {
        let (office, number) = (visit.office, visit.pageNumber)
        let now = office.clock()
        let sight = visit.sight(.seeIncidents)
        let page = try office.read { db in
            let campuses = try Campus.all(db).filter { sight.reach.has($0.id) }
            var filter = DutyFilter()
            filter.section = DutyFilter.Section(rawValue: visit.query("show")) ?? .due
            filter.campus = Int64(visit.query("campus")).flatMap { id in
                campuses.contains { $0.id == id } ? id : nil
            }
            let requests = try DutyRequests(within: sight, campus: filter.campus, now: now, db)
            var page = LogDutiesPage(
                filter: filter, page: number, campuses: campuses,
                through: try LogCompleteness.through(db, now: now), words: TimeWords(zone: office.zone))
            for section in DutyFilter.Section.allCases { page.counts[section] = try requests.count(section) }
            page.mayWork = visit.may(.work)
            page.links = rooms.filter { Doors.mayEnter($0.door, visit.session) }.map {
                ($0.title, $0.door.path)
            }
            switch filter.section {
            case .due, .stopped, .facts: page.duties = try requests.duties(filter.section, page: number)
            case .withheld: page.withheld = try requests.withheld(page: number)
            case .late: page.late = try requests.lateWithoutReason(page: number)
            }
            return page
        }
        return visit.page(page)
    }
}
