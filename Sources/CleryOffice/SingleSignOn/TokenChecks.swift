import CleryLaw
import Crypto

/// What a token whose signature holds must say beside (OpenID Connect Core 1.0, 3.1.3.7; Back-Channel Logout 1.0, 2.6).
struct TokenChecks: Sendable {
    /// How far two clocks may be apart.
    static let leeway: Int64 = 120
    /// How old a token may be that was just asked for.
    static let oldest: Int64 = 900

    let issuer: String
    let client: String
    /// Seconds since 1970.
    let now: Int64

    init(issuer: String, client: String, now: Instant) {
        self.issuer = issuer
        self.client = client
        self.now = now.milliseconds / 1000
    }

    /// An ID token of this very sign-in. Gives the subject.
    func identify(_ token: SignedToken, for attempt: SignInAttempt, accessToken: String?) throws(SignedToken
        .Fault)
        -> String
    {
        guard token.kind.isEmpty || token.kind == "jwt" else { throw .kind }
        try checkOrigin(token.payload)
        try checkTimes(token.payload)
        guard let nonce = token.payload["nonce"]?.text, SameText.is(nonce, attempt.nonce) else {
            throw .nonce
        }
        guard let subject = token.payload["sub"]?.text, (1...255).contains(subject.utf8.count) else {
            throw .subject
        }
        if let told = token.payload["at_hash"]?.text {
            let half = SHA256.hash(data: Array((accessToken ?? "").utf8)).prefix(16)
            guard told == Base64URL.encode(half) else { throw .hash }
        }
        if attempt.again != nil {
            guard let at = token.payload["auth_time"]?.integer,
                at + TokenChecks.leeway >= attempt.began.milliseconds / 1000
            else { throw .tooOld }
        }
        return subject
    }

    /// A token by which the provider ends sessions. Gives whose.
    func leaving(_ token: SignedToken) throws(SignedToken.Fault) -> (
        subject: String?, sid: String?, mark: String
    ) {
        guard ["", "jwt", "logout+jwt"].contains(token.kind) else { throw .kind }
        try checkOrigin(token.payload)
        try checkTimes(token.payload)
        guard case .object? = token.payload["events"]?["http://schemas.openid.net/event/backchannel-logout"],
            token.payload["nonce"] == nil
        else { throw .events }
        let (subject, sid) = (token.payload["sub"]?.text, token.payload["sid"]?.text)
        guard subject != nil || sid != nil, let mark = token.payload["jti"]?.text else { throw .subject }
        return (subject, sid, mark)
    }

    private func checkOrigin(_ payload: JSONValue) throws(SignedToken.Fault) {
        guard payload["iss"]?.text == issuer else { throw .issuer }
        let audience: [String]
        if let one = payload["aud"]?.text {
            audience = [one]
        } else {
            audience = payload["aud"]?.items.compactMap(\.text) ?? []
        }
        guard audience.contains(client) else { throw .audience }
        // Meant for others too: then it must say that it was made for us.
        if audience.count > 1 || payload["azp"] != nil {
            guard payload["azp"]?.text == client else { throw .party }
        }
    }

    private func checkTimes(_ payload: JSONValue) throws(SignedToken.Fault) {
        guard let expires = payload["exp"]?.seconds, expires > now - TokenChecks.leeway else {
            throw .expired
        }
        guard let issued = payload["iat"]?.seconds else { throw .damaged }
        guard issued <= now + TokenChecks.leeway else { throw .early }
        guard issued >= now - TokenChecks.oldest else { throw .tooOld }
        if let notBefore = payload["nbf"]?.seconds, notBefore > now + TokenChecks.leeway { throw .early }
    }
}

extension JSONValue {
    /// A time as tokens have it: seconds since 1970, perhaps with a fraction.
    fileprivate var seconds: Int64? {
        switch self {
        case .integer(let number): abs(number) < 1 << 40 ? number : nil
        case .number(let number): number.magnitude < 1e12 ? Int64(number) : nil
        default: nil
        }
    }
}

/// Compares in a time that tells nothing of where the difference is.
enum SameText {
    static func `is`(_ a: String, _ b: String) -> Bool {
        let (a, b) = (SHA256.hash(data: Array(a.utf8)), SHA256.hash(data: Array(b.utf8)))
        return a == b
    }
}
