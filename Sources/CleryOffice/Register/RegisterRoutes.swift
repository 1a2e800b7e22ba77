import CleryLaw
import GRDB

/// The door of the register.
enum RegisterRoutes {
    static let pageSize = 50

    static func list(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db in
            let total = Int(try office.store.head(db).sequence)
            let from = total - (visit.pageNumber - 1) * pageSize
            let events = try office.store.events(since: Int64(max(0, from - pageSize)), limit: pageSize, db)
                .filter { $0.sequence <= from }
            let seen = try SeenEvents(visit.hidden(), db)
            return RegisterPage(
                events: try events.reversed().map { event in
                    let tells = try seen.tells(event)
                    return RegisterPage.Line(
                        sequence: event.sequence, at: event.at, by: event.by,
                        sentence: tells ? event.sentence : SeenEvents.withheld, why: tells ? event.why : nil,
                        hash: event.hash.prefix(6).hex)
                }, total: total, page: visit.pageNumber, words: TimeWords(zone: office.zone))
        }
        return visit.page(page)
    }
}
