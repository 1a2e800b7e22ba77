import CleryLaw
import Foundation
import Geometry
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CleryOffice

/// The shape of a place: typed, drawn, looked at, kept, restored.
@Suite struct DrawingTests {
    static let square = "43.703, -72.289\n43.703, -72.288\n43.704, -72.288\n43.704, -72.289"
    static let bowTie = "43.703, -72.289\n43.704, -72.288\n43.703, -72.288\n43.704, -72.289"

    @Test(arguments: [
        square, square + "\n\nhole\n43.7033, -72.2887\n43.7033, -72.2884\n43.7036, -72.2884",
        square + "\n\n43.705, -72.289\n43.705, -72.288\n43.7056, -72.288",
    ])
    func theTextIsTheShape(_ text: String) throws {
        let shape = try DrawingText.read(text, as: .area)
        #expect(shape.fault() == nil)
        #expect(try DrawingText.read(DrawingText.write(shape), as: .area) == shape)
        #expect(try DrawingText.read(shape.geoJSON, as: .area).area.rounded() == shape.area.rounded())
    }

    @Test func wellKnownTextIsReadToo() throws {
        let square = try DrawingText.read(DrawingTests.square, as: .area)
        let text =
            "POLYGON ((-72.289 43.703, -72.288 43.703, -72.288 43.704, -72.289 43.704, -72.289 43.703))"
        #expect(try DrawingText.read(text, as: .area) == square)
        #expect(throws: Problem.self) { try DrawingText.read("POLYGON ((1 2, 3", as: .area) }
    }

    @Test(arguments: [
        "NaN, 3", "43.7, inf", "43.7", "1, 2, 3", "{\"type\":\"Polygon\"", "{}", "north, west", "hole\n1, 2",
        String(repeating: "43.7, -72.2\n", count: 100_000),
        "{\"type\":\"Point\",\"coordinates\":[1e999,2]}",
        "{\"a\":" + String(repeating: "[", count: 100_000), String(repeating: "x", count: 2_000_000),
    ])
    func whatCannotBeReadSaysWhy(_ text: String) {
        #expect(throws: Problem.self) { try DrawingText.read(text, as: .area) }
    }

