import CleryLaw
import Testing

@testable import CleryOffice

@Suite("One-time codes by time")
struct TOTPTests {
    static let rfc = TOTP(secret: Array("12345678901234567890".utf8))

    @Test(
        "The test values of RFC 6238, appendix B, for SHA-1",
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)])
    func values(seconds: Int64, code: String) {
        let step = TOTP.step(at: Instant(milliseconds: seconds * 1000))
        #expect(TOTPTests.rfc.code(of: step, digits: 8) == code)
        #expect(TOTPTests.rfc.code(of: step) == String(code.suffix(6)))
    }

    @Test("A code counts in its own step, the one before and the one after, and in no other")
    func window() {
        let now = TestOffice.noon
        let step = TOTP.step(at: now)
        for offset in Int64(-4)...4 {
            let found = TOTPTests.rfc.step(of: TOTPTests.rfc.code(of: step + offset), now: now)
            #expect(found == (abs(offset) <= 1 ? step + offset : nil), "\(offset)")
        }
        let code = TOTPTests.rfc.code(of: step)
        #expect(TOTPTests.rfc.step(of: code.prefix(3) + " " + code.suffix(3), now: now) == step)
        for wrong in ["", "0", code + "0", String(code.dropLast()), "abcdef"] {
            #expect(TOTPTests.rfc.step(of: wrong, now: now) == nil, "\(wrong)")
        }
    }

    @Test(
        "Base32, RFC 4648 section 10",
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
            ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
        ])
    func base32(plain: String, text: String) {
        #expect(Base32.text(of: Array(plain.utf8)) == text)
        #expect(Base32.bytes(of: text) == Array(plain.utf8))
    }

    @Test("What is no base32 is not read, and every secret comes back")
    func roundTrip() {
        #expect(Base32.bytes(of: "MZXW1") == nil && Base32.bytes(of: "mzxw6") == nil)
        for _ in 0..<50 {
            let secret = TOTP.fresh().secret
            #expect(secret.count == 20 && Base32.bytes(of: Base32.text(of: secret)) == secret)
        }
    }

    @Test("The address says issuer, account and secret as apps read them")
    func address() {
        let address = TOTPTests.rfc.address(issuer: "Hartwell College", account: "j@x")
        #expect(
            address
                == "otpauth://totp/Hartwell%20College:j%40x?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hartwell%20College&algorithm=SHA1&digits=6&period=30"
        )
    }
}
