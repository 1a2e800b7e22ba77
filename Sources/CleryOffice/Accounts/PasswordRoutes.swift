import CleryLaw
import GRDB

/// A person changes the own password.
enum PasswordRoutes {
    static let path = "/office/account/password"

    /// What a person with a one-time password may open: this page, and the way out.
    static func isOpenBeforeChange(_ door: Door) -> Bool { door.path == path || door.path == "/sign-out" }

    static func ask(_ visit: Visit) throws -> Answer { visit.page(try page(visit)) }

    private static func page(_ visit: Visit) throws -> PasswordChangePage {
        guard let session = visit.session else { throw Refusal.notFound }
        let account = try visit.office.read { db in
            try Credentials.stored(session.account, db).flatMap { _ in try Account.one(session.account, db) }
        }
        guard let account else { throw Refusal.notFound }
        return PasswordChangePage(
            mustChange: session.mustChange, signIn: account.signIn, form: session.form)
    }

    static func change(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        var page = try page(visit)
        let office = visit.office
        let known = try office.read { db in
            try visit.session.flatMap { session in
                try Account.one(session.account, db).flatMap { account in
                    try Credentials.stored(account.id, db).map { (account, $0.hash) }
                }
            }
        }
        guard let session = visit.session, let (account, stored) = known else { throw Refusal.notFound }
        let new = form["new"]
        if form["old"].isEmpty {
            page.problems.append(Problem("old", "Write the password that you have now."))
        }
        if let sentence = PasswordRules.problem(new, signIn: account.signIn, institution: office.name) {
            page.problems.append(Problem("new", sentence))
        } else if new == form["old"] {
            page.problems.append(Problem("new", "This is the password that you have now. Choose another."))
        } else if new != form["repeated"] {
            page.problems.append(Problem("repeated", "This is not the same. Write the new password twice."))
        }
        if page.problems.isEmpty {
            let who = SlowDown.Who(
                name: account.signIn, KnownBrowser(of: account.id, visit.request, office), visit)
            try await office.slowDown.hold(who)
            if try await PasswordWork.shared.matches(form["old"], stored, from: who.address, isKnown: true) {
                await office.slowDown.succeeded(who)
            } else {
                await office.slowDown.failed(who)
                page.problems.append(Problem("old", "This is not the password that you have now."))
            }
        }
        guard page.problems.isEmpty else { return visit.page(page, status: .unprocessableContent) }
        let hash = try await PasswordWork.shared.hash(new)
        // A password leaves no image, so the account is written as it is: the register tells that it was changed.
        try await office.act(by: visit.actor, "changed the password of account \(account.id)") {
            try $0.put(.accounts, account.values)
            try Credentials.set(hash, account: account.id, $0.db)
            try Sessions.endAll(of: account.id, $0.db)
        }
        return try await SignInRoutes.enter(
            account.id, visit, to: session.mustChange ? "/office" : "/office/account?done=password",
            again: session.again)
    }
}