    @Test func aBowTieIsRefusedWithItsSpot() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let hall = try map.place("Whitman Hall")
        let before = try map.office.position()
        try await map.asPerson { person in
            let answer = try await person.post(
                "/office/places/\(hall.id)/shape",
                ["corners": DrawingTests.bowTie, "as": "area", "since": "0", "what": "keep"])
            #expect(answer.status == .unprocessableContent)
            let page = String(buffer: answer.body)
            #expect(page.contains("crosses itself at 43.70350, -72.28850"))
            #expect(page.contains("class=\"fault\""))
            // What was drawn is given back.
            #expect(page.contains(DrawingTests.bowTie))
        }
        #expect(try map.office.position() == before)
        #expect(try map.shape(of: hall) == nil)
    }

    @Test func aShapeIsKeptChangedTakenOffAndRestored() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let hall = try map.place("Whitman Hall")
        try await map.asPerson { person in
            let path = "/office/places/\(hall.id)/shape"
            func since() async throws -> String {
                let page = String(buffer: try await person.get(path).body)
                return String(try #require(page.firstMatch(of: /name="since" value="(\d+)"/)?.1))
            }
            func keep(_ text: String, since: String, what: String = "keep") async throws -> TestResponse {
                try await person.post(path, ["corners": text, "as": "area", "since": since, "what": what])
            }
            let kept = try await keep(DrawingTests.square, since: "0")
            #expect(kept.status == .seeOther)
            let first = try await since()
            // The same again is no event.
            let position = try map.office.position()
            #expect(
                try await keep(DrawingTests.square, since: first).headers[.location]?.contains("same") == true
            )
            #expect(try map.office.position() == position)
            // Somebody else began before.
            let stale = try await keep(DrawingTests.square.replacing("43.704", with: "43.705"), since: "0")
            #expect(stale.status == .unprocessableContent)
            #expect(String(buffer: stale.body).contains("Somebody has changed this shape"))
            #expect(try await keep("43.7033, -72.2887", since: first).status == .unprocessableContent)
            #expect(try await keep("", since: first, what: "remove").status == .seeOther)
            #expect(try map.shape(of: hall)?.isEmpty == true)
            let restored = try await person.post(
                path + "/restore", with: [("event", first), ("since", since())])
            #expect(restored.status == .seeOther)
            let square = try DrawingText.read(DrawingTests.square, as: .area)
            let now = try map.shape(of: hall)
            #expect(now?.area.rounded() == square.area.rounded())
            let forged = try await person.post(path + "/restore", with: [("event", "1"), ("since", since())])
            #expect(forged.status == .notFound)
        }
        let past = try map.office.read { try DrawnBefore.of(hall.id, zone: map.office.zone, $0) }
        #expect(past.map(\.shape.isEmpty) == [false, true, false])
        #expect(Verify.office(in: map.house.folder).isWhole)
    }

    @Test func whatIsTooSmallMixedOrALineOfAHallIsRefused() {
        func problems(_ shape: Shape, _ kind: PlaceKind) -> Int {
            DrawingCheck(shape, kind: kind, campus: [], ground: [], family: []).problems.count
        }
        let tiny = DrawingHouse.box(-72.29, 43.7, -72.29 + 1e-6, 43.7 + 1e-6)
        let line = Shape.line([
            Coordinate(longitude: -72.29, latitude: 43.7), Coordinate(longitude: -72.28, latitude: 43.7),
        ])
        #expect(problems(tiny, .building) == 1)
        #expect(problems(line, .building) == 1)
        #expect(problems(line, .street) == 0)
        #expect(problems(.mixed([line, DrawingHouse.square]), .street) == 1)
        #expect(problems(.empty, .building) == 1)
        #expect(problems(DrawingHouse.box(-200, 43, -199, 44), .building) == 1)
        #expect(problems(.point(Coordinate(longitude: -72.29, latitude: 43.7)), .building) == 0)
    }

    @Test func whatIsFarIsAskedAndThenKept() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        try map.campus()
        let hall = try map.place("Whitman Hall")
        let turned = "-72.289, 43.703\n-72.288, 43.703\n-72.288, 43.704\n-72.289, 43.704"
        let away = DrawingTests.square.replacing("43.70", with: "44.90")
        try await map.asPerson { person in
            let path = "/office/places/\(hall.id)/shape"
            let wrongWay = try await person.post(
                path, ["corners": turned, "as": "area", "since": "0", "what": "keep"])
            #expect(wrongWay.status == .unprocessableContent)
            #expect(String(buffer: wrongWay.body).contains("the wrong way round"))
            let asked = try await person.post(
                path, ["corners": away, "as": "area", "since": "0", "what": "keep"])
            #expect(asked.status == .unprocessableContent)
            #expect(String(buffer: asked.body).contains("It is right all the same"))
            let sure = try await person.post(
                path, ["corners": away, "as": "area", "since": "0", "what": "keep", "sure": "yes"])
            #expect(sure.status == .seeOther)
        }
        #expect(try map.shape(of: hall)?.isEmpty == false)
    }

    @Test func overlapsAndSharedCornersAreTold() throws {
        let map = try DrawingHouse()
        defer { map.close() }
        let neighbor = DrawingGround.Neighbor(
            id: 7, name: "Ashby Hall", campus: 1, kind: .building, parent: nil,
            shape: DrawingHouse.box(-72.288, 43.703, -72.287, 43.704))
        func notes(_ shape: Shape) -> [String] {
            DrawingCheck(shape, kind: .building, campus: [], ground: [neighbor], family: []).notes
        }
        #expect(
            notes(DrawingHouse.box(-72.289, 43.703, -72.288, 43.704)) == [
                "2 corners lie on the border of Ashby Hall."
            ])
        #expect(
            notes(DrawingHouse.box(-72.289, 43.703, -72.2875, 43.704)).first?.hasPrefix(
                "It overlaps Ashby Hall: 33% of it") == true)
        // A third of a meter beside it.
        #expect(
            notes(DrawingHouse.box(-72.289, 43.703, -72.288004, 43.704)).first?.contains(
                "but not on its border")
                == true)
        #expect(notes(DrawingHouse.box(-72.295, 43.703, -72.294, 43.704)) == [])
        let own = DrawingCheck(
            neighbor.shape, kind: .building, campus: [], ground: [neighbor], family: [7])
        #expect(own.notes == [])
    }

    @Test func anotherCampusAndARestrictedPlaceAreNotThere() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        let hall = try map.place("Whitman Hall", shape: DrawingHouse.square)
        let path = "/office/places/\(hall.id)/shape"
        try await map.asPerson(campus: 2) { person in
            #expect(try await person.get(path).status == .notFound)
            let answer = try await person.post(
                path, ["corners": DrawingTests.square, "as": "area", "since": "0", "what": "keep"])
            #expect(answer.status == .notFound)
            #expect(
                try await person.post(path + "/restore", ["event": "1", "since": "0"]).status == .notFound)
            for odd in ["999999", "x", "-1", "1e3"] {
                #expect(try await person.get("/office/places/\(odd)/shape").status == .notFound)
            }
        }
        // Nor is it drawn beside a place of one's own.
        let dock = try map.place(
            "Harbor dock", campus: 2, shape: DrawingHouse.box(-72.2899, 43.7021, -72.2895, 43.7024))
        try await map.asPerson(campus: 2) { person in
            let page = String(buffer: try await person.get("/office/places/\(dock.id)/shape").body)
            #expect(page.contains("Harbor dock"))
            #expect(!page.contains("Whitman Hall"))
        }
    }

    @Test func hugeFormsAreRefusedInWords() async throws {
        let map = try DrawingHouse()
        defer { map.close() }
        let hall = try map.place("Whitman Hall")
        try await map.asPerson { person in
            let corners = (0..<100_000).map { "43.7, -72.\(100_000 + $0)" }.joined(separator: "\n")
            for text in [corners, "{" + String(repeating: "[", count: 900_000), "91, 0\n92, 1\n91, 1"] {
                let answer = try await person.post(
                    "/office/places/\(hall.id)/shape",
                    ["corners": text, "as": "area", "since": "0", "what": "keep"])
                #expect(answer.status == .unprocessableContent)
            }
        }
        #expect(try map.shape(of: hall) == nil)
    }
}
