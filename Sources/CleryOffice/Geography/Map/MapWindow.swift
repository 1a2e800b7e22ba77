import Geometry

/// The part of the earth that a map shows: its middle, and how many times nearer than the whole campus.
struct MapWindow: Sendable, Equatable {
    static let (width, height) = (960.0, 640.0)
    /// The campus has at least so many pixels of its surroundings around it.
    private static let margin = 58.0
    static let nearest = 64.0
    static let farthest = 0.01

    /// The window onto all of the campus.
    let whole: MapFrame
    let frame: MapFrame
    let middle: Coordinate
    let zoom: Double
    /// Nobody has moved the map.
    let isWhole: Bool

    /// The window that an address asks for. What cannot be read is as if it were not asked.
    init(_ box: Box, x: String = "", y: String = "", z: String = "") {
        let whole = MapFrame(
            MapWindow.sized(box), width: MapWindow.width, height: MapWindow.height, margin: MapWindow.margin)
        self.whole = whole
        let center = whole.place(x: MapWindow.width / 2, y: MapWindow.height / 2)
        let asked = Coordinate(longitude: Double(x) ?? .nan, latitude: Double(y) ?? .nan)
        let isMoved = asked.isOnEarth && abs(asked.latitude) < 85
        middle = isMoved ? asked : center
        let factor = Double(z).flatMap { $0.isFinite ? $0 : nil }
        zoom = min(max(factor ?? 1, MapWindow.farthest), MapWindow.nearest)
        isWhole = !isMoved && zoom == 1
        frame = MapWindow.frame(whole, middle, zoom)
    }

    /// Not smaller than a hundred meters: one spot is no world.
    private static func sized(_ box: Box) -> Box {
        let least = 100.0
        let high = (box.north - box.south) * Earth.metersPerDegreeLatitude(at: box.middle.latitude)
        let wide = (box.east - box.west) * Earth.metersPerDegreeLongitude(at: box.middle.latitude)
        return max(high, wide) < least ? Box(box.middle).widened(meters: least / 2) : box
    }

    private static func frame(_ whole: MapFrame, _ middle: Coordinate, _ zoom: Double) -> MapFrame {
        let near = whole.zoomed(by: zoom)
        let (x, y) = near.pixel(middle)
        return whole.zoomed(by: zoom, right: x - width / 2, down: y - height / 2)
    }

    /// The middle after a step by parts of the window, to the right and down.
    func moved(right: Double, down: Double) -> Coordinate {
        frame.place(
            x: MapWindow.width * (0.5 + right), y: MapWindow.height * (0.5 + down))
    }

    /// A point and a zoom as an address says them.
    static func fields(_ middle: Coordinate, _ zoom: Double) -> KeyValuePairs<String, String> {
        [
            "x": decimals(middle.longitude, 6), "y": decimals(middle.latitude, 6),
            "z": decimals(min(max(zoom, farthest), nearest), 2),
        ]
    }

    /// A number with at most so many decimals.
    static func decimals(_ number: Double, _ count: Int) -> String {
        var text = ""
        var unit = 1
        for _ in 0..<count { unit *= 10 }
        let all = Int((abs(number) * Double(unit)).rounded())
        var rest = String(all % unit)
        rest = String(repeating: "0", count: count - rest.count) + rest
        while rest.last == "0" { rest.removeLast() }
        text = "\(all / unit)" + (rest.isEmpty ? "" : ".\(rest)")
        return number < 0 && all != 0 ? "-\(text)" : text
    }
}
