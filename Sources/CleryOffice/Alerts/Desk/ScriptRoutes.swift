import CleryLaw
import GRDB

/// The doors of the prepared texts.
enum ScriptRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let scripts = try visit.office.read { try AlertScript.all($0) }
        let done = ["kept": "Kept.", "ended": "It is out of use."][visit.query("done")]
        return visit.page(ScriptListPage(scripts: scripts, done: done))
    }

    static func ask(_ visit: Visit) throws -> Answer {
        var fields = TypedFields()
        fields["rank"] = "100"
        fields["hazard"] = visit.query("hazard")
        let start = fields
        let page = try visit.office.read { try made(nil, start, AlertReach(), [], visit, $0) }
        return visit.page(page)
    }

    private static func made(
        _ id: Int64?, _ fields: TypedFields, _ reach: AlertReach, _ problems: [Problem], _ visit: Visit,
        _ db: Database
    ) throws -> ScriptPage {
        ScriptPage(
            id: id, fields: fields, problems: problems,
            choices: try ReachChoices(visit.reach(.composeWarnings), db), reach: reach,
            form: visit.session?.form ?? "")
    }

    private static func script(_ visit: Visit, _ db: Database) throws -> AlertScript {
        guard let id = Int64(visit.parameter("script")), let script = try AlertScript.one(id, db),
            script.ended == nil
        else { throw Refusal.notFound }
        return script
    }

    static func show(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db in
            let script = try script(visit, db)
            return try made(script.id, ScriptForm.fields(script), script.reach, [], visit, db)
        }
        return visit.page(page)
    }

    static func add(_ visit: Visit) async throws -> Answer { try await keep(nil, visit) }

    static func change(_ visit: Visit) async throws -> Answer {
        var visit = visit
        visit.held = try await visit.form()
        let known = visit
        return try await keep(try visit.office.read { try script(known, $0) }, known)
    }

    private static func keep(_ old: AlertScript?, _ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (office, account) = (visit.office, visit.session?.account)
        let fields = TypedFields(form)
        var problems: [Problem] = []
        let reach = try office.read { db in
            try ReachChoices(visit.reach(.composeWarnings), db).read(
                form, within: visit.reach(.composeWarnings), allCampuses: Campus.all(db).count)
        }
        let script = ScriptForm.read(
            fields, id: old?.id ?? 0, reach: reach, account: old?.account ?? account,
            at: old?.at ?? office.clock(), &problems)
        guard let script else {
            let found = problems
            let page = try office.read { try made(old?.id, fields, reach, found, visit, $0) }
            return visit.page(page, status: .unprocessableContent)
        }
        try await office.act(
            by: visit.actor, old == nil ? "prepared a script" : "changed script \(script.id)"
        ) { writing in
            guard old == nil else { return try writing.put(.alertScripts, script.values) }
            let new = AlertScript(
                id: try writing.nextID(.alertScripts), kind: script.kind, hazard: script.hazard,
                category: script.category, name: script.name, words: script.words, reach: script.reach,
                rank: script.rank, account: script.account, at: writing.at)
            try writing.put(.alertScripts, new.values, isNew: true)
        }
        return .redirect(to: "/office/alerts/scripts?done=kept")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let found = try visit.office.read { try script(visit, $0) }
        try await visit.office.act(by: visit.actor, "took script \(found.id) out of use") { writing in
            var script = found
            script.ended = writing.at
            try writing.put(.alertScripts, script.values)
        }
        return .redirect(to: "/office/alerts/scripts?done=ended")
    }
}
