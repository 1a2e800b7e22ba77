import Geometry
import Testing

@Suite struct Tmp {
    @Test func a() throws {
        #expect(
            try Shape(geoJSON: #"{"type":"Point","coordinates":[1,2]}"#)
                == .point(Coordinate(longitude: 1, latitude: 2)))
    }
}
