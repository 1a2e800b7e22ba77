import CleryLaw

extension Doors {
    /// Charts of what was counted and of what was reported.
    static let trends: [Door] = [
        .get("/office/trends", .may(.seeNumbers), TrendRoutes.show),
        .get("/office/trends/list.csv", .may(.seeNumbers), TrendRoutes.file),
    ]
}

enum TrendRoutes {
    static func show(_ visit: Visit) throws -> Answer {
        let page = try page(visit)
        return visit.page(page, status: page.filter.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func page(_ visit: Visit) throws -> TrendsPage {
        let (office, sight) = (visit.office, visit.sight(.seeNumbers))
        return try office.read { db in
            let filter = try TrendFilter(visit, db)
            var page = TrendsPage(filter: filter)
            guard let years = filter.years else { return page }
            let logged = LoggedTrends(filter: filter, years: years, sight: sight, zone: office.zone, db: db)
            page.counted = try CountedTrends(filter, years, office, db).all(
                try SourceChanges.notes(years, filter.chosen, db))
            page.logged = try logged.all()
            page.restricted = try logged.restricted
            return page
        }
    }

    /// One chart as a file.
    static func file(_ visit: Visit) throws -> Answer {
        let page = try page(visit)
        let name = visit.query("chart")
        guard let table = (page.counted + page.logged).first(where: { $0.id == name }) else {
            throw Refusal.notFound
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: table.csv)
        answer.headers[.contentDisposition] = "attachment; filename=\"trends-\(table.id).csv\""
        return answer
    }
}
