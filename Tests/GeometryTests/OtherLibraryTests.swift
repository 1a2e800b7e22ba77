import Testing

@testable import Geometry

@Suite("Geometry agrees with libraries that are not GEOS")
struct OtherLibraryTests {
    @Test("Union, difference and intersection have the areas that Clipper finds")
    func overlays() throws {
        #expect(Cases.all.overlays.count == 120)
        for one in Cases.all.overlays {
            let (a, b) = (Cases.shape(one.a), Cases.shape(one.b))
            // Clipper rounds every new corner to 2^-40 degrees: some 1e-12 of an edge of 1e-3 degrees.
            #expect(abs(try a.union(b).squareDegrees - one.union) < 1e-13)
            #expect(abs(try a.difference(b).squareDegrees - one.difference) < 1e-13)
            #expect(abs(try a.intersection(b).squareDegrees - one.intersection) < 1e-13)
            #expect(try a.intersection(b).isEmpty == (one.intersection == 0) || a.touches(b))
        }
    }

    @Test("A point is within, outside or on the border as Clipper finds, in the atlas and prepared")
    func points() throws {
        var border = 0
        for one in Cases.all.points {
            let shape = Cases.shape(one.a)
            let prepared = try Prepared(shape)
            let atlas = Atlas([(id: 1, shape: shape)])
            #expect(
                try prepared.covers(one.points.map(Cases.place)) == one.points.map { $0[2] != 0 })
            for point in one.points {
                let place = Cases.place(point)
                if point[2] == -1 { border += 1 }
                #expect(try prepared.covers(place) == (point[2] != 0), "\(point)")
                #expect(atlas.at(place) == (point[2] != 0 ? [1] : []), "\(point)")
            }
        }
        #expect(border > 180)
    }

    @Test("Areas and lengths are those of GeographicLib to one part in a million")
    func measures() {
        for one in Cases.all.measures {
            let shape = Cases.shape(one.a)
            #expect(abs(shape.area / one.area - 1) < 1e-6)
            #expect(abs(shape.length / one.length - 1) < 1e-6)
        }
    }

    @Test("Distances are those of GeographicLib, to a millimeter and one part in 100,000")
    func distances() throws {
        var apart = 0
        for one in Cases.all.distances {
            let (a, b) = (Cases.shape(one.a), Cases.shape(one.b))
            let found = try #require(try a.distance(to: b))
            #expect(abs(found - one.meters) < 0.001 + one.meters * 1e-5, "\(found) \(one.meters)")
            #expect(try b.distance(to: a).map { abs($0 - found) < 1e-6 } == true)
            #expect(try a.borders(b, within: one.meters + 0.1))
            if one.meters > 1 {
                apart += 1
                #expect(try !a.borders(b, within: one.meters - 0.2))
            }
        }
        #expect(apart > 25)
    }

    @Test("What lies within some meters has the area that Clipper finds")
    func offsets() throws {
        for one in Cases.all.offsets {
            let shape = Cases.shape(one.a)
            let grown = try shape.buffer(meters: one.meters)
            // GEOS draws a circle with 32 corners and lets small dents go.
            let growth = abs(one.area - shape.area)
            #expect(abs(grown.area - one.area) < 0.5 + growth * 0.007, "\(grown.area) \(one.area)")
            #expect(one.meters < 0 || grown.fault() == nil)
        }
    }

    @Test("Outlines that cross themselves are found, and the spot is where two edges meet")
    func crossings() throws {
        var faulty = 0
        for one in Cases.all.crossings {
            let shape = Cases.shape(one.a)
            guard let fault = shape.fault() else {
                #expect(one.spots.isEmpty)
                continue
            }
            faulty += 1
            let spot = try #require(fault.spot)
            #expect([.crossesItself, .touchesItself].contains(fault.kind))
            #expect(one.spots.map(Cases.place).contains { Earth.meters(from: $0, to: spot) < 0.001 })
            let mended = try shape.mended()
            #expect(mended.fault() == nil && mended.area > 0)
        }
        #expect(faulty > 30 && faulty < 80)
    }
}
