import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// The doors through which people come by single sign-on: out to the provider and back from it.
enum SignOnRoutes {
    /// To the provider. A link and not a form: browsers stop a form that is sent on to another site.
    static func start(_ visit: Visit) async throws -> Answer { try await start(visit, again: nil) }

    /// Whoever is signed in proves it once more, before what asks for a fresh proof: at the provider by its own form,
    /// or by the header of a proxy that was told to ask again.
    static func again(_ visit: Visit) async throws -> Answer {
        guard let account = visit.session?.account else { throw Refusal.notFound }
        if let proven = visit.proxySignIn?.person(visit.request.headers) {
            return try await SignOnEntry.proveAgain(account, proven, visit)
        }
        return try await start(visit, again: account)
    }

    private static func start(_ visit: Visit, again: Int64?) async throws -> Answer {
        let settings = try visit.office.read { try SignOn.kept($0) }
        guard settings.active else { throw Refusal.notFound }
        let now = visit.office.clock()
        let metadata: ProviderMetadata
        do {
            metadata = try await visit.office.provider.metadata(
                of: settings.issuer, now: now, age: ProviderDirectory.answeredAge)
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
            if let account = attempt.again { return try await SignOnEntry.proveAgain(account, proven, visit) }
            return try await SignOnEntry.letIn(proven, leave: leave(metadata, settings), visit)
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
        return try await SignOnEntry.letIn(proven, leave: nil, visit)
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
    static func trouble(_ kind: SignInTrouble, _ error: (any Error)?, _ visit: Visit) -> Answer {
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
