import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Attachments: taken with a report, sealed, handed out with a reason")
struct AttachmentTests {
    private typealias Visitor = TellingTests.Visitor

    private func run(_ house: TestOffice, _ body: @Sendable (Visitor) async throws -> Void) async throws {
        try await DoorsTests.app(house.office).test(.router) { try await body(Visitor(client: $0)) }
    }

    private static let told: [(String, String)] = [("what", "They broke the glass"), ("teller", "witness")]

    private static func files(_ names: String...) throws -> [(field: String, name: String, bytes: [UInt8])] {
        try names.map { ("files", "secret-name-of-\($0)", try FileFixtures.bytes($0)) }
    }

    @Test("Good files are kept clean and sealed, each bad one has its sentence, and the report is kept")
    func sealed() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let answer = try await visitor.send(
                "/report", AttachmentTests.told + [("mark", Receipt.mark())],
                files: try AttachmentTests.files("photo.jpg", "script.pdf", "paper.pdf"))
            #expect(answer.status == .ok && answer.text.contains("Your report is here"))
            #expect(answer.text.contains("with 2 files"))
            #expect(answer.text.contains("secret-name-of-script.pdf: This PDF holds a script"))
        }
        let kept = try house.office.read { try AttachmentRequests.of(1, $0) }
        #expect(kept.map(\.kind) == [.jpeg, .pdf] && kept.allSatisfy { $0.account == nil })
        let key = house.office.key
        let photo = try CleanFile(try FileFixtures.bytes("photo.jpg")).bytes
        #expect(try house.office.read { try AttachmentRequests.file(kept[0], $0, key) } == photo)
        try await house.office.pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
        }
        for end in ["", "-wal"] {
            let bytes =
                (try? Data(contentsOf: URL(filePath: house.folder + "/openclery.sqlite" + end))) ?? Data()
            #expect(bytes.range(of: Data("secret-name".utf8)) == nil)
            #expect(bytes.range(of: Data(photo.suffix(200))) == nil)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("At the desk a file comes with a reason only, to save and not to show, and every time is kept")
    func handedOut() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let (_, officer) = try await RolesTests.person(.recordsOfficer, campus: 1, in: house.office)
        let (_, other) = try await RolesTests.person(.recordsOfficer, campus: 2, in: house.office)
        let (_, dispatcher) = try await RolesTests.person(.dispatcher, in: house.office)
        try await run(house) { visitor in
            _ = try await visitor.send(
                "/report", AttachmentTests.told + [("mark", Receipt.mark()), ("campus", "1")],
                files: try AttachmentTests.files("photo.jpg"))
            _ = try await visitor.send(
                "/report", AttachmentTests.told + [("mark", Receipt.mark()), ("campus", "1")], files: [])
            let reason = [("reason", ReportDeskPage.reasons[0])]
            let door = "/office/reports/1/attachments/1/open"
            let desk = try await visitor.signedIn(officer)
            #expect(try await !desk.get("/office/reports/1").text.contains("secret-name"))
            let page = try await desk.post("/office/reports/1/open", reason).text
            #expect(page.contains("secret-name-of-photo.jpg") && page.contains("Save attachment 1"))
            let file = try await desk.send(door, reason, files: [])
            #expect(file.bytes == (try CleanFile(try FileFixtures.bytes("photo.jpg")).bytes))
            #expect(file.headers[.contentType] == "image/jpeg")
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"R-26-0001-1.jpg\"")
            #expect(file.headers[.contentSecurityPolicy]?.contains("sandbox") == true)
            #expect(file.headers[.cacheControl] == "no-store")
            #expect(file.headers[.xContentTypeOptions] == "nosniff")
            let openings = try house.office.read { try ReportRequests.openings(of: 1, $0).map(\.reason) }
            #expect(openings == [ReportDeskPage.reasons[0], ReportDeskPage.reasons[0] + " (attachment 1)"])
            // No reason, another's reason, another report's number, another campus, a role that opens nothing.
            #expect(try await desk.post(door, []).status == .notFound)
            #expect(try await desk.post(door, [("reason", "curiosity")]).status == .notFound)
            #expect(try await desk.post("/office/reports/2/attachments/1/open", reason).status == .notFound)
            #expect(try await visitor.signedIn(other).post(door, reason).status == .notFound)
            #expect(try await visitor.signedIn(dispatcher).post(door, reason).status == .notFound)
            #expect(try await desk.get(door).status == .notFound)
        }
        #expect(try house.office.read { try ReportRequests.openings(of: 1, $0).count } == 2)
    }

    @Test("The reporter comes back with six words and adds files; the form sent twice adds none")
    func comingBack() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let mark = Receipt.mark()
            func tell(_ what: String) async throws -> String {
                try await visitor.send(
                    "/report", [("mark", mark), ("what", what), ("teller", "witness")],
                    files: try AttachmentTests.files("photo.jpg")
                ).text
            }
            let words = try #require(
                try await tell("One").firstMatch(of: /class="receipt"><b>([a-z ]+)<\/b>/)?.1)
            _ = try await tell("One")
            // Changed before it was sent again: the new words are added once.
            _ = try await tell("One, and a second window")
            _ = try await tell("One, and a second window")
            #expect(try house.office.read { try AttachmentRequests.of(1, $0).count } == 1)
            let messages = try house.office.read {
                try ReportRequests.messages(of: 1, $0, key: house.office.key).map(\.text)
            }
            #expect(messages == ["One, and a second window"])
            let back = try await visitor.send(
                "/report/follow", [("receipt", String(words)), ("add", "")],
                files: try AttachmentTests.files("screen.png", "locked.pdf"))
            #expect(back.status == .ok && back.text.contains("Your file was added."))
            #expect(back.text.contains("locked with a password") && back.text.contains("PNG picture"))
            #expect(!back.text.contains("secret-name-of-screen.png"))
            let none = try await visitor.send(
                "/report/follow", [("receipt", String(words)), ("add", "")],
                files: try AttachmentTests.files("locked.pdf"))
            #expect(none.status == .unprocessableContent)
            for _ in 0..<4 {
                _ = try await visitor.send(
                    "/report/follow", [("receipt", String(words))],
                    files: try AttachmentTests.files("screen.png", "screen.png", "screen.png", "screen.png"))
            }
            let many = try await visitor.send(
                "/report/follow", [("receipt", String(words))],
                files: try AttachmentTests.files("screen.png", "screen.png", "screen.png"))
            #expect(many.status == .unprocessableContent && many.text.contains("A report holds 20 files"))
        }
        #expect(try house.office.read { try AttachmentRequests.of(1, $0).count } == 18)
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("What is wrong in the text keeps the text, and says that files have to be chosen again")
    func textFirst() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            let answer = try await visitor.send(
                "/report", [("mark", Receipt.mark()), ("what", ""), ("place", "Old mill")],
                files: try AttachmentTests.files(
                    "photo.jpg", "photo.jpg", "photo.jpg", "photo.jpg", "photo.jpg", "photo.jpg"))
            #expect(answer.status == .unprocessableContent && answer.text.contains("Old mill"))
            #expect(answer.text.contains("Choose your files once more"))
            let six = try await visitor.send(
                "/report", AttachmentTests.told + [("mark", Receipt.mark())],
                files: try AttachmentTests.files(
                    "photo.jpg", "photo.jpg", "photo.jpg", "photo.jpg", "photo.jpg", "photo.jpg"))
            #expect(six.text.contains("with 5 files") && six.text.contains("Only 5 files are taken at once"))
        }
        #expect(try house.office.read { try AttachmentRequests.of(1, $0).count } == 5)
    }

    @Test("A changed or missing file is found by verify; a backup has all files")
    func verified() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try await run(house) { visitor in
            _ = try await visitor.send(
                "/report", AttachmentTests.told + [("mark", Receipt.mark())],
                files: try AttachmentTests.files("photo.jpg", "screen.png"))
        }
        let copy = house.folder + "/copy.sqlite"
        try Backup.make(of: house.office, to: copy)
        let restored = house.folder + "/restored"
        #expect(
            try Backup.restore(from: copy, to: restored, key: house.folder + "/" + OfficeKey.fileName).isWhole
        )
        let again = try Office.open(restored)
        let file = try again.read { db in
            try AttachmentRequests.file(try #require(try AttachmentRequests.one(2, of: 1, db)), db, again.key)
        }
        #expect(file == (try CleanFile(try FileFixtures.bytes("screen.png")).bytes))
        try again.close()
        func spoil(_ sql: String) throws -> Verdict {
            try house.office.pool.writeWithoutTransaction { try $0.execute(sql: sql) }
            return Verify.office(in: house.folder)
        }
        let changed = try spoil("UPDATE sealed_files SET sealed = zeroblob(length(sealed)) WHERE id = 1")
        #expect(changed.problems == ["The file of attachment 1 is not the one that was sent."])
        #expect(changed.firstBadEvent == 2)
        let missing = try spoil("DELETE FROM sealed_files WHERE id = 1")
        #expect(missing.problems == ["The file of attachment 1 is missing."])
        #expect(
            try spoil("INSERT INTO sealed_files VALUES (9, x'00')").problems.last
                == "File 9 belongs to no attachment.")
    }

    @Test("A redacted copy stands beside its original; the original itself is not taken for one")
    func copies() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let (_, officer) = try await RolesTests.person(.coordinator, in: house.office)
        try await run(house) { visitor in
            _ = try await visitor.send(
                "/report", AttachmentTests.told + [("mark", Receipt.mark())],
                files: try AttachmentTests.files("photo.jpg"))
            let desk = try await visitor.signedIn(officer)
            let door = "/office/reports/1/attachments/1/redacted"
            let reason = [("reason", Redaction.reasons[0])]
            let same = try await desk.send(
                door, reason, files: [("file", "x.jpg", try FileFixtures.bytes("photo.jpg"))])
            #expect(same.status == .unprocessableContent && same.text.contains("This is the original itself"))
            let none = try await desk.send(door, reason, files: [])
            #expect(none.status == .unprocessableContent && none.text.contains("Choose the copy first"))
            let bad = try await desk.send(
                door, reason, files: [("file", "x.pdf", try FileFixtures.bytes("locked.pdf"))])
            #expect(bad.text.contains("locked with a password"))
            let good = try await desk.send(
                door, reason, files: [("file", "x.png", try FileFixtures.bytes("screen.png"))])
            #expect(good.status == .seeOther)
            // A copy of a copy is not offered.
            let twice = try await desk.send(
                "/office/reports/1/attachments/2/redacted", reason,
                files: [("file", "x.png", try FileFixtures.bytes("screen.png"))])
            #expect(twice.status == .notFound)
            let page = try await desk.get("/office/reports/1").text
            #expect(
                page.contains("redacted copy of attachment 1")
                    && page.contains("To answer a request for records"))
            #expect(page.contains(">original<"))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
