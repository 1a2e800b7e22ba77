import Geometry
import Testing

@testable import CleryOffice

/// Files of places of every format, good and hostile.
@Suite struct LayerReadingTests {
    static let square =
        "[[-72.29,43.70],[-72.28,43.70],[-72.28,43.71],[-72.29,43.71],[-72.29,43.70]]"

    static func feature(_ properties: String, _ geometry: String) -> String {
        #"{"type":"Feature","properties":{\#(properties)},"geometry":\#(geometry)}"#
    }

    static func collection(_ features: [String], _ more: String = "") -> [UInt8] {
        Array(#"{"type":"FeatureCollection",\#(more)"features":[\#(features.joined(separator: ","))]}"#.utf8)
    }

    private func read(_ text: String, _ options: LayerFile.Options = .init()) throws -> LayerFile {
        try LayerFile.read(Array(text.utf8), options)
    }

    @Test func geoJSONOfEveryGeometry() throws {
        let file = try LayerFile.read(
            Self.collection([
                Self.feature(
                    #""name":"Hall","n":12,"b":true,"none":null"#,
                    #"{"type":"Polygon","coordinates":[\#(Self.square)]}"#),
                Self.feature(#""name":"Two""#, #"{"coordinates":[[\#(Self.square)]],"type":"MultiPolygon"}"#),
                Self.feature(#""name":"Spot""#, #"{"type":"Point","coordinates":[-72.285,43.705,120.5]}"#),
                Self.feature(#""name":"Nowhere""#, "null"),
                Self.feature(
                    #""name":"Mixed""#,
                    #"{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[-72.285,43.705]}]}"#
                ),
            ]))
        #expect(file.format == .geojson)
        #expect(file.columns == ["name", "n", "b", "none"])
        #expect(file.features.map { file.value(0, of: $0) } == ["Hall", "Two", "Spot", "Nowhere", "Mixed"])
        #expect(file.features[0].values == ["Hall", "12", "true", ""])
        #expect(file.problems.isEmpty)
        // A list of one part is that part, whoever wrote it.
        #expect(file.features[0].shape == file.features[1].shape)
        #expect(file.features[2].shape == .point(Coordinate(longitude: -72.285, latitude: 43.705)))
        #expect(file.features[3].shape == nil)
        #expect(file.features[4].shape == file.features[2].shape)
    }

    @Test func oneFeatureALineAndOneFeatureAlone() throws {
        let one = Self.feature(#""name":"A""#, #"{"type":"Point","coordinates":[-72.28,43.7]}"#)
        #expect(try read(one).features.count == 1)
        #expect(try read(one + "\n" + one + "\n").features.count == 2)
        #expect(try read("[\(one),\(one)]").features.count == 2)
    }

    @Test func theSameInUTF16AndWithAMark() throws {
        let text = #"{"type":"FeatureCollection","features":[\#(Self.feature(#""name":"Café""#, "null"))]}"#
        var wide: [UInt8] = [0xFF, 0xFE]
        for unit in text.utf16 { wide += [UInt8(unit & 255), UInt8(unit >> 8)] }
        for bytes in [wide, [0xEF, 0xBB, 0xBF] + Array(text.utf8)] {
            let file = try LayerFile.read(bytes)
            #expect(file.value(0, of: file.features[0]) == "Café")
        }
    }

    @Test func otherReferencesAreRefused() throws {
        func crs(_ name: String) -> String { #""crs":{"type":"name","properties":{"name":"\#(name)"}},"# }
        let feature = Self.feature(#""name":"A""#, "null")
        for name in ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326"] {
            #expect(try LayerFile.read(Self.collection([feature], crs(name))).features.count == 1)
        }
        for name in ["urn:ogc:def:crs:EPSG::3857", "EPSG:2263", "urn:ogc:def:crs:EPSG::26918"] {
            #expect(throws: ExchangeError.self) { try LayerFile.read(Self.collection([feature], crs(name))) }
        }
    }

    @Test(arguments: [
        ("NaN", #"{"type":"Point","coordinates":[NaN,43.7]}"#),
        ("huge", #"{"type":"Point","coordinates":[1e400,43.7]}"#),
        ("words", #"{"type":"Point","coordinates":["x",43.7]}"#),
        ("one number", #"{"type":"Point","coordinates":[1]}"#),
        ("empty rings", #"{"type":"Polygon","coordinates":[]}"#),
        ("an empty ring", #"{"type":"Polygon","coordinates":[[]]}"#),
        ("two points", #"{"type":"Polygon","coordinates":[[[-72,43],[-71,43],[-72,43]]]}"#),
        ("null within", #"{"type":"Polygon","coordinates":[[[-72,43],null,[-71,44],[-72,43]]]}"#),
        ("off the earth", #"{"type":"Point","coordinates":[583000,4507000]}"#),
        ("no coordinates", #"{"type":"Polygon"}"#),
        ("no such type", #"{"type":"Circle","coordinates":[1,2]}"#),
        ("too deep", #"{"type":"Polygon","coordinates":[[[[[[[[[1,2]]]]]]]]]}"#),
        (
            "crossing itself",
            #"{"type":"Polygon","coordinates":[[[-72,43],[-71,44],[-71,43],[-72,44],[-72,43]]]}"#
        ),
    ]) func aBadOutlineIsToldAndTheRestIsKept(_ name: String, _ geometry: String) throws {
        let good = Self.feature(#""name":"Good""#, #"{"type":"Point","coordinates":[-72.28,43.7]}"#)
        let file = try LayerFile.read(
            Self.collection([good, Self.feature(#""name":"Bad""#, geometry), good]))
        #expect(file.features.count == 3)
        #expect(file.features.map { $0.shape != nil } == [true, false, true])
        #expect(file.problems.map(\.number) == [2])
        #expect(file.problems[0].sentence.hasPrefix("Kept without a shape"))
    }

    @Test func aCrossingIsToldWithItsSpotAndMendedOnlyWhenAsked() throws {
        let bow = Self.collection([
            Self.feature(
                "", #"{"type":"Polygon","coordinates":[[[-72,43],[-71,44],[-71,43],[-72,44],[-72,43]]]}"#)
        ])
        let file = try LayerFile.read(bow)
        #expect(file.faulty == 1)
        #expect(file.features[0].fault?.kind == .crossesItself)
        #expect(file.problems[0].sentence.contains("latitude 43.5, longitude -71.5"))
        let mended = try LayerFile.read(bow, .init(mended: true))
        #expect(mended.features[0].shape?.fault() == nil && (mended.features[0].shape?.area ?? 0) > 0)
        #expect(mended.problems[0].sentence.hasPrefix("Mended"))
    }

    @Test func exchangedCoordinatesAreAskedAbout() throws {
        let turned = Self.collection(
            (0..<3).map { _ in
                Self.feature("", #"{"type":"Point","coordinates":[43.7,-72.28]}"#)
            })
        let file = try LayerFile.read(turned)
        #expect(file.seemsTurned)
        let right = try LayerFile.read(turned, .init(turned: true))
        #expect(!right.seemsTurned)
        #expect(right.features[0].shape == .point(Coordinate(longitude: -72.28, latitude: 43.7)))
        // A campus abroad is where it says.
        let rome = Self.collection([Self.feature("", #"{"type":"Point","coordinates":[12.5,41.9]}"#)])
        let abroad = try LayerFile.read(rome)
        #expect(!abroad.seemsTurned)
    }

    @Test func aFileThatBreaksOffKeepsWhatCameBefore() throws {
        let whole = Self.collection([
            Self.feature(#""name":"A""#, "null"), Self.feature(#""name":"B""#, "null"),
        ])
        let file = try LayerFile.read(Array(whole.dropLast(30)))
        #expect(file.isBroken)
        #expect(file.features.count == 1)
        #expect(file.problems.contains { $0.sentence.contains("damaged at byte") })
    }

    @Test func whatNobodyCanReadIsRefused() {
        for text in [
            "", "   ", "{", "[", "{}", "[1,2", #"{"type":"Topology","objects":{}}"#, "<html><body/></html>",
            String(repeating: "[", count: 200_000), #"{"a":\#(String(repeating: "[", count: 200_000))"#,
            "PK\u{3}\u{4}zip",
        ] {
            #expect(throws: ExchangeError.self, "\(text.prefix(20))") { try read(text) }
        }
    }

    @Test func depthCostsNothing() throws {
        let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        let file = try LayerFile.read(
            Self.collection([
                Self.feature(#""name":"A","deep":\#(deep)"#, #"{"type":"Polygon","coordinates":\#(deep)}"#)
            ]))
        #expect(file.value(0, of: file.features[0]) == "A")
        #expect(file.problems[0].sentence.contains("nested too deeply"))
    }
}
