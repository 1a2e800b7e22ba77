import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("The annual report: what campuses share is printed once")
struct ReportPartTests {
    private static func section(_ title: String, _ words: String, _ campus: Int) -> [Block] {
        [.heading(level: 2, Text(title), anchor: "\(title)-\(campus)"), .paragraph(Text(words))]
    }

    private static func part(_ first: [Block], _ second: [Block]) -> ReportPart? {
        ReportPart(
            "x", "Chapter",
            [(Campus(id: 1, name: "Main"), first), (Campus(id: 2, name: "Harbor"), second)])
    }

    @Test("The same words under another anchor are printed once; other words under each campus's name")
    func shared() throws {
        let part = try #require(
            Self.part(
                Self.section("Alcohol", "None.", 1) + Self.section("Police", "Ours.", 1),
                Self.section("Alcohol", "None.", 2) + Self.section("Police", "The city's.", 2)))
        #expect(
            PlainText.of(part.blocks)
                == "Alcohol\n\nNone.\n\nPolice, Main\n\nOurs.\n\nPolice, Harbor\n\nThe city's.")
    }

    @Test("What only one campus has carries its name, at its place")
    func alone() throws {
        let part = try #require(
            Self.part(
                Self.section("A", "a", 1) + Self.section("Housing", "b", 1) + Self.section("C", "c", 1),
                Self.section("A", "a", 2) + Self.section("C", "c", 2)))
        #expect(PlainText.of(part.blocks) == "A\n\na\n\nHousing, Main\n\nb\n\nC\n\nc")
        #expect(Self.part([], []) == nil)
        let one = try #require(Self.part([.paragraph("Words")], []))
        #expect(PlainText.of(one.blocks) == "Main\n\nWords")
    }

    @Test("No anchor stands twice in a report of two campuses")
    func anchors() throws {
        let world = try ReportWorld(campuses: ["Main campus", "Harbor campus"])
        defer { world.close() }
        let anchors = try world.report().blocks.compactMap { block -> String? in
            if case .heading(_, _, let anchor) = block { anchor } else { nil }
        }
        #expect(Set(anchors).count == anchors.count)
        #expect(throws: Never.self) { _ = try ReportForms.one(.pdf, world.report()) }
    }
}
