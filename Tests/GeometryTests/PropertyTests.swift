import Testing

@testable import Geometry

@Suite("What is true of all shapes")
struct PropertyTests {
    static let hanover = Coordinate(longitude: -72.2887, latitude: 43.7044)

    /// Ray casting of the test's own, without care for borders.
    static func within(_ shape: Shape, _ place: Coordinate) -> Bool {
        func inside(_ ring: [Coordinate]) -> Bool {
            zip(ring, ring.dropFirst()).reduce(false) { odd, edge in
                let (a, b) = edge
                guard (a.latitude > place.latitude) != (b.latitude > place.latitude) else { return odd }
                let x =
                    (b.longitude - a.longitude) * (place.latitude - a.latitude) / (b.latitude - a.latitude)
                    + a.longitude
                return place.longitude < x ? !odd : odd
            }
        }
        return shape.allPolygons.contains { inside($0.outline) && !$0.holes.contains(where: inside) }
    }

    @Test("Unions are no larger than the sum, hold both, and do not depend on the order")
    func unions() throws {
        var dice = Dice(1)
        for _ in 0..<300 {
            let a = dice.polygon(around: Self.hanover, degrees: 0.002)
            let b = dice.polygon(around: dice.place(around: Self.hanover, degrees: 0.002), degrees: 0.002)
            let (one, other) = (try a.union(b), try b.union(a))
            let common = try a.intersection(b)
            #expect(one.area <= a.area + b.area + 1e-3)
            #expect(abs(one.area - other.area) < 1e-3)
            #expect(abs(one.area + common.area - a.area - b.area) < 1e-3)
            #expect(abs(try a.difference(b).area + common.area - a.area) < 1e-3)
            #expect(one.fault() == nil)
            #expect(try a.intersects(b) == b.intersects(a))
            #expect(try a.intersects(b) == !common.isEmpty)
            #expect(try a.covers(b) == b.difference(a).isEmpty)
        }
    }

    @Test("Many at once are united to the same as one after another, in any order")
    func manyAtOnce() throws {
        var dice = Dice(2)
        for _ in 0..<20 {
            let all = (0..<12).map { _ in
                dice.polygon(around: dice.place(around: Self.hanover, degrees: 0.004), degrees: 0.002)
            }
            let once = try Shape.union(of: all)
            let stepwise = try all.shuffled(using: &dice).reduce(Shape.empty) { try $0.union($1) }
            #expect(abs(once.area - stepwise.area) < 1e-2)
            for shape in all { #expect(try shape.difference(once).area < 1e-2) }
        }
        #expect(try Shape.union(of: []).isEmpty)
    }

    @Test("A point is within by ray casting, by GEOS and by the atlas alike")
    func containment() throws {
        var dice = Dice(3)
        var within = 0
        for _ in 0..<150 {
            let shape = dice.polygon(around: Self.hanover, degrees: 0.002)
            let prepared = try Prepared(shape)
            let atlas = Atlas([(id: 0, shape: shape)])
            let places = (0..<40).map { _ in dice.place(around: Self.hanover, degrees: 0.002) }
            #expect(try prepared.covers(places) == places.map { Self.within(shape, $0) })
            #expect(places.map { !atlas.at($0).isEmpty } == places.map { Self.within(shape, $0) })
            within += places.count { Self.within(shape, $0) }
        }
        #expect(within > 1000 && within < 5000)
    }

    @Test("The point on the surface is within; hull and growth hold the shape; simpler shapes stay sound")
    func derived() throws {
        var dice = Dice(4)
        var fewer = 0
        for _ in 0..<150 {
            let shape = dice.polygon(around: Self.hanover, degrees: 0.002)
            #expect(Self.within(shape, try #require(try shape.pointOnSurface())))
            #expect(try shape.convexHull().covers(shape))
            #expect(try shape.buffer(meters: 3).covers(shape))
            #expect(try shape.covers(shape.buffer(meters: -3)))
            let simpler = try shape.simplified(meters: 10)
            #expect(simpler.fault() == nil && simpler.coordinates.count <= shape.coordinates.count)
            fewer += shape.coordinates.count - simpler.coordinates.count
            let outlines = Shape.lines(simpler.allPolygons.flatMap(\.rings))
            for corner in shape.coordinates {
                #expect(try outlines.distance(to: .point(corner)) ?? 99 < 10.01)
            }
            let center = try #require(try shape.centroid())
            #expect(try shape.convexHull().covers(.point(center)))
            #expect(shape.box?.contains(center) == true)
        }
        #expect(fewer > 20)
    }

    @Test("What is clipped lies in the box and has the area of the intersection")
    func clipped() throws {
        var dice = Dice(5)
        for _ in 0..<150 {
            let shape = dice.polygon(around: Self.hanover, degrees: 0.002)
            let corner = dice.place(around: Self.hanover, degrees: 0.002)
            let box = Box(
                west: corner.longitude, south: corner.latitude, east: corner.longitude + 0.001,
                north: corner.latitude + 0.001)
            let clipped = try shape.clipped(to: box)
            let exact = try shape.intersection(.polygon(box.polygon))
            #expect(abs(clipped.area - exact.area) < 1e-3)
            #expect(clipped.coordinates.allSatisfy { box.contains($0) })
        }
    }
}
