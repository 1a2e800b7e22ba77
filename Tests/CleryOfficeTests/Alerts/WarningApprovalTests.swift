import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("A timely warning goes out by two")
struct WarningApprovalTests {
    @Test("Written, asked, approved by another: only then it is sent")
    func story() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            let second = try await world.person(.swornOfficer, visitor)
            let place = try await writer.post("/office/alerts/warn", AlertHouse.warning).location
            #expect(place == "/office/alerts/1?done=kept")
            #expect(try world.alerts().first?.state == .draft)
            _ = try await writer.post("/office/alerts/1/ask", [])
            #expect(try world.alerts().first?.state == .asked)
            let own = try await writer.post("/office/alerts/1/approve", try world.approve())
            #expect(own.status == .unprocessableContent && own.text.contains("second person"))
            let hasty = try await second.post(
                "/office/alerts/1/approve", try world.approve().filter { $0.0 != "cleared" })
            #expect(hasty.status == .unprocessableContent && hasty.text.contains("Say that you looked"))
            #expect(try await second.get("/office/notices").text.contains("waits for your approval"))
            let sent = try await second.post("/office/alerts/1/approve", try world.approve())
            #expect(sent.location == "/office/alerts/1?done=sent")
        }
        let alert = try #require(try world.alerts().first)
        #expect(alert.state == .sent && alert.approver != alert.account && alert.override == nil)
        #expect(alert.draft == nil && alert.words?.first?[.nature] == "Robbery")
        #expect(alert.reach.isEverybody)
    }

    @Test("Words that are changed after the question are asked about again")
    func changed() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            let second = try await world.person(.alertSender, visitor)
            _ = try await writer.post("/office/alerts/warn", AlertHouse.warning)
            _ = try await writer.post("/office/alerts/1/ask", [])
            let form = try await writer.get("/office/alerts/1/edit").text
            #expect(form.contains("The path behind the library"))
            _ = try await writer.post(
                "/office/alerts/1/edit",
                AlertHouse.warning.map { $0.0 == "place" ? ("place", "Mill Street") : $0 })
            let early = try await second.post("/office/alerts/1/approve", try world.approve())
            #expect(early.status == .unprocessableContent && early.text.contains("changed since"))
        }
        #expect(try world.alerts().first?.state == .draft)
    }

    @Test("Alone it goes out with a reason, and without one it does not")
    func alone() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let sender = try await world.person(.alertSender, visitor)
            _ = try await sender.post("/office/alerts/warn", AlertHouse.warning)
            let silent = try await sender.post("/office/alerts/1/alone", try world.approve())
            #expect(silent.status == .unprocessableContent && silent.text.contains("Say why"))
            let sent = try await sender.post(
                "/office/alerts/1/alone", try world.approve() + [("why", "Nobody else could be reached.")])
            #expect(sent.status == .seeOther)
            #expect(try await sender.get("/office/alerts/1").text.contains("Nobody else could be reached."))
        }
        #expect(try world.alerts().first?.override == "Nobody else could be reached.")
    }

    @Test("A draft is sealed: neither the file nor the register tells it")
    func sealed() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.coordinator, visitor)
            _ = try await writer.post(
                "/office/alerts/warn",
                AlertHouse.warning.map {
                    $0.0 == "impact" ? ("impact", "\(AlertHouse.canary) was robbed") : $0
                })
            #expect(try await writer.get("/office/alerts/1").text.contains(AlertHouse.canary))
            _ = try await writer.post("/office/alerts/1/withdraw", [])
            #expect(try await writer.get("/office/alerts/1/edit").status == .notFound)
        }
        try await world.office.pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
        }
        for name in try FileManager.default.contentsOfDirectory(atPath: world.house.folder) {
            let bytes = (try? Data(contentsOf: URL(filePath: world.house.folder + "/" + name))) ?? Data()
            #expect(bytes.range(of: Data(AlertHouse.canary.utf8)) == nil, "\(name)")
        }
    }

    @Test("A warning goes to the whole community, and what is typed stays when something is wrong")
    func whole() async throws {
        let world = try await AlertHouse()
        defer { world.close() }
        try await world.run { visitor in
            let writer = try await world.person(.recordsOfficer, visitor)
            let wrong = try await writer.post(
                "/office/alerts/warn", [("headline", ""), ("impact", "A bag was taken.")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("A bag was taken."))
            _ = try await writer.post(
                "/office/alerts/warn",
                AlertHouse.warning + [("segment", "students"), ("campus", "1"), ("campus", "2")])
            let outsider = try await world.person(.conduct, visitor)
            #expect(try await outsider.get("/office/alerts/1").status == .notFound)
        }
        #expect(try world.alerts().first?.reach.isEverybody == true)
    }
}
