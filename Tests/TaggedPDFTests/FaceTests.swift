import Testing

@testable import TaggedPDF

@Suite("Faces")
struct FaceTests {
    @Test("The embedded face has the glyphs that are used and no others")
    func subset() throws {
        let faces = try Faces.system()
        let subset = Subset(faces.regular)
        for character in "Hall".unicodeScalars {
            _ = subset.use(faces.regular.map[character.value], for: character.value)
        }
        #expect(subset.order.count == 4)
        let small = try Face.tables(of: subset.file())
        #expect(small["maxp"].map { Bytes(Array($0)).u16(4) } == 4)
        #expect(subset.file().count < faces.regular.bytes.all.count / 4)
        let accented = Subset(faces.regular)
        _ = accented.use(faces.regular.map[0xE9], for: 0xE9)
        #expect(try Face.tables(of: accented.file())["loca"]?.isEmpty == false)
    }

    @Test("Kerning draws letters together, and accents join their letters")
    func kerning() throws {
        let faces = try Faces.system()
        let map = faces.regular.map
        #expect(faces.regular.kerning.between(map[0x41], map[0x56]) < 0)
        #expect(faces.regular.kerning.between(map[0x6E], map[0x6E]) == 0)
        let shaper = Shaper(faces)
        let joined = shaper.append("e\u{301}", face: 0)
        let whole = shaper.append("é", face: 0)
        #expect(joined.count == 1)
        #expect(shaper.glyphs[joined.lowerBound] == shaper.glyphs[whole.lowerBound])
        #expect(shaper.append("AVe\u{301}V", face: 0).count == 4)
    }

    @Test("A character that the face lacks is shown as a mark and keeps its meaning")
    func missing() throws {
        let reader = try PDFReader(
            Hartwell.document(.paragraph("a安😀b\u{7}\u{FEFF}\u{301}")).pdf(faces: .system()))
        let content = String(decoding: reader.contents()[0], as: UTF8.self)
        #expect(content.contains("/ActualText<FEFF5B89>"))
        #expect(content.contains("/ActualText<FEFFD83DDE00>"))
        #expect(try reader.words().filter { $0.text.contains("\u{0}") }.isEmpty)
    }

    @Test("A file that is no face is refused with a sentence, and a damaged one cannot stop the program")
    func damaged() throws {
        #expect(throws: PDFError.unreadableFace("it is not a TrueType file (.ttf)")) { try Face([1, 2, 3]) }
        let good = try Faces.system().regular.bytes.all
        var random = Seeded(7)
        for _ in 0..<40 {
            var bytes = good
            for _ in 0..<200 {
                bytes[Int(random.next() % UInt64(bytes.count / 8))] = UInt8(truncatingIfNeeded: random.next())
            }
            if random.next() % 3 == 0 { bytes.removeLast(bytes.count / 2) }
            guard let face = try? Face(bytes) else { continue }
            _ = try? Hartwell.document(.paragraph("Ålder Hall, fire & safety")).pdf(
                faces: Faces(regular: face, bold: face))
        }
    }

    @Test("Without an italic the upright is slanted")
    func slanted() throws {
        let system = try Faces.system()
        let faces = Faces(regular: system.regular, bold: system.bold)
        let reader = try PDFReader(Hartwell.document(.paragraph(Text("Alder", .emphasis))).pdf(faces: faces))
        #expect(String(decoding: reader.contents()[0], as: UTF8.self).contains("1 0 .21 1 "))
        #expect(try reader.words().contains { $0.text == "Alder" })
    }
}

extension Face {
    /// The tables of a TrueType file by their names.
    fileprivate static func tables(of file: [UInt8]) throws -> [String: ArraySlice<UInt8>] {
        let bytes = Bytes(file)
        var tables: [String: ArraySlice<UInt8>] = [:]
        for index in 0..<bytes.u16(4) {
            let entry = 12 + 16 * index
            tables[String(decoding: bytes.slice(entry, 4), as: UTF8.self)] =
                bytes.slice(bytes.u32(entry + 8), bytes.u32(entry + 12))
        }
        return tables
    }
}

/// Random numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
