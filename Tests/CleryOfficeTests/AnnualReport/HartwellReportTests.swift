import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

/// The demo college's report of 2026, published on September 24 and corrected in October.
@Suite("Hartwell's report of 2026")
struct HartwellReportTests {
    private func published() throws -> Edition {
        let office = try DemoMade.office()
        return try #require(
            try office.read { try Edition.all(year: 2026, $0) }.first { $0.state == .published })
    }

    @Test("It went from draft to public by three people, each on a day of their own")
    func way() throws {
        let office = try DemoMade.office()
        let edition = try published()
        let steps = try office.read { try EditionStep.of(edition.id, $0) }
        #expect(steps.map(\.kind) == [.opened, .sent, .reviewed, .approved, .published])
        #expect(Set(steps.filter { $0.kind != .opened }.map { office.zone.local($0.at).day }).count == 4)
        let people = Dictionary(uniqueKeysWithValues: steps.map { ($0.kind, $0.account) })
        #expect(Set([people[.sent], people[.reviewed], people[.approved]]).count == 3)
        #expect(people[.published] == people[.sent])
        #expect(Set(steps.dropFirst().map(\.digest)).count == 1, "each step is of the same content")
        let day = try #require(edition.published.map { office.zone.local($0).day })
        #expect(day == Day(year: 2026, month: 9, day: 24))
    }

    @Test("Every form is the published one, and is made anew from the position byte for byte")
    func madeAnew() throws {
        let office = try DemoMade.office()
        let edition = try published()
        #expect(Set(edition.forms.map(\.name)) == Set(EditionForm.Name.allCases))
        let newest = try office.position()
        #expect(newest > (edition.position ?? .max), "the register has gone on")
        for (form, bytes) in try edition.again(office) {
            #expect(ReportForms.form(form, bytes) == edition.forms.first { $0.name == form }, "\(form)")
            #expect(try office.read { try EditionFiles.bytes(form, of: edition, $0) } == bytes, "\(form)")
        }
        // The same command that an auditor runs.
        let folder = NSTemporaryDirectory() + "report-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for path in try ReportBuild.write(office, year: 2026, to: folder, asOf: edition.position) {
            let file = URL(filePath: path)
            let form = try #require(EditionForm.Name(rawValue: file.pathExtension))
            let bytes = [UInt8](try Data(contentsOf: file))
            #expect(ReportForms.form(form, bytes) == edition.forms.first { $0.name == form }, "\(path)")
        }
    }

    @Test("Its years hold no open question; those of 2026 wait")
    func questions() throws {
        let office = try DemoMade.office()
        try office.read { db in
            let campuses = try Campus.all(db)
            #expect(try Undecided.count(years: 2023...2025, campuses: campuses, db) == 0)
            #expect(try Undecided.count(years: 2026...2026, campuses: campuses, db) >= 15)
            #expect(try AnnualReport(office, year: 2026, db).points.filter(\.blocks) == [])
        }
    }

    @Test(
        "What changed in October is told at the report with its old and new numbers, and in no published file"
    )
    func erratum() throws {
        let office = try DemoMade.office()
        let edition = try published()
        let (errata, open) = try office.read {
            (try Erratum.all($0), try ErratumActs.changed(office, $0).open)
        }
        #expect(open == [])
        #expect(
            errata.map(\.number.text).sorted() == [
                "1 2025 primary burglary on_campus", "1 2025 primary burglary on_campus_student_housing",
            ])
        for one in errata {
            #expect(one.at > edition.published ?? one.at)
            #expect(edition.numbers[one.number] == one.old && one.new == one.old - 1)
            #expect(one.sentence.hasPrefix("For 2025, Line Burglary, on"))
            #expect(
                one.sentence.contains(
                    "was changed from \(one.old) to \(one.new) because the investigation found"))
        }
        let body = try #require(try office.read { try EditionFiles.bytes(.body, of: edition, $0) })
        #expect(!String(decoding: body, as: UTF8.self).contains("the investigation found"))
    }

    @Test("The notice went out after publication and names the exact document")
    func notice() throws {
        let office = try DemoMade.office()
        let edition = try published()
        let campaign = try #require(try office.read { try Campaign.all($0) }.first)
        #expect(campaign.report.url == "https://safety.hartwell.example/reports/2026")
        #expect(campaign.report.hash == edition.forms.first { $0.name == .pdf }?.hash)
        #expect(campaign.report.title == edition.title)
        let first = try office.read {
            try Int64.fetchOne($0, sql: "SELECT min(at) FROM notice_results WHERE campaign = \(campaign.id)")
        }
        #expect(try #require(first) > edition.published?.milliseconds ?? .max)
    }

    /// `UPDATE_GOLDEN=1 swift test --filter HartwellReportTests` writes the file.
    @Test("Its data have the chapters and the numbers that they had")
    func golden() throws {
        let office = try DemoMade.office()
        let edition = try published()
        let bytes = try #require(try office.read { try EditionFiles.bytes(.json, of: edition, $0) })
        let json = try JSONValue(parsing: String(decoding: bytes, as: UTF8.self))
        var lines = [json["title"]?.text ?? "", "", "Chapters, with their paragraphs:"]
        for chapter in json["chapters"]?.items ?? [] {
            let text = chapter["text"]?.text ?? ""
            lines.append(
                "\(chapter["id"]?.text ?? ""): \(chapter["title"]?.text ?? ""), \(text.split(separator: "\n\n").count)"
            )
        }
        lines += ["", "Numbers that are not zero:"]
        for row in json["statistics"]?["rows"]?.items ?? [] where row["count"]?.integer != 0 {
            let words = ["campus", "year", "family", "category", "bias", "geography"].compactMap { key in
                row[key]?.text ?? row[key]?.integer.map(String.init)
            }
            lines.append("\(words.joined(separator: " ")): \(row["count"]?.integer ?? -1)")
        }
        #expect(lines.count > 100)
        let found = lines.joined(separator: "\n") + "\n"
        let file = PagesTests.golden.appending(path: "hartwell-report.txt")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try found.write(to: file, atomically: true, encoding: .utf8)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == found)
    }

    @Test(
        "A text extraction of the PDF gives the headings in their order",
        .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/pdftotext")))
    func readingOrder() throws {
        let office = try DemoMade.office()
        let edition = try published()
        let pdf = try #require(try office.read { try EditionFiles.bytes(.pdf, of: edition, $0) })
        let path = NSTemporaryDirectory() + "hartwell-\(UUID().uuidString).pdf"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(pdf).write(to: URL(filePath: path))
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/pdftotext")
        process.arguments = ["-enc", "UTF-8", path, "-"]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
        // The contents name them once before.
        let report = try office.read(asOf: edition.position ?? 0) { try edition.report(office, $0) }
        var rest = text[...]
        var seen = 0
        for case .heading(_, let heading, _) in report.blocks {
            let words = heading.plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            if seen == 0 { rest = rest[try #require(rest.range(of: "Definitions")).upperBound...] }
            let range = try #require(rest.range(of: words), "“\(words)” does not follow")
            rest = rest[range.upperBound...]
            seen += 1
        }
        #expect(seen > 80)
    }
}
