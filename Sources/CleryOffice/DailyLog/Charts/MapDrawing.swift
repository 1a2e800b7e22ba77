import Foundation
import TypedHTML

/// The spots on an equirectangular map: north is up, and a mile is as long across as it is up.
struct MapDrawing {
    let spots: [LogMap.Spot]
    let address: (LogMap.Spot) -> String

    private static let (width, height, margin) = (720.0, 480.0, 70.0)
    private static let feetPerDegree = 364_567.0

    /// A spot as it is drawn.
    struct Mark {
        let number: Int
        let x, y, radius: Double
    }

    private let scale: Double
    private let marks: [Mark]

    init(spots: [LogMap.Spot], address: @escaping (LogMap.Spot) -> String) {
        (self.spots, self.address) = (spots, address)
        let north = spots.map(\.latitude).max() ?? 0
        let south = spots.map(\.latitude).min() ?? 0
        let middle = (Double(north) + Double(south)) / 2 / 1e6
        // A degree of longitude is shorter than one of latitude by the cosine of the latitude.
        let narrowing = max(0.01, cos(middle * .pi / 180))
        let xs = spots.map { Double($0.longitude) / 1e6 * narrowing }
        let ys = spots.map { Double($0.latitude) / 1e6 }
        // At least a thousand feet are shown, so that one spot is no world.
        let least = 1000 / MapDrawing.feetPerDegree
        let (west, east) = (xs.min() ?? 0, xs.max() ?? 0)
        let (low, high) = (ys.min() ?? 0, ys.max() ?? 0)
        let across = max(east - west, least)
        let up = max(high - low, least)
        let scale = min(
            (MapDrawing.width - 2 * MapDrawing.margin) / across,
            (MapDrawing.height - 2 * MapDrawing.margin) / up)
        self.scale = scale
        let most = Double(max(1, spots.map(\.entries).max() ?? 1))
        let (centerX, centerY) = ((west + east) / 2, (low + high) / 2)
        marks = spots.indices.map { i in
            Mark(
                number: i + 1, x: MapDrawing.width / 2 + (xs[i] - centerX) * scale,
                y: MapDrawing.height / 2 - (ys[i] - centerY) * scale,
                // The area says how many, so the radius goes with the root.
                radius: max(13, 34 * (Double(spots[i].entries) / most).squareRoot()))
        }
    }

    var html: HTML {
        var parts: [HTML] = [
            Drawing.element("title", [("id", "map-title")], "Map of general locations"),
            Drawing.element(
                "desc", [("id", "map-desc")],
                "Circles at general locations; the larger the circle, the more entries. The table below has the same numbers."
            ),
            Drawing.element(
                "rect",
                [("class", "ground"), ("x", "0"), ("y", "0"), ("width", "720"), ("height", "480")]),
        ]
        // The small ones lie on top of the large ones.
        for mark in marks { parts.append(circle(mark)) }
        parts += labels + [scaleBar, north]
        return Drawing.element(
            "svg",
            [
                ("class", "chart map"), ("viewBox", "0 0 720 480"), ("role", "group"),
                ("aria-labelledby", "map-title"), ("aria-describedby", "map-desc"),
            ], HTML(parts))
    }

    private func circle(_ mark: Mark) -> HTML {
        let spot = spots[mark.number - 1]
        let words = "\(spot.words), \(spot.entries) \(spot.entries == 1 ? "entry" : "entries")"
        return a(.href(address(spot)), .label(words)) {
            Drawing.element("title", [], HTML(text: words))
            Drawing.element(
                "circle",
                [
                    ("class", "spot"), ("cx", Drawing.number(mark.x)), ("cy", Drawing.number(mark.y)),
                    ("r", Drawing.number(mark.radius)),
                ])
            Drawing.text("\(mark.number)", mark.x, mark.y + 4, anchor: "middle")
        }
    }

    /// The names that fit without covering a circle or each other; the others are found by their number.
    private var labels: [HTML] {
        var taken = marks.map {
            (x: $0.x - $0.radius, y: $0.y - $0.radius, w: 2 * $0.radius, h: 2 * $0.radius)
        }
        var found: [HTML] = []
        for mark in marks {
            let words = spots[mark.number - 1].words
            let width = Double(words.count) * 6.6
            for side in [mark.x + mark.radius + 4, mark.x - mark.radius - 4 - width] {
                let box = (x: side, y: mark.y - 8, w: width, h: 16.0)
                let isFree = !taken.contains {
                    box.x < $0.x + $0.w && $0.x < box.x + box.w && box.y < $0.y + $0.h && $0.y < box.y + box.h
                }
                guard isFree, box.x > 4, box.x + box.w < MapDrawing.width - 4 else { continue }
                taken.append(box)
                found.append(
                    Drawing.element(
                        "text",
                        [
                            ("class", "name"), ("aria-hidden", "true"), ("x", Drawing.number(box.x)),
                            ("y", Drawing.number(mark.y + 4)),
                        ], HTML(text: words)))
                break
            }
        }
        return found
    }

    private var scaleBar: HTML {
        let feet = [100.0, 200, 500, 1000, 2640, 5280, 10_560, 26_400, 52_800, 264_000, 528_000].last {
            $0 / MapDrawing.feetPerDegree * scale <= 220
        }
        guard let feet else { return .nothing }
        let length = feet / MapDrawing.feetPerDegree * scale
        let words =
            feet < 2640
            ? "\(Int(feet)) feet"
            : feet == 2640 ? "half a mile" : feet == 5280 ? "1 mile" : "\(Int(feet / 5280)) miles"
        let y = MapDrawing.height - 18
        let path = "M16 \(Drawing.number(y - 6))v6h\(Drawing.number(length))v-6"
        return HTML([
            Drawing.element("path", [("class", "ruler"), ("d", path)]),
            Drawing.text(words, 16, y - 12),
        ])
    }

    private var north: HTML {
        HTML([
            Drawing.element("path", [("class", "ruler"), ("d", "M696 44V16m-6 9 6-9 6 9")]),
            Drawing.text("N", 696, 60, anchor: "middle"),
        ])
    }
}
