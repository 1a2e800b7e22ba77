import CleryLaw
import GRDB

/// The doors of the people room.
enum PeopleRoutes {
    static func list(_ visit: Visit) throws -> Answer {
        let today = visit.office.today
        let people = try visit.office.read { db in
            try Account.all(db).map { account in
                let rights = try Rights(of: account.id, founder: account.isFounder, on: today, db)
                return (account: account, roles: Role.allCases.filter(rights.roles.contains))
            }
        }
        return visit.page(PeoplePage(people: people))
    }

    static func ask(_ visit: Visit) -> Answer {
        visit.page(NewPersonPage(form: visit.session?.form ?? ""))
    }

    static func add(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        let draft = PeopleActs.Draft(
            signIn: form.trimmed("sign-in"), name: form.trimmed("name"), email: form.trimmed("email"))
        let problems = try visit.office.read { try PeopleActs.problems(draft, $0) }
        guard problems.isEmpty else {
            let page = NewPersonPage(draft: draft, problems: problems, form: visit.session?.form ?? "")
            return visit.page(page, status: .unprocessableContent)
        }
        let password = Password.fresh()
        let stored = try await PasswordWork.shared.hash(password)
        let account = try await visit.office.act(by: visit.actor, "added an account") {
            try PeopleActs.add(draft, password: stored, $0)
        }
        return visit.page(PasswordPage(account: account, password: password))
    }

    static func show(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> PersonPage {
        let page = try visit.office.read { db -> PersonPage? in
            guard let id = Int64(visit.parameter("person")), let account = try Account.one(id, db) else {
                return nil
            }
            return PersonPage(
                account: account, grants: try Grant.all(of: id, db), campuses: try Campus.all(db),
                today: visit.office.today, codesSince: try SecondFactor.since(id, db),
                form: visit.session?.form ?? "", isSelf: id == visit.session?.account,
                words: TimeWords(zone: visit.office.zone), keeper: try RosterPerson.of(account: id, db))
        }
        guard let page else { throw Refusal.notFound }
        return page
    }

    static func grant(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let role = Role(rawValue: form["role"])
        let campus = Int64(form["campus"])
        let from = Day(form.trimmed("from"))
        let through = form.trimmed("through").isEmpty ? nil : Day(form.trimmed("through"))
        if role == nil { page.problems.append(Problem("role", "Choose a role.")) }
        if !form["campus"].isEmpty, !page.campuses.contains(where: { $0.id == campus }) {
            page.problems.append(Problem("role", "Choose a campus from the list."))
        }
        if from == nil { page.problems.append(Problem("from", "Write the first day as 2026-11-30.")) }
        if !form.trimmed("through").isEmpty {
            if through == nil {
                page.problems.append(Problem("through", "Write the last day as 2027-06-30."))
            } else if let from, let through, through < from {
                page.problems.append(Problem("through", "The last day lies before the first."))
            }
        }
        guard let role, let from, page.problems.isEmpty, page.account.ended == nil else {
            page.typed = Dictionary(form.fields.map { ($0.name, $0.value) }, uniquingKeysWith: { a, _ in a })
            return visit.page(page, status: .unprocessableContent)
        }
        let account = page.account.id
        try await visit.office.act(by: visit.actor, "gave account \(account) the role \(role.rawValue)") {
            try PeopleActs.grant(role, to: account, campus: campus, from: from, through: through, $0)
        }
        return .redirect(to: "/office/people/\(account)")
    }

    static func endGrant(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try page(visit)
        guard let grant = page.grants.first(where: { String($0.id) == visit.parameter("grant") }) else {
            throw Refusal.notFound
        }
        let today = page.today
        try await visit.office.act(
            by: visit.actor, "ended the role \(grant.role.rawValue) of account \(grant.account)"
        ) { try PeopleActs.end(grant, today: today, $0) }
        return .redirect(to: "/office/people/\(grant.account)")
    }

    static func end(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let account = try page(visit).account
        guard !account.isFounder, account.id != visit.session?.account, account.ended == nil else {
            throw Refusal.notFound
        }
        try await visit.office.act(by: visit.actor, "ended account \(account.id)") {
            try PeopleActs.end(account, $0)
        }
        return .redirect(to: "/office/people")
    }

    static func password(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let account = try page(visit).account
        guard !account.isFounder, account.ended == nil else { throw Refusal.notFound }
        let password = Password.fresh()
        let stored = try await PasswordWork.shared.hash(password)
        // A password leaves no image, so the account is written as it is: the register tells that it was renewed.
        try await visit.office.act(by: visit.actor, PeopleActs.newPassword(account)) {
            try $0.put(.accounts, account.values)
            try PeopleActs.setPassword(stored, of: account.id, $0)
        }
        return visit.page(PasswordPage(account: account, password: password))
    }

    /// For somebody whose phone and recovery codes are gone.
    static func removeCode(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let page = try page(visit)
        let account = page.account
        guard !account.isFounder, page.codesSince != nil, account.ended == nil else { throw Refusal.notFound }
        try await visit.office.act(by: visit.actor, SecondFactorActs.sentence(account)) {
            try SecondFactorActs.remove(account, $0)
        }
        return .redirect(to: "/office/people/\(account.id)")
    }
}
