import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// The public doors of single sign-on: out to the provider, back from it, and sign-out told by it.
enum SignOnRoutes {
    /// To the provider. A link and not a form: browsers stop a form that is sent on to another site.
    static func start(_ visit: Visit) async throws -> Answer { try await start(visit, again: nil) }

    private static func start(_ visit: Visit, again: Int64?) async throws -> Answer {
        let settings = try visit.office.read { try SignOn.kept($0) }
        guard settings.active else { throw Refusal.notFound }
        let now = visit.office.clock()
        let metadata: ProviderMetadata
        do {
            metadata = try await visit.office.provider.metadata(of: settings.issuer, now: now)
        } catch {
            return trouble(.down(settings.button), error, visit)
        }
        let attempt = SignInAttempt(issuer: settings.issuer, at: now, again: again)
        var parameters = [
            ("response_type", "code"), ("client_id", settings.client), ("redirect_uri", settings.redirect),
            ("scope", settings.scopes), ("state", attempt.state), ("nonce", attempt.nonce),
            ("code_challenge", attempt.challenge), ("code_challenge_method", "S256"),
        ]
        if again != nil { parameters += [("prompt", "login"), ("max_age", "0")] }
        var answer = Answer.redirect(to: SafeAddress.adding(parameters, to: metadata.authorization))
        answer.headers[.setCookie] = try attempt.line(visit.office, secure: isSecure(settings))
        return answer
    }

    /// Back from the provider.
    static func back(_ visit: Visit) async throws -> Answer {
        let office = visit.office
        let settings = try office.read { try SignOn.kept($0) }
        guard settings.active else { throw Refusal.notFound }
        var answer = try await finish(visit, settings)
        // Whatever came of it, this attempt is over.
        answer.headers.append(
            HTTPField(
                name: .setCookie, value: SignInAttempt.line("", age: 0, secure: isSecure(settings))))
        return answer
    }

    private static func finish(_ visit: Visit, _ settings: SignOn) async throws -> Answer {
        let office = visit.office
        let given = visit.request.uri.queryParameters
        // Asked for a thing twice, two readers could take two answers.
        for name in ["state", "code", "iss", "error"] where given.getAll(name).count > 1 {
            return trouble(.stale, nil, visit)
        }
        guard let attempt = SignInAttempt.of(visit.request, office), attempt.issuer == settings.issuer,
            let state = given.get("state"), SameText.is(state, attempt.state),
            try await UsedMarks.use("state " + state, office)
        else { return trouble(.stale, nil, visit) }
        do {
            let metadata = try await office.provider.metadata(of: settings.issuer, now: office.clock())
            // Another provider's answer, carried here, names itself (RFC 9207).
            let issuer = given.get("iss")
            guard issuer == nil ? !metadata.namesIssuer : issuer == settings.issuer else {
                return trouble(.stale, SignedToken.Fault.issuer, visit)
            }
            if given.get("error") != nil { return trouble(.declined(settings.button), nil, visit) }
            guard let code = given.get("code"), !code.isEmpty else { return trouble(.stale, nil, visit) }
            let exchange = CodeExchange(
                office: office, settings: settings, metadata: metadata, attempt: attempt)
            let proven = try await exchange.person(code: code)
            return try await letIn(proven, leave: leave(metadata, settings), visit)
        } catch ProviderLine.Fault.unreachable {
            return trouble(.down(settings.button), ProviderLine.Fault.unreachable, visit)
        } catch let error as ProviderLine.Fault {
            return trouble(.refused(settings.button), error, visit)
        } catch let error as SignedToken.Fault {
            return trouble(.refused(settings.button), error, visit)
        } catch let error as ProviderMetadata.Fault {
            return trouble(.refused(settings.button), error, visit)
        }
    }

