/// A place on the earth's surface, WGS 84.
///
/// In GeoJSON the longitude comes first (RFC 7946, 3.1.1), so also here.
public struct Coordinate: Sendable, Hashable {
    /// Degrees east of Greenwich, −180 to 180.
    public var longitude: Double
    /// Degrees north of the equator, −90 to 90.
    public var latitude: Double

    public init(longitude: Double, latitude: Double) {
        self.longitude = longitude
        self.latitude = latitude
    }

    /// Whether both numbers are finite and within their range.
    public var isOnEarth: Bool {
        isFinite && abs(longitude) <= 180 && abs(latitude) <= 90
    }

    var isFinite: Bool { longitude.isFinite && latitude.isFinite }
}
