import CleryLaw
import GRDB

/// The doors of the roster of campus security authorities.
enum AuthorityRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        visit.page(try listPage(visit, AuthorityFilter(visit)))
    }

    static func listPage(_ visit: Visit, _ filter: AuthorityFilter) throws -> AuthorityListPage {
        let (office, reach, keeping) = (visit.office, visit.reach(.seeSources), visit.reach(.keepAuthorities))
        let today = office.today
        return try office.read { db in
            let all = try AuthorityRequests.lines(
                within: reach, keeping: keeping, year: today.year, key: office.key, db)
            return AuthorityListPage(
                all: all, filter: filter, page: visit.pageNumber,
                campuses: try Campus.all(db).filter { reach.has($0.id) },
                units: Array(Set(all.map(\.authority.unit))).sorted(), today: today,
                mayKeep: visit.may(.keepAuthorities), form: visit.session?.form ?? "",
                done: AuthorityListPage.said(visit.query("done")))
        }
    }

    /// Finds by name. The words are posted, so that no name stands in an address.
    static func find(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var filter = AuthorityFilter(visit)
        filter.words = String(form.trimmed("q").prefix(120))
        filter.standing = .all
        return visit.page(try listPage(visit, filter))
    }

    static func file(_ visit: Visit) throws -> Answer {
        let page = try listPage(visit, AuthorityFilter(visit))
        var csv = CSVWriter()
        csv.row([
            "authority", "name", "email", "function", "authority_by_law", "basis", "citation", "unit",
            "campus",
            "bond", "from", "through", "supervisor", "letter", "acknowledged", "training", "reviewed",
        ])
        for line in page.shown {
            let one = line.authority
            csv.row([
                "\(one.id)", line.person?.name ?? "", line.person?.email ?? "", one.function,
                one.isAuthority ? "yes" : "no", one.basis.title, one.basis.citation.text, one.unit,
                line.campus,
                one.bond.rawValue, one.from.description, one.through?.description ?? "",
                line.person?.supervisor ?? "", line.letter?.day.description ?? "",
                line.letter?.acknowledged.map { visit.office.zone.local($0).day.description } ?? "",
                line.training?.done?.description ?? "", line.reviewed?.description ?? "",
            ])
        }
        var answer = Answer(type: "text/csv; charset=utf-8", bytes: csv.bytes)
        answer.headers[.contentDisposition] = "attachment; filename=\"authorities.csv\""
        return answer
    }

    /// The campuses whose roster the person keeps.
    static func kept(_ visit: Visit, _ db: Database) throws -> [Campus] {
        let reach = visit.reach(.keepAuthorities)
        return try Campus.all(db).filter { reach.has($0.id) }
    }

    static func ask(_ visit: Visit) throws -> Answer {
        var page = try newPage(visit)
        if page.campuses.count == 1 { page.draft.fields["campus"] = "\(page.campuses[0].id)" }
        page.draft.fields["bond"] = SecurityAuthority.Bond.employee.rawValue
        page.draft.fields["from"] = visit.office.today.description
        page.draft.fields["unit"] = visit.query("unit")
        return visit.page(page)
    }

    private static func newPage(_ visit: Visit) throws -> AuthorityNewPage {
        try visit.office.read { db in
            AuthorityNewPage(
                campuses: try kept(visit, db), units: try AuthorityRequests.units(db),
                form: visit.session?.form ?? "")
        }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        var page = try newPage(visit)
        let form = try await visit.form()
        let (found, draft) = try read(AuthorityDraft(form), page.campuses, visit)
        page.draft = draft
        guard let found, let account = visit.session?.account else {
            return visit.page(page, status: .unprocessableContent)
        }
        let (authority, person, today) = (found.0, found.1, visit.office.today)
        let id = try await visit.office.act(by: visit.actor, "entered a campus security authority") {
            try AuthorityActs.enter(authority, person, by: account, today: today, $0).id
        }
        return .redirect(to: "/office/authorities/\(id)?done=entered")
    }

    static func read(
        _ typed: AuthorityDraft, _ campuses: [Campus], _ visit: Visit
    ) throws -> ((SecurityAuthority, AuthorityPerson)?, AuthorityDraft) {
        var draft = typed
        let found = try visit.office.read { try draft.read(campuses, $0) }
        return (found, draft)
    }
}
