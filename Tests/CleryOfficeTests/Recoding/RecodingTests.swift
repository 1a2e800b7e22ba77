import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Random re-coding: drawn from the register, coded blind, settled, reported")
struct RecodingTests {
    typealias Visitor = TellingTests.Visitor

    static let log = """
        Number,Nature,Reported,Occurred,Place,Disposition,Narrative
        25-0001,Burglary,3/1/2025 9:00,3/1/2025 8:00,Library,Open,Canary narrative 5512.
        25-0002,Robbery,3/2/2025 9:00,3/2/2025 8:00,Library,Open,
        25-0003,Burglary,3/3/2025 9:00,3/3/2025 8:00,Whitman Hall,Open,
        25-0004,Liquor violation,3/4/2025 9:00,3/4/2025 8:00,Whitman Hall,Arrest,
        25-0005,Found property,3/5/2025 9:00,3/5/2025 8:00,Library,Closed,
        24-0001,Robbery,3/2/2024 9:00,3/2/2024 8:00,Library,Open,

        """
    static let robbery = [
        ("offense0", "robbery"), ("count0", "1"), ("geography", "on_campus"), ("bias", "none"),
        ("unfounded", "no"), ("counted", "counted"),
    ]

    struct World {
        let house: TestOffice
        let visitor: Visitor
        let coordinator: Visitor
        /// Two who may code.
        let one: (account: Int64, visitor: Visitor)
        let two: (account: Int64, visitor: Visitor)
        var office: Office { house.office }

        func visitor(_ role: Role, campus: Int64? = nil) async throws -> Visitor {
            try await visitor.signedIn(
                try await RolesTests.person(role, campus: campus, in: office).cookie)
        }

        func draw(_ size: Int, _ more: [(String, String)] = []) async throws -> (
            status: Int, text: String, location: String
        ) {
            let answer = try await coordinator.post(
                "/office/recoding",
                [("year", "2025"), ("size", "\(size)")]
                    + (more.isEmpty
                        ? [("coder-\(one.account)", "yes"), ("coder-\(two.account)", "yes")] : more))
            return (answer.status.code, answer.text, answer.location)
        }

        func items(_ round: Int64 = 1) throws -> [RecodingItem] {
            try office.read { try RecodingItem.of(round: round, within: .all, $0) }
        }

        func coder(_ item: RecodingItem) -> Visitor { item.coder == one.account ? one.visitor : two.visitor }
    }

    private func run(
        campuses: [String] = ["Main campus"], _ body: @Sendable (World) async throws -> Void
    ) async throws {
        let house = try TestOffice(campuses: campuses)
        defer { house.close() }
        try house.take(Self.log)
        let coordinator = try await RolesTests.person(.coordinator, in: house.office)
        let one = try await RolesTests.person(.recordsOfficer, in: house.office)
        let two = try await RolesTests.person(.recordsOfficer, in: house.office)
        try await DoorsTests.app(house.office).test(.router) { client in
            let visitor = Visitor(client: client)
            try await body(
                World(
                    house: house, visitor: visitor,
                    coordinator: try await visitor.signedIn(coordinator.cookie),
                    one: (one.account, try await visitor.signedIn(one.cookie)),
                    two: (two.account, try await visitor.signedIn(two.cookie))))
        }
        #expect(Verify.office(in: house.folder).isWhole)
    }

    @Test(
        "A round is drawn of the year's coded incidents, shared out, and drawn again the same from the register"
    )
    func drawn() async throws {
        try await run { world in
            #expect(try await world.draw(3).status == 303)
            let items = try world.items()
            #expect(items.count == 3 && Set(items.map(\.incident)).isSubset(of: [1, 2, 3, 4]))
            #expect(Set(items.compactMap(\.coder)) == [world.one.account, world.two.account])
            let round = try #require(try world.office.read { try RecodingRound.one(1, $0) })
            #expect(round.seed.count == 64 && round.seedBytes.hex == round.seed)
            #expect(round.whole == ["1 criminal": 3, "1 actions": 1])
            #expect(items.contains { $0.stratum == "1 actions" }, "each group gives one")
            // Later facts and incidents change nothing of what was there to be drawn.
            try world.house.take(Self.log + "25-0009,Robbery,5/2/2025 9:00,5/2/2025 8:00,Library,Open,\n")
            let again = try await world.coordinator.get("/office/recoding/rounds/1/again")
            #expect(again.status == .ok && again.text.contains("The same 3 incidents come out"))
            // A second round has a seed of its own.
            #expect(try await world.draw(3).status == 303)
            let second = try #require(try world.office.read { try RecodingRound.one(2, $0) })
            #expect(second.seed != round.seed && second.whole["1 criminal"] == 4)
        }
    }

