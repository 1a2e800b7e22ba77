import Testing

@testable import Geometry

@Suite("Many shapes, found by place")
struct AtlasTests {
    static let middle = PropertyTests.hanover

    static func shapes(_ count: Int, _ dice: inout Dice) -> [(id: Int, shape: Shape)] {
        (0..<count).map { id in
            let place = dice.place(around: middle, degrees: 0.02)
            switch id % 5 {
            case 0: return (id, .point(place))
            case 1:
                return (id, .line((0..<3).map { _ in dice.place(around: place, degrees: 0.001) }))
            default: return (id, dice.polygon(around: place, degrees: 0.002))
            }
        }
    }

    @Test("All questions are answered as by asking every shape", arguments: [1, 2, 15, 16, 17, 300])
    func everyShape(count: Int) throws {
        var dice = Dice(UInt64(count))
        let entries = Self.shapes(count, &dice)
        let atlas = Atlas(entries)
        for _ in 0..<60 {
            let place = dice.place(around: Self.middle, degrees: 0.025)
            let point = Shape.point(place)
            #expect(try atlas.at(place) == entries.filter { try $0.shape.intersects(point) }.map(\.id))
            let away = try entries.map { (id: $0.id, meters: try $0.shape.distance(to: point) ?? -1) }
                .sorted { $0.meters < $1.meters }
            let near = atlas.near(place, meters: 300)
            #expect(Set(near.map(\.id)) == Set(away.filter { $0.meters <= 300 }.map(\.id)))
            for (found, known) in zip(near, away) { #expect(abs(found.meters - known.meters) < 0.01) }
            let nearest = atlas.nearest(place, count: 7)
            #expect(nearest.count == min(7, count))
            for (found, known) in zip(nearest, away) { #expect(abs(found.meters - known.meters) < 0.01) }
            let box = try #require(Box([place, dice.place(around: place, degrees: 0.002)]))
            let area = Shape.polygon(box.polygon)
            #expect(try atlas.meeting(box) == entries.filter { try $0.shape.intersects(area) }.map(\.id))
            #expect(
                try atlas.neighbors(of: area, within: 50)
                    == entries.filter { try $0.shape.distance(to: area) ?? 99 <= 50 }.map(\.id))
        }
    }

    @Test("Corners, borders, ends and holes' borders count; what is in a hole does not")
    func borders() {
        let square = FaultTests.polygon(FaultTests.square, [(1, 1), (3, 1), (3, 3), (1, 3), (1, 1)])
        let line = Shape.line(FaultTests.ring([(0, 0), (4, 2), (4, 6)]))
        let atlas = Atlas([
            (id: "square", shape: square), (id: "line", shape: line), (id: "none", shape: .empty),
        ])
        func at(_ x: Double, _ y: Double) -> [String] { atlas.at(Coordinate(longitude: x, latitude: y)) }
        #expect(at(0, 0) == ["square", "line"] && at(4, 2) == ["square", "line"] && at(4, 6) == ["line"])
        #expect(
            at(2, 1) == ["square", "line"] && at(3, 2) == ["square"] && at(2, 2) == []
                && at(0.5, 0.25) == ["square", "line"])
        #expect(
            at(4, 4) == ["square", "line"] && at(2, 0) == ["square"] && at(2, -1e-12) == []
                && at(.nan, 0) == [])
        #expect(atlas.near(Coordinate(longitude: 2, latitude: 2), meters: 1).isEmpty)
        #expect(atlas.nearest(Coordinate(longitude: 2, latitude: 2), count: 9).count == 2)
        #expect(atlas.meeting(Box(west: 1.5, south: 1.6, east: 2, north: 2)) == [])
        #expect(atlas.meeting(Box(west: -1, south: -1, east: 9, north: 9)) == ["square", "line"])
    }

    @Test("A border between neighbors belongs to both, wherever on it the point lies")
    func shared() {
        // A slanted border whose points are exact in doubles.
        let (a, b) = ((x: 0.5, y: 0.25), (x: 2.5, y: 1.25))
        let left = FaultTests.polygon([(a.x, a.y), (b.x, b.y), (0, 3), (a.x, a.y)])
        let right = FaultTests.polygon([(a.x, a.y), (3, 0), (b.x, b.y), (a.x, a.y)])
        let atlas = Atlas([(id: 1, shape: left), (id: 2, shape: right)])
        for step in 0...4096 {
            let part = Double(step) / 4096
            let place = Coordinate(longitude: a.x + part * 2, latitude: a.y + part)
            #expect(atlas.at(place) == [1, 2])
            let above = Coordinate(longitude: place.longitude, latitude: place.latitude.nextUp)
            if step > 0 && step < 4096 { #expect(atlas.at(above) == [1]) }
        }
    }

    @Test("The side of a line is exact where rounding would decide otherwise")
    func exact() {
        // Kettner and others, Classroom Examples of Robustness Problems (2008): the line where both are equal.
        let (a, b) = (Coordinate(longitude: 12, latitude: 12), Coordinate(longitude: 24, latitude: 24))
        let step = 1 / 9_007_199_254_740_992.0
        for x in 0..<64 {
            for y in 0..<64 {
                let place = Coordinate(
                    longitude: 0.5 + Double(x) * 2 * step, latitude: 0.5 + Double(y) * 2 * step)
                let side = orientation(a, b, place)
                #expect(side == 0 ? x == y : (side > 0) == (y > x))
            }
        }
    }

    @Test("An atlas of nothing answers nothing, and one place may hold many")
    func edges() {
        let none = Atlas([(id: Int, shape: Shape)]())
        #expect(none.at(Self.middle) == [] && none.nearest(Self.middle, count: 3).isEmpty && none.count == 0)
        #expect(none.meeting(Box(Self.middle)) == [] && none.near(Self.middle, meters: 1e6).isEmpty)
        let same = Atlas((0..<40).map { (id: $0, shape: Shape.point(Self.middle)) })
        #expect(same.at(Self.middle) == Array(0..<40))
        #expect(same.nearest(Self.middle, count: 5).map(\.id) == [0, 1, 2, 3, 4])
        #expect(same.nearest(Self.middle, count: 0).isEmpty && same.nearest(Self.middle, count: -1).isEmpty)
    }

    @Test("Many threads ask one atlas and one prepared shape at once and get the same answers")
    func threads() async throws {
        var dice = Dice(11)
        let atlas = Atlas(Self.shapes(300, &dice))
        let prepared = try Prepared(dice.polygon(around: Self.middle, degrees: 0.02))
        let places = (0..<300).map { _ in dice.place(around: Self.middle, degrees: 0.02) }
        let known = try places.map { (atlas.at($0), try prepared.covers($0)) }
        #expect(known.contains { $0.1 } && known.contains { !$0.1 })
        try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    try zip(places, known).allSatisfy {
                        try atlas.at($0) == $1.0 && prepared.covers($0) == $1.1
                    }
                }
            }
            for try await same in group { #expect(same) }
        }
    }
}
