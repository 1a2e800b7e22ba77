import Testing

@testable import Geometry

@Suite("What is wrong with a shape, and where")
struct FaultTests {
    static func ring(_ numbers: [(Double, Double)]) -> [Coordinate] {
        numbers.map { Coordinate(longitude: $0.0, latitude: $0.1) }
    }

    static func polygon(_ outline: [(Double, Double)], _ holes: [(Double, Double)]...) -> Shape {
        .polygon(Polygon(outline: ring(outline), holes: holes.map(ring)))
    }

    static let square: [(Double, Double)] = [(0, 0), (4, 0), (4, 4), (0, 4), (0, 0)]

    @Test("Each fault has its kind, its sentence and its spot")
    func kinds() {
        func at(_ x: Double, _ y: Double) -> Coordinate { Coordinate(longitude: x, latitude: y) }
        let cases: [(Shape, Fault.Kind, Coordinate?)] = [
            (Self.polygon([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]), .crossesItself, at(1, 1)),
            (Self.polygon(Self.square, [(5, 5), (6, 5), (6, 6), (5, 5)]), .holeOutside, at(5, 5)),
            (
                Self.polygon(
                    Self.square, [(1, 1), (3, 1), (3, 3), (1, 1)], [(2, 1.5), (2.5, 1.5), (2.5, 2), (2, 1.5)]),
                .holesNested, at(2, 1.5)
            ),
            (Self.polygon(Self.square, [(0, 0), (4, 4), (2, 3), (0, 0)]), .cutInTwo, nil),
            (Self.polygon([(0, 0), (4, 0), (4, 4), (0, 4)]), .notClosed, at(0, 4)),
            (Self.polygon([(0, 0), (4, 0), (0, 0)]), .tooFewPoints, at(0, 0)),
            (Self.polygon([(0, 0), (181, 0), (4, 4), (0, 0)]), .offEarth, at(181, 0)),
            (Self.polygon([(0, 0), (.nan, 0), (4, 4), (0, 0)]), .offEarth, nil),
            (Self.polygon([(179, 0), (-179, 0), (-179, 1), (179, 0)]), .acrossTheAntimeridian, nil),
            (.line(Self.ring([(1, 1)])), .tooFewPoints, at(1, 1)),
            (.line(Self.ring([(1, 1), (1, 1)])), .tooFewPoints, at(1, 1)),
            (.line([]), .empty, nil), (.empty, .empty, nil), (.polygons([]), .empty, nil),
            (
                .polygons([
                    Polygon(outline: Self.ring(Self.square)),
                    Polygon(outline: Self.ring([(1, 1), (2, 1), (2, 2), (1, 1)])),
                ]), .partsOverlap, at(1, 1)
            ),
        ]
        for (shape, kind, spot) in cases {
            let fault = shape.fault()
            #expect(fault?.kind == kind, "\(kind): \(fault as Any)")
            if let spot { #expect(fault?.spot == spot, "\(kind): \(fault as Any)") }
            #expect(fault?.sentence.hasSuffix(".") == true)
        }
        #expect(Fault(.acrossTheAntimeridian).sentence.contains("two parts"))
        #expect(Set(Fault.Kind.allCases.map { Fault($0).sentence }).count == Fault.Kind.allCases.count)
    }

    @Test("Sound shapes have no fault")
    func sound() {
        let hole = [(1.0, 1.0), (2.0, 1.0), (2.0, 2.0), (1.0, 1.0)]
        #expect(Self.polygon(Self.square, hole).fault() == nil)
        #expect(Shape.point(Coordinate(longitude: -180, latitude: 90)).fault() == nil)
        #expect(Shape.line(Self.ring([(0, 0), (2, 2), (2, 0), (0, 2)])).fault() == nil)
    }

    @Test("Nothing is computed from a faulty shape in silence")
    func refused() throws {
        let open = Self.polygon([(0, 0), (4, 0), (4, 4), (0, 4)])
        let square = Self.polygon(Self.square)
        #expect(throws: GeometryError.faulty(Fault(.notClosed, at: Coordinate(longitude: 0, latitude: 4)))) {
            try open.union(square)
        }
        #expect(throws: GeometryError.self) { try open.buffer(meters: 1) }
        #expect(throws: GeometryError.self) { try square.distance(to: open) }
        #expect(throws: GeometryError.self) {
            try Prepared(Self.polygon([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]))
        }
        let bowTie = Self.polygon([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)])
        #expect(throws: GeometryError.self) { try bowTie.checked() }
        // GEOS's own refusal comes as an error too, never as words on the screen.
        let nothing = Shape.point(Coordinate(longitude: .nan, latitude: 0))
        #expect(throws: GeometryError.faulty(Fault(.offEarth))) { try square.intersects(nothing) }
    }

    @Test("What is mended is sound; what cannot be is refused with its fault")
    func mended() throws {
        let bowTie = try Self.polygon([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]).mended()
        #expect(
            bowTie.fault() == nil && bowTie.allPolygons.count == 2 && abs(bowTie.squareDegrees - 2) < 1e-12)
        let open = try Self.polygon([(0, 0), (4, 0), (4, 4), (0, 4)]).mended()
        #expect(open == Self.polygon(Self.square))
        #expect(try open.mended() == open)
        for hopeless in [
            Self.polygon([(0, 0), (200, 0), (4, 4), (0, 0)]), Self.polygon([(0, 0), (4, 0), (0, 0)]), .empty,
            Self.polygon([(0, 0), (4, 0), (2, 0), (0, 0)]),
        ] {
            #expect(throws: GeometryError.self) { try hopeless.mended() }
        }
    }
}
