import Crypto
import CryptoExtras
import Foundation

/// Passwords: scrypt, kept as a PHC string, so that the cost can grow later.
enum Password {
    static let rounds = 1 << 17
    /// A hash that no password has, for names that nobody has.
    static let nobody =
        "$scrypt$ln=17,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="

    /// A new password that a person can type: five groups of four letters and digits (100 bits).
    static func fresh() -> String {
        let letters = Array("abcdefghjkmnpqrstuvwxyz23456789-".utf8.prefix(31))
        var generator = SystemRandomNumberGenerator()
        return (0..<5).map { _ in
            String(
                decoding: (0..<4).map { _ in letters[Int.random(in: 0..<31, using: &generator)] },
                as: UTF8.self)
        }.joined(separator: "-")
    }

    static func hash(_ password: String, rounds: Int = Password.rounds) throws -> String {
        let salt = [UInt8]((0..<16).map { _ in UInt8.random(in: 0...255) })
        let key = try derive(password, salt, rounds)
        return
            "$scrypt$ln=\(rounds.trailingZeroBitCount),r=8,p=1$\(Data(salt).base64EncodedString())$\(key.base64EncodedString())"
    }

    /// Compares in a time that tells nothing of where the difference is.
    static func matches(_ password: String, _ stored: String) -> Bool {
        let parts = stored.split(separator: "$")
        guard parts.count == 4, parts[0] == "scrypt", let salt = Data(base64Encoded: String(parts[2])),
            let expected = Data(base64Encoded: String(parts[3])),
            let log = parts[1].split(separator: ",").first?.dropFirst(3), let rounds = Int(log),
            let key = try? derive(password, Array(salt), 1 << rounds), key.count == expected.count
        else { return false }
        return same(key, expected)
    }

    /// Whether two secrets are the same, in a time that tells only how long they are.
    static func same(_ a: some Collection<UInt8>, _ b: some Collection<UInt8>) -> Bool {
        a.count == b.count && zip(a, b).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private static func derive(_ password: String, _ salt: [UInt8], _ rounds: Int) throws -> Data {
        // However a letter was typed, with its accent or beside it, it is the same password.
        let password = password.precomposedStringWithCompatibilityMapping
        let key = try KDF.Scrypt.deriveKey(
            from: Array(password.utf8), salt: salt, outputByteCount: 32, rounds: rounds, blockSize: 8,
            parallelism: 1, maxMemory: 256 << 20)
        return key.withUnsafeBytes { Data($0) }
    }
}
