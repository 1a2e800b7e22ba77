import Glibc

/// A window of so many pixels onto a part of the earth, by Web Mercator (EPSG:3857): shapes keep their
/// form, north is up. Latitudes beyond 85 degrees are drawn at 85.
public struct MapFrame: Sendable, Hashable {
    /// Pixels.
    public let width, height: Double
    /// Pixels of one degree of longitude.
    public let scale: Double
    private let left, top: Double

    /// The window that shows all of the box in the middle, with at least `margin` pixels around it. A box
    /// without size is shown at the largest scale, about 3 cm a pixel.
    public init(_ box: Box, width: Double, height: Double, margin: Double = 0) {
        let wide = box.east - box.west
        let high = MapFrame.mercator(box.north) - MapFrame.mercator(box.south)
        let room = (width: max(width - 2 * margin, 1), height: max(height - 2 * margin, 1))
        let fit = min(wide > 0 ? room.width / wide : .infinity, high > 0 ? room.height / high : .infinity)
        self.init(
            scale: min(fit, 4_000_000), width: width, height: height,
            middle: (
                (box.west + box.east) / 2,
                (MapFrame.mercator(box.north) + MapFrame.mercator(box.south)) / 2
            ))
    }

    private init(scale: Double, width: Double, height: Double, middle: (x: Double, y: Double)) {
        self.width = width
        self.height = height
        self.scale = scale
        left = middle.x - width / 2 / scale
        top = middle.y + height / 2 / scale
    }

    /// Pixels from the window's upper left corner, x to the right and y down.
    public func pixel(_ place: Coordinate) -> (x: Double, y: Double) {
        ((place.longitude - left) * scale, (top - MapFrame.mercator(place.latitude)) * scale)
    }

    /// The place under a pixel.
    public func place(x: Double, y: Double) -> Coordinate {
        let north = (top - y / scale) * Earth.radian
        return Coordinate(
            longitude: left + x / scale, latitude: (2 * atan(exp(north)) - .pi / 2) / Earth.radian)
    }

    /// What of the earth the window shows.
    public var box: Box {
        let (a, b) = (place(x: 0, y: height), place(x: width, y: 0))
        return Box(west: a.longitude, south: a.latitude, east: b.longitude, north: b.latitude)
    }

    /// Meters of one pixel in the middle of the window.
    public var metersPerPixel: Double {
        Earth.metersPerDegreeLongitude(at: place(x: width / 2, y: height / 2).latitude) / scale
    }

    /// The window larger or smaller around its middle, then moved by so many pixels of the new scale.
    public func zoomed(by factor: Double, right: Double = 0, down: Double = 0) -> MapFrame {
        let new = min(scale * factor, 4_000_000)
        return MapFrame(
            scale: new, width: width, height: height,
            middle: (left + width / 2 / scale + right / new, top - height / 2 / scale - down / new))
    }

    /// Degrees of a parallel that are as far from the equator on the map.
    private static func mercator(_ latitude: Double) -> Double {
        let bounded = min(max(latitude, -85), 85) * Earth.radian
        return atanh(sin(bounded)) / Earth.radian
    }
}
