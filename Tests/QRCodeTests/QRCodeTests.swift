import Testing

@testable import QRCode

@Suite("QR codes")
struct QRCodeTests {
    /// A text of this many bytes, as the other encoder was given it.
    static func text(_ count: Int) -> String {
        String(decoding: (0..<count).map { UInt8(33 + ($0 * 7 + count) % 90) }, as: UTF8.self)
    }

    static func hash(_ code: QRCode) -> UInt64 {
        code.modules.joined().reduce(14_695_981_039_346_656_037) {
            ($0 ^ ($1 ? 1 : 0)) &* 1_099_511_628_211
        }
    }

    static func drawn(_ code: QRCode) -> String {
        code.modules.map { String($0.map { $0 ? "#" : "." }) }.joined(separator: "\n")
    }

    @Test(
        "Every version, filled to its last byte, is what another encoder draws",
        arguments: KnownCodes.versions)
    func versions(_ known: (version: Int, bytes: Int, mask: Int, hash: UInt64)) throws {
        let code = try QRCode(QRCodeTests.text(known.bytes), mask: known.mask)
        #expect(code.version == known.version && code.size == 17 + 4 * known.version)
        #expect(QRCodeTests.hash(code) == known.hash)
        if known.version < 40 {
            #expect(try QRCode(QRCodeTests.text(known.bytes + 1), mask: 0).version == known.version + 1)
        }
    }

    @Test("Every mask is what another encoder draws", arguments: Array(KnownCodes.masks.enumerated()))
    func masks(_ mask: Int, _ hash: UInt64) throws {
        #expect(QRCodeTests.hash(try QRCode("https://hartwell.edu/report?place=12", mask: mask)) == hash)
    }

    @Test("A small code looks as it should")
    func small() throws { #expect(QRCodeTests.drawn(try QRCode("HARTWELL", mask: 3)) == KnownCodes.small) }

    @Test("The mask that is taken has the fewest points, and the same text gives the same code")
    func best() throws {
        let text = "otpauth://totp/Hartwell%20College:m.okafor?secret=JBSWY3DPEHPK3PXP&issuer=Hartwell"
        let code = try QRCode(text)
        let points = try (0..<8).map { Penalty.of(try QRCode(text, mask: $0).modules) }
        #expect(points[code.mask] == points.min() && Set(points).count > 1)
        #expect(try QRCode(text) == code)
    }

    @Test("Points: runs, blocks, what looks like a finder, and too much of one color")
    func points() {
        let light = [[Bool]](repeating: [Bool](repeating: false, count: 21), count: 21)
        // 42 lines of 21: 3 + 16 points each; 400 squares of 3; 50 % away from half: ten steps of 10.
        #expect(Penalty.of(light) == 42 * 19 + 400 * 3 + 100)
        var checkered = light
        for y in 0..<21 { for x in 0..<21 { checkered[y][x] = (x + y) % 2 == 0 } }
        #expect(Penalty.of(checkered) == 0)
        let finder = [true, false, true, true, true, false, true, false, false, false, false]
        for (at, dark) in finder.enumerated() { checkered[10][at + 1] = dark }
        #expect(Penalty.of(checkered) >= 40)
    }

    @Test("Too long a text is refused with its length")
    func tooLong() throws {
        #expect(try QRCode(QRCodeTests.text(2331)).version == 40)
        #expect(throws: QRCode.TooLong(bytes: 2332)) { try QRCode(QRCodeTests.text(2332)) }
    }

    @Test("The drawing has every dark module once, a quiet zone, and its words escaped")
    func drawing() throws {
        let code = try QRCode("HARTWELL")
        var seen = code.modules.map { $0.map { _ in false } }
        for run in code.runs { for x in run.x..<run.x + run.length { seen[run.y][x].toggle() } }
        #expect(seen == code.modules)
        let svg = code.svg("Report <here> & \"now\"")
        #expect(svg.contains("viewBox=\"0 0 29 29\""))
        #expect(svg.contains("aria-label=\"Report &lt;here&gt; &amp; &quot;now&quot;\""))
    }
}
