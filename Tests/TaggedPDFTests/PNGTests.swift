import Testing

@testable import TaggedPDF

@Suite("PNG pictures")
struct PNGTests {
    @Test("Every usual kind is read and embedded", arguments: PNGSamples.taken)
    func taken(name: String) throws {
        let bytes = PNGSamples.bytes(name)
        let picture = try PNGFile(bytes)
        #expect(picture.width == 4 && picture.height == 3)
        let figure = Figure(
            alternative: "Twelve dots", width: 200, height: 150, content: .image(Image(file: bytes)))
        let file = try Document(title: "T", blocks: [.figure(figure)]).pdf(faces: .system())
        Samples.keep(file, "png-" + name.replacing(" ", with: "-"))
        let image = try #require(try PDFReader(file).objects(with: "/Subtype/Image").first)
        #expect(image.contains("/Width 4/Height 3"))
        #expect(image.contains("/Predictor 15") == !name.hasSuffix("and alpha"))
    }

    @Test("What is clear is white on paper")
    func alpha() throws {
        let color = try PNGFile(PNGSamples.bytes("color and alpha")).dotsOnWhite()
        #expect(color.count == 36)
        // (200, 0, 0) with an alpha of 0, 23, 46 …
        for dot in 0..<12 {
            let alpha = dot * 23
            let sum: Int = 200 * alpha + 255 * (255 - alpha) + 127
            let red = Int(color[3 * dot])
            let green = Int(color[3 * dot + 1])
            #expect(red == sum / 255)
            #expect(green == 255 - alpha)
        }
        let gray = try PNGFile(PNGSamples.bytes("gray and alpha")).dotsOnWhite()
        let shades: [Int] = (0..<12).map { 255 - 23 * $0 }
        #expect(gray.map { Int($0) } == shades)
        let plain = try PNGFile(PNGSamples.bytes("palette")).palette
        let mixed = try PNGFile(PNGSamples.bytes("palette with alpha")).palette
        #expect(Array(mixed.prefix(3)) == [255, 255, 255] && mixed.count == plain.count)
        let half: Int = Int(plain[3]) * 128 + 255 * 127 + 127
        #expect(Int(mixed[3]) == half / 255)
        #expect(Array(mixed.dropFirst(6)) == Array(plain.dropFirst(6)))
        #expect(try PNGFile(PNGSamples.bytes("gray with a clear shade")).clear == [40])
        #expect(try PNGFile(PNGSamples.bytes("color with a clear color")).clear == [0, 255, 0])
    }

    @Test("Other kinds are refused by name", arguments: ["sixteen bits", "interlaced"])
    func otherKinds(name: String) {
        #expect(throws: PNGFile.Fault.otherKind) { try PNGFile(PNGSamples.bytes(name)) }
    }

    @Test("A file cut anywhere is refused", arguments: PNGSamples.taken)
    func truncated(name: String) {
        let bytes = PNGSamples.bytes(name)
        for count in 0..<bytes.count {
            #expect(throws: PNGFile.Fault.broken) { try PNGFile(Array(bytes.prefix(count))) }
        }
    }

    @Test("A file with any byte changed is refused", arguments: PNGSamples.taken)
    func changed(name: String) {
        let bytes = PNGSamples.bytes(name)
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x41
            #expect(throws: PNGFile.Fault.self, "byte \(index)") { try PNGFile(other) }
        }
    }

    @Test("A head that promises more than the file holds costs nothing")
    func promises() {
        func size(_ width: [UInt8], _ height: [UInt8]) -> [UInt8] {
            PNGSamples.head("color") { $0.replaceSubrange(4..<12, with: width + height) }
        }
        for file in [
            size([0, 0, 0xFF, 0xFF], [0, 0, 0xFF, 0xFF]), size([0x7F, 0xFF, 0xFF, 0xFF], [0, 0, 0, 1]),
            size([0xFF, 0xFF, 0xFF, 0xFF], [0xFF, 0xFF, 0xFF, 0xFF]),
        ] {
            #expect(throws: PNGFile.Fault.tooLarge) { try PNGFile(file) }
        }
        for file in [
            size([0, 0, 0, 0], [0, 0, 0, 3]), size([0, 0, 0, 5], [0, 0, 0, 3]),
            size([0, 0, 0, 4], [0, 0, 0, 2]), size([0, 0, 0x0F, 0xFF], [0, 0, 0x0B, 0]),
        ] {
            #expect(throws: PNGFile.Fault.broken) { try PNGFile(file) }
        }
        #expect(throws: PNGFile.Fault.broken) {
            try PNGFile(PNGSamples.head("palette") { $0[13] = 0x07 })
        }
        // A palette is asked for and not there.
        #expect(throws: PNGFile.Fault.broken) {
            try PNGFile(PNGSamples.head("gray") { $0[13] = 3 })
        }
    }

    @Test("A document with a damaged picture is refused")
    func document() {
        let bytes = Array(PNGSamples.bytes("color").dropLast(13))
        let figure = Figure(alternative: "Dots", width: 20, height: 10, content: .image(Image(file: bytes)))
        #expect(throws: PDFError.unreadableImage("it is not a PNG file that can be embedded")) {
            try Document(title: "T", blocks: [.figure(figure)]).pdf(faces: .system())
        }
    }
}
