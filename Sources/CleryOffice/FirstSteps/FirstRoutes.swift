import CleryLaw
import GRDB

/// The doors of the first answers: facts, buildings and the State's definitions, asked together and kept in one act.
enum FirstRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { db in try drawn(visit, nil, db) })
    }

    private static func drawn(_ visit: Visit, _ sent: FirstAnswers?, _ db: Database) throws -> FirstPage {
        guard visit.reach(.writeReport) == .all else { throw Refusal.notFound }
        let year = visit.office.today.year
        let campuses = try Campus.all(db)
        let facts = try InstitutionFacts.all(year: year, db)
        let stated = try StatedFact.holding(in: year, db)
        let shown = Set(
            InstitutionFact.allCases.filter { fact in facts.values.contains { $0.registry.shows(fact) } })
        let chosen = try JurisdictionPack.chosen(db)
        let pack = try JurisdictionPack.all(db).first { pack in chosen.values.contains(pack.id) }
        let isAnswered = InstitutionFact.allCases.allSatisfy { fact in
            facts.values.allSatisfy { !$0.value(fact).isUnknown }
        }
        var typed = sent ?? FirstAnswers()
        if sent == nil {
            typed.has = shown.union(
                InstitutionFact.allCases.filter { stated[.init(nil, $0)]?.answer == true })
            typed.why = InstitutionFact.allCases.compactMap { stated[.init(nil, $0)]?.why }.first ?? ""
        }
        return FirstPage(
            year: year, campuses: campuses, shown: shown, isAnswered: isAnswered, pack: pack?.title,
            mayPlace: visit.reach(.work) == .all,
            placeCount: try Int.fetchOne(db, sql: "SELECT count(*) FROM places") ?? 0, typed: typed,
            form: visit.session?.form ?? "")
    }

    static func answer(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let typed = FirstAnswers(form)
        let (page, campus, packed) = try visit.office.read { db -> (FirstPage, Int64?, Set<Int64>) in
            var page = try drawn(visit, typed, db)
            guard page.mayPlace || typed.lines.isEmpty else { throw Refusal.notFound }
            page.problems = typed.factProblems(shown: page.shown) + typed.placeProblems
            let campus = page.campuses.first {
                "\($0.id)" == typed.campus || (typed.campus.isEmpty && page.campuses.count == 1)
            }
            if !typed.lines.isEmpty {
                if let campus {
                    page.problems += try known(typed.lines, campus.id, try visit.hidden(), db)
                } else {
                    page.problems.append(Problem("campus", "Choose the campus on which they stand."))
                }
            }
            let isShipped =
                typed.state.isEmpty || ShippedJurisdictions.all.contains { $0.name == typed.state }
            guard isShipped else { throw Refusal.notFound }
            return (page, campus?.id, Set(try JurisdictionPack.chosen(db).keys))
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "gave the first answers of the office") { writing in
            try state(typed, page, account, writing)
            if let campus { try place(typed, campus, writing) }
            try choose(typed.state, beside: packed, account, writing)
        }
        return .redirect(to: "/office/policies/begin?year=\(page.year)")
    }

    /// Names that the campus has already.
    private static func known(
        _ lines: [FirstAnswers.Line], _ campus: Int64, _ hidden: Hidden, _ db: Database
    ) throws -> [Problem] {
        let known = try lines.filter {
            try PlaceRequests.named($0.name, at: campus, hiding: hidden, db) != nil
        }
        return known.isEmpty
            ? []
            : [
                Problem(
                    "places", "The campus has this already: \(known.map(\.name).joined(separator: ", ")).")
            ]
    }

    private static func state(
        _ typed: FirstAnswers, _ page: FirstPage, _ account: Int64?, _ writing: Writing
    ) throws {
        let now = try StatedFact.holding(in: page.year, writing.db)
        for fact in InstitutionFact.allCases where !page.shown.contains(fact) {
            let answer = typed.has.contains(fact)
            let known = now[.init(nil, fact)]
            guard known?.answer != answer || known?.why != typed.why else { continue }
            try PolicyActs.state(
                fact, answer, campus: nil, year: page.year, why: typed.why, by: account, writing)
        }
    }

    private static func place(_ typed: FirstAnswers, _ campus: Int64, _ writing: Writing) throws {
        for line in typed.lines {
            _ = try PlaceActs.make(
                line.name, campus: campus,
                {
                    var details = PlaceDetails(id: $0)
                    details.address = line.address
                    return details
                }, facts: typed.description, why: typed.why, writing)
        }
    }

    /// The pack goes to every campus that has none.
    private static func choose(
        _ state: String, beside packed: Set<Int64>, _ account: Int64?, _ writing: Writing
    ) throws {
        let campuses = try Campus.all(writing.db).map(\.id).filter { !packed.contains($0) }
        guard let file = ShippedJurisdictions.all.first(where: { $0.name == state }), !campuses.isEmpty
        else { return }
        let pack = try JurisdictionActs.add(
            code: state, body: PolicyText.plain("\(file.text)"), by: account, writing)
        try JurisdictionActs.choose(pack.id, for: campuses, by: account, writing)
    }
}
