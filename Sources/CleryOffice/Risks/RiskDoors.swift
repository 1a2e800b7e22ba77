import CleryLaw

extension Doors {
    /// What would be fined by the practice of past fines: for those who answer for the institution.
    static let risks: [Door] = [
        .get("/office/risks", .may(.seeSources), RiskRoutes.show),
        .get("/office/risks/list.csv", .may(.seeSources), RiskRoutes.file),
    ]
}

enum RiskRoutes {
    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> RiskPage {
        let (office, sight) = (visit.office, visit.sight(.seeSources))
        let asked = visit.query("sort")
        guard let order = asked.isEmpty ? .money : RiskList.Order(rawValue: asked) else {
            throw Refusal.notFound
        }
        return try office.read { db in
            let today = office.today
            let isOut = try !Edition.published(year: today.year, db).isEmpty
            let list = try RiskList(office, year: isOut ? today.year + 1 : today.year, sight: sight, db)
            return RiskPage(list: list, order: order, today: today)
        }
    }

    static func file(_ visit: Visit) throws -> Answer {
        let page = try page(visit)
        var csv = CSVWriter()
        csv.row([
            "risk", "title", "open", "at_most_dollars_estimate", "maximum_each_dollars", "what", "work",
            "citation", "address", "precedents",
        ])
        for risk in page.list.sorted(page.order) {
            csv.row([
                risk.id, risk.title, "\(risk.count)",
                risk.exposure(on: page.today).map(String.init) ?? "",
                page.maximum.map(String.init) ?? "", risk.sentence, "\(risk.work)", risk.citation.text,
                risk.href,
                FinePractice.of(risk.found).map {
                    "\($0.institution) \($0.year): \(FinePractice.words($0.dollars)) (\($0.state.rawValue), \($0.isWholeCase ? "whole case" : "this finding"))"
                }.joined(separator: "; "),
            ])
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"risks-\(page.today).csv\""
        return answer
    }
}
