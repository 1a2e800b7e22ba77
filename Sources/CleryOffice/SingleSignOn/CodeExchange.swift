import Foundation
import TypedHTML

/// Turns the code of a callback into a person whom the provider has proved.
struct CodeExchange: Sendable {
    let office: Office
    let settings: SignOn
    let metadata: ProviderMetadata
    let attempt: SignInAttempt

    func person(code: String) async throws -> Proven {
        let answer = try await ProviderLine.post(
            metadata.token, try fields(code), authorization: try authorization())
        guard let json = try? JSONValue(parsing: answer), let text = json["id_token"]?.text else {
            throw ProviderLine.Fault.damaged
        }
        let access = json["access_token"]?.text
        let token = try SignedToken(text)
        let now = office.clock()
        try await office.provider.check(token, of: settings.issuer, now: now)
        let checks = TokenChecks(issuer: settings.issuer, client: settings.client, now: now)
        let subject = try checks.identify(token, for: attempt, accessToken: access)
        var claims = Claims(token.payload)
        if let address = metadata.userInfo, let access {
            claims.fill(from: try await userInfo(address, access, of: subject))
        }
        return Proven(
            issuer: settings.issuer, subject: subject, claims: claims,
            session: token.payload["sid"]?.text)
    }

    private func fields(_ code: String) throws -> [(String, String)] {
        var fields = [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", settings.redirect),
            ("code_verifier", attempt.verifier),
        ]
        if settings.secretBy == .post {
            fields += [("client_id", settings.client), ("client_secret", try secret())]
        }
        return fields
    }

    /// Both halves are form-encoded before they are joined (RFC 6749, 2.3.1).
    private func authorization() throws -> String? {
        guard settings.secretBy == .basic else { return nil }
        let pair = "\(urlPart(settings.client)):\(urlPart(try secret()))"
        return "Basic " + Data(pair.utf8).base64EncodedString()
    }

    private func secret() throws -> String {
        guard let secret = try SignOnSecret.read(office) else { throw OfficeKey.Fault.notSealedHere }
        return secret
    }

    /// What else is said of the person; it must be the same one (OpenID Connect Core 1.0, 5.3.2).
    private func userInfo(_ address: String, _ access: String, of subject: String) async throws -> Claims {
        let answer = try await ProviderLine.get(address, bearer: access)
        guard let json = try? JSONValue(parsing: answer) else { throw ProviderLine.Fault.damaged }
        guard json["sub"]?.text == subject else { throw SignedToken.Fault.subject }
        return Claims(json)
    }
}
