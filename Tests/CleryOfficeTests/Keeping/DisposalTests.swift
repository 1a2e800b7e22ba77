import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Disposal: two persons, the keys, the certificate, and what stays")
struct DisposalTests {
    private static let door = "/office/keeping/disposals"

    @Test(
        "What is disposed of cannot be read from any file or page; the chain and the numbers stay as they were"
    )
    func gone() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        let words = Box("")
        try await house.run { words.set(try await house.tell($0, of: 1)) }
        house.stand(on: "2026-11-20")
        let office = house.office
        let before = try house.keys()
        let file = try office.read {
            try Row.fetchOne($0, sql: "SELECT sealed FROM sealed_files")?.bytes(0) ?? []
        }
        #expect(before.count >= 8 && !file.isEmpty)
        func numbers() throws -> String {
            try office.read { PublishedNumbers(try StatisticsTables(office, years: 2017...2019, $0)).text }
        }
        let statistics = try numbers()
        #expect(statistics.contains("burglary"))
        try await house.run { visitor in
            let (keeper, _) = try await house.visitor(.coordinator, visitor)
            let (second, _) = try await house.visitor(.coordinator, visitor)
            let log = try await visitor.get("/log?from=2018-01-01&to=2018-12-31").text
            let made = try await keeper.post(Self.door, [("kind", ""), ("through", "")])
            #expect(made.status == .seeOther && made.location == Self.door + "/1", "\(made.text)")
            let page = try await keeper.get(Self.door + "/1").text
            #expect(page.contains("waits for a second person") && !page.contains("Confirm it"))
            let count = try #require(try office.read { try Disposal.one(1, $0) }).items
            let own = try await keeper.post(Self.door + "/1/confirm", [("count", "\(count)")])
            #expect(own.status == .unprocessableContent && own.text.contains("Another person"))
            for wrong in ["", "\(count + 1)", "all", "-1"] {
                let answer = try await second.post(Self.door + "/1/confirm", [("count", wrong)])
                #expect(answer.status == .unprocessableContent && answer.text.contains("not the number"))
            }
            #expect(try house.keys().count == before.count)
            let done = try await second.post(Self.door + "/1/confirm", [("count", "\(count)")])
            #expect(done.status == .seeOther, "\(done.text)")
            let position = try office.position()
            let again = try await second.post(Self.door + "/1/confirm", [("count", "\(count)")])
            #expect(again.status == .unprocessableContent && again.text.contains("already"))
            #expect(
                try await keeper.post(Self.door + "/1/withdraw", []).status == .unprocessableContent)
            #expect(try office.position() == position)

