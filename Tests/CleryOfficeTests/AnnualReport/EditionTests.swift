import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The annual report: from draft to publication")
struct EditionTests {
    @Test(
        "A complete office's report is sent, reviewed, approved, published and stands for all in every form")
    func published() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        #expect(try world.blocking() == [])
        try await world.run { visitor in
            let writer = try await world.visitor(.coordinator, visitor)
            let board = try await writer.get("/office/annual?year=2026")
            #expect(board.text.contains("Begin the 2026 report"))
            #expect(try await writer.post("/office/annual/open", [("year", "2026")]).status == .seeOther)
            let address = "/office/annual/editions/1"
            let preview = try await writer.get("\(address)/preview")
            #expect(preview.text.contains("Disciplinary procedures on sexual assault"))
            for form in ["html", "pdf", "docx", "json"] {
                #expect(try await writer.get("\(address)/files/\(form)").status == .ok, "\(form)")
            }
            #expect(try await writer.post("\(address)/publish", [("sure", "yes")]).status == .conflict)
            #expect(try await writer.post("\(address)/send", []).status == .seeOther)
            let approver = try await world.visitor(.approver, visitor)
            #expect(
                try await writer.post("\(address)/review", []).status == .conflict,
                "the sender does not review")
            #expect(
                try await approver.post("\(address)/approve", []).status == .conflict, "not before the review"
            )
            #expect(try await approver.post("\(address)/review", []).status == .seeOther)
            #expect(try await approver.post("\(address)/approve", []).status == .seeOther)
            #expect(try await approver.post("\(address)/publish", [("sure", "yes")]).status == .notFound)
            #expect(try await writer.post("\(address)/publish", []).status == .unprocessableContent)
            let done = try await writer.post("\(address)/publish", [("sure", "yes")])
            #expect(done.status == .seeOther, "\(done.text)")
            world.office.pages.set(try world.office.currentVersion())
            let page = try await visitor.get("/reports/2026")
            #expect(page.status == .ok)
            #expect(page.text.contains("Hartwell College: 2026 Annual Security"))
            for form in ["html", "pdf", "docx", "json"] {
                #expect(try await visitor.get("/reports/2026.\(form)").status == .ok, "\(form)")
            }
            #expect(try await visitor.get("/reports/2026.body").status == .notFound)
            #expect(try await writer.post("\(address)/check", []).location.hasSuffix("checked=same"))
            #expect(try await visitor.get("/reports").text.contains("2026 annual report"))
        }
    }

    @Test("What is made again from the register after other acts is the same in every byte")
    func again() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        let edition = try await world.publish()
        try world.reclassify("25-0001")
        try world.policies.act {
            try PolicyWorld.write("alcohol.policy", "Another text of 2 lines.", writing: $0)
        }
        #expect(try Publishing.isSame(edition, world.office))
        #expect(edition.forms.count == EditionForm.Name.allCases.count)
        let then = try world.office.read(asOf: edition.position ?? 0) {
            try edition.report(world.office, $0).digest
        }
        #expect(try world.report().digest != then)
        #expect(Verify.office(in: world.house.folder).problems == [])
    }

    @Test("A published file that was changed in the office's file is found by verify and is not given out")
    func tampered() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try await world.publish()
        try await world.office.pool.write {
            try $0.execute(sql: "UPDATE edition_files SET bytes = x'00' WHERE form = 'pdf'")
        }
        #expect(!Verify.office(in: world.house.folder).problems.isEmpty)
        try await DoorsTests.app(world.office).test(.router) { client in
            let status = try await TellingTests.Visitor(client: client).get("/reports/2026.pdf").status
            #expect(status == .serviceUnavailable)
        }
    }

    @Test("Content that changes after it was sent is neither reviewed nor approved")
    func changed() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        let office = world.office
        try await office.act(by: .account(1), "opened a report") { _ = try EditionActs.open(2026, by: 1, $0) }
        let edition = try #require(try office.read { try Edition.all(year: 2026, $0).first })
        let digest = try world.report().digest
        try await office.act(by: .account(1), "sent") { try EditionActs.send(edition, digest, by: 1, $0) }
        try world.policies.act {
            try PolicyWorld.write("alcohol.policy", "A new text of 2 lines.", writing: $0)
        }
        await #expect(throws: Refusal.self) {
            try await office.act(by: .account(1), "reviewed") { writing in
                let edition = try #require(try Edition.one(edition.id, writing.db))
                try EditionActs.review(
                    edition, try edition.report(office, writing.db).digest, remark: "", by: 1,
                    today: office.today, writing)
            }
        }
    }

    @Test("Any open point keeps a report from being published, and the board names it")
    func blocked() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        for part in ["disciplinary_procedures.timelines", "emergency_response.tests", "hazing.policies"]
        where PolicyWorld.parts.contains(part) {
            try world.policies.act { try PolicyWorld.write(part, "", writing: $0) }
            #expect(try world.blocking() == ["policy:\(part):text"])
            await #expect(throws: Refusal.self) { try await world.publish() }
            try world.policies.act { try PolicyWorld.write(part, writing: $0) }
            try world.office.actNow(by: .house, "gave up a draft") { writing in
                for edition in try Edition.all(year: 2026, writing.db) {
                    try EditionActs.drop(edition, why: "", by: 1, writing)
                }
            }
        }
        try world.office.actNow(by: .house, "noted") { writing in
            let note = ReportNote(
                id: 1, year: 2026, campus: nil, kind: .noAnswer, words: "The city police", reason: "",
                account: nil, at: writing.at)
            try writing.put(.reportNotes, note.values, isNew: true)
        }
        #expect(try world.blocking() == ["note:1:reason"])
    }

    @Test("Two documents: each tells how to reach the other, and neither title names both")
    func apart() async throws {
        let world = try ReportWorld()
        defer { world.close() }
        try world.office.actNow(by: .house, "kept the letterhead") {
            try $0.put(.reportHeads, ReportHead(combined: false, site: "https://safety.example.edu").values)
        }
        let security = try world.report(.security)
        #expect(security.name == "Annual Security Report")
        #expect(PlainText.of(security.blocks).contains("https://safety.example.edu/reports/2026/fire"))
        let fire = try world.report(.fire)
        #expect(fire.name == "Annual Fire Safety Report")
        #expect(PlainText.of(fire.blocks).contains("https://safety.example.edu/reports/2026"))
        #expect(!fire.chapters.contains { $0.id == "statistics" })
    }
}
