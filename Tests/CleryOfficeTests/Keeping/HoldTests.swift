import CleryLaw
import Foundation
import GRDB
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("Legal holds")
struct HoldTests {
    private static let door = "/office/keeping/holds"

    private func place(_ house: KeepingHouse, _ change: @Sendable (inout LegalHold.Wish) -> Void) async throws
    {
        var wish = LegalHold.Wish()
        change(&wish)
        let kept = wish
        try await house.office.act(by: .account(1), "placed a legal hold") {
            _ = try HoldActs.place(kept, HoldWords(matter: "A review", why: "A letter"), by: 1, $0)
        }
    }

    private struct Trial {
        let left: Int
        let change: @Sendable (inout LegalHold.Wish) -> Void
    }

    @Test("A hold reaches its kind, campus, years or matter, and nothing beside them")
    func scope() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        try await house.run { _ = try await house.tell($0, of: 1) }
        house.stand(on: "2026-11-20")
        func due() throws -> Int { try house.schedule().due }
        let all = try due()
        // The incident's narrative, the report, the request for older days.
        #expect(all == 3)
        let trials = [
            Trial(left: 0) { _ in }, Trial(left: 1) { $0.kind = .crimeReport },
            Trial(left: 2) { $0.kind = .dailyLog }, Trial(left: 3) { $0.kind = .policeLetter },
            Trial(left: 3) { $0.from = 2019 }, Trial(left: 3) { $0.through = 2017 },
            Trial(left: 0) {
                $0.from = 2018
                $0.through = 2018
            }, Trial(left: 1) { $0.incident = 1 }, Trial(left: 1) { $0.report = 1 },
            Trial(left: 3) { $0.incident = 2 },
            // What does not say its campus is held with any of them.
            Trial(left: 0) { $0.campus = 1 },
        ]
        for (index, trial) in trials.enumerated() {
            try await place(house, trial.change)
            #expect(try due() == trial.left, "\(index)")
            let key = house.office.key
            try await house.office.act(by: .account(1), "released a hold") {
                try HoldActs.release(Int64(index + 1), why: "It is over", by: 1, $0, key: key)
            }
            #expect(try due() == all, "\(index)")
        }
        #expect(Verify.office(in: house.folder).problems == [])
    }

    @Test(
        "A hold between preparing and confirming stops the disposal; both at once never destroy what is held")
    func race() async throws {
        for round in 0..<6 {
            let house = try KeepingHouse()
            defer { house.close() }
            try house.take(2018)
            house.stand(on: "2026-11-20")
            let second = try await RolesTests.person(.coordinator, from: "2010-01-01", in: house.office)
                .account
            let disposal = try await house.prepare(by: 1)
            if round == 0 { try await place(house) { $0.kind = .crimeReport } }
            let holding = Task { try await placeAtOnce(house, unless: round == 0) }
            var refused = false
            do {
                try await house.office.dispose(disposal.id, count: 1, by: second, actor: .account(second))
            } catch DisposalRefusal.changed { refused = true }
            let held = try await holding.value
            #expect(held == (round != 0))
            let kept = try #require(try house.office.read { try Disposal.one(disposal.id, $0) })
            #expect(refused == (kept.confirmed == nil))
            #expect(try house.keys().keys.contains(1) == refused)
            if round == 0 { #expect(refused) }
            #expect(Verify.office(in: house.folder).problems == [])
        }
    }

    private func placeAtOnce(_ house: KeepingHouse, unless done: Bool) async throws -> Bool {
        if !done { try await place(house) { $0.kind = .crimeReport } }
        return !done
    }

    @Test(
        "A hold is placed with its matter sealed, found by number only where it may be seen, and released once"
    )
    func doors() async throws {
        let house = try KeepingHouse()
        defer { house.close() }
        try house.take(2018)
        house.stand(on: "2026-11-20")
        let office = house.office
        try await house.run { visitor in
            let (keeper, _) = try await house.visitor(.coordinator, visitor)
            #expect(try await keeper.get(Self.door).text.contains("Nothing is held"))
            let bad = try await keeper.post(
                Self.door + "/new",
                [
                    ("matter", ""), ("why", ""), ("kind", "budget"), ("campus", "9"), ("from", "1800"),
                    ("through", "x"), ("number", "18-9999"),
                ])
            #expect(bad.status == .unprocessableContent)
            for sentence in [
                "Name the matter.", "Say why the records are held.", "Choose a kind", "Choose a campus",
                "Give a calendar year", "No incident or report that you see",
            ] { #expect(bad.text.contains(sentence), "\(sentence)") }
            #expect(bad.text.contains("18-9999"))
            let fields = [
                ("matter", "Quagga v. <b>Hartwell</b>"), ("why", "okapi letter"), ("kind", ""),
                ("campus", ""),
                ("from", ""), ("through", ""),
            ]
            #expect(
                try await keeper.post(Self.door + "/new", fields + [("number", "18-0001")]).status
                    == .seeOther)
            let list = try await keeper.get(Self.door).text
            #expect(list.contains("Quagga v. &lt;b&gt;Hartwell") && list.contains("incident 18-0001"))
            let page = try await keeper.get(Self.door + "/1").text
            #expect(page.contains("okapi letter") && page.contains("1 record"))
            #expect(
                try await keeper.get("/office/keeping/disposals").text.contains("because a hold keeps them"))
            let register = try await keeper.get("/office/register").text
            #expect(!register.contains("Quagga") && !register.contains("okapi"))
            #expect(house.bytes().range(of: Data("okapi".utf8)) == nil)

            // A record that is restricted to others looks as if it were not there.
            try await office.act(by: .account(1), "restricted a record") { writing in
                let incident = try #require(try IncidentRequests.one(2, writing.db))
                try RestrictionActs.begin(
                    .incident(incident), by: 1, reason: "Named persons", today: "2026-11-20", writing)
            }
            let hidden = try await keeper.post(Self.door + "/new", fields + [("number", "18-0002")])
            #expect(hidden.status == .unprocessableContent && hidden.text.contains("that you see"))

            let empty = try await keeper.post(Self.door + "/1/release", [("why", " ")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Say why"))
            let released = try await keeper.post(Self.door + "/1/release", [("why", "Settled")])
            #expect(released.status == .seeOther)
            #expect(try await keeper.post(Self.door + "/1/release", [("why", "x")]).status == .notFound)
            let after = try await keeper.get(Self.door + "/1").text
            #expect(after.contains("Settled") && after.contains("released"))
            #expect(try await keeper.get(Self.door + "/2").status == .notFound)
        }
    }
}
