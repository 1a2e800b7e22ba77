import Testing

@testable import Geometry

@Suite("The earth in meters")
struct EarthTests {
    @Test("Degrees are as long as the published tables say")
    func degrees() {
        // NIMA TR8350.2 by way of the usual table of WGS 84: meters of a degree at 0, 45 and 60 degrees.
        for (latitude, north, east) in [
            (0.0, 110_574.3, 111_319.5), (45, 111_131.8, 78_846.8), (60, 111_412.2, 55_800.0),
        ] {
            #expect(abs(Earth.metersPerDegreeLatitude(at: latitude) - north) < 0.5)
            #expect(abs(Earth.metersPerDegreeLongitude(at: latitude) - east) < 0.5)
        }
    }

    @Test("The earth as one box has the published area of the ellipsoid")
    func wholeEarth() {
        let halves = Shape.polygons([
            Box(west: -180, south: -90, east: 0, north: 90).polygon,
            Box(west: 0, south: -90, east: 180, north: 90).polygon,
        ])
        #expect(abs(halves.area / 510_065_621.7e6 - 1) < 1e-6)
    }

    @Test("Points and lines have no area, points no length, holes are taken away and have a border")
    func measures() {
        let place = Coordinate(longitude: 10, latitude: 50)
        #expect(Shape.point(place).area == 0 && Shape.point(place).length == 0)
        let outer = Box(west: 10, south: 50, east: 10.01, north: 50.01).polygon
        let inner = Box(west: 10.002, south: 50.002, east: 10.004, north: 50.004).polygon
        let ring = Shape.polygon(Polygon(outline: outer.outline, holes: [inner.outline]))
        let (large, small) = (Shape.polygon(outer), Shape.polygon(inner))
        #expect(abs(ring.area - large.area + small.area) < 1e-3)
        #expect(abs(ring.length - large.length - small.length) < 1e-6)
        #expect(Shape.line(outer.outline).length == large.length && Shape.line(outer.outline).area == 0)
    }

    @Test("A widened box holds everything within the meters, and ends at the poles and the 180th meridian")
    func widened() {
        var dice = Dice(9)
        for _ in 0..<500 {
            let place = Coordinate(longitude: dice.number(-170...170), latitude: dice.number(-80...80))
            let box = Box(place).widened(meters: 1000)
            let other = dice.place(around: place, degrees: 0.02)
            if Earth.meters(from: place, to: other) < 999 { #expect(box.contains(other)) }
            #expect(Earth.meters(from: place, atLeastTo: Box(other)) <= Earth.meters(from: place, to: other))
        }
        let edge = Box(Coordinate(longitude: 180, latitude: 90)).widened(meters: 5000)
        #expect(edge.east == 180 && edge.north == 90 && edge.south < 90)
    }

    @Test("The plane of meters keeps its word on errors")
    func plane() {
        for (latitude, meters) in [(60.0, 3600.0), (45, 6000), (32, 10_000)] {
            let origin = Coordinate(longitude: 5, latitude: latitude)
            let plane = MeterPlane(around: origin)
            let north = latitude + meters / 111_200
            let (a, b) = (
                Coordinate(longitude: 4.99, latitude: north), Coordinate(longitude: 5.01, latitude: north)
            )
            let flat = plane.flat(b).longitude - plane.flat(a).longitude
            #expect(abs(flat / Earth.meters(from: a, to: b) - 1) < 1.02e-3)
            let (up, down) = (
                plane.flat(a).latitude, Earth.meters(from: a, to: .init(longitude: 4.99, latitude: latitude))
            )
            #expect(abs(up / down - 1) < 1e-4)
        }
    }
}
