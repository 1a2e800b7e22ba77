import CleryLaw
import Foundation
import GRDB
import Geometry
import Testing

@testable import CleryOffice

/// Maps of very many places stay small, and names never cover each other.
@Suite struct MapSizeTests {
    /// Places written straight into the tables, as a large import leaves them.
    private func fill(_ house: MapHouse, _ count: Int, campuses: Int) throws {
        try house.office.actNow(by: .house, "imported places") { writing in
            for campus in 3..<max(campuses + 1, 3) {
                try writing.put(.campuses, [.integer(Int64(campus)), .text("Campus \(campus)")], isNew: true)
            }
            let facts: [PlaceFacts] = [
                PlaceFacts(geography: .known(.onCampus), studentHousing: .known(true)),
                PlaceFacts(geography: .known(.onCampus), studentHousing: .known(false)),
                PlaceFacts(geography: .known(.publicProperty), studentHousing: .known(false)),
                PlaceFacts(geography: .known(.noncampus), studentHousing: .known(false)),
            ]
            for index in 0..<count {
                let place = PlaceRecord(
                    id: Int64(index + 1), campus: Int64(index % campuses + 1),
                    name: "Building \(index) of the northern quarter", stated: facts[index % 7 % 4],
                    source: "test")
                try writing.put(.places, place.values, isNew: true)
                let (column, row) = (index % 150, index / 150)
                let shape = PlaceShape(
                    id: place.id,
                    shape: MapHouse.square(
                        Double(column) * 30, Double(row) * 30, side: 12 + Double(index * 7 % 15)),
                    source: "test")
                try writing.put(.placeShapes, shape.values, isNew: true)
            }
        }
    }

    @Test(arguments: [1, 112]) func aPageOf20000PlacesIsUnder200KB(_ campuses: Int) async throws {
        let house = try MapHouse()
        defer { house.close() }
        try fill(house, 20_000, campuses: campuses)
        let (_, cookie) = try await RolesTests.person(.coordinator, in: house.office)
        let clock = ContinuousClock()
        for zoom in ["", "?z=2", "?z=5", "?z=12", "?z=40"] {
            var pages: [String] = []
            let took = try await clock.measure {
                pages.append(try await house.get("/geography\(zoom)").body)
                pages.append(try await house.get("/office/geography\(zoom)", cookie: cookie).body)
            }
            for page in pages {
                #expect(page.utf8.count < 200_000, "\(zoom): \(page.utf8.count) bytes")
                #expect(page.contains("class=\"places\"") && page.contains("Building "))
            }
            print("\(campuses) campuses, \(zoom): \(pages.map(\.utf8.count)) bytes, both pages in \(took)")
        }
        let last = try await house.get("/geography?page=2").body
        #expect(last.contains("Page 2 of"))
    }

    @Test func everyPlaceOfTheWindowIsDrawnOnceOneWayOrAnother() throws {
        let house = try MapHouse()
        defer { house.close() }
        try fill(house, 3000, campuses: 1)
        let (places, atlas) = try house.office.read { db in
            (
                try MapRequests.places(of: 1, on: "2026-11-20", where: "1", db),
                try house.office.atlas.atlas(db)
            )
        }
        let window = try #require(MapSheet(places, atlas, MapAddress("/geography", [])).window)
        let map = CampusMap(places, atlas, in: window.frame, key: "map", title: "Map")
        #expect(map.count == 3000 && map.single.count <= CampusMap.most)
        let near = MapWindow(window.frame.box, x: "", y: "", z: "16")
        let part = CampusMap(places, atlas, in: near.frame, key: "map", title: "Map")
        #expect(part.count < 200 && !part.single.isEmpty && part.dots.isEmpty)
    }

    @Test func namesNeverMeet() throws {
        let frame = MapFrame(
            Box(west: -71.91, south: 42.11, east: -71.90, north: 42.13), width: 960, height: 640)
        var marks: [MapMark] = []
        for index in 0..<400 {
            let shape = MapHouse.square(
                Double(index * 37 % 600) - 300, Double(index * 53 % 700) - 300, side: Double(10 + index % 50))
            let box = try #require(shape.box)
            let place = MapPlace(
                id: Int64(index), name: "Hall \(index) of many words and letters", geography: .onCampus)
            marks.append(
                MapMark(place, .init(place: place.id, shape: shape, area: shape.area, box: box), in: frame))
        }
        let labels = MapLabels(marks, in: frame, size: 13, most: 110, taken: []).labels
        #expect(labels.count > 10)
        // About as wide as the letters are: nothing of one lies within the middle of another.
        for (index, one) in labels.enumerated() {
            for other in labels[(index + 1)...] where one.angle == 0 && other.angle == 0 {
                let wide = Double(max(one.lines[0].count, other.lines[0].count)) * 5
                #expect(abs(one.x - other.x) > wide || abs(one.y - other.y) >= 13, "\(one) \(other)")
            }
        }
        #expect(MapLabels.shortened(String(repeating: "a", count: 40)).count == 27)
        #expect(MapLabels.broken("Performing Arts Center") == ["Performing", "Arts Center"])
    }

    @Test func windowsMoveAndComeCloserAroundTheirMiddle() throws {
        let box = Box(west: -71.91, south: 42.11, east: -71.90, north: 42.13)
        let whole = MapWindow(box)
        #expect(whole.isWhole && whole.frame.box.contains(box))
        let near = MapWindow(box, x: "-71.9055", y: "42.1201", z: "4")
        let middle = near.frame.pixel(Coordinate(longitude: -71.9055, latitude: 42.1201))
        #expect(abs(middle.x - 480) < 0.01 && abs(middle.y - 320) < 0.01)
        #expect(abs(near.frame.scale / whole.frame.scale - 4) < 1e-9)
        let moved = near.moved(right: 0.5, down: 0)
        #expect(abs(near.frame.pixel(moved).x - 960) < 0.01 && abs(moved.latitude - 42.1201) < 1e-7)
        #expect(MapWindow(box, x: "soon", y: "", z: "0").zoom == MapWindow.farthest)
        #expect(MapWindow.decimals(-71.904200, 6) == "-71.9042" && MapWindow.decimals(3, 2) == "3")
        #expect(MapWindow.decimals(-0.0000001, 6) == "0")
    }

    @Test func theScaleBarIsAsLongAsItSays() throws {
        let frame = MapFrame(
            Box(west: -71.91, south: 42.11, east: -71.90, north: 42.13), width: 960, height: 640)
        let drawn = MapRuler.scale(frame).string
        let words = try #require(drawn.firstMatch(of: #/>([0-9]+) ft</#).flatMap { Double($0.1) })
        let tick = try #require(drawn.firstMatch(of: #/M([0-9.]+) [0-9.]+v-7/#).flatMap { Double($0.1) })
        let from = frame.place(x: 18, y: 602)
        let to = frame.place(x: tick, y: 602)
        #expect(abs(Earth.meters(from: from, to: to) / (words * 0.3048) - 1) < 0.01)
        #expect(
            MapRuler.words(
                from: Coordinate(longitude: -71.9, latitude: 42.1),
                to: Coordinate(longitude: -71.9, latitude: 42.2)) == "6.9 miles north")
    }
}
