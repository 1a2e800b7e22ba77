import GRDB

/// Many wordings of which the place is sure, accepted at once.
enum LocatingManyRoutes {
    /// How many are confirmed on one page.
    static let most = 100

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    /// The wordings of which exactly one place is sure; those of which a log stated something stay with a person.
    private static func page(_ visit: Visit, only chosen: Set<String>? = nil) throws -> LocatingManyPage {
        let (sight, office) = (visit.sight(.work), visit.office)
        return try office.read { db in
            var sure: [LocatingRequests.Waiting] = []
            for var waiting in try LocatingRequests.unplaced(within: sight, page: 1, size: 2_000, db).waiting
            {
                try LocatingRequests.propose(&waiting, within: sight, office, db)
                guard waiting.proposals.strength == .sure, sure.count < most else { continue }
                sure.append(waiting)
            }
            let kept =
                chosen.map { chosen in sure.filter { chosen.contains(LocatingManyPage.pair($0)) } } ?? sure
            let pairs = kept.compactMap { one in one.proposals.first.map { (one.words.id, $0.id) } }
            return LocatingManyPage(
                sure: sure, chosen: chosen ?? Set(sure.map(LocatingManyPage.pair)),
                effect: try MergeEffect.of(pairs, within: sight, db), form: visit.session?.form ?? "")
        }
    }

    static func accept(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let chosen = Set(form.fields.filter { $0.name == "pair" }.map(\.value))
        var page = try page(visit, only: chosen)
        // What is shown is asked for again, so that nothing is kept that was not seen.
        if form["look"] == "yes" { return visit.page(page) }
        let known = Dictionary(
            page.sure.map { (LocatingManyPage.pair($0), $0) }, uniquingKeysWith: { a, _ in a })
        guard !chosen.isEmpty, chosen.allSatisfy({ known[$0] != nil }) else {
            let sentence =
                chosen.isEmpty
                ? "Choose at least one of the wordings."
                : "The places have changed meanwhile. Look at the wordings again; nothing was kept."
            page.problems = [Problem("pair", sentence)]
            return visit.page(page, status: .unprocessableContent)
        }
        let account = visit.session?.account
        let pairs = chosen.sorted().compactMap { known[$0] }
        do {
            try await visit.office.act(
                by: visit.actor, "put the words of \(pairs.count) places to the places they name"
            ) { writing in
                for one in pairs {
                    guard let best = one.proposals.first else { continue }
                    try WordingActs.merge(
                        one.words.id, into: best.id, spot: best.spot, account: account, writing)
                }
            }
        } catch let problem as Problem {
            page.problems = [problem]
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: "/office/geography/locate?show=decided")
    }
}
