import GRDB
import HTTPTypes
import Hummingbird

/// Signing in and out.
enum SignInRoutes {
    private static let slowDown = SlowDown()

    static func page(_ visit: Visit) throws -> Answer {
        guard visit.session == nil else { return .redirect(to: "/office") }
        return visit.page(SignInPage(provider: try SignInByProvider(visit)))
    }

    static func signIn(_ visit: Visit) async throws -> Answer {
        try refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 16 << 10)
        let name = form.trimmed("name")
        try await slowDown.wait(for: name)
        let found = try visit.office.read { db -> (Int64, String)? in
            let row = try Row.fetchOne(
                db, sql: "SELECT id FROM accounts WHERE sign_in = ? AND ended IS NULL", arguments: [name])
            guard let id = row?[0] as Int64?, let stored = try Credentials.stored(id, db) else { return nil }
            return (id, stored)
        }
        // An unknown name costs as much time as a known one.
        let stored = found?.1 ?? Password.nobody
        let matches = await PasswordWork.shared.matches(form["password"], stored)
        let mayUse = try found.map { try SignInByProvider.mayUsePassword($0.0, visit) } ?? false
        guard let found, matches, mayUse else {
            await slowDown.failed(name)
            let problem = Problem("password", "Name and password do not belong together.")
            let page = SignInPage(
                name: name, problem: problem, provider: try SignInByProvider(visit, asksPassword: true))
            return visit.page(page, status: .unprocessableContent)
        }
        await slowDown.succeeded(name)
        let token = try await Sessions.begin(found.0, visit.office)
        var answer = Answer.redirect(to: "/office")
        answer.headers[.setCookie] = Sessions.line(token, visit.request)
        return answer
    }

    static func signOut(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let leave = try SignInByProvider.leaving(visit)
        try await Sessions.end(visit.request, visit.office)
        var answer = leave.map { visit.signedOut($0) } ?? .redirect(to: "/")
        answer.headers[.setCookie] = Sessions.line(nil, visit.request)
        return answer
    }

    /// The sign-in form has no session to carry a token yet; browsers say where a post comes from.
    static func refuseOtherSites(_ request: Request) throws {
        let site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
        guard site == nil || site == "same-origin" || site == "none" else {
            throw Refusal(
                status: .forbidden, title: "Not from another site",
                sentence: "Sign in on the office's own page.")
        }
    }
}

/// One password at a time: each costs 128 MiB and a third of a second.
actor PasswordWork {
    static let shared = PasswordWork()
    func matches(_ password: String, _ stored: String) -> Bool { Password.matches(password, stored) }
    func hash(_ password: String) throws -> String { try Password.hash(password) }
}
