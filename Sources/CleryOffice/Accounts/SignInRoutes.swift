import CleryLaw
import GRDB
import HTTPTypes
import Hummingbird

/// Signing in and out.
enum SignInRoutes {
    private static let secondStep = "second step"

    static func page(_ visit: Visit) throws -> Answer {
        guard visit.session == nil else { return .redirect(to: "/office") }
        return visit.page(SignInPage(provider: try SignInByProvider(visit)))
    }

    static func signIn(_ visit: Visit) async throws -> Answer {
        try refuseOtherSites(visit.request)
        let form = try await Form(of: visit.request, limit: 16 << 10)
        return form["ticket"].isEmpty ? try await first(form, visit) : try await second(form, visit)
    }

    /// Name and password.
    private static func first(_ form: Form, _ visit: Visit) async throws -> Answer {
        let (name, office) = (form.trimmed("name"), visit.office)
        let found = try office.read { db in
            try Account.signingIn(as: name, db).flatMap { account in
                try Credentials.stored(account.id, db).map { (account: account.id, stored: $0) }
            }
        }
        let known = found.flatMap { KnownBrowser(of: $0.account, visit.request, office) }
        let who = SlowDown.Who(name: name, known, visit)
        try await office.slowDown.hold(who)
        // An unknown name costs as much time as a known one.
        let matches = try await PasswordWork.shared.matches(
            form["password"], found?.stored.hash ?? Password.nobody, from: who.address,
            isKnown: known != nil)
        let mayUse = try found.map { try SignInByProvider.mayUsePassword($0.account, visit) } ?? false
        guard let found, matches, mayUse else {
            await office.slowDown.failed(who)
            return try again(visit, name, "Name and password do not belong together.")
        }
        if let ends = found.stored.ends, ends <= office.clock() {
            return try again(visit, name, "This first password is over. Ask an administrator for a new one.")
        }
        if try office.read({ try SecondFactor.since(found.account, $0) }) != nil {
            let until = Instant(milliseconds: office.clock().milliseconds + SignInTimes.ticket)
            let ticket = Ticket(
                use: secondStep, account: found.account, until: until,
                words: fingerprint(found.stored, office))
            return visit.page(SecondStepPage(ticket: ticket.text(office.key)))
        }
        await office.slowDown.succeeded(who)
        return try await enter(found.account, visit, mustChange: found.stored.isOneTime)
    }

    /// The code, with the ticket that the right password gave.
    private static func second(_ form: Form, _ visit: Visit) async throws -> Answer {
        let office = visit.office
        let ticket = Ticket(form["ticket"], for: secondStep, now: office.clock(), office.key)
        let found = try ticket.flatMap { ticket in
            try office.read { db in
                (try Account.one(ticket.account, db), try Credentials.stored(ticket.account, db))
            }
        }
        guard let ticket, let account = found?.0, account.ended == nil, let stored = found?.1,
            ticket.words == fingerprint(stored, office)
        else { return try again(visit, "", "That took too long. Sign in once more.") }
        let known = KnownBrowser(of: account.id, visit.request, office)
        let who = SlowDown.Who(name: account.signIn, known, visit)
        try await office.slowDown.hold(who)
        let code = form.trimmed("code")
        guard try await Codes.takes(code, of: account.id, by: known, office) else {
            await office.slowDown.failed(who)
            let problem = Problem("code", "This code is wrong, or it was used before. Wait for the next one.")
            return visit.page(
                SecondStepPage(ticket: form["ticket"], problem: problem), status: .unprocessableContent)
        }
        await office.slowDown.succeeded(who)
        let to = RecoveryCodes.looksLike(code) ? "/office/account" : "/office"
        return try await enter(account.id, visit, to: to, mustChange: stored.isOneTime)
    }

    /// Begins a session for somebody whose sign-in is proved, and opens the office.
    ///
    /// Single sign-on calls it too, with the address at which it proves the person `again`.
    static func enter(
        _ account: Int64, _ visit: Visit, to path: String = "/office", again: String? = nil,
        mustChange: Bool = false
    ) async throws -> Answer {
        // The token of a session is never one that the browser had before.
        try await Sessions.end(visit.request, visit.office)
        let token = try await Sessions.begin(
            account, visit.office, device: Device.words(visit.request.headers[.userAgent]), again: again,
            mustChange: mustChange)
        var answer = Answer.redirect(to: path)
        answer.headers[values: .setCookie] = [
            SessionCookie.line(token, visit.request),
            KnownBrowser.line(for: account, visit.request, visit.office),
        ]
        return answer
    }

    static func signOut(_ visit: Visit) async throws -> Answer {
        _ = try await visit.form()
        let leave = try SignInByProvider.leaving(visit)
        try await Sessions.end(visit.request, visit.office)
        var answer = leave.map { visit.signedOut($0) } ?? .redirect(to: "/")
        answer.headers[.setCookie] = SessionCookie.line(nil, visit.request)
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

    private static func again(_ visit: Visit, _ name: String, _ sentence: String) throws -> Answer {
        let page = SignInPage(
            name: name, problem: Problem("password", sentence),
            provider: try SignInByProvider(visit, asksPassword: true))
        return visit.page(page, status: .unprocessableContent)
    }

    /// A ticket is worth nothing once the password is another.
    private static func fingerprint(_ stored: Credentials.Stored, _ office: Office) -> String {
        Ticket.text(of: Array(office.key.code(of: "password of ticket", Array(stored.hash.utf8)).prefix(12)))
    }
}
