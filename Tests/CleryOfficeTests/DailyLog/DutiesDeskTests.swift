import CleryLaw
import Foundation
import GRDB
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

@Suite("The log's desk, and why something was late")
struct DutiesDeskTests {
    private typealias Visitor = TellingTests.Visitor

    private func with(
        _ house: DutyHouse, _ people: [(Role, Int64?)],
        _ body: @Sendable ([Visitor]) async throws -> Void
    ) async throws {
        var cookies: [String] = []
        for (role, campus) in people {
            cookies.append(try await RolesTests.person(role, campus: campus, in: house.office).cookie)
        }
        let all = cookies
        try await DoorsTests.app(house.office).test(.router) { client in
            var visitors: [Visitor] = []
            for cookie in all { visitors.append(try await Visitor(client: client).signedIn(cookie)) }
            try await body(visitors)
        }
    }

    /// A late entry on each campus, a fire that waits for a fact, and reports in the queue of both campuses.
    private static func told() throws -> DutyHouse {
        let house = try DutyHouse("2026-11-13")
        _ = try house.place("Library", DutyHouse.onCampus)
        _ = try house.place("Pier 4", campus: 2, DutyHouse.onCampus)
        _ = try house.place("Old hall", PlaceFacts(geography: .known(.onCampus)))
        _ = try house.report(campus: 1)
        _ = try house.report(told: "2026-11-09", campus: 2)
        try house.incident(.undeterminedFire, at: "Old hall")
        house.move(to: "2026-11-20")
        try house.incident(at: "Library", told: "2026-11-16")
        try house.incident(at: "Pier 4", campus: 2, told: "2026-11-12")
        return house
    }

    @Test("The desk shows what is due, the overdue first, and each person their own campus")
    func desk() async throws {
        let house = try Self.told()
        defer { house.close() }
        try await with(house, [(.recordsOfficer, nil), (.recordsOfficer, 1), (.securityAuthority, 1)]) {
            people in
            let all = try await people[0].get("/office/log").text
            #expect(all.contains("Due (4)") && all.contains("Waits for a fact (2)"))
            #expect(all.contains("Late, no reason yet (2)") && all.contains("overdue by 9 days"))
            let order = ["R-26-0002", "R-26-0001"].compactMap { all.range(of: $0)?.lowerBound }
            #expect(order.count == 2 && order[0] < order[1])
            #expect(all.contains("Complete through November 8, 2026, 11:59"))
            let main = try await people[1].get("/office/log").text
            #expect(main.contains("R-26-0001") && !main.contains("R-26-0002") && main.contains("Due (3)"))
            #expect(main.contains("Late, no reason yet (1)"))
            let other = try await people[1].get("/office/log?campus=2&show=late_without_reason").text
            #expect(!other.contains("I-26-0003") && other.contains("I-26-0002"))
            let harbor = try await people[0].get("/office/log?campus=2").text
            #expect(harbor.contains("R-26-0002") && !harbor.contains("R-26-0001"))
            let facts = try await people[0].get("/office/log?show=waits_for_a_fact").text
            #expect(facts.contains("Did it burn in on-campus student housing?"))
            #expect(facts.contains("href=\"/office/places/3\""))
            for odd in ["show=%27;DROP", "campus=99999999999999999999", "page=77", "page=-1"] {
                #expect(try await people[0].get("/office/log?\(odd)").status == .ok)
            }
            #expect(try await people[2].get("/office/log").status == .notFound)
        }
    }

