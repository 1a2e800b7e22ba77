import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Notices inside the office")
struct NoticeTests {
    private static func unread(_ text: String) -> Int {
        let found = text.firstMatch(of: /class="bell".*?<b>(\d+)<span/.dotMatchesNewlines())?.1
        return found.flatMap { Int($0) } ?? 0
    }

    @Test("A person is told of what waits on the own campus and by the own powers, and of nothing else")
    func byPowerAndCampus() async throws {
        let house = try TestOffice(campuses: ["Main campus", "Harbor campus"])
        defer { house.close() }
        let office = house.office
        let main = try await RolesTests.person(.recordsOfficer, campus: 1, in: office).cookie
        let harbor = try await RolesTests.person(.recordsOfficer, campus: 2, in: office).cookie
        let dispatcher = try await RolesTests.person(.dispatcher, campus: 1, in: office).cookie
        let auditor = try await RolesTests.person(.auditor, in: office).cookie
        let csa = try await RolesTests.person(.securityAuthority, in: office).cookie
        try await DoorsTests.app(office).test(.router) { client in
            let teller = TellingTests.Visitor(client: client)
            let words = try await TellingTests.tell(teller, [("campus", "1")])
            _ = try await TellingTests.tell(teller, [("campus", "1"), ("danger", "yes")])
            _ = try await teller.post("/report/follow", [("receipt", words), ("add", "And a van.")])
            func page(_ cookie: String) async throws -> String {
                try await TellingTests.Visitor(client: client, cookie: cookie).get("/office/notices").text
            }
            let mine = try await page(main)
            #expect(mine.contains("R-26-0001 waits") && mine.contains("R-26-0002 tells of a danger"))
            #expect(mine.contains("The reporter of R-26-0001 has written"))
            let places = [mine.range(of: "danger that goes on"), mine.range(of: "waits to be read")]
                .compactMap { $0?.lowerBound }
            #expect(places.count == 2 && places[0] < places[1])
            #expect(!(try await page(harbor).contains("R-26-")))
            let desk = try await page(dispatcher)
            #expect(desk.contains("R-26-0002 tells") && !desk.contains("R-26-0001 waits"))
            for cookie in [auditor, csa] { #expect(!(try await page(cookie).contains("R-26-"))) }
            #expect(!mine.contains(TellingTests.canary) && !mine.contains("van"))
        }
    }

    @Test("The bell counts what is not read; a mark lasts; what is done goes away by itself")
    func bell() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let one = try await RolesTests.person(.recordsOfficer, in: office).cookie
        let two = try await RolesTests.person(.recordsOfficer, in: office).cookie
        try await DoorsTests.app(office).test(.router) { client in
            let mine = try await TellingTests.Visitor(client: client).signedIn(one)
            let theirs = try await TellingTests.Visitor(client: client).signedIn(two)
            #expect(NoticeTests.unread(try await mine.get("/office").text) == 0)
            #expect(try await mine.get("/office/notices").text.contains("Nothing waits for you"))
            for _ in 1...3 { _ = try await TellingTests.tell(TellingTests.Visitor(client: client)) }
            #expect(NoticeTests.unread(try await mine.get("/office").text) == 3)
            let before = try office.position()
            let marked = try await mine.post(
                "/office/notices/read", [("notice", "report:1"), ("notice", "report:2")])
            #expect(marked.status == .seeOther && marked.location == "/office/notices")
            #expect(NoticeTests.unread(try await mine.get("/office").text) == 1)
            #expect(NoticeTests.unread(try await theirs.get("/office").text) == 3)
            #expect(try await mine.get("/office/notices").text.contains("Read, and still waiting (2)"))
            // A mark is no act, and nothing that does not wait for this person is kept.
            _ = try await mine.post(
                "/office/notices/read",
                [("notice", "report:77"), ("notice", String(repeating: "x", count: 9000))])
            #expect(try office.position() == before)
            #expect(try office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM notice_marks") } == 2)
            let forged = TellingTests.Visitor(client: client, cookie: one, token: "forged")
            #expect(
                try await forged.post("/office/notices/read", [("notice", "report:3")]).status == .forbidden)
            _ = try await theirs.post("/office/reports/3/close", [("why", "Told twice")])
            #expect(NoticeTests.unread(try await mine.get("/office").text) == 0)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test("Reviews, disagreements and changes of one's account are told to whom they concern")
    func others() async throws {
        try await SecondLookTests.run { house, first, second, account in
            #expect(
                try await second.get("/office/notices").text.contains("2 incidents wait for a second person"))
            #expect(
                try await first.get("/office/notices").text.contains("1 incident waits for a second person"))
            _ = try await second.post(
                "/office/second-look/incidents/1",
                [
                    ("offense0", "none"), ("geography", "on_campus"), ("bias", "none"), ("unfounded", "no"),
                    ("counted", "not_counted"),
                ])
            #expect(
                try await first.get("/office/notices").text.contains(
                    "A second person came to another answer on incident 26-0001"))
            #expect(
                try await second.get("/office/notices").text.contains(
                    "You came to another answer on incident 26-0001"))
            #expect(!(try await second.get("/office/notices").text.contains("A role of yours")))
            try await house.office.act(by: .account(1), "gave account \(account) the role housing") {
                try PeopleActs.grant(.housing, to: account, campus: nil, from: "2026-01-01", through: nil, $0)
            }
            #expect(
                try await second.get("/office/notices").text.contains("A role of yours was given or ended"))
            #expect(!(try await first.get("/office/notices").text.contains("A role of yours")))
        }
    }

    @Test("Everybody chooses for the own account; a danger is never hidden; bad choices come back")
    func settings() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let office = house.office
        let one = try await RolesTests.person(.recordsOfficer, in: office)
        try await DoorsTests.app(office).test(.router) { client in
            let mine = try await TellingTests.Visitor(client: client).signedIn(one.cookie)
            _ = try await TellingTests.tell(TellingTests.Visitor(client: client))
            _ = try await TellingTests.tell(TellingTests.Visitor(client: client), [("danger", "yes")])
            let page = try await mine.get("/office/notices/settings").text
            #expect(
                page.contains("sends no e-mail") && page.contains("Always shown")
                    && !page.contains("show-mail"))
            let bad = try await mine.post(
                "/office/notices/settings", [("pace", "hourly"), ("mail-report", "yes")])
            #expect(bad.status == .unprocessableContent && bad.text.contains("Choose how often"))
            let kept = try await mine.post(
                "/office/notices/settings", [("pace", "daily"), ("mail-report", "yes"), ("mail-mail", "yes")])
            #expect(kept.status == .seeOther)
            let settings = try office.read { try NoticeSettings.of(one.account, $0) }
            #expect(
                settings.pace == .daily && settings.mailed == [.report] && settings.hidden.contains(.report))
            let notices = try await mine.get("/office/notices").text
            #expect(notices.contains("R-26-0002") && !notices.contains("R-26-0001"))
            // The danger, and the decision about a warning that it asks for.
            #expect(NoticeTests.unread(notices) == 2)
        }
        let sentences = try office.read { try String.fetchAll($0, sql: "SELECT sentence FROM events") }
        #expect(sentences.contains("chose which notices account \(one.account) gets"))
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
