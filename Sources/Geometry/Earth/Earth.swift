import Glibc

/// The WGS 84 ellipsoid (NIMA TR8350.2): how long a degree is, and how large a strip.
public enum Earth {
    /// Half the equator's diameter, meters.
    static let equatorRadius = 6_378_137.0
    static let flattening = 1 / 298.257_223_563
    /// The square of the first eccentricity.
    static let eccentricity2 = flattening * (2 - flattening)
    static let radian = Double.pi / 180

    /// Meters of one degree along the meridian, at a latitude in degrees.
    public static func metersPerDegreeLatitude(at latitude: Double) -> Double {
        let sine = sin(latitude * radian)
        let w = 1 - eccentricity2 * sine * sine
        return equatorRadius * (1 - eccentricity2) / (w * w.squareRoot()) * radian
    }

    /// Meters of one degree along the parallel, at a latitude in degrees. Zero at the poles.
    public static func metersPerDegreeLongitude(at latitude: Double) -> Double {
        let sine = sin(latitude * radian)
        return equatorRadius * cos(latitude * radian) / (1 - eccentricity2 * sine * sine).squareRoot()
            * radian
    }

    /// Meters between two places, by the middle latitude. Between places that are at most 20 km apart and
    /// not within 20 degrees of a pole the error is under one part in 100,000.
    public static func meters(from a: Coordinate, to b: Coordinate) -> Double {
        let middle = (a.latitude + b.latitude) / 2
        let east = (b.longitude - a.longitude) * metersPerDegreeLongitude(at: middle)
        let north = (b.latitude - a.latitude) * metersPerDegreeLatitude(at: middle)
        return (east * east + north * north).squareRoot()
    }

    /// No place of the box is nearer than so many meters.
    static func meters(from place: Coordinate, atLeastTo box: Box) -> Double {
        let east = max(box.west - place.longitude, place.longitude - box.east, 0)
        let north = max(box.south - place.latitude, place.latitude - box.north, 0)
        // The degrees are shortest at the latitude farthest from the equator, and at the equator.
        let far = min(max(abs(place.latitude), abs(box.south), abs(box.north)), 90)
        let (x, y) = (east * metersPerDegreeLongitude(at: far), north * metersPerDegreeLatitude(at: 0))
        return (x * x + y * y).squareRoot()
    }

    /// Square meters between the equator and a latitude, over one radian of longitude
    /// (Snyder, Map Projections, equation 3-12, times half the square of the equator's radius).
    static func strip(to latitude: Double) -> Double {
        let e = eccentricity2.squareRoot()
        let sine = sin(latitude * radian)
        let es = e * sine
        let q = (1 - eccentricity2) * (sine / (1 - es * es) + atanh(es) / e)
        return equatorRadius * equatorRadius / 2 * q
    }
}
