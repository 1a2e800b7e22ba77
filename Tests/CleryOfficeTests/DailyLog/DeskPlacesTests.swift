import CleryLaw
import Foundation
import GRDB
import Testing

@testable import CleryOffice

@Suite("The log's desk: places")
struct DeskPlacesTests {
    @Test("Words of a place change all its entries in one act; a look before changes nothing")
    func words() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        let place = try #require(try house.content(1).place)
        let fields = [
            ("words", "North residence area"), ("dwellings", "240"), ("wider", "North campus"),
            ("patrolled", "yes"), ("latitude", "42.3601"), ("longitude", "-71.0589"),
        ]
        try await house.desk { desk in
            let list = try await desk.page("/office/log/places?q=whitman")
            #expect(list.contains("Whitman Hall") && !list.contains("Library"))
            #expect(try await desk.page("/office/log/places?q=%25").contains("No place fits"))
            let path = "/office/log/places/\(place)"
            let before = try house.position()
            let look = try await desk.visitor.post(path, fields + [("what", "preview")])
            #expect(look.status == .ok && look.text.contains("2 entries; 2 would read otherwise"))
            #expect(look.text.contains("How entries would read") && look.text.contains("value=\"42.3601\""))
            #expect(try house.position() == before)
            let kept = try await desk.visitor.post(path, fields)
            #expect(kept.location == path + "?kept=yes", "\(kept.text)")
            #expect(try house.position() == before + 1)
            let page = try await desk.page(path)
            #expect(page.contains("value=\"240\"") && page.contains("value=\"-71.0589\""))
        }
        for id in [Int64(1), 2] { #expect(try house.content(id).location == "North residence area") }
        #expect(try house.content(3).location == "Library")
        #expect(try house.history(1).last == "changed: general location")
        let said = try #require(try house.office.read { try LogPlace.one(place, $0) })
        #expect(said.latitude == 42_360_100 && said.longitude == -71_058_900 && said.patrolled == true)
        #expect(try house.sentences().contains("stated what the log says of place \(place)|"))
        #expect(house.isWhole())
    }