    /// By the header of a proxy in front.
    static func proxy(_ visit: Visit) async throws -> Answer {
        guard let proxy = visit.proxySignIn else { throw Refusal.notFound }
        guard let proven = proxy.person(visit.request.headers) else { return trouble(.nobody, nil, visit) }
        return try await letIn(proven, leave: nil, visit)
    }

    /// A session for somebody whom a provider has proved, or a page that says why not.
    private static func letIn(_ proven: Proven, leave: String?, _ visit: Visit) async throws -> Answer {
        let office = visit.office
        let today = office.today
        do {
            let account = try await office.act(by: .house, "let somebody in by single sign-on") { writing in
                try Admission(writing.db).admit(proven, today: today, writing)
            }
            try await Sessions.end(visit.request, office)
            let token = try await Sessions.begin(account, office)
            try await ProviderSessions.begin(token, proven, leave: leave, office)
            var answer = Answer.redirect(to: "/office")
            answer.headers.append(
                HTTPField(name: .setCookie, value: Sessions.line(token, visit.request)))
            return answer
        } catch let refused as Admission.Refused {
            let away = TurnedAway(
                issuer: proven.issuer, subject: proven.subject, name: proven.claims.name,
                email: proven.claims.email, at: office.clock(), why: refused.rawValue)
            try await office.pool.write { try away.keep($0) }
            return trouble(.turnedAway(refused), nil, visit)
        }
    }

    /// The provider ends sessions here (OpenID Connect Back-Channel Logout 1.0).
    static func ended(_ visit: Visit) async throws -> Answer {
        let office = visit.office
        let settings = try office.read { try SignOn.kept($0) }
        guard settings.active else { throw Refusal.notFound }
        let form = try await Form(of: visit.request, limit: 64 << 10)
        do {
            let token = try SignedToken(form["logout_token"])
            let now = office.clock()
            try await office.provider.check(token, of: settings.issuer, now: now)
            let checks = TokenChecks(issuer: settings.issuer, client: settings.client, now: now)
            let leaving = try checks.leaving(token)
            guard try await UsedMarks.use("logout " + leaving.mark, office) else {
                throw SignedToken.Fault.tooOld
            }
            try await office.pool.write { db in
                _ = try ProviderSessions.end(
                    issuer: settings.issuer, subject: leaving.subject, sid: leaving.sid, db)
            }
            return .text("")
        } catch is SignedToken.Fault {
            return Answer(
                status: .badRequest, type: "application/json",
                bytes: Array(#"{"error":"invalid_request"}"#.utf8))
        } catch is ProviderLine.Fault {
            return Answer(
                status: .badRequest, type: "application/json",
                bytes: Array(#"{"error":"temporarily_unavailable"}"#.utf8))
        }
    }

    private static func leave(_ metadata: ProviderMetadata, _ settings: SignOn) -> String? {
        metadata.endSession.map {
            SafeAddress.adding(
                [
                    ("client_id", settings.client),
                    ("post_logout_redirect_uri", settings.address + "/sign-in"),
                ],
                to: $0)
        }
    }

    private static func isSecure(_ settings: SignOn) -> Bool { settings.address.hasPrefix("https:") }

    /// The page for a sign-in that came to nothing. The log learns the kind of fault and nothing of the person.
    private static func trouble(_ kind: SignInTrouble, _ error: (any Error)?, _ visit: Visit) -> Answer {
        if let error {
            var logger = Logger(label: "openclery")
            logger.logLevel = .warning
            logger.warning(
                "single sign-on failed",
                metadata: ["kind": "\(kind.word)", "fault": "\(SignOnRoutes.word(error))"])
        }
        return visit.page(SignInTroublePage(trouble: kind), status: kind.status)
    }

    private static func word(_ error: any Error) -> String {
        switch error {
        case let fault as SignedToken.Fault: "token \(fault.rawValue)"
        case let fault as ProviderLine.Fault: "line \(fault)"
        case let fault as ProviderMetadata.Fault: "discovery \(fault)"
        default: "\(type(of: error))"
        }
    }
}
