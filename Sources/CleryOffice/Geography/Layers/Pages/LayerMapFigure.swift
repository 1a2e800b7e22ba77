import Geometry
import TypedHTML

/// The differences on a map: what is new hatched, what was drawn before dashed, what is gone crossed.
///
/// Patterns and dashes say it, not colors. The rows of the page have their numbers.
struct LayerMapFigure {
    let plan: LayerPlan
    let shown: [LayerPlan.Row]
    let shownGone: [LayerPlan.Gone]
    let isWide: Bool
    let base: String

    private static let (width, height) = (720.0, 480.0)
    /// More outlines than this are drawn as dots.
    private static let mostOutlines = 1500

    private struct Layer {
        let name: StaticString
        let title: String
        let shapes: [Shape]
    }

    private var layers: [Layer] {
        func new(_ kind: LayerPlan.Kind, _ isMoved: Bool? = nil) -> [Shape] {
            plan.rows.filter { $0.kind == kind && (isMoved == nil || $0.hasNewShape == isMoved) }
                .compactMap(\.wish.shape)
        }
        let moved = plan.rows.filter { $0.kind == .changed && $0.hasNewShape }
        return [
            Layer(name: "same", title: "As it is", shapes: new(.unchanged) + new(.changed, false)),
            Layer(
                name: "gone", title: "Not in the file",
                shapes: plan.gone.compactMap { plan.places.all[$0.place].shape }),
            Layer(name: "new", title: "New", shapes: new(.added)),
            Layer(name: "ask", title: "You say", shapes: new(.asked)),
            Layer(name: "old", title: "As it was drawn", shapes: moved.compactMap { plan.place($0)?.shape }),
            Layer(name: "now", title: "As it would be drawn", shapes: moved.compactMap(\.wish.shape)),
        ].filter { !$0.shapes.isEmpty }
    }

    @HTMLBuilder var html: HTML {
        let layers = layers
        if let box = LayerMapFigure.box(layers.flatMap(\.shapes), isWide: isWide) {
            let frame = MapFrame(
                box.box, width: LayerMapFigure.width, height: LayerMapFigure.height, margin: 24)
            figure(.class("layers")) {
                drawing(layers, frame)
                figcaption {
                    ul(.class("legend")) { for layer in layers { li { swatch(layer) } } }
                    if box.outside > 0 {
                        p {
                            "\(box.outside) place\(box.outside == 1 ? " lies" : "s lie") outside of this map. "
                            a("Show all", .href("\(base)map=all"))
                        }
                    }
                    p("Numbers are those of the list below.", .class("hint"))
                }
            }
        }
    }

    /// The box around most of the shapes; a few that lie far away would make all others dots.
    private static func box(_ shapes: [Shape], isWide: Bool) -> (box: Box, outside: Int)? {
        let boxes = shapes.compactMap(\.box)
        guard var whole = boxes.first else { return nil }
        for box in boxes { whole = whole.joined(with: box) }
        guard !isWide, boxes.count >= 20 else { return (whole, 0) }
        func most(_ values: [Double]) -> (Double, Double) {
            let sorted = values.sorted()
            let (low, high) = (sorted[sorted.count / 20], sorted[sorted.count - 1 - sorted.count / 20])
            let room = (high - low) * 0.15
            return (low - room, high + room)
        }
        let (west, east) = most(boxes.map(\.middle.longitude))
        let (south, north) = most(boxes.map(\.middle.latitude))
        let middle = Box(
            west: max(west, whole.west), south: max(south, whole.south), east: min(east, whole.east),
            north: min(north, whole.north))
        return (middle, boxes.count { !middle.meets($0) })
    }

    private func drawing(_ layers: [Layer], _ frame: MapFrame) -> HTML {
        var parts = [
            Drawing.element("title", [("id", "layer-map-title")], "Map of the differences"),
            LayerMapFigure.patterns,
            Drawing.element(
                "rect", [("class", "ground"), ("x", "0"), ("y", "0"), ("width", "720"), ("height", "480")]),
        ]
        for layer in layers { parts.append(path(layer, frame)) }
        for row in shown {
            let shape = row.wish.shape ?? plan.place(row)?.shape
            if let shape { parts.append(number("\(row.number)", shape, frame)) }
        }
        return Drawing.element(
            "svg",
            [
                ("class", "chart map"), ("viewBox", "0 0 720 480"), ("role", "img"),
                ("aria-labelledby", "layer-map-title"),
            ], HTML(parts))
    }

    private func path(_ layer: Layer, _ frame: MapFrame) -> HTML {
        let visible = layer.shapes.filter { $0.box.map(frame.box.meets) ?? false }
        if visible.count > LayerMapFigure.mostOutlines {
            let dots = DotPath.text(visible.compactMap { $0.box?.middle }, in: frame, cell: 2)
            return Drawing.element("path", [("class", "dots \(layer.name)"), ("d", dots)])
        }
        var path = SVGPath(frame, step: visible.count > 300 ? .pixel : .tenth)
        for shape in visible { path.add(shape) }
        return Drawing.element("path", LayerMapFigure.look(layer.name) + [("d", path.text)])
    }

    private static func look(_ name: StaticString) -> [(StaticString, String)] {
        let fill = ["new": "new", "now": "new", "gone": "gone", "ask": "ask"]["\(name)"]
        return [("class", "\(name)"), ("fill", fill.map { "url(#layer-\($0))" } ?? "none")]
    }

    private func number(_ words: String, _ shape: Shape, _ frame: MapFrame) -> HTML {
        guard let middle = shape.box?.middle, frame.box.contains(middle) else { return .nothing }
        let (x, y) = frame.pixel(middle)
        return Drawing.text(words, x, y + 4, anchor: "middle")
    }

    private func swatch(_ layer: Layer) -> HTML {
        HTML([
            Drawing.element(
                "svg", [("class", "swatch"), ("viewBox", "0 0 28 18"), ("aria-hidden", "true")],
                Drawing.element(
                    "rect",
                    LayerMapFigure.look(layer.name) + [
                        ("x", "2"), ("y", "2"), ("width", "24"), ("height", "14"),
                    ])),
            span("\(layer.title) (\(layer.shapes.count))"),
        ])
    }

    private static let patterns: HTML = {
        func pattern(_ id: String, _ d: String) -> HTML {
            Drawing.element(
                "pattern",
                [("id", id), ("width", "6"), ("height", "6"), ("patternUnits", "userSpaceOnUse")],
                Drawing.element("path", [("class", "line"), ("d", d)]))
        }
        return Drawing.element(
            "defs", [],
            HTML([
                pattern("layer-new", "M0 6L6 0M-1 1L1 -1M5 7L7 5"), pattern("layer-gone", "M0 0L6 6M6 0L0 6"),
                pattern("layer-ask", "M3 3h0.01"),
            ]))
    }()
}