    @Test("A pasted pair goes before the two fields; what is no point on the globe is refused")
    func coordinates() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        let place = try #require(try house.content(1).place)
        let path = "/office/log/places/\(place)"
        try await house.desk { desk in
            let pasted = try await desk.visitor.post(
                path, [("latitude", "1"), ("longitude", "2"), ("pair", "41.5° N, 70.25° W")])
            #expect(pasted.status == .seeOther)
            for fields in [
                [("pair", "here")], [("pair", "1, 2, 3")], [("pair", "91, 0")], [("latitude", "42")],
                [("latitude", "91"), ("longitude", "0")], [("latitude", "0"), ("longitude", "-180.5")],
                [("latitude", "4O"), ("longitude", "1")], [("dwellings", "-1")], [("dwellings", "many")],
                [("patrolled", "perhaps")], [("words", String(repeating: "x", count: 121))],
            ] {
                let wrong = try await desk.visitor.post(path, fields)
                #expect(wrong.status == .unprocessableContent, "\(fields)")
                #expect(wrong.text.contains("class=\"problem\""), "\(fields)")
            }
        }
        let said = try #require(try house.office.read { try LogPlace.one(place, $0) })
        #expect(said.latitude == 41_500_000 && said.longitude == -70_250_000)
    }

    @Test("Degrees are read and written exactly")
    func degrees() {
        for (pair, latitude, longitude) in [
            ("42.3601, -71.0589", 42_360_100, -71_058_900), ("(42.3601;-71.0589)", 42_360_100, -71_058_900),
            ("42.3601 \u{2212}71.0589", 42_360_100, -71_058_900), ("0,0", 0, 0),
            ("33.8688 S 151.2093 E", -33_868_800, 151_209_300), ("-90, 180", -90_000_000, 180_000_000),
            ("1.23456789, 2.0000001", 1_234_567, 2_000_000),
        ] {
            let point = Coordinates(pair: pair)
            #expect(point?.latitude == Int32(latitude) && point?.longitude == Int32(longitude), "\(pair)")
        }
        for wrong in [
            "", "42", "a, b", "42,3601, -71,0589", "90.000001, 0", "0, 181", "1..2, 3", "N, W", "W 1 2",
            "--1, 2",
        ] {
            #expect(Coordinates(pair: wrong) == nil, "\(wrong)")
        }
        for (value, text) in [
            (42_360_100, "42.3601"), (-71_058_900, "-71.0589"), (0, "0"), (-1, "-0.000001"),
        ] {
            #expect(Coordinates.text(Int32(value)) == text)
            #expect(Coordinates.degrees(text, within: 180) == Int32(value))
        }
    }

    private func robbery(at place: String, _ house: DeskHouse) throws -> Incident {
        try house.office.actNow(by: .house, "made an incident") { writing in
            try IncidentActs.open(
                IncidentActs.Opening(
                    campus: 1, place: place, nature: "Robbery", act: .robbery, occurred: .unknown,
                    datesOnly: false, reported: TestOffice.noon,
                    known: Report("2026-11-20", to: .campusPolice), inLog: false), zone: house.office.zone,
                writing)
        }
    }

    @Test("Outside Clery geography a crime is in the log where the department patrols, and in doubt too")
    func patrolled() async throws {
        let house = try DeskHouse()
        defer { house.close() }
        let doubtful = try robbery(at: "Mill Street", house)
        try house.office.actNow(by: .house, "stated the geography of Mill Street") { writing in
            let place = try #require(try PlaceRequests.one(doubtful.place, writing.db))
            try PlaceActs.state(
                PlaceFacts(geography: .known(.nowhere), studentHousing: .known(false)), of: place,
                by: PlaceBook.office, writing)
        }
        let path = "/office/log/places/\(doubtful.place)"
        try await house.desk { desk in
            // An entry too many breaks no rule; the question stands beside it.
            let page = try await desk.page("/office/log/entries/\(doubtful.id)")
            #expect(page.contains("published") && page.contains("patrol jurisdiction?"))
            #expect(page.contains(path))
            _ = try await desk.visitor.post(path, [("patrolled", "no")])
            let later = try robbery(at: "Mill Street", house)
            #expect(try house.entry(later.id) == nil)
            let none = try await desk.page("/office/log/entries/\(later.id)")
            #expect(none.contains("not in the log") && none.contains("34 CFR 668.46(a), (f)(1)"))
            _ = try await desk.visitor.post(path, [("patrolled", "yes")])
            #expect(try house.content(later.id).location == "Mill Street")
        }
        #expect(house.isWhole())
    }

    @Test("No place of another campus, and none of which only restricted incidents tell")
    func hostile() async throws {
        let sight = try await SightOffice()
        defer { sight.close() }
        let places = try sight.office.read { db in
            try [sight.own, sight.other, sight.secret].map {
                try #require(try IncidentRequests.one($0, db)).place
            }
        }
        try await sight.run { visitor in
            let (_, cookie) = try await RolesTests.person(.recordsOfficer, campus: 1, in: sight.office)
            let officer = try await visitor.signedIn(cookie)
            let list = try await officer.get("/office/log/places").text
            #expect(list.contains("Whitman Hall"))
            #expect(!list.contains("Pier 4") && !list.contains(SightOffice.place))
            #expect(try await officer.get("/office/log/places?campus=2").text.contains("No place fits"))
            let before = try sight.office.position()
            for place in places.dropFirst() + [7777] {
                #expect(try await officer.get("/office/log/places/\(place)").status == .notFound)
                let post = try await officer.post("/office/log/places/\(place)", [("words", "x")])
                #expect(post.status == .notFound)
            }
            #expect(try sight.office.position() == before)
            let (_, other) = try await RolesTests.person(.dispatcher, in: sight.office)
            let dispatcher = try await visitor.signedIn(other)
            #expect(try await dispatcher.get("/office/log/places").status == .notFound)
        }
    }

    @Test("Five thousand entries of one place change in one act", .timeLimit(.minutes(3)))
    func many() async throws {
        let house = try TestOffice()
        defer { house.close() }
        let zone = house.office.zone
        try house.office.actNow(by: .house, "made many incidents") { writing in
            for number in 0..<5000 {
                _ = try IncidentActs.open(
                    IncidentActs.Opening(
                        campus: 1, place: "Campus Center", nature: "Theft \(number)", act: .larceny,
                        occurred: .unknown, datesOnly: false, reported: TestOffice.noon,
                        known: Report("2026-11-20", to: .campusPolice), inLog: true), zone: zone, writing)
            }
        }
        var said = LogPlace(id: 1)
        said.words = "Central campus"
        let began = ContinuousClock.now
        try house.office.actNow(by: .house, "stated what the log says of place 1") { [said] in
            try LogPlaceActs.state(said, $0)
        }
        let took = ContinuousClock.now - began
        print("5,000 entries of a place changed in \(took)")
        let changed = try house.office.read {
            try Int.fetchOne($0, sql: "SELECT count(*) FROM log_entries WHERE location = 'Central campus'")
        }
        #expect(changed == 5000)
        #expect(Verify.office(in: house.folder).isWhole)
    }
}
