import GRDB

/// The doors of the profiles.
enum ProfileRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        visit.page(ProfileListPage(profiles: try visit.office.read { try Profiles.all($0) }))
    }

    private static func kept(_ name: String, _ visit: Visit) throws -> (id: Int64, yaml: String)? {
        try visit.office.read { db in
            try Row.fetchOne(db, sql: "SELECT id, yaml FROM profiles WHERE name = ?", arguments: [name]).map {
                ($0[0], $0[1])
            }
        }
    }

    static func show(_ visit: Visit) throws -> Answer {
        let name = visit.parameter("profile")
        let kept = try kept(name, visit)
        guard let text = try kept?.yaml ?? Profiles.shipped(name)?.text else { throw Refusal.notFound }
        return visit.page(
            ProfilePage(
                name: name, text: text, isKept: kept != nil, id: kept?.id, form: visit.session?.form ?? ""))
    }

    static func keep(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let name = visit.parameter("profile")
        let text = form["yaml"].replacing("\r\n", with: "\n")
        let kept = try kept(name, visit)
        var page = ProfilePage(name: name, text: text, isKept: kept != nil, form: visit.session?.form ?? "")
        do {
            let profile = try Profile(yaml: text, file: name)
            guard profile.name == name else {
                throw Problem(
                    "yaml", "The profile says its name is \"\(profile.name)\"; here it is \"\(name)\".")
            }
            let changed = try await visit.office.act(
                by: visit.actor, "kept a new text of the profile \(name)"
            ) { writing in
                try ReviewActs.replace(profile: kept?.id ?? writing.nextID(.profiles), by: profile, writing)
            }
            page = ProfilePage(name: name, text: text, isKept: true, form: page.form)
            page.done = "Kept. \(changed) incident\(changed == 1 ? "" : "s") changed by it."
            return visit.page(page)
        } catch let error as ProfileError {
            page.problem = Problem("yaml", error.description)
        } catch let problem as Problem {
            page.problem = problem
        }
        return visit.page(page, status: .unprocessableContent)
    }
}
