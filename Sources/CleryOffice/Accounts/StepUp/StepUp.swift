import CleryLaw
import HTTPTypes
import Hummingbird

/// Before what is sealed and what leaves the house, a person proves again who it is, if that was a while ago.
///
/// A door asks for it by `fresh: true`. What was typed goes on as hidden fields of the page that asks, and is posted
/// to the door itself together with the proof.
enum StepUp {
    static let passwordField = "proof-password"
    static let codeField = "proof-code"
    static let markField = "proof"
    static let nameField = "proof-username"
    private static let fields: Set<String> = [passwordField, codeField, markField, nameField]

    /// The page that asks, when the door does not open yet; nil when it does.
    static func stands(before door: Door, _ visit: inout Visit) async throws -> Answer? {
        guard door.fresh, let session = visit.session else { return nil }
        guard !session.isFresh(at: visit.office.clock()) else { return nil }
        guard door.method == .post else {
            return visit.page(try page(visit, to: visit.request.uri.string), status: .forbidden)
        }
        let form = try await visit.form()
        var page = try page(visit, to: visit.request.uri.path)
        page.carried = form.without(fields.union(["form"])).fields
        page.isPost = true
        page.lostFile = !form.files.isEmpty
        guard !form[markField].isEmpty else { return visit.page(page, status: .forbidden) }
        if let problem = try await problem(with: form, session, visit) {
            page.problem = problem
            return visit.page(page, status: .unprocessableContent)
        }
        visit.held = form.without(fields)
        return nil
    }

    /// The proof for a page that was asked for by its address: then the way goes on to it.
    static func prove(_ visit: Visit) async throws -> Answer {
        let form = try await visit.form()
        guard let session = visit.session, isOurs(form["to"]) else { throw Refusal.notFound }
        if let problem = try await problem(with: form, session, visit) {
            var page = try page(visit, to: form["to"])
            page.problem = problem
            return visit.page(page, status: .unprocessableContent)
        }
        return .redirect(to: form["to"])
    }

    /// Where single sign-on sends the second window to: the first one holds what was typed.
    static func proved(_ visit: Visit) -> Answer { visit.page(ProvedPage()) }

    /// An address of the office, and of no other site.
    static func isOurs(_ address: String) -> Bool {
        address.hasPrefix("/office/")
            && address.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "\\") }
    }

    private static func page(_ visit: Visit, to address: String) throws -> StepUpPage {
        guard let session = visit.session else { throw Refusal.notFound }
        let account = session.account
        let (hasCode, signIn) = try visit.office.read { db in
            (try SecondFactor.since(account, db) != nil, try Account.one(account, db)?.signIn ?? "")
        }
        return StepUpPage(
            to: address, form: session.form, again: session.again, hasCode: hasCode,
            signIn: signIn,
            proved: TimeWords(zone: visit.office.zone).short(session.proved))
    }

    /// What is wrong with a proof; nil when it is right, and then the session is fresh.
    private static func problem(
        with form: Form, _ session: Session, _ visit: Visit
    ) async throws -> Problem? {
        if session.again != nil {
            // It is proved elsewhere, in the other window.
            return session.isFresh(at: visit.office.clock())
                ? nil : Problem(markField, "You have not signed in again yet. Do that first, then continue.")
        }
        let account = session.account
        let known = try visit.office.read { db in
            (try Account.one(account, db)?.signIn, try Credentials.stored(account, db))
        }
        guard let name = known.0, let stored = known.1 else { throw Refusal.notFound }
        let browser = KnownBrowser(of: account, visit.request, visit.office)
        let who = SlowDown.Who(name: name, browser, visit)
        try await visit.office.slowDown.hold(who)
        let code = form.trimmed(codeField)
        var isRight = false
        if code.isEmpty {
            isRight = try await PasswordWork.shared.matches(
                form[passwordField], stored.hash, from: who.address, isKnown: true)
        } else {
            isRight = try await Codes.takes(code, of: account, by: browser, visit.office)
        }
        guard isRight else {
            await visit.office.slowDown.failed(who)
            return code.isEmpty
                ? Problem(passwordField, "This is not your password.")
                : Problem(codeField, "This code is wrong, or it was used before. Wait for the next one.")
        }
        await visit.office.slowDown.succeeded(who)
        try await Sessions.prove(session, visit.office)
        return nil
    }
}
