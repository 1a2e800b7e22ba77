import CleryLaw
import GRDB
import Testing

@testable import CleryOffice

/// Separate campuses, and who may not look or change.
extension PlaceDeskTests {
    @Test func aSeparateCampusIsMadeByTheLawsTest() async throws {
        try await house { house, browser in
            let place = try quarry(house)
            let no = try await browser.post(
                "/office/campuses/new",
                [
                    ("name", "Lisbon"), ("kind", "separate"), ("fact-owner", "institution"),
                    ("fact-reasonably_contiguous", "no"),
                    ("fact-organized_program_of_study", "yes"),
                    ("fact-administrative_personnel_on_site", "no"), ("unitid", "12"),
                ])
            #expect(no.status == .unprocessableContent && no.text.contains("six digits"))
            let noncampus = try await browser.post(
                "/office/campuses/new",
                [
                    ("name", "Lisbon"), ("kind", "separate"), ("fact-owner", "institution"),
                    ("fact-reasonably_contiguous", "no"),
                    ("fact-organized_program_of_study", "yes"),
                    ("fact-administrative_personnel_on_site", "no"), ("fact-branch_campus", "no"),
                    ("what", "look"),
                ])
            #expect(noncampus.status == .unprocessableContent && noncampus.text.contains("The law’s answer"))
            let fields = [
                ("name", "Quarry campus"), ("kind", "separate"), ("fact-owner", "institution"),
                ("fact-controlled_by_institution", "in_fact"), ("fact-reasonably_contiguous", "no"),
                ("fact-organized_program_of_study", "yes"), ("fact-administrative_personnel_on_site", "yes"),
                ("fact-branch_campus", "no"), ("unitid", "123456"), ("place", "\(place)"),
            ]
            let look = try await browser.post("/office/campuses/new", fields + [("what", "look")])
            #expect(look.status == .ok && look.text.contains("is a campus of its own"))
            try await browser.post("/office/campuses/new", hidden(look) + [("what", "keep")])
            #expect(try house.count("SELECT campus FROM places WHERE id = \(place)") == 2)
            let list = try await browser.get("/office/campuses").text
            #expect(list.contains("Quarry campus") && list.contains("123456"))
            #expect(
                try await browser.get("/office/campuses/2").text.contains("Why it is a campus of its own"))
        }
    }

    @Test func othersSeeNothingAndChangeNothing() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let (own, harbor, secret) = try sight.office.read { db in
            (
                try #require(try IncidentRequests.one(sight.own, db)).place,
                try #require(try IncidentRequests.one(sight.other, db)).place,
                try #require(try IncidentRequests.one(sight.secret, db)).place
            )
        }
        let events = try sight.office.position()
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.recordsOfficer, campus: 1, in: sight.office)
            let officer = try await visitor.signedIn(cookie)
            for place in [harbor, secret] {
                for path in ["", "/facts", "/details", "/agreements/new", "/merge"] {
                    #expect(try await officer.get("/office/places/\(place)\(path)").status == .notFound)
                }
                for path in ["", "/review", "/details", "/agreements/new", "/merge", "/periods/1"] {
                    #expect(
                        try await officer.post("/office/places/\(place)\(path)", [("what", "keep")]).status
                            == .notFound)
                }
            }
            for path in [
                "/office/places", "/office/places.csv", "/office/places.csv?year=2026", "/office/review",
            ] {
                let text = try await officer.get(path).text
                #expect(!text.contains("Pier 4") && !text.contains("Quagga"))
            }
            // Forged numbers of places are left out; a merge into one that is not seen finds none.
            let bulk = try await officer.post(
                "/office/places/bulk",
                [("what", "look"), ("places", "\(harbor),\(secret)"), ("fact", "owner=institution")])
            #expect(bulk.status == .unprocessableContent)
            let merge = try await officer.post(
                "/office/places/\(own)/merge", [("what", "keep"), ("into", "\(secret)")])
            #expect(merge.status == .unprocessableContent)
            #expect(try await officer.get("/office/campuses/new").status == .notFound)
            #expect(try await officer.get("/office/campuses/2").status == .notFound)
        }
        #expect(try sight.office.position() == events + 1)
    }
}
