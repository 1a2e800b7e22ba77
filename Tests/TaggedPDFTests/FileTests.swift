import Testing

@testable import TaggedPDF

@Suite("The file")
struct FileTests {
    @Test("Every object stands where the table says, and every mark closes")
    func wholeFile() throws {
        let file = try Hartwell.report.pdf(faces: .system())
        Samples.keep(file, "report")
        let reader = try PDFReader(file)
        #expect(reader.offsets.count > 5)
        #expect(try reader.words().count > 100)
        #expect(file.starts(with: Array("%PDF-1.7\n".utf8)))
    }

    @Test("The same document gives the same bytes, another document another name")
    func sameBytes() throws {
        let faces = try Faces.system()
        let once = try Hartwell.report.pdf(faces: faces)
        #expect(try render(Hartwell.report, faces: faces) == once)
        #expect(try render(Hartwell.report, faces: .system()) == once)
        var other = Hartwell.report
        other.title += "!"
        func name(_ file: [UInt8]) throws -> String {
            let text = String(decoding: file.suffix(4000), as: UTF8.self)
            return String(text[try #require(text.firstRange(of: "/ID[<")).upperBound...].prefix(32))
        }
        #expect(try name(once) != name(other.pdf(faces: faces)))
    }

    @Test("The file says what PDF/UA asks: title, language, tags, identification")
    func promises() throws {
        let reader = try PDFReader(Hartwell.report.pdf(faces: .system()))
        let catalog = try #require(reader.objects(with: "/Type/Catalog").first)
        for word in [
            "/MarkInfo<</Marked true>>", "/DisplayDocTitle true", "/Lang(en-US)", "/StructTreeRoot",
            "/Outlines",
        ] {
            #expect(catalog.contains(word))
        }
        let xmp = try #require(
            reader.streams.values.map { String(decoding: $0, as: UTF8.self) }.first { $0.contains("pdfuaid") }
        )
        #expect(xmp.contains("<pdfuaid:part>1</pdfuaid:part>"))
        #expect(xmp.contains("Safety &amp; Fire"))
        #expect(reader.objects(with: "/Type/Page/").allSatisfy { $0.contains("/Tabs/S") })
        #expect(
            reader.objects(with: "/Subtype/Link").allSatisfy {
                $0.contains("/Contents") && $0.contains("/StructParent ")
            })
    }

    @Test("Nothing at all is still a page with a foot")
    func empty() throws {
        let file = try Document(title: "").pdf(faces: .system())
        Samples.keep(file, "empty")
        let reader = try PDFReader(file)
        #expect(reader.pageNumbers.count == 1)
        #expect(try reader.words().map(\.text) == ["Page 1 of 1"])
    }

    @Test("The outline folds lower levels and a skipped level is tagged one step down")
    func outline() throws {
        let blocks: [Block] = [
            .heading(level: 3, "One"), .heading(level: 5, "Two"), .heading(level: 1, "Three"),
            .heading(level: 6, "Four"),
        ]
        let reader = try PDFReader(Document(title: "T", blocks: blocks).pdf(faces: .system()))
        #expect(try #require(reader.objects(with: "/Type/Outlines").first).contains("/Count 2"))
        let tags = try reader.words().filter { $0.tag.hasPrefix("H") }.map(\.tag)
        #expect(tags == ["H1", "H2", "H1", "H2"])
    }

    @Test("A figure has its words and its place; a wrong picture is refused")
    func figures() throws {
        let dots = Figure(
            alternative: "Two dots", width: 2000, height: 100,
            content: .image(.rgb(width: 2, height: 1, [255, 0, 0, 0, 0, 255])))
        let file = try Document(title: "T", blocks: [.figure(dots)]).pdf(faces: .system())
        Samples.keep(file, "figure")
        let reader = try PDFReader(file)
        let figure = try #require(reader.objects(with: "/S/Figure").first)
        #expect(figure.contains("/Alt(Two dots)") && figure.contains("/BBox[72 "))
        var wrong = dots
        wrong.content = .image(.jpeg([1, 2, 3]))
        #expect(throws: PDFError.unreadableImage("it is not a JPEG file")) {
            try Document(title: "T", blocks: [.figure(wrong)]).pdf(faces: .system())
        }
        wrong.alternative = " "
        #expect(throws: PDFError.noAlternative) {
            try Document(title: "T", blocks: [.figure(wrong)]).pdf(faces: .system())
        }
    }

    @Test("Errors are sentences")
    func sentences() {
        #expect(PDFError.noFace.description.contains("`apt-get install fonts-open-sans`"))
        #expect(
            "\(PDFError.headingLevel(7, "Crime"))"
                == "The heading “Crime” has the level 7; levels go from 1 to 6.")
    }
}
