import CleryLaw
import Foundation
import GRDB
import TaggedPDF
import Testing

@testable import CleryOffice

@Suite("The annual report: own chapters, Markdown and forms")
struct ChapterTests {
    @Test(
        "No level of headings is skipped, however a text begins",
        arguments: [
            ("## a\n#### b\n### c\n## d\n# e\n## f", [2, 3, 3, 2, 2, 3]),
            ("# a\n### b\n###### c", [2, 3, 4]),
            ("### a\n\n> ##### b", [2, 3]),
        ])
    func levels(_ text: String, _ levels: [Int]) {
        #expect(
            Markdown.blocks(text, level: 1).compactMap {
                if case .heading(let level, _, _) = $0 { level } else { nil }
            } == levels)
    }

    @Test("Markdown becomes blocks; markup of a browser stays words; links lead to the web only")
    func markdown() {
        let reading = Markdown.read(
            """
            # Title
            One *two* **three** [four](https://example.edu) [five](javascript:alert(1)) <b>six</b>

            1. a
            2. b

            | x | y |
            |---|--:|
            | 1 | 2 |

            > Note
            """, level: 2)
        guard case .heading(3, let title, _) = reading.blocks.first else {
            Issue.record("no heading")
            return
        }
        #expect(title.plain == "Title")
        let text = PlainText.of(reading.blocks)
        #expect(text.contains("One two three four five <b>six</b>"))
        #expect(reading.problems.count == 3)
        let html = BlockHTML.blocks(reading.blocks, level: 1).string
        #expect(html.contains("href=\"https://example.edu\""))
        #expect(!html.contains("javascript:") && !html.contains("<b>six"))
        #expect(
            reading.blocks.contains {
                if case .table(let table) = $0 {
                    table.head.count == 1 && table.rows.count == 1
                } else {
                    false
                }
            })
        #expect(reading.blocks.contains { if case .note = $0 { true } else { false } })
        #expect(Markdown.read("").blocks.isEmpty && Markdown.read("\u{0}").problems.isEmpty)
    }

    @Test("A chapter is added, changed and taken out; bad input comes back; another campus's is not there")
    func chapters() async throws {
        let world = try ReportWorld(campuses: ["Main campus", "Harbor campus"])
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let bad = try await writer.post(
                "/office/annual/chapters/new",
                [("title", ""), ("body", "Kept words"), ("place", "nowhere"), ("sort", "0")])
            #expect(bad.status == .unprocessableContent)
            #expect(bad.text.contains("Kept words") && bad.text.contains("Give the chapter a title."))
            let made = try await writer.post(
                "/office/annual/chapters/new",
                [
                    ("title", "From the chief"), ("body", "Dear **all**"), ("place", ""), ("sort", "1"),
                    ("campus", "2"),
                ])
            #expect(made.location == "/office/annual/chapters/1", "\(made.text)")
            let elsewhere = try await world.visitor(.housing, campus: 1, visitor)
            #expect(try await elsewhere.get("/office/annual/chapters/1").status == .notFound)
            #expect(try await elsewhere.post("/office/annual/chapters/1/end", []).status == .notFound)
            let stale = try await writer.post(
                "/office/annual/chapters/1",
                [
                    ("title", "Mine"), ("body", "Mine"), ("place", ""), ("sort", "1"), ("campus", "2"),
                    ("stamp", "1"),
                ])
            #expect(stale.status == .unprocessableContent && stale.text.contains("Somebody else"))
        }
        let harbor = try world.office.read {
            try AnnualReport(world.office, year: 2026, campus: 2, kind: .combined, $0)
        }
        #expect(harbor.chapters.first?.title == "From the chief")
        let main = try world.office.read {
            try AnnualReport(world.office, year: 2026, campus: 1, kind: .combined, $0)
        }
        #expect(main.chapters.first?.id == "about")
    }

    @Test(
        "PNG and JPEG pictures stand in every form; what a program wrote into them is gone; damaged ones are refused"
    )
    func pictures() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        let screen = try FileFixtures.bytes("screen.png")
        let photo = try FileFixtures.bytes("photo.jpg")
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            _ = try await writer.post(
                "/office/annual/chapters/new",
                [
                    ("title", "Phones"), ("body", "Where they are."), ("place", ""), ("sort", "1"),
                    ("campus", ""),
                ])
            let door = "/office/annual/chapters/1/pictures"
            for (bytes, sentence) in [
                (Array(screen.dropLast(20)), "damaged or not whole"),
                ([UInt8](), "Choose a JPEG or PNG picture"),
                (try FileFixtures.bytes("photo.webp"), "Choose a JPEG or PNG picture"),
                (screen + [UInt8](repeating: 0, count: ReportPicture.largest), "at most 3 MB"),
            ] {
                let refused = try await writer.send(
                    door, [("alternative", "A map")], files: [("picture", "map.png", bytes)])
                #expect(refused.status == .unprocessableContent && refused.text.contains(sentence))
            }
            for (name, bytes) in [("map.png", screen), ("hall.jpg", photo)] {
                let sent = try await writer.send(
                    door, [("alternative", "Shown: \(name)")], files: [("picture", name, bytes)])
                #expect(sent.status == .seeOther, "\(sent.text)")
            }
            let pictures = try world.office.read { try ReportPicture.of(1, $0) }
            #expect(pictures.map(\.kind) == ["png", "jpeg"])
            for one in pictures {
                #expect(!FileFixtures.canaries.contains { FileFixtures.holds(one.bytes, $0) })
                let wrong = one.address.dropLast(3) + (one.kind == "png" ? "jpg" : "png")
                #expect(try await visitor.get(String(wrong)).status == .notFound)
                #expect(try await visitor.get(one.address).status == .ok)
            }
        }
        let report = try world.report()
        #expect(
            report.html.contains("data:image/png;base64,") && report.html.contains("data:image/jpeg;base64,"))
        let pdf = try ReportForms.one(.pdf, report)
        #expect(FileFixtures.holds(pdf, "/DCTDecode"))
        #expect(String(decoding: pdf, as: UTF8.self).components(separatedBy: "/Subtype/Image").count == 3)
        let word = try ReportForms.one(.word, report)
        #expect(FileFixtures.holds(word, "word/media/image1.png"))
        #expect(FileFixtures.holds(word, "word/media/image2.jpeg"))
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @Test("Comments on a draft are sealed at rest")
    func comments() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            _ = try await writer.post("/office/annual/open", [("year", "2026")])
            let empty = try await writer.post("/office/annual/editions/1/comments", [("comment", " ")])
            #expect(empty.status == .unprocessableContent)
            _ = try await writer.post(
                "/office/annual/editions/1/comments", [("comment", "Ask Quillfeather"), ("chapter", "about")])
            #expect(try await writer.get("/office/annual/editions/1").text.contains("Ask Quillfeather"))
            _ = try await writer.post("/office/annual/editions/1/comments/1", [])
            #expect(try await writer.get("/office/annual/editions/1").text.contains("settled"))
        }
        let file = try Data(contentsOf: URL(filePath: world.house.folder + "/" + OfficeFile.name))
        #expect(file.range(of: Data("Quillfeather".utf8)) == nil)
    }
}
