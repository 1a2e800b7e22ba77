import Geometry
import Glibc

/// In what the coordinates of an Esri layer are counted: degrees, or meters of Web Mercator.
enum LayerPlane {
    case wgs84, mercator

    /// - Parameter wkid: The number of the spatial reference (EPSG or Esri); nil is WGS 84.
    init(wkid: Int?) throws(LayerRefusal) {
        switch wkid {
        case nil, 4326: self = .wgs84
        case 102_100, 3857, 102_113, 900_913: self = .mercator
        default: throw LayerRefusal(LayerPlane.refusal)
        }
    }

    static let refusal =
        "its coordinates are neither WGS 84 (4326) nor Web Mercator (3857, 102100); export the layer again in WGS 84"

    /// Half the equator in meters: the radius of EPSG:3857 times pi.
    private static let half = 20_037_508.342_789_244

    func degrees(_ place: Coordinate) -> Coordinate {
        guard case .mercator = self else { return place }
        let north = place.latitude / LayerPlane.half * .pi
        return Coordinate(
            longitude: place.longitude / LayerPlane.half * 180,
            latitude: (2 * atan(exp(north)) - .pi / 2) * 180 / .pi)
    }
}

/// The reference that a GeoJSON of before 2016 may name in its member `crs`.
enum LayerReference {
    /// WGS 84 under the names that programs give it.
    static func isDegrees(_ name: String) -> Bool {
        let plain = name.lowercased().filter { $0 != " " }
        return plain.isEmpty || plain.hasSuffix("crs84") || plain.hasSuffix(":4326") || plain == "4326"
            || plain == "wgs84" || plain.hasSuffix("crs84h") || plain.hasSuffix(":4979")
    }
}
