import Testing

@testable import Geometry

@Suite("Shapes as pixels")
struct DrawingTests {
    static let box = Box(west: -72.30, south: 43.69, east: -72.27, north: 43.72)
    static let frame = MapFrame(box, width: 1200, height: 800, margin: 10)

    @Test("The frame shows the whole box in its middle, north up, and goes back and forth")
    func frame() {
        let (left, low) = Self.frame.pixel(Coordinate(longitude: -72.30, latitude: 43.69))
        let (right, high) = Self.frame.pixel(Coordinate(longitude: -72.27, latitude: 43.72))
        #expect(
            abs(low - 790) < 1e-6 && abs(high - 10) < 1e-6 && left > 10 && abs(left + right - 1200) < 1e-6)
        let place = Self.frame.place(x: 123, y: 456)
        let back = Self.frame.pixel(place)
        #expect(abs(back.x - 123) < 1e-6 && abs(back.y - 456) < 1e-6)
        // A pixel is as many meters as the ground between two pixels.
        let (a, b) = (Self.frame.place(x: 600, y: 400), Self.frame.place(x: 601, y: 400))
        #expect(abs(Earth.meters(from: a, to: b) / Self.frame.metersPerPixel - 1) < 1e-6)
        #expect(Self.frame.box.contains(Self.box))
        let near = Self.frame.zoomed(by: 2, right: 100, down: 50)
        let moved = near.pixel(Self.frame.place(x: 600, y: 400))
        #expect(abs(moved.x - 500) < 1e-6 && abs(moved.y - 350) < 1e-6)
        #expect(MapFrame(Box(PropertyTests.hanover), width: 100, height: 100).metersPerPixel > 0.01)
    }

    @Test("A path is read back to the corners it was made from, within half a step", arguments: [1.0, 10])
    func around(factor: Double) throws {
        var dice = Dice(21)
        for _ in 0..<60 {
            let shape = dice.polygon(around: Self.box.middle, degrees: 0.008)
            var path = SVGPath(Self.frame, step: factor == 10 ? .tenth : .pixel)
            path.add(shape)
            path.add(.line([Self.box.middle, Coordinate(longitude: -72.28, latitude: 43.7)]))
            let read = try PathReader.corners(path.text)
            let drawn =
                shape.allPolygons[0].rings + [
                    [Self.box.middle, Coordinate(longitude: -72.28, latitude: 43.7)]
                ]
            #expect(read.count == drawn.count)
            for (line, corners) in zip(drawn, read) {
                for place in line {
                    let (x, y) = Self.frame.pixel(place)
                    let off = corners.map { max(abs($0.x - x), abs($0.y - y)) }.min() ?? 99
                    #expect(off <= 0.5 / factor + 1e-9)
                }
            }
        }
    }

    @Test("A path is short: relative, no zero before a point, no separator that is not needed")
    func short() {
        let frame = MapFrame(Box(west: 0, south: -1, east: 2, north: 1), width: 20, height: 20)
        var path = SVGPath(frame)
        path.add(FaultTests.polygon([(0, 0), (0.05, 0), (0.15, -0.05), (0.15, 0.5), (0, 0)]))
        #expect(path.text == "M0 10h.5l1 .5v-5.5z")
        path.add(.point(Coordinate(longitude: 1, latitude: 0)))
        #expect(path.text == "M0 10h.5l1 .5v-5.5zm10 0h0")
    }

    @Test("Every polygon draws, however small; a hole too small to see does not")
    func small() throws {
        var path = SVGPath(Self.frame, step: .pixel)
        let tiny = Box(west: -72.28, south: 43.70, east: -72.2799999, north: 43.7000001).polygon
        let large = Polygon(outline: Self.box.polygon.outline, holes: [tiny.outline])
        path.add(.polygons([tiny, large]))
        let read = try PathReader.corners(path.text)
        #expect(read.count == 2 && read[0].count == 4)
        let sides = (read[0].map(\.x).max() ?? 0) - (read[0].map(\.x).min() ?? 0)
        #expect(sides == 1)
        var strip = SVGPath(Self.frame, step: .pixel)
        strip.add(.polygon(Box(west: -72.29, south: 43.70, east: -72.28, north: 43.7000001).polygon))
        #expect(try PathReader.corners(strip.text)[0].count == 4)
    }

    @Test("Twenty thousand places stay under 200 KB")
    func size() {
        var dice = Dice(22)
        let places = (0..<20_000).map { _ in dice.place(around: Self.box.middle, degrees: 0.02) }
        let dots = DotPath.text(places, in: Self.frame)
        #expect(dots.utf8.count < 200_000)
        let spots = dots.split(separator: "m").count
        #expect(spots > 10_000 && spots <= 20_000)
        #expect(DotPath.text([Self.box.middle, Self.box.middle], in: Self.frame, cell: 4) == "m602 402h0")
        #expect(DotPath.text([Coordinate(longitude: 0, latitude: 0)], in: Self.frame) == "")
    }
}
