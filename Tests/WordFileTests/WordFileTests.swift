import Foundation
import TaggedPDF
import Testing

@testable import WordFile

@Suite("A document as a Word file")
struct WordFileTests {
    static let document = Document(
        title: "A & B <report>", author: "Office\nRoad 1", subject: "About", footer: "Foot", contents: true,
        blocks: [
            .heading(level: 1, "One", anchor: "one"),
            .paragraph(
                Text([
                    Run("Plain "), Run("strong", .strong), Run(" link", link: .url("https://x.org/?a=1&b=2")),
                ])
                .footnote("A note")),
            .list(
                ordered: true,
                [[.paragraph("a")], [.paragraph("b"), .list(ordered: false, [[.paragraph("c")]])]]),
            .table(
                Table(
                    caption: "Numbers", columns: [.init(), .init(alignment: .trailing)],
                    head: [["Offense", "2025"]],
                    rows: [[Cell("Burglary", rowHead: true, rowSpan: 2), "1"], ["2"]])),
            .note("Mind \u{1} this"), .pageBreak,
        ])

    @Test("The same document gives the same bytes, and each part is well-formed XML")
    func wellFormed() throws {
        let bytes = try WordFile.bytes(of: Self.document)
        #expect(try WordFile.bytes(of: Self.document) == bytes)
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
        var body = WordBody(Self.document)
        try body.write()
        let parts = [
            body.xml, body.footnotes.xml, body.relations.xml, WordStyles.xml(language: "en-US"),
            WordNumbering.xml(lists: body.orderedLists), WordParts.contentTypes, WordParts.relations,
            WordParts.properties(Self.document), WordParts.footer(Self.document),
        ]
        for part in parts { #expect(Balance.isKept(part), "\(part.prefix(300))") }
        #expect(body.xml.contains("A &amp; B &lt;report&gt;"))
        #expect(!body.xml.contains("\u{1}"))
        #expect(body.orderedLists == 1)
    }

    @Test("A cell that spans rows is continued below, and the head repeats")
    func table() throws {
        var body = WordBody(Self.document)
        try body.write()
        #expect(body.xml.contains("<w:vMerge w:val=\"restart\"/>") && body.xml.contains("<w:vMerge/>"))
        #expect(body.xml.contains("<w:tblHeader/>"))
    }
}

/// Whether each element that is opened is closed in its turn.
enum Balance {
    static func isKept(_ xml: String) -> Bool {
        var open: [Substring] = []
        for match in xml.matches(of: /<(\/?)([A-Za-z:]+)[^<>]*?(\/?)>/) {
            if match.3 == "/" { continue }
            if match.1 == "/" {
                guard open.popLast() == match.2 else { return false }
            } else {
                open.append(match.2)
            }
        }
        return open.isEmpty
    }
}
