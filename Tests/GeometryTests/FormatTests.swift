import Testing

@testable import Geometry

@Suite("GeoJSON and well-known binary")
struct FormatTests {
    static let shapes: [Shape] = {
        let ring = FaultTests.ring
        let square = Polygon(
            outline: ring(FaultTests.square), holes: [ring([(1, 1), (1, 2), (2, 2), (1, 1)])])
        let triangle = Polygon(outline: ring([(5, 5), (6.25, 5), (6, 6.0000001), (5, 5)]))
        let line = ring([(-0.5, 1), (0, -2), (1.1234567, 3)])
        return [
            .point(line[2]), .line(line), .polygon(square), .points(line), .lines([line, line.reversed()]),
            .polygons([square, triangle]), .mixed([.point(line[0]), .polygon(triangle)]), .empty,
        ]
    }()

    @Test("What is written reads back the same")
    func around() throws {
        for shape in Self.shapes {
            #expect(try Shape(geoJSON: shape.geoJSON) == shape)
            #expect(try Shape(wkb: shape.wkb) == shape)
        }
    }

    @Test("GeoJSON is written with seven decimals, closed, outlines counterclockwise and holes clockwise")
    func written() {
        let open = Polygon(
            outline: FaultTests.ring([(0, 0), (0, 1), (1.123456789, 1), (1, -1e-9)]),
            holes: [FaultTests.ring([(0.2, 0.2), (0.4, 0.2), (0.4, 0.4), (0.2, 0.2)])])
        #expect(
            Shape.polygon(open).geoJSON == """
                {"type":"Polygon","coordinates":[[[0,0],[1,0],[1.1234568,1],[0,1],[0,0]],\
                [[0.2,0.2],[0.4,0.4],[0.4,0.2],[0.2,0.2]]]}
                """)
        #expect(
            Shape.point(Coordinate(longitude: -0.0000001, latitude: -72.5)).geoJSON.hasSuffix(
                "[-0.0000001,-72.5]}"))
        #expect(Shape.empty.geoJSON == #"{"type":"GeometryCollection","geometries":[]}"#)
    }

    @Test("Heights, foreign members, space and a feature around the geometry do no harm")
    func read() throws {
        let text = """
            { "bbox" : [1, 2, 1, 2] , "properties" : {"a\\"b": null, "c": [true, {}]}, "type":"Feature",
              "geometry": {"coordinates": [1.5e0, -2, 300], "type": "Point"} }
            """
        #expect(try Shape(geoJSON: text) == .point(Coordinate(longitude: 1.5, latitude: -2)))
    }

    @Test("What is no geometry is refused with a sentence")
    func refused() {
        let deep = String(repeating: "[", count: 100_000)
        for text in [
            "", "{", "[1,2]", "{\"type\":\"Point\"}", "{\"type\":\"Circle\",\"coordinates\":[1,2]}",
            "{\"type\":\"Point\",\"coordinates\":[1]}", "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}",
            "{\"type\":\"Point\",\"coordinates\":[1e999,2]}", "{\"type\":\"Point\",\"coordinates\":[1,2]} x",
            "{\"type\":\"Feature\",\"geometry\":null}", "{\"type\":\"Polygon\",\"coordinates\":[[1,2]]}",
            "{\"type\":\"Point\",\"coordinates\":[--1,2]}", "{\"type", "{\"a\\", deep,
            "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Feature\"}}",
        ] {
            #expect {
                try Shape(geoJSON: text)
            } throws: { error in
                guard case GeometryError.unreadable(let sentence)? = error as? GeometryError else {
                    return false
                }
                return sentence.hasSuffix(".")
            }
        }
    }

    @Test("Well-known binary of other programs: big endian, heights, a reference number")
    func others() throws {
        func bytes(_ hex: String) -> [UInt8] {
            stride(from: 0, to: hex.count, by: 2).map { at in
                let start = hex.index(hex.startIndex, offsetBy: at)
                return UInt8(hex[start..<hex.index(start, offsetBy: 2)], radix: 16) ?? 0
            }
        }
        let one = Shape.point(Coordinate(longitude: 1, latitude: 2))
        #expect(try Shape(wkb: bytes("00000000013FF00000000000004000000000000000")) == one)
        #expect(try Shape(wkb: bytes("0101000020E6100000000000000000F03F0000000000000040")) == one)
        #expect(try Shape(wkb: bytes("01E9030000000000000000F03F00000000000000400000000000000840")) == one)
    }

    @Test("Damaged bytes are refused, never read beyond their end")
    func damaged() throws {
        for shape in Self.shapes {
            let whole = shape.wkb
            for end in whole.indices {
                #expect(throws: GeometryError.self) { try Shape(wkb: whole[..<end]) }
            }
            #expect(throws: GeometryError.self) { try Shape(wkb: whole + [0]) }
        }
        var random = Dice(7)
        for _ in 0..<3000 {
            guard var bytes = Self.shapes.randomElement(using: &random)?.wkb else { continue }
            for _ in 0..<3 {
                bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
            }
            _ = try? Shape(wkb: bytes).fault()
        }
        for kind in UInt8(2)...7 {
            #expect(throws: GeometryError.self) { try Shape(wkb: [1, kind, 0, 0, 0, 255, 255, 255, 255]) }
        }
    }
}
