import CleryLaw
import Foundation
import GRDB
import HTTPTypes
import Testing

@testable import CleryOffice

@Suite("Trips: told, found again, withdrawn, and who sees them")
struct TripTests {
    private static let oneNight = ["leaves": "2026-06-01", "returns": "2026-06-02"]
    private static let nextYear = ["leaves": "2027-06-01", "returns": "2027-06-02"]

    @Test("The lodging is a dated place with an agreement, its rooms and the agency; names are sealed")
    func made() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let trip = try await house.tell(professor, ["lodging-rooms": "214 to 219"])
            let stop = try #require(try house.stops(trip).first)
            try house.office.read { db in
                let place = try #require(try PlaceRequests.one(stop.place ?? 0, db))
                #expect(place.name == "Pelican Inn" && place.campus == 1)
                let details = try #require(try PlaceDetails.one(place.id, db))
                #expect(details.kind == .lodging && details.unit == "Biology")
                let agreement = try #require(try PlaceAgreement.of(place.id, db).first)
                #expect(agreement.from == "2026-06-01" && agreement.through == "2026-06-21")
                #expect(agreement.spaces == "214 to 219" && agreement.party == "Pelican Inn LLC")
                let agencies = try PlaceAgencies.of(place, on: "2026-06-05", db)
                #expect(agencies.map(\.agency.name) == ["Beaufort Police Department"])
                #expect(try PlaceAgencies.of(place, on: "2026-07-05", db).isEmpty)
                let events = try Row.fetchAll(db, sql: "SELECT sentence, changes FROM events")
                for event in events {
                    #expect(!(event[0] as String).contains("quokka"))
                    #expect(Data(event.bytes(1)).range(of: Data("quokka".utf8)) == nil)
                }
            }
            #expect(try await professor.get("/office/trips/\(trip)").text.contains("quokka-771"))
        }
    }

    @Test("After the trip the rooms are asked for, by notice and list, until they are told")
    func rooms() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let person = try await RolesTests.person(.tripLeader, from: "2020-01-01", in: house.office)
            var professor = try await visitor.signedIn(person.cookie)
            let trip = try await house.tell(professor)
            #expect(!(try await professor.get("/office/notices").text.contains("is over")))
            #expect(
                try await professor.get("/office/trips?rooms=missing").text.contains("No trip is like that"))
            house.house.move(to: "2026-06-22")
            professor = try await visitor.signedIn(
                "openclery=\(try await Sessions.begin(person.account, house.office))")
            #expect(try await professor.get("/office/notices").text.contains("Trip T-1 is over"))
            #expect(try await professor.get("/office/trips?rooms=missing").text.contains("rooms to be told"))
            let stop = try #require(try house.stops(trip).first)
            let empty = try await professor.post(
                "/office/trips/\(trip)/rooms", [("stop", "\(stop.id)"), ("rooms", " ")])
            #expect(empty.status == .unprocessableContent && empty.text.contains("Write the room numbers"))
            let forged = try await professor.post(
                "/office/trips/\(trip)/rooms", [("stop", "77"), ("rooms", "1")])
            #expect(forged.status == .notFound)
            _ = try await professor.post(
                "/office/trips/\(trip)/rooms", [("stop", "\(stop.id)"), ("rooms", "214, 215")])
            #expect(!(try await professor.get("/office/notices").text.contains("is over")))
            let spaces = try house.office.read {
                try PlaceAgreement.of(stop.place ?? 0, $0).map(\.spaces)
            }
            #expect(spaces == ["214, 215"])
        }
    }

    @Test(
        "The same lodging in another year is found; a person confirms it, and both nights become repeated use"
    )
    func repeated() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let first = try await house.tell(professor, TripTests.oneNight)
            #expect(try house.decision(first).row == .oneNightTrip)
            let other = try await house.visitor(.tripLeader, visitor)
            let again = TripTests.nextYear.merging(["lodging-name": "The PELICAN Inn."]) { $1 }
            let asked = try await other.post("/office/trips/new", TripHouse.fields(again))
            #expect(asked.status == .unprocessableContent && asked.text.contains("Is it one of these?"))
            #expect(asked.text.contains("value=\"The PELICAN Inn.\""))
            let place = try #require(try house.stops(first).first?.place)
            let forged = again.merging(["lodging-same": "99"]) { $1 }
            #expect(
                try await other.post("/office/trips/new", TripHouse.fields(forged)).status
                    == .unprocessableContent)
            let second = try await house.tell(other, again.merging(["lodging-same": "\(place)"]) { $1 })
            #expect(try house.stops(second).first?.place == place)
            #expect(try house.decision(first).row == .repeatedTrip)
            #expect(try house.decision(second).row == .repeatedTrip)
            // The other's trip is known to be there, and not whose or where it goes.
            let page = try await professor.get("/office/trips/\(first)").text
            #expect(page.contains("1 of other groups") && !page.contains("T-\(second)"))
            // Withdrawn, it was no return.
            _ = try await other.post("/office/trips/\(second)/withdraw", [("why", "Canceled")])
            #expect(try house.decision(first).row == .oneNightTrip)
            #expect(try house.decision(second).facts.geography == .known(.nowhere))
        }
    }

    @Test("Where incidents depend on it, repeated use waits for somebody who has seen the effect")
    func effect() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let first = try await house.tell(professor, TripTests.oneNight)
            let place = try #require(try house.stops(first).first?.place)
            let incident = try house.robbery(at: place, on: "2026-06-01")
            #expect(try house.counted(.noncampus, 2026) == 0)
            let second = try await house.tell(
                professor, TripTests.nextYear.merging(["lodging-same": "\(place)"]) { $1 })
            #expect(try house.decision(second).row == .repeatedTrip)
            #expect(try house.counted(.noncampus, 2026) == 0)
            #expect(!(try await professor.get("/office/trips/\(second)").text.contains("Let it follow")))
            #expect(try await professor.post("/office/trips/\(second)/repeated", []).status == .notFound)
            let elsewhere = try await house.visitor(.recordsOfficer, campus: 2, visitor)
            #expect(try await elsewhere.post("/office/trips/\(second)/repeated", []).status == .notFound)
            let clerk = try await house.visitor(.coordinator, visitor)
            let page = try await clerk.get("/office/trips/\(second)").text
            #expect(page.contains("/office/incidents/\(incident)") && page.contains("0 becomes 1"))
            _ = try await clerk.post("/office/trips/\(second)/repeated", [])
            #expect(try house.counted(.noncampus, 2026) == 1)
            // To withdraw it now touches the incident: only the office may, after a look.
            let refused = try await professor.post("/office/trips/\(first)/withdraw", [("why", "Mistake")])
            #expect(refused.status == .unprocessableContent && refused.text.contains("Only the Clery office"))
            let look = try await clerk.post("/office/trips/\(first)/withdraw", [("why", "Mistake")])
            #expect(look.status == .unprocessableContent && look.text.contains("1 becomes 0"))
            _ = try await clerk.post(
                "/office/trips/\(first)/withdraw", [("why", "Mistake"), ("sure", "yes")])
            #expect(try house.counted(.noncampus, 2026) == 0)
        }
    }

    @Test("Whose trip it is, and on which campus: others find nothing there")
    func others() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, campus: 1, visitor)
            let trip = try await house.tell(professor)
            let outsiders = [
                try await house.visitor(.tripLeader, campus: 1, visitor),
                try await house.visitor(.recordsOfficer, campus: 2, visitor),
                try await house.visitor(.securityAuthority, visitor),
            ]
            for other in outsiders {
                for path in ["/office/trips/\(trip)", "/office/trips/\(trip)/places"] {
                    #expect(try await other.get(path).status == .notFound)
                }
                #expect(!(try await other.get("/office/trips").text.contains("Beaufort")))
                #expect(!(try await other.get("/office/trips/list.csv").text.contains("Beaufort")))
                for path in ["rooms", "places", "withdraw"] {
                    #expect(
                        try await other.post("/office/trips/\(trip)/\(path)", [("why", "x")]).status
                            == .notFound)
                }
            }
            for role in [Role.auditor, .publicInformation, .dispatcher] {
                let nobody = try await house.visitor(role, visitor)
                #expect(try await nobody.get("/office/trips").status == .notFound)
            }
            let clerk = try await house.visitor(.recordsOfficer, campus: 1, visitor)
            #expect(try await clerk.get("/office/trips/\(trip)").status == .ok)
            #expect(try await clerk.get("/office/trips/list.csv").text.contains("T4,noncampus"))
            #expect(try await clerk.get("/office/trips?decision=short_stay&year=2026").text.contains("T-1"))
            #expect(!(try await clerk.get("/office/trips?decision=repeated").text.contains("T-1")))
            // A campus that is not the person's own is no choice.
            let forged = try await professor.post(
                "/office/trips/new", TripHouse.fields(["campus": "2", "lodging-same": "new"]))
            let campus = try house.office.read {
                try Int64.fetchAll($0, sql: "SELECT DISTINCT campus FROM trips")
            }
            #expect(campus == [1] && forged.status == .seeOther)
        }
    }

    @Test("Bad input comes back with a sentence and what was typed, and keeps nothing")
    func bad() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let professor = try await house.visitor(.tripLeader, visitor)
            let cases: [[String: String]] = [
                ["returns": "2026-05-01"], ["leaves": "soon"], ["leaves": "0001-01-01"],
                ["returns": "2029-01-01"], ["kind": "crusade"], ["students": "-4"], ["sponsor": ""],
                ["charge": ""], ["lodging-name": ""], ["lodging-arrangement": "perhaps"],
                ["lodging-sort": "classroom2"], ["lodging-again": "maybe"], ["campus": "9"],
                ["purpose": String(repeating: "x", count: 401)], ["lodging-from": "2026-07-01"],
                ["agency": ""],
            ]
            for one in cases {
                let answer = try await professor.post("/office/trips/new", TripHouse.fields(one))
                #expect(answer.status == .unprocessableContent, "\(one)")
                #expect(answer.text.contains("class=\"problem\""), "\(one)")
                if one["purpose"] == nil { #expect(answer.text.contains("value=\"Marine biology\"")) }
            }
            let script = try await professor.post(
                "/office/trips/new", TripHouse.fields(["sponsor": "<script>alert(1)</script>", "kind": ""]))
            #expect(!script.text.contains("<script>alert"))
            let stranger = TellingTests.Visitor(
                client: professor.client, cookie: professor.cookie, token: "forged")
            #expect(try await stranger.post("/office/trips/new", TripHouse.fields()).status == .forbidden)
            let kept = try house.office.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM trips") }
            #expect(kept == 0)
            // Late is said, not refused.
            let late = try await house.tell(professor, ["leaves": "2026-01-12", "returns": "2026-01-15"])
            #expect(try await professor.get("/office/trips/\(late)").text.contains("less than 30 days"))
        }
    }

    @Test("A place of another campus is never offered as the same, and a further place joins a trip")
    func places() async throws {
        let house = try TripHouse()
        defer { house.close() }
        try await house.run { visitor in
            let harbor = try await house.visitor(.tripLeader, campus: 2, visitor)
            _ = try await house.tell(harbor, ["campus": "2"])
            let main = try await house.visitor(.tripLeader, campus: 1, visitor)
            let trip = try await house.tell(main)
            let answer = try await main.post(
                "/office/trips/\(trip)/places",
                [
                    ("place-use", "lodging"), ("place-sort", "camp"), ("place-name", "Dune camp"),
                    ("place-arrangement", "space"), ("place-again", "no"), ("place-from", "2026-06-10"),
                    ("place-through", "2026-06-11"),
                ])
            #expect(answer.status == .seeOther)
            let stops = try house.stops(trip)
            #expect(stops.map(\.name) == ["Pelican Inn", "Dune camp"] && stops[1].nights == 1)
            // One night there, of a trip of three weeks: all its places count.
            let decision = try house.office.read {
                try PlaceDecision.of(stops[1].place ?? 0, on: "2026-06-10", $0)
            }
            #expect(decision?.row == .shortStay)
        }
    }
}
