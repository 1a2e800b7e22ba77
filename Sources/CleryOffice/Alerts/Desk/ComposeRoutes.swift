import CleryLaw
import GRDB

/// The doors of the composer.
enum ComposeRoutes {
    static func ask(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read {
            try made(ComposeForm.new(visit, nil, $0), "/office/alerts/warn", visit, $0)
        }
        return visit.page(page)
    }

    private static func made(
        _ compose: ComposeForm, _ action: String, _ visit: Visit, _ db: Database
    ) throws -> ComposePage {
        ComposePage(
            compose: compose, action: action, scripts: try AlertScript.all(db),
            form: visit.session?.form ?? "")
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (office, account) = (visit.office, visit.session?.account)
        let compose = try office.read { db in
            var compose = try ComposeForm.new(visit, form, db)
            compose.read(
                form, within: visit.reach(.composeWarnings), allCampuses: try Campus.all(db).count)
            return compose
        }
        return try await act(compose, "/office/alerts/warn", visit) { draft in
            try await office.act(
                by: visit.actor, "wrote a \(draft.kind.title.lowercased()) that is not sent yet"
            ) {
                try AlertActs.keep(draft, by: account, $0).id
            }
        }
    }

    static func edit(_ visit: Visit) throws -> Answer {
        let page = try visit.office.read { db in
            let alert = try AlertRoutes.alert(visit, db)
            return try made(kept(alert, visit, db), "/office/alerts/\(alert.id)/edit", visit, db)
        }
        return visit.page(page)
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let (office, account) = (visit.office, visit.session?.account)
        let (id, compose) = try office.read { db in
            let alert = try AlertRoutes.alert(visit, db)
            var compose = try kept(alert, visit, db)
            compose.read(
                form, within: visit.reach(.composeWarnings), allCampuses: try Campus.all(db).count)
            return (alert.id, compose)
        }
        return try await act(compose, "/office/alerts/\(id)/edit", visit) { draft in
            try await office.act(by: visit.actor, "changed message \(id), which is not sent yet") {
                try AlertActs.change(id, to: draft, by: account, $0)
                return id
            }
        }
    }

    /// A draft as it was kept, for the form.
    private static func kept(_ alert: Alert, _ visit: Visit, _ db: Database) throws -> ComposeForm {
        guard alert.state == .draft || alert.state == .asked else { throw Refusal.notFound }
        try alert.assureMine(visit, .composeWarnings, db)
        var draft = AlertDraft(
            kind: alert.kind, step: alert.step, purpose: alert.purpose,
            thread: alert.thread == alert.id ? nil : alert.thread, hazard: alert.hazard,
            category: alert.category, threat: alert.threat, exercise: alert.exercise, script: alert.script,
            list: alert.list, words: try AlertRoutes.words(alert, visit.office.key, db), reach: alert.reach,
            channels: alert.channels)
        if let expires = alert.expires {
            let hours = Int((expires.milliseconds - alert.made.milliseconds) / 3_600_000)
            draft.hours =
                ComposeForm.hours.min { abs($0.hours - hours) < abs($1.hours - hours) }?.hours ?? 168
        }
        return try ComposeForm(draft, visit.reach(.composeWarnings), db)
    }

    private static func act(
        _ compose: ComposeForm, _ action: String, _ visit: Visit,
        _ body: (AlertDraft) async throws -> Int64
    ) async throws -> Answer {
        var compose = compose
        if compose.problems.isEmpty {
            do { return .redirect(to: "/office/alerts/\(try await body(compose.draft))?done=kept") } catch let
                problem as Problem
            { compose.problems.append(problem) }
        }
        let again = compose
        let page = try visit.office.read { try made(again, action, visit, $0) }
        return visit.page(page, status: .unprocessableContent)
    }
}
