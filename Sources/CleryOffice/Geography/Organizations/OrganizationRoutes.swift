import CleryLaw
import GRDB
import TypedHTML

/// Days of recognition as they will be; new ones have the number 0. Every place of the organization follows.
struct RecognitionChange: PlaceChange {
    let recognition: Recognition

    func rows(of place: Int64, at now: Instant, _ db: Database) throws -> [KeptRow] {
        var row = recognition
        // The places of the organization share one row: it is written with the first.
        if row.id == 0 {
            let standing = try Recognition.of(row.organization, db)
            if standing.contains(where: { $0.from == row.from && $0.through == row.through }) { return [] }
            row.id = try next(.recognitions, db)
        }
        return [KeptRow(table: .recognitions, values: row.values)]
    }
}

/// The doors of the student organizations.
enum OrganizationRoutes {
    static func list(_ visit: Visit) throws -> Answer { visit.page(try listPage(visit)) }

    private static func listPage(_ visit: Visit) throws -> OrganizationListPage {
        let sight = visit.sight(.work)
        return try visit.office.read { db in
            OrganizationListPage(
                lines: try Organization.all(db).map {
                    OrganizationListPage.Line(
                        organization: $0, recognitions: try Recognition.of($0.id, db),
                        places: try places(of: $0.id, within: sight, db).count)
                }, form: visit.session?.form ?? "")
        }
    }

    /// The places that name the organization and that may be seen.
    private static func places(of organization: Int64, within sight: Sight, _ db: Database) throws -> [(
        id: Int64, name: String
    )] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT DISTINCT places.id, places.name FROM place_periods
                JOIN places ON places.id = place_periods.place
                WHERE organization = ? AND removed IS NULL AND \(sight.reach.sql("places.campus"))
                  AND \(sight.hidden.places) ORDER BY places.name
                """, arguments: [organization]
        ).map { ($0[0], $0[1]) }
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let name = form.trimmed("name")
        if let problem = try fault(of: name, not: nil, visit) {
            var page = try listPage(visit)
            (page.typed, page.problems) = (name, [problem])
            return visit.page(page, status: .unprocessableContent)
        }
        let id = try await visit.office.act(by: visit.actor, "added a student organization") { writing in
            let organization = Organization(id: try writing.nextID(.organizations), name: name)
            try writing.put(.organizations, organization.values, isNew: true)
            return organization.id
        }
        return .redirect(to: "/office/organizations/\(id)")
    }

    private static func fault(of name: String, not id: Int64?, _ visit: Visit) throws -> Problem? {
        if name.isEmpty { return Problem("name", "Say what the organization is called.") }
        if name.count > 200 { return Problem("name", "Use at most 200 letters.") }
        let isTaken = try visit.office.read { try Organization.all($0) }.contains {
            $0.id != id && $0.name.lowercased() == name.lowercased()
        }
        return isTaken ? Problem("name", "There is an organization of this name already.") : nil
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> OrganizationPage {
        let page = try visit.office.read { db -> OrganizationPage? in
            guard
                let one = try Organization.all(db).first(where: {
                    String($0.id) == visit.parameter("organization")
                })
            else { return nil }
            return OrganizationPage(
                organization: one, recognitions: try Recognition.of(one.id, db),
                places: try places(of: one.id, within: visit.sight(.work), db),
                form: visit.session?.form ?? "", name: one.name,
                done: visit.query("done") == "kept" ? "Kept. Its places follow." : nil)
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let organization = page.organization
        if form["what"] == "name" {
            page.name = form.trimmed("name")
            if let problem = try fault(of: page.name, not: organization.id, visit) {
                page.problems = [problem]
                return visit.page(page, status: .unprocessableContent)
            }
            let renamed = Organization(id: organization.id, name: page.name)
            try await visit.office.act(
                by: visit.actor, "wrote what student organization \(organization.id) is called"
            ) { try $0.put(.organizations, renamed.values) }
            return .redirect(to: "/office/organizations/\(organization.id)?done=kept")
        }
        let (recognition, problems) = read(form, page, visit)
        guard let recognition else {
            (page.from, page.through, page.problems) = (
                form.trimmed("from"), form.trimmed("through"), problems
            )
            return visit.page(page, status: .unprocessableContent)
        }
        let all = try visit.office.read {
            try Int64.fetchAll(
                $0,
                sql: "SELECT DISTINCT place FROM place_periods WHERE organization = ? AND removed IS NULL",
                arguments: [organization.id])
        }
        // Whoever works at one campus decides nothing about another's places.
        guard
            try visit.office.read({ db in
                try all.allSatisfy { visit.reach(.work).has(try PlaceRequests.one($0, db)?.campus ?? 0) }
            })
        else {
            page.problems = [
                Problem(
                    "from", "It holds places of other campuses too. Ask somebody who works on all of them.")
            ]
            return visit.page(page, status: .unprocessableContent)
        }
        let change = RecognitionChange(recognition: recognition)
        guard form["what"] == "keep" || all.isEmpty else {
            let effect = try await PlaceEffect.of(change, at: all, in: visit.office)
            return visit.page(
                PlaceEffectPage(
                    title: "What this changes",
                    crumbs: page.crumbs
                        + [Crumb(title: organization.name, href: "/office/organizations/\(organization.id)")],
                    lines: [
                        HTML(
                            text: "\(organization.name), "
                                + (recognition.removed == nil
                                    ? "officially recognized: " : "not recognized after all: ")
                                + PlaceDecisionWords.days(recognition.from, recognition.through).lowercased())
                    ], effect: try PlaceEffectShown(effect, visit),
                    action: "/office/organizations/\(organization.id)",
                    fields: HTML(
                        ["from", "through", "recognition"].map {
                            input(.type("hidden"), .name($0), .value(form.trimmed($0)))
                        }), form: page.form, back: "/office/organizations/\(organization.id)"))
        }
        try await visit.office.act(
            by: visit.actor, "wrote when student organization \(organization.id) was recognized"
        ) { writing in
            var row = recognition
            if row.id == 0 { row.id = try writing.nextID(.recognitions) }
            try PlaceActs.put(row, writing)
        }
        return .redirect(to: "/office/organizations/\(organization.id)?done=kept")
    }

    /// New days, or standing ones taken back.
    private static func read(_ form: Form, _ page: OrganizationPage, _ visit: Visit) -> (
        Recognition?, [Problem]
    ) {
        if !form["recognition"].isEmpty {
            guard var one = page.recognitions.first(where: { String($0.id) == form["recognition"] }) else {
                return (nil, [Problem("from", "These days are not there any more.")])
            }
            one.removed = visit.office.clock()
            return (one, [])
        }
        var problems: [Problem] = []
        func day(_ name: String) -> Day? {
            let text = form.trimmed(name)
            let day = Day(text).flatMap { (1800...2200).contains($0.year) ? $0 : nil }
            if !text.isEmpty, day == nil {
                problems.append(Problem(name, "Write the day as 2026-08-24, or leave it empty."))
            }
            return day
        }
        let (from, through) = (day("from"), day("through"))
        if let from, let through, through < from {
            problems.append(Problem("through", "The last day comes before the first."))
        }
        guard problems.isEmpty else { return (nil, problems) }
        return (
            Recognition(
                id: 0, organization: page.organization.id, from: from, through: through, removed: nil), []
        )
    }
}
