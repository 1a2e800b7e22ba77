import CleryLaw
import GRDB

/// The doors of the State's definitions.
enum JurisdictionRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        visit.page(try visit.office.read { db in try drawn(visit, db) })
    }

    private static func drawn(_ visit: Visit, _ db: Database) throws -> JurisdictionPage {
        let reach = visit.reach(.writeReport)
        let packs = try JurisdictionPack.all(db)
        let campuses = try Campus.all(db).filter { reach.has($0.id) }
        return JurisdictionPage(
            packs: packs, campuses: campuses, chosen: try JurisdictionPack.chosen(db),
            mayAdd: reach == .all, saved: visit.query("saved"), form: visit.session?.form ?? "")
    }

    /// Which pack a campus goes by, or all of them.
    static func choose(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let page = try visit.office.read { db in try drawn(visit, db) }
        let pack = Int64(form.trimmed("pack"))
        guard form.trimmed("pack").isEmpty || page.packs.contains(where: { $0.id == pack }) else {
            throw Refusal.notFound
        }
        let campuses: [Int64]
        if form.trimmed("campus").isEmpty {
            campuses = page.campuses.map(\.id)
        } else {
            guard let id = Int64(form.trimmed("campus")), page.campuses.contains(where: { $0.id == id })
            else { throw Refusal.notFound }
            campuses = [id]
        }
        let account = visit.session?.account
        try await visit.office.act(by: visit.actor, "chose the law that defines words of the report") {
            try JurisdictionActs.choose(pack, for: campuses, by: account, $0)
        }
        return .redirect(to: "/office/policies/jurisdiction?saved=chosen")
    }

    /// Takes in a pack that ships with the house, a file, or what was typed.
    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try visit.office.read { db in try drawn(visit, db) }
        guard page.mayAdd else { throw Refusal.notFound }
        let (code, body): (String, String)
        if let name = form.fields.first(where: { $0.name == "shipped" })?.value {
            guard let file = ShippedJurisdictions.all.first(where: { $0.name == name }) else {
                throw Refusal.notFound
            }
            (code, body) = (name, PolicyText.plain("\(file.text)"))
        } else if let file = form.files["file"], !file.bytes.isEmpty {
            (code, body) = ("own", PolicyText.plain(String(decoding: file.bytes, as: UTF8.self)))
        } else {
            (code, body) = ("own", PolicyText.plain(form["body"]))
        }
        page.typed = body
        page.problems = JurisdictionPack.problems(body)
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let account = visit.session?.account
        let id = try await visit.office.act(by: visit.actor, "took in definitions of a State’s law") {
            try JurisdictionActs.add(code: code, body: body, by: account, $0).id
        }
        return .redirect(to: "/office/policies/jurisdiction/\(id)")
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try packPage(visit)) }

    private static func packPage(_ visit: Visit) throws -> PackPage {
        try visit.office.read { db in
            let all = try JurisdictionPack.all(db)
            guard let pack = all.first(where: { "\($0.id)" == visit.parameter("pack") }) else {
                throw Refusal.notFound
            }
            return PackPage(
                pack: pack, names: try PolicyPeople.names([pack.confirmer].compactMap { $0 }, db),
                mayChange: visit.reach(.writeReport) == .all, mayConfirm: visit.reach(.approveReport) == .all,
                typed: pack.body, form: visit.session?.form ?? "")
        }
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try packPage(visit)
        guard page.mayChange else { throw Refusal.notFound }
        page.typed = PolicyText.plain(form["body"])
        page.problems = JurisdictionPack.problems(page.typed)
        if form["mark"] != page.mark {
            page.problems.append("Somebody else changed the pack meanwhile. Load the page again to see it.")
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (pack, body, account) = (page.pack, page.typed, visit.session?.account)
        if body != pack.body {
            try await visit.office.act(by: visit.actor, "changed definitions of a State’s law") {
                try JurisdictionActs.change(pack, body: body, by: account, $0)
            }
        }
        return .redirect(to: "/office/policies/jurisdiction/\(pack.id)")
    }

    static func confirm(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try packPage(visit)
        guard page.mayConfirm, let account = visit.session?.account else { throw Refusal.notFound }
        let checked = MailHeader.oneLine(form.trimmed("checked"))
        page.checked = checked
        if checked.count < 3 || checked.count > 200 {
            page.problems.append("Say who checked the definitions, and how: at most 200 letters.")
        }
        if form["mark"] != page.mark {
            page.problems.append("The pack is no longer what you have read. Read it again.")
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let (pack, today) = (page.pack, visit.office.today)
        try await visit.office.act(by: visit.actor, "confirmed definitions of a State’s law") {
            try JurisdictionActs.confirm(pack, by: account, checked: checked, on: today, $0)
        }
        return .redirect(to: "/office/policies/jurisdiction/\(pack.id)")
    }
}
