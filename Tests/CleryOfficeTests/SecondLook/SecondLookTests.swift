import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The second person looks blind, compares, and settles")
struct SecondLookTests {
    static let log = """
        Number,Nature,Reported,Occurred,Place,Disposition,Narrative
        26-0001,Robbery,3/8/2026 14:00,3/8/2026 13:00,Library,Open,Canary narrative 8812.
        26-0002,Robbery,3/9/2026 14:00,3/9/2026 13:00,Library,Open,

        """
    static let agreeing = [
        ("offense0", "robbery"), ("count0", "1"), ("geography", "on_campus"), ("bias", "none"),
        ("unfounded", "no"),
        ("counted", "counted"),
    ]

    /// An office with two robberies; the facts of the first stated by one officer, another one beside.
    static func run(
        campuses: [String] = ["Main campus"],
        _ body: @Sendable (TestOffice, TellingTests.Visitor, TellingTests.Visitor, Int64) async throws -> Void
    ) async throws {
        let house = try TestOffice(campuses: campuses)
        defer { house.close() }
        try house.take(log)
        let one = try await RolesTests.person(.recordsOfficer, in: house.office)
        let two = try await RolesTests.person(.recordsOfficer, in: house.office)
        try state(house, by: one.account) { $0.offenses[0].weapon = .known(.knife) }
        try await DoorsTests.app(house.office).test(.router) { client in
            let first = try await TellingTests.Visitor(client: client).signedIn(one.cookie)
            let second = try await TellingTests.Visitor(client: client).signedIn(two.cookie)
            try await body(house, first, second, two.account)
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    /// States the facts of the first incident otherwise.
    static func state(_ house: TestOffice, by account: Int64, _ change: (inout IncidentFacts) -> Void) throws
    {
        try house.office.actNow(by: .account(account), "stated the facts of incident 1") { writing in
            guard let incident = try IncidentRequests.one(1, writing.db) else { throw Refusal.notFound }
            var facts = incident.facts
            change(&facts)
            try IncidentActs.state(facts, of: 1, seen: incident.revision, writing)
        }
    }

    private static func with(_ changes: [(String, String)]) -> [(String, String)] {
        agreeing.filter { field in !changes.contains { $0.0 == field.0 } } + changes
    }

    @Test("The list offers what another stated, never one's own, and the blind page shows no fact")
    func blind() async throws {
        try await SecondLookTests.run { _, first, second, _ in
            let own = try await first.get("/office/second-look").text
            #expect(!own.contains("26-0001") && own.contains("26-0002") && own.contains("1 incident,"))
            #expect(try await first.get("/office/second-look/incidents/1").status == .notFound)
            let list = try await second.get("/office/second-look").text
            #expect(list.contains("26-0001") && list.contains("2 incidents,"))
            // Why an incident is asked for would tell what the first person stated.
            #expect(!list.contains(">violent<"))
            let page = try await second.get("/office/second-look/incidents/1")
            #expect(page.status == .ok && page.text.contains("26-0001") && page.text.contains("Library"))
            let record = page.text.split(separator: "Your answers")[0]
            for hidden in [">violent<", "knife", "weapon", "counted 1", "Canary", "on_campus", "On campus"] {
                #expect(!record.contains(hidden), "\(hidden)")
            }
            #expect(!page.text.contains("href=\"/office/incidents/1\""))
            #expect(try await second.get("/office/incidents/1").text.contains("waits for a second person"))
        }
    }

    @Test(
        "Agreement is kept with both answers, and the incident waits no longer, until something else is counted"
    )
    func agree() async throws {
        try await SecondLookTests.run { house, first, second, _ in
            let kept = try await second.post("/office/second-look/incidents/1", SecondLookTests.agreeing)
            #expect(kept.status == .seeOther && kept.location == "/office/second-look/looks/1")
            let page = try await second.get(kept.location).text
            #expect(page.contains(">violent<"))
            #expect(page.contains("They agree") && !page.contains("disagree</span>"))
            #expect(try await second.get("/office/incidents/1").text.contains("reviewed by a second person"))
            // Sent again it is the same look.
            let again = try await second.post("/office/second-look/incidents/1", SecondLookTests.agreeing)
            #expect(again.location == kept.location)
            #expect(
                try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM second_looks") } == 1)
            // A fact that changes no count leaves the look; one that does asks again.
            try SecondLookTests.state(house, by: 1) { $0.offenses[0].weapon = .known(.firearm) }
            #expect(try await second.get("/office/second-look/incidents/1").status == .notFound)
            try SecondLookTests.state(house, by: 1) { $0.offenses[0].operations = 2 }
            #expect(try await second.get("/office/second-look/incidents/1").status == .ok)
            #expect(try await second.get(kept.location).text.contains("a second look is asked for again"))
            // The geography of its place is part of it as well.
            _ = try await second.post(
                "/office/second-look/incidents/1", SecondLookTests.with([("count0", "2")]))
            #expect(try await second.get("/office/second-look/incidents/1").status == .notFound)
            let place = try house.office.read { db in try PlaceRequests.one(2, db) ?? PlaceRequests.one(1, db)
            }
            let library = try #require(place)
            try house.office.actNow(by: .account(1), "stated the Clery geography of place \(library.id)") {
                try PlaceActs.state(
                    PlaceFacts(geography: .known(.noncampus), studentHousing: .known(false)), of: library,
                    by: PlaceBook.office, $0)
            }
            #expect(try await second.get("/office/second-look/incidents/1").status == .ok)
            _ = first
        }
    }

    @Test("A disagreement is listed, and settled by who decided and why; the reason is sealed")
    func disagree() async throws {
        try await SecondLookTests.run { house, first, second, _ in
            let answers = SecondLookTests.with([
                ("offense0", "larceny"), ("geography", "public_property"), ("counted", "not_counted"),
            ])
            let kept = try await second.post("/office/second-look/incidents/1", answers)
            let page = try await first.get(kept.location).text
            #expect(page.contains("Robbery") && page.contains("Larceny-theft") && page.contains("disagree"))
            let list = try await first.get("/office/second-look/disagreements").text
            #expect(list.contains("26-0001") && list.contains("offenses, geography, counted or not"))
            #expect(try await first.get("/office/incidents/1").text.contains("disagreement open"))
            // Open, it is nobody's to look at again, even when other things would be counted.
            let canary = "Talked on the phone, canary 4411"
            let bad = try await first.post(kept.location, [("why", ""), ("outcome", "gone")])
            #expect(
                bad.status == .unprocessableContent && bad.text.contains("Say who decided")
                    && bad.text.contains("Say why"))
            let early = try await first.post(
                kept.location, [("decided-by", "both"), ("outcome", "changed"), ("why", canary)])
            #expect(early.status == .unprocessableContent && early.text.contains("Nothing was changed"))
            #expect(early.text.contains(canary))
            try SecondLookTests.state(house, by: 2) { $0.offenses = [OffenseFacts(.larceny)] }
            let done = try await first.post(
                kept.location, [("decided-by", "both"), ("outcome", "changed"), ("why", canary)])
            #expect(done.status == .seeOther)
            let settled = try await second.get(kept.location).text
            #expect(settled.contains(canary) && settled.contains("Both, after talking"))
            #expect(!(try await first.get("/office/second-look/disagreements").text.contains("26-0001")))
            #expect(
                try await first.get("/office/second-look/disagreements?settled=yes").text.contains("26-0001"))
            // Settled once is settled; and the changed facts are not asked for again.
            _ = try await first.post(
                kept.location, [("decided-by", "counsel"), ("outcome", "kept"), ("why", "x")])
            #expect(try await second.get(kept.location).text.contains("Both, after talking"))
            #expect(try await second.get("/office/second-look/incidents/1").status == .notFound)
            let told = try house.office.read { db in
                try Row.fetchAll(db, sql: "SELECT sentence || coalesce(why, '') || changes FROM events").map {
                    String(describing: $0)
                }
            }
            #expect(!told.joined().contains("canary 4411"))
        }
    }

