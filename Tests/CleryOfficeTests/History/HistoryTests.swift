import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The past of every record")
struct HistoryTests {
    private static func visitors(
        _ house: TestOffice,
        _ body: @Sendable @escaping (TellingTests.Visitor, any TestClientProtocol) async throws -> Void
    ) async throws {
        let cookie = "openclery=\(try await Sessions.begin(1, house.office))"
        try await DoorsTests.app(house.office).test(.router) { client in
            try await body(TellingTests.Visitor(client: client).signedIn(cookie), client)
        }
    }

    @Test("An incident's facts, field by field, newest first, and any two revisions side by side")
    func incident() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.take(
            TestOffice.log.replacing("Whitman Hall,Open,The resident", with: "Library,Closed,The resident"))
        var facts = IncidentFacts(offenses: [OffenseFacts(.burglary)])
        facts.offenses[0].force = .known(true)
        facts.offenses[0].premises = 2
        let stated = facts
        try house.office.actNow(by: .account(1), "stated the facts of incident 1", why: "the report came in")
        {
            try IncidentActs.state(stated, of: 1, seen: 2, $0)
        }
        let events = try house.office.read { try Traces.events(of: .incidents, 1, $0) }
        #expect(events.count == 3)
        try await HistoryTests.visitors(house) { visitor, _ in
            let page = try await visitor.get("/office/history/incidents/1").text
            #expect(page.contains("Act 1, force: yes (added)") && page.contains("Act 1, premises: 2 (added)"))
            #expect(
                page.contains("Disposition: Open → Closed") && page.contains("Place: Whitman Hall → Library"))
            // The narrative was sealed anew, and only that is told.
            #expect(page.contains("Narrative: sealed text changed") && !page.contains("found the door open"))
            #expect(page.contains("Because: the report came in.") && page.contains("The record begins here"))
            let places = ["stated the facts", "Disposition: Open", "The record begins"].map {
                page.range(of: $0)?.lowerBound
            }
            #expect(
                places.allSatisfy { $0 != nil }
                    && places.compactMap { $0 } == places.compactMap { $0 }.sorted())
            let both = try await visitor.get("/office/history/incidents/1?from=\(events[2])&to=\(events[0])")
                .text
            #expect(
                both.contains("<del>Open</del>") && both.contains("<ins>Closed</ins>")
                    && both.contains("changed</span>"))
            #expect(both.contains("sealed text changed") && both.contains("are the same"))
            let turned = try await visitor.get(
                "/office/history/incidents/1?from=\(events[0])&to=\(events[2])"
            ).text
            #expect(turned.contains("<del>Open</del>"))
            for query in ["from=1&to=x", "from=\(events[0])", "from=1&to=2"] {
                let bad = try await visitor.get("/office/history/incidents/1?\(query)")
                #expect(bad.status == .unprocessableContent && bad.text.contains("Choose two revisions"))
            }
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Accounts with their roles, places, profiles and reports have a past too")
    func others() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        let person = try await RolesTests.person(.recordsOfficer, campus: 1, in: house.office).account
        let office = house.office
        let grant = try #require(try office.read { try Grant.all(of: person, $0).first })
        try office.actNow(by: .account(1), "ended the role records_officer of account \(person)") {
            try PeopleActs.end(grant, today: office.today, $0)
        }
        let place = try #require(try office.read { try PlaceRequests.one(1, $0) })
        try office.actNow(by: .account(1), "stated the Clery geography of place 1") {
            try PlaceActs.state(
                PlaceFacts(geography: .known(.noncampus), studentHousing: .known(false)), of: place,
                by: "the office", $0)
        }
        let text = TestOffice.profile.replacing(
            "      - words: [Robbery]", with: "      - words: [Robbery, Mugging]"
        )
        .replacing("title: Hartwell College daily crime log", with: "title: Another title")
        try office.actNow(by: .account(1), "kept a new text of the profile hartwell-college") {
            _ = try ReviewActs.replace(profile: 1, by: try Profile(yaml: text, file: "x"), $0)
        }
        try await HistoryTests.visitors(house) { visitor, client in
            _ = try await TellingTests.tell(TellingTests.Visitor(client: client))
            _ = try await visitor.post("/office/reports/1/close", [("why", "Told twice")])
            let account = try await visitor.get("/office/history/accounts/\(person)").text
            #expect(account.contains(", through: 11/20/2026 (added)"))
            #expect(
                try await visitor.get("/office/history/places/1").text.contains(
                    "Clery geography: on campus → noncampus"))
            let profile = try await visitor.get("/office/history/profiles/1").text
            #expect(profile.contains("Text: 1 line added, 1 removed"))
            let events = try office.read { try Traces.events(of: .profiles, 1, $0) }
            let lines = try await visitor.get("/office/history/profiles/1?from=\(events[1])&to=\(events[0])")
                .text
            #expect(
                lines.contains("<ins><code>title: Another title")
                    && lines.contains("<del><code>title: Hartwell"))
            let report = try await visitor.get("/office/history/reports/1").text
            #expect(report.contains("Why closed: Told twice (added)"))
            #expect(report.contains("Somebody at a public door") && !report.contains(TellingTests.canary))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Whoever may not see the record does not see its past")
    func hostile() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        try house.take(TestOffice.log)
        let office = house.office
        let own = try await RolesTests.person(.recordsOfficer, campus: 1, in: office).cookie
        let other = try await RolesTests.person(.recordsOfficer, campus: 2, in: office).cookie
        let auditor = try await RolesTests.person(.auditor, in: office).cookie
        let csa = try await RolesTests.person(.securityAuthority, in: office).cookie
        let administrator = try await RolesTests.person(.administrator, in: office).cookie
        try await DoorsTests.app(office).test(.router) { client in
            func status(_ path: String, _ cookie: String) async throws -> HTTPResponse.Status {
                try await TellingTests.Visitor(client: client, cookie: cookie).get("/office/history/" + path)
                    .status
            }
            for (path, may) in [
                ("incidents/1", [own, auditor]), ("places/1", [own, auditor]), ("profiles/1", [auditor]),
                ("accounts/2", [auditor, administrator]),
            ] {
                for cookie in [own, other, auditor, csa, administrator] {
                    let found = try await status(path, cookie)
                    #expect(found == (may.contains(cookie) ? .ok : .notFound), "\(path)")
                }
            }
            for path in [
                "incidents/99", "incidents/x", "openings/1", "offices/1", "events/1", "record_keys/1",
            ] {
                #expect(try await status(path, auditor) == .notFound, "\(path)")
            }
        }
    }

    @Test("A long past is paged, and its pages meet without a gap")
    func paged() async throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        for number in 1...45 {
            try house.office.actNow(by: .account(1), "stated the facts of incident 3") {
                var facts = IncidentFacts(offenses: [OffenseFacts(.larceny)])
                facts.offenses[0].victims = Int32(number + 1)
                try IncidentActs.state(facts, of: 3, seen: Int64(number), $0)
            }
        }
        try await HistoryTests.visitors(house) { visitor, _ in
            let pages = try await [
                visitor.get("/office/history/incidents/3").text,
                visitor.get("/office/history/incidents/3?page=2").text,
                visitor.get("/office/history/incidents/3?page=3").text,
            ]
            #expect(
                pages[0].contains("victims: 45 → 46") && pages[0].contains("victims: 26 → 27")
                    && !pages[0].contains("victims: 25 → 26"))
            #expect(pages[1].contains("victims: 25 → 26") && pages[1].contains("Page 2 of 3"))
            #expect(pages[2].contains("The record begins here"))
            #expect(
                try await visitor.get("/office/history/incidents/3?page=99").text.contains(
                    "Nothing on this page"))
        }
    }

    @Test("An office from before the traces were kept gets them from its register when it is opened")
    func oldFile() throws {
        let house = try TestOffice()
        defer { house.close() }
        try house.take(TestOffice.log)
        try house.office.actNow(by: .account(1), "stated the facts of incident 3") {
            try IncidentActs.state(IncidentFacts(offenses: [OffenseFacts(.rape)]), of: 3, seen: 1, $0)
        }
        func rows(_ office: Office, _ table: String) throws -> [String] {
            try office.read {
                try Row.fetchAll($0, sql: "SELECT * FROM \(table) ORDER BY 1, 2").map(\.description)
            }
        }
        let tables = ["traces", "changes", "looks"]
        let before = try tables.map { try rows(house.office, $0) }
        #expect(before.allSatisfy { !$0.isEmpty })
        try OldOffice.make(house.office)
        try house.office.close()
        let again = try Office.open(house.folder, clock: { TestOffice.noon })
        #expect(try tables.map { try rows(again, $0) } == before)
        try again.close()
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("A backup from before is verified as it is and restored; one whose table was changed is refused")
    func oldBackup() throws {
        for spoil in ["", "UPDATE places SET name = 'Elsewhere' WHERE id = 1"] {
            let house = try TestOffice()
            defer { house.close() }
            // Nothing that is in the log: its entries hold more today than they did then.
            try house.office.actNow(by: .house, "told of an incident") { writing in
                _ = try IncidentActs.open(
                    IncidentActs.Opening(
                        campus: 1, place: "Hall", nature: "Larceny", act: .larceny, occurred: .unknown,
                        datesOnly: false, reported: TestOffice.noon,
                        known: Report("2026-11-20", to: .localPolice), inLog: false),
                    zone: house.office.zone, writing)
            }
            try OldOffice.make(house.office)
            if !spoil.isEmpty { try house.office.pool.write { try $0.execute(sql: spoil) } }
            let copy = house.folder + "/old.sqlite"
            try Backup.make(of: house.office, to: copy)
            let verdict = Verify.office(in: house.folder)
            #expect(
                verdict.isWhole == spoil.isEmpty
                    && verdict.problems.allSatisfy { $0.contains("places, row 1") })
            let folder = house.folder + "/restored"
            let restored = try Backup.restore(
                from: copy, to: folder, key: house.folder + "/" + OfficeKey.fileName)
            #expect(restored.isWhole == spoil.isEmpty)
            guard spoil.isEmpty else { continue }
            #expect(Verify.office(in: folder).isWhole)
            let office = try Office.open(folder, clock: { TestOffice.noon })
            #expect(try office.read { try Traces.events(of: .places, 1, $0) }.count == 1)
            try office.close()
        }
    }

    @Test("A change of a trace made outside the house is found")
    func tampered() throws {
        for (sql, table) in [
            ("UPDATE traces SET stated = 0 WHERE incident = 2", "traces"),
            ("DELETE FROM changes WHERE kind = 3", "changes"),
            ("DELETE FROM looks", "looks"),
        ] {
            let house = try TestOffice()
            defer { house.close() }
            try house.take(TestOffice.log)
            try house.office.pool.write { try $0.execute(sql: sql) }
            let verdict = Verify.office(in: house.folder)
            #expect(verdict.problems.contains { $0.contains(table) }, "\(sql)")
        }
    }
}
