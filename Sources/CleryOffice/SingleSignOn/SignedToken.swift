import Crypto
import CryptoExtras

/// A signed token in its compact form (RFC 7515), read but not yet believed.
///
/// The three algorithms are all there is: `none`, and a public key taken for the secret of an HMAC, cannot be said.
struct SignedToken: Sendable {
    enum Algorithm: String, Sendable {
        case rs256 = "RS256"
        case ps256 = "PS256"
        case es256 = "ES256"
    }
    enum Fault: String, Error, Sendable {
        case damaged, algorithm, kind, noKey, signature
        case issuer, audience, party, expired, early, nonce, subject, events, hash, tooOld
    }

    let algorithm: Algorithm
    let keyID: String?
    /// The header's `typ`, lower-case; empty if there is none.
    let kind: String
    let payload: JSONValue
    private let signed: [UInt8]
    private let signature: [UInt8]

    init(_ text: String) throws(Fault) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, text.utf8.count <= 64 << 10, let head = Base64URL.decode(parts[0]),
            let body = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2]),
            let header = try? JSONValue(parsing: head), let payload = try? JSONValue(parsing: body),
            header.hasEachNameOnce, payload.hasEachNameOnce
        else { throw .damaged }
        guard let algorithm = header["alg"]?.text.flatMap(Algorithm.init(rawValue:)) else { throw .algorithm }
        // An extension that must be understood is not understood here.
        guard header["crit"] == nil else { throw .kind }
        self.algorithm = algorithm
        keyID = header["kid"]?.text
        kind = header["typ"]?.text?.lowercased() ?? ""
        self.payload = payload
        self.signature = signature
        signed = Array("\(parts[0]).\(parts[1])".utf8)
    }

    func check(with key: ProviderKeys.Key) throws(Fault) {
        let isValid: Bool =
            switch (algorithm, key) {
            case (.rs256, .rsa(let key)):
                key.isValidSignature(
                    .init(rawRepresentation: signature), for: SHA256.hash(data: signed),
                    padding: .insecurePKCS1v1_5)
            case (.ps256, .rsa(let key)):
                key.isValidSignature(
                    .init(rawRepresentation: signature), for: SHA256.hash(data: signed), padding: .PSS)
            case (.es256, .p256(let key)):
                (try? P256.Signing.ECDSASignature(rawRepresentation: signature)).map {
                    key.isValidSignature($0, for: signed)
                } ?? false
            default: false
            }
        guard isValid else { throw .signature }
    }

    /// What a token says, unchecked: for the trial of rules only.
    static func unchecked(_ text: String) -> JSONValue? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let body = Base64URL.decode(parts[1]) else { return nil }
        return try? JSONValue(parsing: body)
    }
}

extension JSONValue {
    /// An object that says nothing twice, so that no two readers may read it differently.
    var hasEachNameOnce: Bool {
        guard case .object(let members) = self else { return false }
        return Set(members.map(\.key)).count == members.count
    }
}