    @Test("A reason is chosen and kept by an act; nobody else's and no forged one is taken")
    func reasons() async throws {
        let house = try Self.told()
        defer { house.close() }
        try await with(
            house, [(.recordsOfficer, 1), (.recordsOfficer, 2), (.auditor, nil), (.securityAuthority, nil)]
        ) { people in
            let door = "/office/log/late/1"
            let page = try await people[0].get(door).text
            #expect(page.contains("Why I-26-0002 was late") && page.contains("Late by"))
            for wrong in [[("reason", "")], [("reason", "because")], [("reason", "other"), ("words", " ")]] {
                let answer = try await people[0].post(door, wrong)
                #expect(answer.status == .unprocessableContent)
            }
            let long = try await people[0].post(
                door, [("reason", "staff"), ("words", String(repeating: "x", count: 4001))])
            #expect(long.status == .unprocessableContent && long.text.contains("too long"))
            #expect(long.text.contains("value=\"staff\" selected"))
            // Another campus, a reader, one who sees nothing; an entry that was in time or is none.
            #expect(try await people[1].post(door, [("reason", "staff")]).status == .notFound)
            #expect(try await people[1].get(door).status == .notFound)
            #expect(try await people[2].get(door).text.contains("Not written down yet"))
            #expect(!(try await people[2].get(door).text.contains("Keep the reason")))
            #expect(try await people[2].post(door, [("reason", "staff")]).status == .notFound)
            #expect(try await people[3].get(door).status == .notFound)
            for none in ["99", "0", "x", "9223372036854775808"] {
                #expect(try await people[0].get("/office/log/late/\(none)").status == .notFound)
            }
            let forged = Visitor(client: people[0].client, cookie: people[0].cookie, token: "forged")
            #expect(try await forged.post(door, [("reason", "staff")]).status == .forbidden)
            #expect(try house.rows.allSatisfy { $0.reason == nil })
            let kept = try await people[0].post(
                door, [("reason", "passed_on_late"), ("words", "Kumquat 4731 told it late.")])
            #expect(kept.status == .seeOther)
            let shown = try await people[2].get(door).text
            #expect(shown.contains("passed on late") && shown.contains("Kumquat 4731"))
            #expect(try await people[0].get("/office/log").text.contains("Late, no reason yet (0)"))
            let overview = try await people[2].get("/office/log/lateness").text
            #expect(overview.contains("Quarter 4") && overview.contains("passed on late"))
            #expect(overview.contains("0 %"))
            let mine = try await people[1].get("/office/log/lateness").text
            #expect(mine.contains("I-26-0003") && !mine.contains("I-26-0002"))
            let csv = try await people[2].get("/office/log/lateness.csv?year=2026").text
            #expect(
                csv.contains(
                    "I-26-0002,crime,1,entry,2026-11-16,2026-11-18,2026-11-20T12:00:00-05:00,no,2,passed_on_late"
                ))
            #expect(!csv.contains("Kumquat"))
            #expect(!(try await people[1].get("/office/log/lateness.csv").text.contains("I-26-0002")))
        }
        let register = try house.office.read {
            try String.fetchAll($0, sql: "SELECT sentence || CAST(changes AS TEXT) FROM events").joined()
        }
        #expect(register.contains("wrote down why the log of incident 2 was late"))
        #expect(!register.contains("Kumquat"))
        #expect(house.isWhole)
    }

    @Test("A restricted matter is not on the desk of those who are no readers")
    func restricted() async throws {
        let house = try Self.told()
        defer { house.close() }
        let (coordinator, _) = try await RolesTests.person(.coordinator, in: house.office)
        for id in [Int64(1), 2] {
            try house.office.actNow(by: .account(coordinator), "restricted incident \(id)") { writing in
                let one = try #require(try IncidentRequests.one(id, writing.db))
                try RestrictionActs.begin(
                    .incident(one), by: coordinator, reason: Restriction.reasons[0],
                    today: house.office.today, writing)
            }
        }
        try await with(house, [(.recordsOfficer, nil)]) { people in
            let desk = try await people[0].get("/office/log").text
            #expect(desk.contains("Waits for a fact (0)") && desk.contains("Late, no reason yet (1)"))
            for path in [
                "/office/log?show=late_without_reason", "/office/log?show=waits_for_a_fact",
                "/office/log/lateness", "/office/log/lateness.csv", "/office/notices",
            ] {
                let text = try await people[0].get(path).text
                #expect(!text.contains("I-26-0001") && !text.contains("I-26-0002"), "\(path)")
            }
            #expect(try await people[0].get("/office/log/late/1").status == .notFound)
            #expect(try await people[0].post("/office/log/late/1", [("reason", "staff")]).status == .notFound)
        }
    }

    @Test(
        "Reminders: due today, overdue, stopped, a withholding that ends, a release; by campus, without names"
    )
    func reminders() async throws {
        let house = try Self.told()
        defer { house.close() }
        house.move(to: "2026-11-17")
        try house.office.actNow(by: .house, "decided about pieces") { writing in
            for (id, until, ended) in [
                (Int64(1), "2026-11-19" as Day?, nil as Day?), (2, "2026-12-24", nil),
                (3, nil, "2026-11-16" as Day?), (4, "2026-11-10", nil),
            ] {
                var one = LogWithholding(
                    id: id, incident: 2, log: .crime, field: .nature, ground: .flightOrEvasion, shown: true,
                    account: 1, at: writing.at)
                (one.until, one.harmEnded) = (until, ended)
                try writing.put(.withholdings, one.values, isNew: true)
            }
        }
        try await with(house, [(.recordsOfficer, 1), (.recordsOfficer, 2), (.dispatcher, nil)]) { people in
            let main = try await people[0].get("/office/notices").text
            #expect(main.contains("The log entry of report R-26-0001 is due today."))
            #expect(main.contains("Entry of I-26-0001 in the fire log is due today."))
            #expect(main.contains("of I-26-0002 ends on 11/19/2026."))
            #expect(main.contains("of I-26-0002 ended on 11/10/2026."))
            #expect(main.contains("must be in the log by 11/18/2026."))
            #expect(!main.contains("12/24/2026") && !main.contains("R-26-0002"))
            let harbor = try await people[1].get("/office/notices").text
            #expect(harbor.contains("The log entry of report R-26-0002 was due on 11/11/2026."))
            #expect(!harbor.contains("R-26-0001") && !harbor.contains("I-26-0002"))
            #expect(!(try await people[2].get("/office/notices").text.contains("due today")))
        }
    }
}