            let certificate = try await keeper.get(Self.door + "/1").text
            #expect(certificate.contains("2018") && certificate.contains("Files deleted"))
            #expect(
                certificate.contains(KeptThreeYears.citation.text) && certificate.contains("destroy them too")
            )
            let paper = try await visitor.client.execute(
                uri: Self.door + "/1/certificate.pdf", method: .get, headers: [.cookie: keeper.cookie])
            #expect(paper.status == .ok && String(buffer: paper.body).hasPrefix("%PDF-"))

            office.pages.set(try office.currentVersion())
            #expect(try await visitor.get("/log?from=2018-01-01&to=2018-12-31").text == log)
            let calm = "Destroyed on November 20, 2026 under the retention schedule."
            #expect(try await second.get("/office/reports/1").text.contains(calm))
            let reason = [("reason", ReportDeskPage.reasons[0])]
            for door in ["open", "redactions/1/open"] {
                let answer = try await second.post("/office/reports/1/\(door)", reason)
                #expect(answer.status == .ok && answer.text.contains(calm), "\(door) \(answer.status)")
            }
            #expect(try await second.post("/office/reports/1/redactions/begin", reason).status == .ok)
            let attached = try await second.post("/office/reports/1/attachments/1/open", reason)
            #expect(attached.status == .gone && attached.text.contains(calm))
            for path in [
                "/office/reports", "/office/incidents", "/office/incidents/1", "/office/openings",
                "/office/openings/1", "/office/log/requests", "/office/history/reports/1", "/office",
                "/office/incidents/1/why", "/office/reports?show=done",
            ] {
                let answer = try await second.get(path)
                #expect(answer.status == .ok, "\(path)")
                for canary in KeepingHouse.canaries { #expect(!answer.text.contains(canary), "\(path)") }
            }
            let back = try await visitor.post(
                "/report/follow", [("receipt", words.value), ("withdraw", "yes")])
            #expect(back.status == .ok && back.text.contains("no longer in the report"))
            #expect(try await visitor.post("/report/follow", [("receipt", words.value)]).status == .ok)
        }
        #expect(try numbers() == statistics)
        let after = try house.keys()
        let gone = before.filter { after[$0.key] == nil }
        #expect(gone.count == before.count && after.isEmpty)
        let bytes = house.bytes()
        for (record, wrapped) in gone { #expect(bytes.range(of: Data(wrapped)) == nil, "\(record)") }
        for part in [file.prefix(64), file.suffix(64)] { #expect(bytes.range(of: Data(part)) == nil) }
        for canary in KeepingHouse.canaries { #expect(bytes.range(of: Data(canary.utf8)) == nil) }
        try restored(house)
    }

    /// A backup taken afterwards is whole, and holds no key either.
    private func restored(_ house: KeepingHouse) throws {
        let copy = house.folder + "/copy.sqlite"
        try Backup.make(of: house.office, to: copy)
        let other = house.folder + "/other"
        let verdict = try Backup.restore(
            from: copy, to: other, key: house.folder + "/" + OfficeKey.fileName)
        #expect(verdict.problems == [])
        let again = try Office.open(other, clock: house.office.clock)
        defer { try? again.close() }
        #expect(try again.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM record_keys") } == 0)
        #expect(try again.read { try Disposal.all($0).count { $0.confirmed != nil } } == 1)
        // A row put aside in the table of disposed records is found.
        try again.pool.write { try $0.execute(sql: "DELETE FROM disposed_records WHERE id = 1") }
        #expect(!Verify.office(in: other).isWhole)
    }

    @Test("A file that was not disposed of is still missed by verify")
    func missed() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        try await house.run { _ = try await house.tell($0, of: 1) }
        try await house.office.pool.write { try $0.execute(sql: "DELETE FROM sealed_files") }
        #expect(Verify.office(in: house.folder).problems == ["The file of attachment 1 is missing."])
    }

    @Test("Only what was prepared is taken: what became due or undue since stops it")
    func changed() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        house.stand(on: "2019-05-10")
        try house.take(2019)
        house.stand(on: "2026-11-20")
        let disposal = try await house.prepare(by: 1)
        #expect(disposal.items == 1)
        // The next year comes: the list stays that of its day.
        house.stand(on: "2027-02-01")
        try await house.office.dispose(disposal.id, count: 1, by: try await another(house), actor: .house)
        #expect(try house.keys().keys.sorted() == [3])
        let second = try await house.prepare(by: 1)
        try await house.office.act(by: .house, "stated facts") { writing in
            let incident = try #require(try IncidentRequests.one(3, writing.db))
            var facts = incident.facts
            facts.offenses = []
            try IncidentActs.state(facts, of: 3, seen: incident.revision, writing)
        }
        await #expect(throws: DisposalRefusal.changed) {
            try await house.office.dispose(
                second.id, count: 1, by: try await another(house), actor: .house)
        }
        #expect(try house.keys().count == 1)
        #expect(Verify.office(in: house.folder).problems == [])
    }

    private func another(_ house: KeepingHouse) async throws -> Int64 {
        try await RolesTests.person(.coordinator, from: "2010-01-01", in: house.office).account
    }

    @Test("Without the power, for one campus only, or with a made-up number nothing is there")
    func hostile() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        house.stand(on: "2026-11-20")
        _ = try await house.prepare(by: 1)
        try await house.run { visitor in
            let doors = ["/office/keeping", Self.door, Self.door + "/1", "/office/keeping/schedule.csv"]
            for role in [Role.recordsOfficer, .auditor, .administrator, .approver] {
                let (person, _) = try await house.visitor(role, visitor)
                for door in doors { #expect(try await person.get(door).status == .notFound) }
                #expect(
                    try await person.post(Self.door + "/1/confirm", [("count", "1")]).status == .notFound)
            }
            let (harbor, _) = try await house.visitor(.coordinator, campus: 2, visitor)
            for door in doors { #expect(try await harbor.get(door).status == .notFound) }
            let (keeper, _) = try await house.visitor(.coordinator, visitor)
            for number in ["2", "0", "-1", "x", "99999999999999999999"] {
                #expect(try await keeper.get(Self.door + "/\(number)").status == .notFound)
                #expect(
                    try await keeper.post(Self.door + "/\(number)/confirm", [("count", "1")]).status
                        == .notFound)
            }
            #expect(try await keeper.get(Self.door + "/1/certificate.pdf").status == .notFound)
            #expect(
                try await keeper.post(Self.door, [("kind", "budget"), ("through", "")]).status
                    == .unprocessableContent)
            let none = try await keeper.post(Self.door, [("kind", "police_letter"), ("through", "")])
            #expect(none.status == .unprocessableContent && none.text.contains("Nothing of this choice"))
            let forged = try await visitor.client.execute(
                uri: Self.door + "/1/confirm", method: .post, headers: [.cookie: keeper.cookie])
            #expect(forged.status == .forbidden)
            #expect(try await keeper.post(Self.door + "/1/withdraw", []).status == .seeOther)
            #expect(try await keeper.get(Self.door).text.contains("withdrawn"))
            #expect(try house.keys().count == 1)
        }
    }

    @Test("The certificate comes back as it was written")
    func certificate() throws {
        #expect(DisposalCertificate.ranges([7, 1, 2, 3, 9, 10]) == "1-3, 7, 9-10")
        #expect(DisposalCertificate.ranges([]) == "")
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        house.stand(on: "2026-11-20")
        let plan = try house.office.read {
            try DisposalPlan(kind: nil, through: nil, on: house.office.today, $0)
        }
        let one = DisposalCertificate(plan, files: 2, event: 7, hash: [1, 255])
        #expect(one.hash == "01ff" && one.items == 1 && one.rows.first?.numbers == "1")
        #expect(try DisposalCertificate(json: one.json) == one)
    }
}

/// A value that a test's closure sets.
private final class Box: @unchecked Sendable {
    private(set) var value: String
    init(_ value: String) { self.value = value }
    func set(_ value: String) { self.value = value }
}
