/// What a provider's discovery document says (OpenID Connect Discovery 1.0, 3).
struct ProviderMetadata: Sendable, Equatable {
    let issuer: String
    let authorization: String
    let token: String
    let keys: String
    let userInfo: String?
    let endSession: String?
    /// Whether the answer at the callback names the issuer (RFC 9207).
    let namesIssuer: Bool

    enum Fault: Error, Equatable { case damaged, otherIssuer, unsafeAddress, noChallenge }

    static func address(of issuer: String) -> String {
        (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
    }

    /// Reads the document; throws if it speaks for another issuer or names an address that is not safe.
    init(_ bytes: [UInt8], expecting issuer: String) throws {
        guard let json = try? JSONValue(parsing: bytes), let named = json["issuer"]?.text,
            let authorization = json["authorization_endpoint"]?.text,
            let token = json["token_endpoint"]?.text, let keys = json["jwks_uri"]?.text
        else { throw Fault.damaged }
        guard named == issuer else { throw Fault.otherIssuer }
        userInfo = json["userinfo_endpoint"]?.text
        endSession = json["end_session_endpoint"]?.text
        for address in [authorization, token, keys, userInfo, endSession].compactMap({ $0 }) {
            guard SafeAddress.isSafe(address, beside: issuer) else { throw Fault.unsafeAddress }
        }
        // Without the list nothing is said; a list without S256 says that the challenge would be ignored.
        if let methods = json["code_challenge_methods_supported"]?.items, !methods.isEmpty,
            !methods.contains(.string("S256"))
        {
            throw Fault.noChallenge
        }
        self.issuer = issuer
        (self.authorization, self.token, self.keys) = (authorization, token, keys)
        namesIssuer = json["authorization_response_iss_parameter_supported"]?.flag ?? false
    }
}
