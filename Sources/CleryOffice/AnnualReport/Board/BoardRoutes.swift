import CleryLaw
import GRDB

/// The doors of the readiness board.
enum BoardRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The year whose report is next, or the one that is asked for.
    private static func year(_ visit: Visit) -> Int {
        let today = visit.office.today
        let isDone =
            (try? visit.office.read { try !Edition.published(year: today.year, $0).isEmpty }) ?? false
        // After October 1 this year's report stays in view until it is out.
        return visit.reportYear(
            otherwise: isDone ? ReportDue.next(from: today)?.year ?? today.year : today.year)
    }

    private static func page(_ visit: Visit) throws -> BoardPage {
        let office = visit.office
        let year = year(visit)
        let reach = visit.reach(.writeReport)
        let owner = Int64(visit.query("owner"))
        return try office.read { db in
            let campuses = try Campus.all(db).filter { reach.has($0.id) }
            let wanted =
                reach == .all ? [nil] : campuses.map { Optional($0.id) }
            var points: [OpenPoint] = []
            var seen: Set<String> = []
            for campus in wanted {
                let report = try AnnualReport(office, year: year, campus: campus, kind: .combined, db)
                points += report.points.filter { seen.insert($0.key).inserted }
            }
            let scope = ReportScope(year: year, campuses: campuses, institution: office.name)
            if try !Edition.published(year: year, db).isEmpty {
                points += try DeliveryPoints.points(scope, db).filter { seen.insert($0.key).inserted }
            }
            let counts = Dictionary(
                points.filter(\.blocks).compactMap { BoardRooms.room(of: $0).map { ($0.href, 1) } },
                uniquingKeysWith: +)
            let editions = try Edition.all(year: year, db).filter {
                $0.campus.map(reach.has) ?? (reach == .all)
            }
            let owners = try Dictionary(
                uniqueKeysWithValues: Set(points.compactMap(\.owner)).map {
                    ($0, try ReportPeople.name($0, db))
                })
            return BoardPage(
                year: year, today: office.today,
                editions: try editions.map { .init(edition: $0, name: try EditionName.of($0, db)) },
                points: points.filter { owner == nil || $0.owner == owner }
                    .sorted { $0.blocks && !$1.blocks },
                all: points.filter(\.blocks).count, owners: owners, owner: owner,
                counts: counts,
                page: visit.pageNumber, may: visit.may, form: visit.session?.form ?? "")
        }
    }

    static func open(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let year = Int(form["year"]), (1993...2100).contains(year) else { throw Refusal.notFound }
        let account = try EditionRoutes.account(visit)
        try await visit.office.act(by: visit.actor, "opened the \(year) annual report") { writing in
            guard try EditionActs.open(year, by: account, writing) > 0 else {
                throw Refusal(
                    status: .conflict, title: "It is open already",
                    sentence: "Each document of this year's report has an edition.")
            }
        }
        // The one document there is is what comes next.
        let editions = try visit.office.read { try Edition.all(year: year, $0) }
        let next = editions.count == 1 ? "/editions/\(editions[0].id)" : "?year=\(year)"
        return .redirect(to: "/office/annual\(next)")
    }
}
