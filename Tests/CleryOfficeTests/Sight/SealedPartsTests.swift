import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Files and copies of a sealed report pass the same gate as its words")
struct SealedPartsTests {
    @Test("Without a second person's consent none of their doors opens anything or keeps anything")
    func consent() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let photo = try FileFixtures.bytes("photo.jpg")
        try sight.office.actNow(by: .house, "added a file and a copy") { writing in
            try AttachmentActs.keep(
                [("photo.jpg", try CleanFile(photo))], of: sight.ownReport, by: nil, writing)
            let text = RedactedText(name: "what", title: "What happened", text: "Plain █████")
            _ = try Redaction.make(
                [text], of: sight.ownReport, by: 1, reason: Redaction.reasons[0], writing)
        }
        try sight.set(.always)
        let (officer, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        let (_, secondCookie) = try await RolesTests.person(.swornOfficer, in: sight.office)
        let reason = [("reason", ReportDeskPage.reasons[0])]
        let why = [("reason", Redaction.reasons[0])]
        let doors: [(path: String, fields: [(String, String)], opens: Bool)] = [
            ("attachments/1/open", reason, true), ("attachments/1/redacted", why, false),
            ("redactions/begin", reason, true), ("redactions", why + [("phrases", "words")], false),
            ("redactions", why + [("phrases", "Nobody")], true), ("redactions/1/open", reason, true),
        ]
        @Sendable func openings() throws -> [String] {
            try sight.office.read {
                try String.fetchAll($0, sql: "SELECT kind FROM openings WHERE account = \(officer)")
            }
        }
        try await sight.run { visitor in
            let asker = try await visitor.signedIn(cookie)
            let second = try await visitor.signedIn(secondCookie)
            func refused() async throws {
                let before = try sight.office.position()
                for door in doors {
                    let answer = try await asker.post("/office/reports/1/\(door.path)", door.fields)
                    #expect(answer.status == .unprocessableContent, "\(door.path)")
                    #expect(answer.text.contains("second person"), "\(door.path)")
                    #expect(!answer.text.contains("Plain"), "\(door.path)")
                }
                let copied = try await asker.send(
                    "/office/reports/1/attachments/1/redacted", why, files: [("file", "copy.jpg", photo)])
                #expect(copied.status == .unprocessableContent)
                #expect(try sight.office.position() == before)
            }
            try await refused()
            #expect(try openings().isEmpty)
            // A question alone opens nothing, and a refusal neither.
            _ = try await asker.post("/office/reports/1/ask", [("ask", ReportDeskPage.reasons[0])])
            try await refused()
            _ = try await second.post("/office/consents/1", [("decision", "no"), ("words-1", "Not now")])
            try await refused()
            _ = try await asker.post("/office/reports/1/ask", [("ask", ReportDeskPage.reasons[0])])
            _ = try await second.post("/office/consents/2", [("decision", "yes")])
            for door in doors {
                let answer = try await asker.post("/office/reports/1/\(door.path)", door.fields)
                #expect(!answer.text.contains("takes a second person"), "\(door.path)")
            }
            // Each showing is an opening of its own, kept as consented; the form shown again is one as well.
            #expect(try openings().count >= doors.count(where: \.opens))
            #expect(try Set(openings()) == ["consented"])
        }
        #expect(sight.isWhole())
    }

    @Test("Of a restricted report they are there for its readers only")
    func restricted() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (_, cookie) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try sight.office.actNow(by: .house, "added a file and a copy") { writing in
            try AttachmentActs.keep(
                [("photo.jpg", try CleanFile(try FileFixtures.bytes("photo.jpg")))], of: sight.secretReport,
                by: nil, writing)
            let text = RedactedText(name: "what", title: "What happened", text: "Black 4716")
            _ = try Redaction.make(
                [text], of: sight.secretReport, by: 1, reason: Redaction.reasons[0], writing)
        }
        let reason = [("reason", ReportDeskPage.reasons[0])]
        try await sight.run { visitor in
            let other = try await visitor.signedIn(cookie)
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            for path in ["attachments/1/open", "redactions/begin", "redactions/1/open"] {
                let refused = try await other.post("/office/reports/3/\(path)", reason)
                #expect(refused.status == .notFound && sight.leaks(refused.text).isEmpty, "\(path)")
                // Under the number of an open report they are not to be had either.
                let forged = try await other.post("/office/reports/1/\(path)", reason)
                #expect(!forged.text.contains("4716"), "\(path)")
                #expect(try await reader.post("/office/reports/3/\(path)", reason).status == .ok, "\(path)")
            }
        }
        #expect(sight.isWhole())
    }
}
