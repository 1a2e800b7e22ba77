import GRDB

/// The doors of one profile of a roster or of a referral file.
enum TableProfileRoutes {
    static func show(_ kind: TableProfile.Kind, _ visit: Visit) throws -> Answer {
        let name = visit.parameter("profile")
        let found = try visit.office.read { try TableProfiles.text(name, kind, $0) }
        guard let found else { throw Refusal.notFound }
        return visit.page(
            TableProfilePage(
                kind: kind, name: name, text: found.text, isKept: found.isKept,
                form: visit.session?.form ?? ""))
    }

    static func keep(_ kind: TableProfile.Kind, _ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let name = visit.parameter("profile")
        guard let known = try visit.office.read({ try TableProfiles.text(name, kind, $0) }) else {
            throw Refusal.notFound
        }
        let text = form["yaml"].replacing("\r\n", with: "\n")
        var page = TableProfilePage(
            kind: kind, name: name, text: text, isKept: known.isKept, form: visit.session?.form ?? "")
        do {
            let own = try Self.name(of: text, kind, name)
            guard own == name else {
                throw Problem("yaml", "The profile says its name is “\(own)”; here it is “\(name)”.")
            }
            try visit.office.read { try refuseUnknownCampus(text, kind, name, $0) }
            let today = visit.office.today
            let changed = try await visit.office.act(
                by: visit.actor, "kept a new text of the \(kind.rawValue) profile \(name)"
            ) { writing in
                if !known.isKept || known.text != text { try TableProfiles.keep(text, name, kind, writing) }
                let isMapping = kind == .roster && name == RosterPerson.scim
                return isMapping ? try ScimActs(writing, today: today).remap() : nil
            }
            page.isKept = true
            page.done =
                changed.map { "Kept. The roles of \($0) \($0 == 1 ? "person" : "people") changed by it." }
                ?? "Kept. The next file goes by it."
            return visit.page(page)
        } catch let error as ProfileError {
            page.problem = Problem("yaml", error.description)
        } catch let problem as Problem {
            page.problem = problem
        }
        return visit.page(page, status: .unprocessableContent)
    }

    /// The name that a profile's text gives itself. Throws a `ProfileError` for a text that is no profile of its kind.
    private static func name(of text: String, _ kind: TableProfile.Kind, _ file: String) throws -> String {
        switch kind {
        case .roster: try RosterProfile(yaml: text, file: file).name
        case .referrals: try ReferralProfile(yaml: text, file: file).name
        }
    }

    /// A campus that a profile names must be one of the office.
    private static func refuseUnknownCampus(
        _ text: String, _ kind: TableProfile.Kind, _ file: String, _ db: Database
    ) throws {
        var (table, named): (TableProfile, [String])
        switch kind {
        case .roster:
            let profile = try RosterProfile(yaml: text, file: file)
            (table, named) = (profile.table, profile.rules.compactMap(\.campus))
        case .referrals: (table, named) = (try ReferralProfile(yaml: text, file: file).table, [])
        }
        named += table.campuses.map(\.campus) + (table.campus.map { [$0] } ?? [])
        let campuses = TableCampuses(table, try Campus.all(db))
        if let unknown = named.first(where: { campuses.named($0) == .unknown }) {
            throw Problem("yaml", "The office has no campus “\(unknown)”.")
        }
    }
}
