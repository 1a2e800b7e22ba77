import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Compliance sees every opening")
struct OpeningsTests {
    /// Puts an opening of a report, `ago` minutes before noon.
    @discardableResult
    private func put(
        _ kind: OpeningKind, of report: Int64, by account: Int64, ago: Int64 = 0, _ sight: SightOffice
    ) throws -> Int64 {
        try sight.office.actNow(by: .account(account), "opened a sealed report") { writing in
            let opening = OpeningRecord(
                id: try writing.nextID(.openings), report: report, account: account,
                at: Instant(milliseconds: TestOffice.noon.milliseconds - ago * 60_000),
                reason: ReportDeskPage.reasons[0], kind: kind, consent: nil)
            try writing.put(.openings, opening.values, isNew: true)
            return opening.id
        }
    }

    private func order(_ text: String) -> [Int] {
        text.matches(of: /href="\/office\/openings\/([0-9]+)"/).compactMap { Int($0.1) }
    }

    @Test("Emergencies stand on top until somebody else has reviewed them with a remark, which is sealed")
    func review() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (officer, _) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try put(.emergency, of: 1, by: officer, ago: 600, sight)
        try put(.usual, of: 1, by: officer, ago: 60, sight)
        try put(.usual, of: 2, by: sight.coordinator, sight)
        let (_, auditor) = try await RolesTests.person(.auditor, in: sight.office)
        try await sight.run { visitor in
            let compliance = try await visitor.signedIn(auditor)
            #expect(order(try await compliance.get("/office/openings").text) == [1, 3, 2])
            let empty = try await compliance.post("/office/openings/1", [("remark", " ")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Say what you found"))
            let long = try await compliance.post(
                "/office/openings/1", [("remark", String(repeating: "x", count: 4001))])
            #expect(long.status == .unprocessableContent && long.text.contains("xxxxx"))
            let done = try await compliance.post("/office/openings/1", [("remark", "Well, canary-82")])
            #expect(done.location == "/office/openings")
            #expect(order(try await compliance.get("/office/openings").text) == [3, 2, 1])
            #expect(try await compliance.get("/office/openings/1").text.contains("canary-82"))
            // The first review stays.
            let before = try sight.office.position()
            _ = try await compliance.post("/office/openings/1", [("remark", "Otherwise")])
            #expect(try sight.office.position() == before)
            // Nobody reviews an own opening, and an absent one is nowhere.
            let coordinator = try await visitor.signedIn(sight.coordinatorCookie)
            let own = try await coordinator.post("/office/openings/3", [("remark", "All good")])
            #expect(own.status == .unprocessableContent && own.text.contains("Somebody else reviews it"))
            #expect(try await coordinator.post("/office/openings/99", [("remark", "x")]).status == .notFound)
            for filter in [
                "kind=emergency", "state=reviewed", "person=\(officer)&to=2026-11-21&kind=emergency",
            ] {
                #expect(
                    order(try await compliance.get("/office/openings?\(filter)").text) == [1], "\(filter)")
            }
            #expect(
                try await compliance.get("/office/openings?from=2027-01-01").text.contains("No opening fits"))
            #expect(try await compliance.get("/office/openings?kind=zzz&from=x&person=%27").status == .ok)
        }
        try await sight.office.pool.writeWithoutTransaction {
            try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
        }
        let bytes = try Data(contentsOf: URL(filePath: sight.house.folder + "/openclery.sqlite"))
        #expect(bytes.range(of: Data("canary-82".utf8)) == nil)
        #expect(sight.isWhole())
    }

    @Test("The list has pages; another campus sees none of them; other roles find nothing")
    func campuses() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        for minute in 0..<60 { try put(.usual, of: 1, by: sight.coordinator, ago: Int64(minute), sight) }
        let (_, harbor) = try await RolesTests.person(.auditor, campus: 2, in: sight.office)
        let (_, main) = try await RolesTests.person(.auditor, campus: 1, in: sight.office)
        let (_, officer) = try await RolesTests.person(.recordsOfficer, in: sight.office)
        try await sight.run { visitor in
            let compliance = try await visitor.signedIn(main)
            let first = try await compliance.get("/office/openings?kind=usual").text
            let second = try await compliance.get("/office/openings?kind=usual&page=2").text
            #expect(order(first).count == 50 && order(second).count == 10)
            #expect(Set(order(first) + order(second)).count == 60)
            #expect(first.contains("page=2") && first.contains("kind=usual"))
            let other = try await visitor.signedIn(harbor)
            #expect(try await other.get("/office/openings").text.contains("No opening fits"))
            #expect(try await !other.get("/office/openings.csv").text.contains("R-26"))
            #expect(try await other.get("/office/openings/1").status == .notFound)
            let clerk = try await visitor.signedIn(officer)
            for path in ["openings", "openings.csv", "openings/1"] {
                #expect(try await clerk.get("/office/\(path)").status == .notFound)
            }
        }
    }

    @Test("The file holds what the list shows, no formula, and no number of a restricted record")
    func file() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let formula = "=HYPERLINK(\"http://x\",\"a\")"
        let account = try await sight.office.act(by: .house, "added an account") { writing in
            let draft = PeopleActs.Draft(signIn: "formula", name: formula)
            return try PeopleActs.add(draft, password: Password.nobody, writing).id
        }
        try put(.usual, of: 1, by: account, sight)
        try put(.breakGlass, of: 3, by: account, sight)
        let (_, auditor) = try await RolesTests.person(.auditor, in: sight.office)
        try await sight.run { visitor in
            let compliance = try await visitor.signedIn(auditor)
            let csv = try await compliance.get("/office/openings.csv").text
            let rows = csv.split(separator: "\r\n")
            #expect(rows.count == 3)
            #expect(csv.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\"") && !csv.contains(",=HYP"))
            #expect(csv.contains(",R-26-0001,") && csv.contains(",restricted,"))
            #expect(sight.leaks(csv).isEmpty)
            let filtered = try await compliance.get("/office/openings.csv?kind=usual").text
            #expect(filtered.split(separator: "\r\n").count == 2)
            let reader = try await visitor.signedIn(sight.coordinatorCookie)
            #expect(try await reader.get("/office/openings.csv").text.contains(SightOffice.reportNumber))
        }
    }

    @Test("Openings of before this version are openings with a reason")
    func olderImages() throws {
        let old = Array(
            "[\"openings\",1,1,1,1795280400000,\"To work on the report\"]\n".utf8)
        let event = Event(
            sequence: 1, at: TestOffice.noon, by: "account 1", sentence: "opened", why: nil, changes: old,
            previous: [], hash: [])
        var found: [[Value]] = []
        try event.images { found.append($1) }
        #expect(
            found == [
                [
                    .integer(1), .integer(1), .integer(1), .integer(1_795_280_400_000),
                    .text("To work on the report"), .null, .text("usual"), .null, .null, .null, .null,
                ]
            ])
    }
}