    @Test("Whoever stated the facts, looked at it before or coded it never gets it")
    func noHand() async throws {
        try await run { world in
            for incident in [1, 2, 3] as [Int64] {
                try await world.office.act(by: .account(world.one.account), "stated facts") { writing in
                    let kept = try #require(try IncidentRequests.one(incident, writing.db))
                    var facts = kept.facts
                    facts.offenses[0].weapon = .known(.knife)
                    try IncidentActs.state(facts, of: incident, seen: kept.revision, writing)
                }
            }
            #expect(try await world.draw(4).status == 303)
            for item in try world.items() where item.incident <= 3 {
                #expect(item.coder == world.two.account)
            }
            // With nobody else chosen they are left without a coder, and the one who stated them cannot take them.
            #expect(try await world.draw(4, [("coder-\(world.one.account)", "yes")]).status == 303)
            let left = try world.items(2).filter { $0.coder == nil }
            #expect(left.map(\.incident).sorted() == [1, 2, 3])
            let item = try #require(left.first)
            #expect(try await world.one.visitor.get("/office/recoding/items/\(item.id)").status == .notFound)
            #expect(
                try await world.one.visitor.post("/office/recoding/items/\(item.id)", Self.robbery).status
                    == .notFound)
            #expect(try await world.two.visitor.get("/office/recoding/items/\(item.id)").status == .ok)
        }
    }

    @Test("The coder sees no fact and no narrative, answers once, and only then the comparison")
    func blind() async throws {
        try await run { world in
            #expect(try await world.draw(4).status == 303)
            let item = try #require(try world.items().first { $0.incident == 2 })
            let (coder, here) = (world.coder(item), "/office/recoding/items/\(item.id)")
            let other = item.coder == world.one.account ? world.two.visitor : world.one.visitor
            #expect(try await coder.get("/office/recoding/mine").text.contains(here))
            #expect(try await other.get("/office/recoding/mine").text.contains(here) == false)
            #expect(try await other.get(here).status == .notFound)
            let page = try await coder.get(here)
            #expect(page.status == .ok && page.text.contains("25-0002"))
            let record = page.text.split(separator: "Your answers")[0]
            for word in ["Canary", "On campus", "counted 1", "weapon"] { #expect(!record.contains(word)) }
            let wrong = try await coder.post(here, [("offense0", "robbery"), ("count0", "0")])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Write a whole number"))
            #expect(try await other.post(here, Self.robbery).status == .notFound)
            #expect(try await coder.post(here, Self.robbery).status == .seeOther)
            let kept = try await coder.get(here)
            #expect(kept.text.contains("They agree. Nothing is left to do."))
            // Sent again, nothing changes.
            let changed = Self.robbery.map { $0.0 == "geography" ? ($0.0, "noncampus") : $0 }
            #expect(try await coder.post(here, changed).status == .seeOther)
            #expect(try world.items().first { $0.id == item.id }?.look?.agreed == true)
            #expect(try await other.get("/office/recoding/items/999").status == .notFound)
        }
    }

    @Test("A difference is settled with a sealed reason; the report names nobody and the file says the same")
    func settled() async throws {
        try await run { world in
            #expect(try await world.draw(4).status == 303)
            let item = try #require(try world.items().first { $0.incident == 2 })
            let (coder, here) = (world.coder(item), "/office/recoding/items/\(item.id)")
            let apart = Self.robbery.map { $0.0 == "geography" ? ($0.0, "noncampus") : $0 }
            #expect(try await coder.post(here, apart).status == .seeOther)
            let open = try await world.coordinator.get("/office/recoding/rounds/1").text
            #expect(open.contains("Geography: stated On campus, not student housing; again Noncampus."))
            #expect(open.contains("1 difference is not settled"))
            let claim = try await coder.post(
                here + "/settle", [("decided-by", "both"), ("outcome", "changed"), ("why", "canary-why-77")])
            #expect(claim.status == .unprocessableContent && claim.text.contains("Nothing was changed"))
            #expect(
                try await coder.post(
                    here + "/settle", [("decided-by", "both"), ("outcome", "kept"), ("why", "canary-why-77")]
                ).status == .seeOther)
            #expect(try await coder.get(here).text.contains("canary-why-77"))
            let auditor = try await world.visitor(.auditor)
            let page = try await auditor.get("/office/recoding/rounds/1")
            #expect(page.status == .ok && page.text.contains("The facts stay as they were"))
            #expect(
                page.text.contains("0 of 1 coded wrongly")
                    && page.text.contains("Only 1 is coded"))
            for secret in ["canary-why-77", "A person", "person-"] { #expect(!page.text.contains(secret)) }
            let file = try await auditor.get("/office/recoding/rounds/1/list.csv")
            let lines = file.text.split(separator: "\r\n")
            #expect(lines.count == 5 && lines.contains { $0.contains(",Geography,kept,both") })
            #expect(!file.text.contains("A person"))
            // Nothing of the reason is in the clear in the file or the register.
            try await world.office.pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA wal_checkpoint(FULL)")
            }
            let bytes = try Data(contentsOf: URL(filePath: world.house.folder + "/openclery.sqlite"))
            #expect(bytes.range(of: Data("canary-why-77".utf8)) == nil)
        }
    }

    @Test("Only who may draws; bad choices come back; a year without incidents draws nothing")
    func hostile() async throws {
        try await run { world in
            for fields in [
                [("year", "1890"), ("size", "5")], [("year", "2025"), ("size", "0")],
                [("year", "2025"), ("size", "99999")], [("year", "2199"), ("size", "5")],
                [("year", "2025"), ("size", "5"), ("campus", "77"), ("coder-\(world.one.account)", "yes")],
                [("year", "2025"), ("size", "5"), ("coder-1000", "yes")],
            ] {
                let answer = try await world.coordinator.post("/office/recoding", fields)
                #expect(answer.status == .unprocessableContent, "\(fields)")
            }
            let empty = try await world.coordinator.post(
                "/office/recoding", [("year", "2019"), ("size", "5"), ("coder-\(world.one.account)", "yes")])
            #expect(empty.status == .conflict)
            #expect(try world.office.read { try RecodingRound.all(within: .all, $0) }.isEmpty)
            let auditor = try await world.visitor(.auditor)
            #expect(
                try await auditor.post("/office/recoding", [("year", "2025"), ("size", "5")]).status
                    == .notFound)
            #expect(try await auditor.get("/office/recoding/mine").status == .notFound)
            #expect(try await world.visitor(.dispatcher).get("/office/recoding").status == .notFound)
            #expect(try await auditor.get("/office/recoding/rounds/1").status == .notFound)
        }
    }

    @Test("Another campus's round is not there; what is restricted is not drawn, and hides later")
    func sight() async throws {
        try await run(campuses: ["Main campus", "Harbor campus"]) { world in
            func restrict(_ id: Int64) async throws {
                try await world.office.act(by: .account(1), "restricted incident \(id)") { writing in
                    let incident = try #require(try IncidentRequests.one(id, writing.db))
                    let one = Restriction(
                        id: try writing.nextID(.restrictions), of: .incident(incident), began: writing.at,
                        account: 1, reason: "x")
                    try writing.put(.restrictions, one.values, isNew: true)
                }
            }
            try await restrict(1)
            let coders = [("coder-\(world.one.account)", "yes")]
            #expect(try await world.draw(10, coders + [("campus", "1")]).status == 303)
            #expect(try world.items().map(\.incident).sorted() == [2, 3, 4])
            let harbor = try await world.visitor(.auditor, campus: 2)
            #expect(try await harbor.get("/office/recoding/rounds/1").status == .notFound)
            #expect(!(try await harbor.get("/office/recoding").text.contains("Round 1")))
            let clerk = try await world.visitor(.recordsOfficer, campus: 2)
            let first = try #require(try world.items().first)
            #expect(try await clerk.get("/office/recoding/items/\(first.id)").status == .notFound)
            try await restrict(first.incident)
            #expect(try await world.one.visitor.get("/office/recoding/items/\(first.id)").status == .notFound)
            #expect(
                try await world.coordinator.get("/office/recoding/rounds/1").text
                    .contains("1 of them cannot be seen by you"))
            // The restriction of later does not change what was drawn.
            #expect(
                try await world.coordinator.get("/office/recoding/rounds/1/again").text
                    .contains("The same 3 incidents"))
        }
    }
}
