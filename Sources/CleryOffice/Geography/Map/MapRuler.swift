import Geometry
import TypedHTML

/// What says how large a map is and where north is.
enum MapRuler {
    private static let feet = [
        5.0, 10, 20, 50, 100, 200, 500, 1000, 2000, 5280, 10_560, 26_400, 52_800, 264_000, 528_000, 2_640_000,
        5_280_000,
    ]
    private static let meters = [
        2.0, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 200_000, 500_000,
        1_000_000, 2_000_000,
    ]
    static let metersPerFoot = 0.3048

    /// Both lengths in one drawing, at the lower left.
    static func scale(_ frame: MapFrame, width: Double = 200) -> HTML {
        let perPixel = frame.metersPerPixel
        guard perPixel > 0, perPixel.isFinite else { return .nothing }
        let most = width * perPixel
        let foot = feet.last { $0 * metersPerFoot <= most } ?? feet[0]
        let meter = meters.last { $0 <= most } ?? meters[0]
        let (up, down) = (foot * metersPerFoot / perPixel, meter / perPixel)
        let (x, y) = (18.0, frame.height - 38)
        let n = Drawing.number
        let path =
            "M\(n(x)) \(n(y - 7))v14M\(n(x)) \(n(y))h\(n(max(up, down)))M\(n(x + up)) \(n(y))v-7M\(n(x + down)) \(n(y))v7"
        return Drawing.element(
            "g", [("class", "ruler"), ("aria-hidden", "true")],
            HTML([
                Drawing.element("path", [("class", "under"), ("d", path)]),
                Drawing.element("path", [("d", path)]),
                words(feetWords(foot), x + up + 5, y, "-.3em"),
                words(meterWords(meter), x + down + 5, y, "1em"),
            ]))
    }

    /// Words above or below the line by a part of their own size, which is larger on phones.
    private static func words(_ words: String, _ x: Double, _ y: Double, _ down: String) -> HTML {
        Drawing.element(
            "text", [("x", Drawing.number(x)), ("y", Drawing.number(y)), ("dy", down)], HTML(text: words))
    }

    static func feetWords(_ feet: Double) -> String {
        switch feet {
        case ..<5280: "\(Int(feet)) ft"
        case 5280: "1 mile"
        default: "\(Int(feet / 5280)) miles"
        }
    }

    static func meterWords(_ meters: Double) -> String {
        meters < 1000 ? "\(Int(meters)) m" : "\(Int(meters / 1000)) km"
    }

    static func north(_ frame: MapFrame) -> HTML {
        let x = frame.width - 34
        return Drawing.element(
            "g", [("class", "north"), ("aria-hidden", "true")],
            HTML([
                Drawing.element(
                    "path", [("class", "under"), ("d", "M\(Drawing.number(x)) 16l11 34-11-8-11 8z")]),
                Drawing.element("path", [("d", "M\(Drawing.number(x)) 16l11 34-11-8-11 8z")]),
                Drawing.text("N", x, 66, anchor: "middle"),
            ]))
    }

    /// "0.4 miles west": how far and in which direction one place lies from another.
    static func words(from a: Coordinate, to b: Coordinate) -> String {
        let meters = Earth.meters(from: a, to: b)
        let miles = meters / 1609.344
        let far =
            miles < 0.1
            ? "\(Int((meters / metersPerFoot / 10).rounded()) * 10) feet"
            : miles < 10 ? "\(Drawing.number(miles)) miles" : "\(Int(miles.rounded())) miles"
        let north = b.latitude - a.latitude
        let east =
            (b.longitude - a.longitude) * Earth.metersPerDegreeLongitude(at: (a.latitude + b.latitude) / 2)
            / Earth.metersPerDegreeLatitude(at: a.latitude)
        var words = ""
        if abs(north) > abs(east) * 0.414 { words += north > 0 ? "north" : "south" }
        if abs(east) > abs(north) * 0.414 { words += east > 0 ? "east" : "west" }
        return "\(far) \(words)"
    }
}
