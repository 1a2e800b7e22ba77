import CleryLaw
import Crypto
import TypedHTML

/// One-time codes by time (RFC 6238): HMAC-SHA-1, six digits, a step of 30 seconds, as every authenticator app has them.
struct TOTP: Sendable, Equatable {
    let secret: [UInt8]

    /// A new secret of 160 bits, as RFC 4226 recommends.
    static func fresh() -> TOTP { TOTP(secret: (0..<20).map { _ in .random(in: 0...255) }) }

    static func step(at now: Instant) -> Int64 { now.milliseconds / 30_000 }

    /// The code of a step. `digits` are six, but for the test values of the RFC.
    func code(of step: Int64, digits: Int = 6) -> String {
        let counter = withUnsafeBytes(of: step.bigEndian) { Array($0) }
        let mac = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let at = Int(mac[19] & 15)
        let number = mac[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7fff_ffff
        let text = String(number % (0..<digits).reduce(1) { tens, _ in tens * 10 })
        return String(repeating: "0", count: digits - text.utf8.count) + text
    }

    /// The step that a typed code belongs to, of the present one, the one before and the one after.
    func step(of typed: String, now: Instant) -> Int64? {
        let typed = typed.utf8.filter { $0 != UInt8(ascii: " ") }
        let present = TOTP.step(at: now)
        var found: Int64?
        // All three are compared, whichever fits.
        for step in [present - 1, present, present + 1] where Password.same(typed, code(of: step).utf8) {
            found = step
        }
        return found
    }

    /// The address that an authenticator app reads (Key Uri Format): who issues it, and for whom.
    func address(issuer: String, account: String) -> String {
        "otpauth://totp/\(urlPart(issuer)):\(urlPart(account))?secret=\(Base32.text(of: secret))"
            + "&issuer=\(urlPart(issuer))&algorithm=SHA1&digits=6&period=30"
    }
}
