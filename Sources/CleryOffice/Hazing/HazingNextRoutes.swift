import CleryLaw
import GRDB

/// The doors of the next edition and of those that were published.
enum HazingNextRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> HazingNextPage {
        let office = visit.office
        return try office.read { db in
            HazingNextPage(
                next: try HazingNext(office.name, on: office.today, db), clock: try HazingClock.now(db),
                today: office.today, mayPublish: visit.may(.publishReport),
                form: visit.session?.form ?? "")
        }
    }

    static func publish(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let office = visit.office
        func again(_ problem: Problem) throws -> Answer {
            var page = try page(visit)
            page.problem = problem
            return visit.page(page, status: .unprocessableContent)
        }
        guard let account = visit.session?.account else { throw Refusal.notFound }
        guard form["sure"] == "yes" else {
            return try again(Problem("sure", "Say that you have read it and that it is to be published."))
        }
        let (name, today, looked) = (office.name, office.today, form["looked"])
        do {
            try await office.act(by: visit.actor, "published an edition of the hazing transparency report") {
                _ = try HazingActs.publish(name, on: today, looked: looked, by: account, $0)
            }
        } catch let refusal as HazingRefusal {
            return try again(
                refusal.problems.first ?? Problem("sure", "It cannot be published as it stands."))
        }
        return .redirect(to: "/office/hazing?done=published")
    }

    /// Every edition that there ever was, also when it is public no longer.
    static func edition(_ visit: Visit) throws -> Answer {
        let office = visit.office
        let page = try office.read { db -> HazingOfficeEditionPage? in
            guard let id = Int64(visit.parameter("edition")), let edition = try HazingEdition.one(id, db)
            else { return nil }
            let newest = try HazingEdition.all(db).first?.id == id
            return HazingOfficeEditionPage(
                edition: edition, entries: try edition.entries(db),
                isPublic: newest || office.today <= edition.publicThrough,
                isWhole: try HazingJSON.hash(edition, edition.entries(db)) == edition.hash)
        }
        guard let page else { throw Refusal.notFound }
        return visit.page(page)
    }
}
