/// A plane in meters that lies on the earth at one place: so many meters a degree, each way.
///
/// Straight lines in degrees stay straight, and neighbors keep their common border. North-south lengths are
/// right to 0.01 %. East-west lengths are right at the origin's latitude; the error grows to 0.1 % at 3.6 km
/// north or south of it in 60 degrees of latitude, at 6 km in 45 degrees, at 10 km in 32 degrees.
struct MeterPlane {
    let origin: Coordinate
    private let east, north: Double

    init(around origin: Coordinate) {
        // A parallel of no length would make every longitude the same.
        let latitude = min(max(origin.latitude, -89.9), 89.9)
        self.origin = origin
        east = Earth.metersPerDegreeLongitude(at: latitude)
        north = Earth.metersPerDegreeLatitude(at: latitude)
    }

    /// The plane around the middle of these shapes' common box; nil where all are empty.
    init?(around shapes: Shape...) {
        guard let box = Box(shapes.flatMap(\.coordinates)) else { return nil }
        self.init(around: box.middle)
    }

    /// Meters east and north of the origin, in the two numbers of a coordinate.
    func flat(_ coordinate: Coordinate) -> Coordinate {
        Coordinate(
            longitude: (coordinate.longitude - origin.longitude) * east,
            latitude: (coordinate.latitude - origin.latitude) * north)
    }

    /// Back from meters to degrees.
    func round(_ flat: Coordinate) -> Coordinate {
        Coordinate(
            longitude: flat.longitude / east + origin.longitude,
            latitude: flat.latitude / north + origin.latitude)
    }

    func flat(_ shape: Shape) -> Shape { shape.mapped(flat) }
    func round(_ shape: Shape) -> Shape { shape.mapped(round) }
}
