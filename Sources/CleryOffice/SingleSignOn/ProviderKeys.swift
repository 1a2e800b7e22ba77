import Crypto
import CryptoExtras
import Foundation

/// The public keys of a provider (RFC 7517), those that can check a signature we take.
struct ProviderKeys: Sendable {
    enum Key: Sendable {
        case rsa(_RSA.Signing.PublicKey)
        case p256(P256.Signing.PublicKey)
    }
    struct Named: Sendable {
        let id: String?
        let algorithm: String?
        let key: Key
    }

    let all: [Named]

    /// Keys that are damaged, too short, of another kind or meant for encryption are passed over.
    init(_ bytes: [UInt8]) throws {
        guard let items = try? JSONValue(parsing: bytes)["keys"]?.items else {
            throw ProviderLine.Fault.damaged
        }
        all = items.prefix(100).compactMap { json in
            guard json["use"]?.text ?? "sig" == "sig", let key = Key(json) else { return nil }
            return Named(id: json["kid"]?.text, algorithm: json["alg"]?.text, key: key)
        }
    }

    /// The one key that a token with this header may have been signed by; nil if there is none or a choice.
    func key(id: String?, for algorithm: SignedToken.Algorithm) -> Key? {
        let fitting = all.filter { named in
            guard named.algorithm ?? algorithm.rawValue == algorithm.rawValue else { return false }
            return (id == nil || named.id == id) && named.key.fits(algorithm)
        }
        return fitting.count == 1 ? fitting[0].key : nil
    }
}

extension ProviderKeys.Key {
    init?(_ json: JSONValue) {
        func number(_ name: String) -> [UInt8]? { json[name]?.text.flatMap { Base64URL.decode($0) } }
        switch json["kty"]?.text {
        case "RSA":
            guard let n = number("n"), let e = number("e"), e.count <= 8,
                (256...1_024).contains(n.drop { $0 == 0 }.count),
                let key = try? _RSA.Signing.PublicKey(n: Data(n), e: Data(e))
            else { return nil }
            self = .rsa(key)
        case "EC":
            guard json["crv"]?.text == "P-256", let x = number("x"), let y = number("y"), x.count == 32,
                y.count == 32, let key = try? P256.Signing.PublicKey(rawRepresentation: x + y)
            else { return nil }
            self = .p256(key)
        default: return nil
        }
    }

    fileprivate func fits(_ algorithm: SignedToken.Algorithm) -> Bool {
        switch (self, algorithm) {
        case (.rsa, .rs256), (.rsa, .ps256), (.p256, .es256): true
        default: false
        }
    }
}
