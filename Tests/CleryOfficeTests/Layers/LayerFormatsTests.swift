import Geometry
import Testing

@testable import CleryOffice

/// KML, Esri JSON and tables.
@Suite struct LayerFormatsTests {
    private func read(_ text: String) throws -> LayerFile { try LayerFile.read(Array(text.utf8)) }

    // MARK: KML

    private static let kml = """
        <?xml version="1.0"?>
        <kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Campus &amp; more</name>
        <Schema name="s"><SimpleField name="BLDG"/></Schema>
        <Folder><name>Halls</name>
        <Placemark id="1"><name>Reed &#72;all</name><description><![CDATA[<table><tr><td>x</td></tr></table>]]></description>
          <ExtendedData><Data name="Code"><value>0012</value></Data>
            <SchemaData schemaUrl="#s"><SimpleData name="BLDG">12A</SimpleData></SchemaData></ExtendedData>
          <Polygon><outerBoundaryIs><LinearRing><coordinates>
            -72.29,43.70,0 -72.28,43.70,0
            -72.28,43.71,0 -72.29,43.71,0 -72.29,43.70,0
          </coordinates></LinearRing></outerBoundaryIs>
          <innerBoundaryIs><LinearRing><coordinates>-72.286,43.704 -72.284,43.704 -72.284,43.706 -72.286,43.704</coordinates></LinearRing></innerBoundaryIs>
          </Polygon></Placemark>
        <Placemark><name>Two</name><MultiGeometry><Point><coordinates>-72.285,43.705</coordinates></Point>
          <Point><coordinates>-72.286,43.706</coordinates></Point></MultiGeometry></Placemark>
        <Placemark><name>None</name></Placemark>
        <Placemark><name>Bad</name><Point><coordinates>east,north</coordinates></Point></Placemark>
        </Folder></Document></kml>
        """

    @Test func kml() throws {
        let file = try read(Self.kml)
        #expect(file.format == .kml)
        #expect(file.columns == ["name", "Code", "BLDG", "Folder"])
        #expect(file.features.map { file.value(0, of: $0) } == ["Reed Hall", "Two", "None", "Bad"])
        #expect(file.features[0].values == ["Reed Hall", "0012", "12A", "Halls"])
        #expect(file.features.map(\.line) == [5, 14, 16, 17])
        #expect(file.features[0].shape?.allPolygons[0].holes.count == 1)
        #expect(file.features[1].shape?.allPoints.count == 2)
        #expect(file.features[2].shape == nil)
        #expect(file.problems.map(\.number) == [4])
    }

    @Test func entitiesAreNeverExpandedAndNothingIsFetched() throws {
        var bomb = #"<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY a "aaaaaaaaaa">"#
        for (n, p) in zip("bcdefghijk", "abcdefghij") {
            bomb += "<!ENTITY \(n) \"\(String(repeating: "&\(p);", count: 10))\">"
        }
        bomb += #"<!ENTITY x SYSTEM "file:///etc/passwd">]>"#
        bomb += "<kml><Placemark><name>&k;|&x;|&amp;</name></Placemark></kml>"
        let file = try read(bomb)
        #expect(file.value(0, of: file.features[0]) == "&k;|&x;|&")
    }

    @Test func kmlThatIsBroken() throws {
        let cut = String(Self.kml.prefix(Self.kml.count / 2))
        let file = try read(cut)
        #expect(file.isBroken && !file.features.isEmpty)
        let deep = "<kml>" + String(repeating: "<Folder>", count: 5000)
        #expect(throws: ExchangeError.self) { try read(deep) }
        #expect(throws: ExchangeError.self) { try read("<gml><x/></gml>") }
        // Ends of nothing, marks that are none, attributes without quotes.
        let torn = "</a><kml></b><Placemark x=1 y='2'><name>A</name></Placemark></c></kml>"
        #expect(try read(torn).features.count == 1)
    }

    // MARK: Esri JSON

    private static func esri(_ geometry: String, _ reference: String = #"{"wkid":4326}"#) -> String {
        #"{"geometryType":"esriGeometryPolygon","spatialReference":\#(reference),"features":[{"attributes":{"NAME":"A","N":7},"geometry":\#(geometry)}]}"#
    }

