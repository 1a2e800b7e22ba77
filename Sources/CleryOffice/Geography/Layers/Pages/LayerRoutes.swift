import CleryLaw
import GRDB
import HTTPTypes

extension Doors {
    /// Files of places: sent, compared, taken in; and written.
    static let layers: [Door] = [
        .get("/office/geography/import", .may(.importLogs), LayerRoutes.ask),
        .post("/office/geography/import", .may(.importLogs), LayerRoutes.send),
        .get("/office/geography/import/:file", .may(.importLogs), LayerRoutes.show),
        .post("/office/geography/import/:file", .may(.importLogs), LayerRoutes.choose),
        .get("/office/geography/import/:file/columns", .may(.importLogs), LayerColumnsRoutes.show),
        .post("/office/geography/import/:file/columns", .may(.importLogs), LayerColumnsRoutes.keep),
        .get("/office/geography/export", .may(.work), LayerExportRoutes.ask),
        .get("/office/geography/export/:file", .may(.work), LayerExportRoutes.send),
    ]
}

/// The doors of an import of places: send a file, see the difference, do it.
enum LayerRoutes {
    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> LayerPage {
        try visit.office.read { db in
            LayerPage(
                profiles: try LayerProfiles.names(db), campuses: try Campus.all(db).map(\.name),
                past: try LayerImports.newest(20, db), words: TimeWords(zone: visit.office.zone),
                form: visit.session?.form ?? "", isDone: visit.query("taken") == "yes")
        }
    }

    static func send(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        page.profile = form["profile"]
        page.campus = form["campus"]
        func again(_ field: String, _ sentence: String) -> Answer {
            page.problem = Problem(field, sentence)
            return visit.page(page, status: .unprocessableContent)
        }
        guard let sent = form.files["file"], !sent.bytes.isEmpty, let account = visit.session?.account else {
            return again("file", "Choose a file that is not empty.")
        }
        guard page.campuses.count == 1 || page.campuses.contains(page.campus) else {
            return again("campus", "Choose the campus of the file’s places.")
        }
        var settings = LayerSettings()
        settings.title = LayerRoutes.title(sent.name)
        do {
            let known = try visit.office.read { try LayerProfiles.named(page.profile, $0) }
            guard page.profile.isEmpty || known != nil else {
                return again("profile", "Choose a profile from the list.")
            }
            let file = try LayerFile.read(sent.bytes, known: known?.columns ?? [])
            settings.profile =
                try known
                ?? visit.office.read {
                    LayerGuess.profile(for: file, title: settings.title, campuses: try Campus.all($0))
                }
        } catch let error as ExchangeError {
            return again("file", error.description)
        }
        settings.profile.campus = page.campuses.count == 1 ? page.campuses[0] : page.campus
        let id: Int64
        do {
            id = try await WaitingFile.keep(
                sent.bytes, kind: .geography, profile: settings.json, options: [], account: account,
                visit.office)
        } catch let error as ExchangeError {
            return again("file", error.description)
        }
        return .redirect(to: "/office/geography/import/\(id)")
    }

    /// The name of a file as the person knows it, without a path that a browser might send.
    private static func title(_ name: String) -> String {
        let last = name.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        return last.isEmpty ? "without a name" : String(last.prefix(80))
    }

    /// The file that waits and what was said of it.
    static func waiting(_ visit: Visit, _ db: Database) throws -> (WaitingFile, LayerSettings) {
        let file = try WaitingFile.one(
            visit.parameter("file"), kind: .geography, account: visit.session?.account, visit.office, db)
        guard let file else { throw Refusal.notFound }
        return (file, LayerSettings(try JSONValue(parsing: file.profile)))
    }

    static func plan(_ visit: Visit, _ file: WaitingFile, _ settings: LayerSettings, _ db: Database) throws
        -> LayerPlan
    {
        try WaitingFile.fitting {
            try LayerPlan.of(
                file.bytes, settings, reach: visit.reach(.importLogs), hidden: visit.hidden(),
                today: visit.office.today, db)
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        visit.page(try difference(visit, problem: nil))
    }

    private static func difference(_ visit: Visit, problem: Problem?) throws -> LayerDifferencePage {
        let (file, plan) = try visit.office.read { db in
            let (file, settings) = try waiting(visit, db)
            return (file.id, try self.plan(visit, file, settings, db))
        }
        return LayerDifferencePage(
            file: file, plan: plan, shown: LayerDifferencePage.Part(rawValue: visit.query("show")),
            page: visit.pageNumber, isWide: visit.query("map") == "all", form: visit.session?.form ?? "",
            problem: problem)
    }

    static func choose(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (file, settings) = try visit.office.read { try waiting(visit, $0) }
        let what = form["what"]
        if what == "forget" {
            try await file.forget(visit.office)
            return .redirect(to: "/office/geography/import")
        }
        let said: LayerSettings
        do throws(Problem) {
            said = try LayerChoices.read(form, onto: settings)
        } catch {
            return visit.page(try difference(visit, problem: error), status: .unprocessableContent)
        }
        try await file.say(said, visit.office)
        guard what == "take" else {
            let show = visit.query("show")
            let part = LayerDifferencePage.Part(rawValue: show).map { "show=\($0.rawValue)&" } ?? ""
            return .redirect(to: "/office/geography/import/\(file.id)?\(part)page=\(visit.pageNumber)")
        }
        do {
            try await take(visit, form["plan"])
        } catch let problem as Problem {
            return visit.page(try difference(visit, problem: problem), status: .unprocessableContent)
        }
        try await file.forget(visit.office)
        return .redirect(to: "/office/geography/import?taken=yes")
    }

    private static func take(_ visit: Visit, _ shown: String) async throws {
        let (today, account) = (visit.office.today, visit.session?.account)
        try await visit.office.act(by: visit.actor, "took in a file of places") { writing in
            let (file, settings) = try waiting(visit, writing.db)
            let plan = try plan(visit, file, settings, writing.db)
            guard plan.fingerprint == shown else {
                throw Problem(
                    "plan",
                    "The places of the office changed meanwhile. This is what the file would change now."
                )
            }
            let counts = try LayerApply.carryOut(plan, today: today, writing)
            try LayerImports.keep(counts, plan, account: account, writing)
        }
    }
}

extension WaitingFile {
    /// Keeps what was said of a file of places until it is taken in.
    func say(_ settings: LayerSettings, _ office: Office) async throws {
        let id = id
        try await office.pool.write { db in
            try db.execute(
                sql: "UPDATE waiting_files SET profile = ? WHERE id = ?", arguments: [settings.json, id])
        }
    }
}