    @Test("Bad answers come back with a sentence each and what was typed, and nothing is kept")
    func bad() async throws {
        try await SecondLookTests.run { house, _, second, _ in
            let before = try house.office.position()
            let none = try await second.post("/office/second-look/incidents/1", [])
            #expect(none.status == .unprocessableContent)
            for sentence in [
                "Choose the offense", "Say where it lies", "Say which bias", "Say whether it was unfounded",
                "Say whether it would be counted",
            ] {
                #expect(none.text.contains(sentence), "\(sentence)")
            }
            let wrong = try await second.post(
                "/office/second-look/incidents/1",
                SecondLookTests.with([
                    ("offense1", "robbery"), ("offense2", "piracy"), ("count0", "-4"), ("geography", "moon"),
                ]))
            #expect(wrong.text.contains("in another line") && wrong.text.contains("from the list"))
            #expect(wrong.text.contains("whole number") && wrong.text.contains("value=\"-4\""))
            let both = try await second.post(
                "/office/second-look/incidents/1",
                SecondLookTests.with([("offense0", "none"), ("offense1", "arson")]))
            #expect(both.text.contains("not both"))
            #expect(try house.office.position() == before)
        }
    }

    @Test("Other campuses, other roles, one's own and forged posts find nothing")
    func hostile() async throws {
        try await SecondLookTests.run(campuses: ["Main campus", "Harbor campus"]) { house, first, second, _ in
            let office = house.office
            let harbor = try await RolesTests.person(.recordsOfficer, campus: 2, in: office)
            let auditor = try await RolesTests.person(.auditor, in: office)
            let before = try office.position()
            for cookie in [harbor.cookie, auditor.cookie] {
                let other = try await TellingTests.Visitor(client: first.client).signedIn(cookie)
                #expect(try await other.get("/office/second-look/incidents/1").status == .notFound)
                #expect(
                    try await other.post("/office/second-look/incidents/1", SecondLookTests.agreeing).status
                        == .notFound)
                #expect(!(try await other.get("/office/second-look").text.contains("26-000")))
            }
            #expect(
                try await first.post("/office/second-look/incidents/1", SecondLookTests.agreeing).status
                    == .notFound)
            let forged = TellingTests.Visitor(client: first.client, cookie: second.cookie, token: "forged")
            #expect(
                try await forged.post("/office/second-look/incidents/1", SecondLookTests.agreeing).status
                    == .forbidden)
            #expect(try office.position() == before)
            let kept = try await second.post(
                "/office/second-look/incidents/1", SecondLookTests.with([("count0", "3")]))
            for cookie in [harbor.cookie, auditor.cookie] {
                let other = try await TellingTests.Visitor(client: first.client).signedIn(cookie)
                #expect(try await other.get(kept.location).status == .notFound)
                #expect(
                    try await other.post(
                        kept.location, [("decided-by", "both"), ("outcome", "kept"), ("why", "x")]
                    ).status
                        == .notFound)
                #expect(!(try await other.get("/office/second-look/disagreements").text.contains("26-000")))
                #expect(!(try await other.get("/office/second-look/agreement").text.contains("1 look;")))
            }
            #expect(try await first.get("/office/second-look/looks/99").status == .notFound)
            #expect(try await second.get("/office/second-look/agreement").text.contains("1 look;"))
        }
    }

    @Test("Agreement is reported for a span of days, with its number of cases and a note; bad days are told")
    func agreement() async throws {
        try await SecondLookTests.run { _, _, second, _ in
            #expect(
                try await second.get("/office/second-look/agreement").text.contains(
                    "No second look in these days"))
            _ = try await second.post("/office/second-look/incidents/1", SecondLookTests.agreeing)
            _ = try await second.post(
                "/office/second-look/incidents/2", SecondLookTests.with([("geography", "noncampus")]))
            let page = try await second.get(
                "/office/second-look/agreement?from=2026-11-21&through=2026-11-21"
            ).text
            #expect(page.contains("2 looks; 1 agreed in everything") && page.contains("50 %"))
            #expect(page.contains("Only 2 cases"))
            #expect(
                try await second.get("/office/second-look/agreement?from=2026-11-22&through=2026-11-22").text
                    .contains("No second look"))
            let bad = try await second.get("/office/second-look/agreement?from=soon&through=2026-11-21")
            #expect(bad.status == .unprocessableContent && bad.text.contains("value=\"soon\""))
            let turned = try await second.get(
                "/office/second-look/agreement?from=2026-11-21&through=2026-11-20")
            #expect(turned.text.contains("lies before the first"))
        }
    }
}