    @Test func esriRings() throws {
        let outer = "[[0,0],[0,10],[10,10],[10,0],[0,0]]"
        let hole = "[[2,2],[4,2],[4,4],[2,4],[2,2]]"
        let second = "[[20,0],[20,10],[30,10],[30,0],[20,0]]"
        let file = try read(Self.esri(#"{"rings":[\#(hole),\#(outer),\#(second)]}"#))
        #expect(
            file.format == .esri && file.columns == ["NAME", "N"] && file.features[0].values == ["A", "7"])
        let shape = try #require(file.features[0].shape)
        #expect(shape.allPolygons.map(\.holes.count) == [1, 0])
        #expect(shape.fault() == nil)
        // All rings turned around mean the same.
        let turned = try read(
            Self.esri(#"{"rings":[[[0,0],[10,0],[10,10],[0,10],[0,0]],[[2,2],[2,4],[4,4],[4,2],[2,2]]]}"#))
        #expect(turned.features[0].shape?.allPolygons.map(\.holes.count) == [1])
    }

    @Test func esriInWebMercatorAndOthers() throws {
        let rings =
            #"{"rings":[[[-8047000,5420000],[-8047000,5421000],[-8046000,5421000],[-8046000,5420000],[-8047000,5420000]]]}"#
        for reference in [#"{"wkid":102100,"latestWkid":3857}"#, #"{"wkid":3857}"#] {
            let shape = try #require(try read(Self.esri(rings, reference)).features[0].shape)
            let middle = try #require(shape.box?.middle)
            // By the formula of EPSG:3857 in another program: (-8046500, 5420500) is 72.2829 W, 43.7089 N.
            #expect(abs(middle.longitude + 72.28296) < 0.0005 && abs(middle.latitude - 43.70888) < 0.0005)
        }
        for reference in [#"{"wkid":2263}"#, #"{"wkt":"PROJCS[...]"}"#] {
            #expect(throws: ExchangeError.self) { try read(Self.esri(rings, reference)) }
        }
        let curves = try read(Self.esri(#"{"curveRings":[[[0,0],{"c":[[3,3],[1,4]]}]]}"#))
        #expect(curves.problems[0].sentence.contains("true curves"))
        #expect(try read(Self.esri(#"{"rings":[]}"#)).features[0].shape == nil)
        #expect(try read(Self.esri("null")).problems.isEmpty)
        #expect(try read(Self.esri(#"{"x":"NaN","y":"NaN"}"#)).features[0].shape == nil)
    }

    // MARK: Tables

    @Test func tablesOfEveryKind() throws {
        let text =
            "Buildings of 2026\nBldg Name;Address;LAT;LON\nReed;1 Main St;43.7;-72.28\nBad;2 Main St;x;y\nNone;3 Main St;;\nZero;4;0;0\n"
        let file = try read(text)
        #expect(file.columns == ["Bldg Name", "Address", "LAT", "LON"])
        #expect(file.features.map(\.line) == [3, 4, 5, 6])
        #expect(file.features.map { $0.shape != nil } == [true, false, false, false])
        #expect(file.problems.map(\.line) == [4])
        let wkt = try read(
            "name,wkt\nA,\"POLYGON ((-72.29 43.7, -72.28 43.7, -72.28 43.71, -72.29 43.7))\"\nB,POINT EMPTY\nC,\"SRID=4326;MULTIPOINT ((-72 43), (-71 43))\"\nD,\"SRID=2263;POINT (1 2)\"\nE,POINT (1\n'=F,\n"
        )
        #expect(wkt.features.map { $0.shape != nil } == [true, false, true, false, false, false])
        #expect(wkt.problems.map(\.line) == [5, 6])
        // A header that nobody knows is the first line.
        #expect(try read("Foo\tBar\n1\t2\n").columns == ["Foo", "Bar"])
        #expect(try read("'=1+1,name\n'=x,y\n").features[0].values == ["=x", "y"])
    }

    @Test func wellKnownTextThereAndBack() throws {
        let hole = Polygon(
            outline: [(0, 0), (9, 0), (9, 9), (0, 9), (0, 0)].map {
                Coordinate(longitude: $0.0, latitude: $0.1)
            },
            holes: [[(1, 1), (1, 2), (2, 2), (1, 1)].map { Coordinate(longitude: $0.0, latitude: $0.1) }])
        let a = Coordinate(longitude: -72.1234567, latitude: 43.7)
        let b = Coordinate(longitude: -72, latitude: 43)
        for shape: Shape in [
            .point(a), .points([a, b]), .line([a, b]), .lines([[a, b], [b, a]]), .polygon(hole),
            .polygons([hole, hole]), .mixed([.point(a), .polygon(hole)]),
        ] {
            #expect(try LayerWKT.read(LayerWKT.text(shape)) == shape)
        }
        let deep = String(repeating: "GEOMETRYCOLLECTION (", count: 1000)
        #expect(throws: LayerRefusal.self) { try LayerWKT.read(deep) }
        #expect(throws: LayerRefusal.self) {
            try LayerWKT.read("POLYGON " + String(repeating: "(", count: 100_000))
        }
    }
}
