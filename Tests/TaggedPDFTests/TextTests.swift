import Testing

@testable import TaggedPDF

@Suite("Text")
struct TextTests {
    @Test("A footnote stands on the page of its mark, below the text")
    func footnotes() throws {
        var blocks = Hartwell.paragraphs(12)
        for number in 0..<12 {
            let note = Text(
                "Note number \(number), "
                    + String(repeating: "which says more than a line can hold, ", count: number))
            blocks.insert(.paragraph(Text("Cited \(number)").footnote(note)), at: number * 2)
        }
        let words = try PDFReader(Document(title: "T", blocks: blocks).pdf(faces: .system())).words()
        for number in 0..<12 {
            let cited = try #require(words.first { $0.text.hasPrefix("Cited \(number)") && $0.tag == "P" })
            let note = try #require(
                words.first { $0.text.hasPrefix("Note number \(number),") && $0.tag == "Note" })
            #expect(cited.page == note.page)
            #expect(cited.y > note.y)
            #expect(note.y > 70)
        }
    }

    @Test("A footnote longer than a page goes on at the foot of the next pages")
    func longFootnote() throws {
        let note = Text(String(repeating: Hartwell.sentence, count: 150))
        let document = Hartwell.document(.paragraph(Text("Cited").footnote(note)), .paragraph("After"))
        let words = try PDFReader(document.pdf(faces: .system())).words()
        let lines = words.filter { $0.tag == "Note" }
        #expect(Set(lines.map(\.page)).count >= 3)
        #expect(lines.allSatisfy { $0.y > 70 })
        #expect(lines.map(\.text).joined() == note.plain)
        #expect(throws: PDFError.footnoteInFootnote("Outer")) {
            try Hartwell.document(.paragraph(Text("a").footnote(Text("Outer").footnote("Inner")))).pdf(
                faces: .system())
        }
    }

    @Test("The contents name the page on which each heading stands")
    func contents() throws {
        var blocks: [Block] = []
        for number in 1...90 {
            blocks.append(.heading(level: number % 5 == 1 ? 1 : 2, Text("Heading number \(number)")))
            blocks += Hartwell.paragraphs(2)
        }
        let document = Document(title: "T", contents: true, blocks: blocks)
        let words = try PDFReader(document.pdf(faces: .system())).words()
        for number in 1...90 {
            let index = try #require(
                words.firstIndex { $0.text == "Heading number \(number) " && $0.tag == "Link" })
            let heading = try #require(
                words.first { $0.text == "Heading number \(number)" && $0.tag.hasPrefix("H") })
            #expect(words[index + 1].text == String(heading.page + 1))
            // A heading is followed by text on its own page.
            #expect(words.contains { $0.page == heading.page && $0.tag == "P" && $0.y < heading.y })
        }
    }

    @Test("A link leads to the heading with its anchor, or is refused")
    func anchors() throws {
        let link = Block.paragraph(.link("there", to: .anchor("there")))
        let reader = try PDFReader(
            Hartwell.document(link, .pageBreak, .heading(level: 1, "Here", anchor: "there")).pdf(
                faces: .system()))
        let annotation = try #require(reader.objects(with: "/Subtype/Link").first)
        #expect(PDFReader.value("/Dest[", annotation) == reader.pageNumbers[1])
        #expect(throws: PDFError.unknownAnchor("there")) { try Hartwell.document(link).pdf(faces: .system()) }
        let heading = Block.heading(level: 1, "A", anchor: "a")
        #expect(throws: PDFError.anchorTwice("a")) {
            try Hartwell.document(heading, heading).pdf(faces: .system())
        }
        #expect(throws: PDFError.headingLevel(0, "A")) {
            try Hartwell.document(.heading(level: 0, "A")).pdf(faces: .system())
        }
    }

    @Test("No line leaves the margins, and a word longer than a line is broken")
    func margins() throws {
        let long = String(repeating: "W", count: 300)
        let address = "https://hartwell.example/" + String(repeating: "safety/report/", count: 20)
        let blocks: [Block] = [
            .heading(level: 1, Text(long)), .paragraph(Text(long)), .paragraph(Text(address)),
            .list(ordered: true, [[.list(ordered: true, [[.paragraph(Text(long))]])]]),
            .note(Text(long)), .paragraph("x" + Text(long, .strong) + Text(long, .emphasis)),
        ]
        let words = try PDFReader(Document(title: long, footer: long, blocks: blocks).pdf(faces: .system()))
            .words()
        #expect(words.map { $0.x + $0.width }.max() ?? 0 < 540.5)
        #expect(words.map(\.x).min() ?? 0 > 71.5)
        #expect(words.filter { $0.tag == "P" && $0.text.hasSuffix("/") }.count >= 3)
    }

    @Test("A paragraph leaves no single line behind or ahead")
    func widows() throws {
        for shift in 0..<12 {
            var blocks = (0..<shift).map { _ in Block.list(ordered: false, [[.paragraph("x")]]) }
            blocks += (0..<12).map { _ in .paragraph(Text(String(repeating: Hartwell.sentence, count: 5))) }
            let words = try PDFReader(Document(title: "T", blocks: blocks).pdf(faces: .system())).words()
            let lines = words.filter { $0.tag == "P" && $0.text != "x" }
            let pages = Dictionary(grouping: lines, by: \.page)
            for (page, lines) in pages where page > 0 {
                let first = lines.map(\.y).sorted(by: >)
                // Two lines of one paragraph are 14.7 points apart; the next paragraph is farther.
                #expect(first.count < 2 || abs(first[0] - first[1] - 14.7) < 0.1)
            }
        }
    }

    @Test("A line feed begins a new line")
    func lineFeeds() throws {
        let words = try PDFReader(Hartwell.document(.paragraph("Alder Hall\nRoom 4")).pdf(faces: .system()))
            .words()
        let lines = words.filter { $0.tag == "P" }
        #expect(lines.map(\.text) == ["Alder Hall ", "Room 4"])
    }
}
