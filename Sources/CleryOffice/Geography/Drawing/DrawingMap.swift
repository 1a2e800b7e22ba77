import Geometry
import TypedHTML

/// A place among its neighbors, drawn by the server. Where the script runs, it works on this very drawing.
struct DrawingMap: Sendable {
    let frame: MapFrame
    let ground: DrawingGround
    let shape: Shape
    var spot: Coordinate?
    /// How it is introduced to whoever does not see it.
    let title: String

    static let (width, height) = (720.0, 520.0)

    /// The window on a shape or, without one, on what is there; `closer` doubles the scale with each step.
    static func frame(_ shape: Shape, else others: Box?, closer: Int) -> MapFrame {
        let box = box(shape) ?? others
        let fit = MapFrame(
            box?.widened(meters: 20) ?? unitedStates, width: width, height: height,
            margin: shape.isEmpty ? 40 : 110)
        var factor = 1.0
        for _ in 0..<abs(closer) { factor *= closer > 0 ? 2 : 0.5 }
        return closer == 0 ? fit : fit.zoomed(by: factor)
    }

    /// Where nothing is known yet.
    static let unitedStates = Box(west: -125, south: 24, east: -66, north: 50)

    /// The box of what of a shape is on the earth: a faulty one is shown too.
    private static func box(_ shape: Shape) -> Box? { Box(shape.coordinates.filter(\.isOnEarth)) }

    var html: HTML {
        let corner = frame.place(x: 0, y: 0)
        return Drawing.element(
            "svg",
            [
                ("class", "chart map draw"), ("viewBox", "0 0 720 520"), ("role", "group"),
                ("aria-label", title), ("data-west", "\(corner.longitude)"),
                ("data-north", "\(corner.latitude)"), ("data-scale", "\(frame.scale)"),
            ],
            HTML([
                Drawing.element("rect", [("class", "ground"), ("width", "720"), ("height", "520")]),
                Drawing.element("g", [("class", "around")], HTML(ground.neighbors.map(neighbor))),
                drawn, names, mark, MapRuler.scale(frame), MapRuler.north(frame),
            ]))
    }

    private func neighbor(_ neighbor: DrawingGround.Neighbor) -> HTML {
        var path = SVGPath(frame)
        path.add(neighbor.shape)
        return Drawing.element(
            "path",
            [
                ("class", neighbor.kind == .campus ? "border" : "near"), ("d", path.text),
                ("data-name", neighbor.name), ("data-corners", DrawingMap.corners(neighbor.shape)),
            ], Drawing.element("title", [], HTML(text: neighbor.name)))
    }

    /// The exact corners, for the script to snap to: rings and lines apart by ";".
    static func corners(_ shape: Shape) -> String {
        (shape.allPolygons.flatMap(\.rings) + shape.allLines + shape.allPoints.map { [$0] })
            .map { ring in
                ring.map {
                    "\(DrawingText.decimal($0.latitude)) \(DrawingText.decimal($0.longitude))"
                }.joined(separator: " ")
            }.joined(separator: ";")
    }

    private var drawn: HTML {
        let onEarth = shape.coordinates.allSatisfy(\.isOnEarth)
        var path = SVGPath(frame)
        if onEarth { path.add(shape) }
        let corners = onEarth && shape.coordinates.count <= 200 ? shape.coordinates : []
        return Drawing.element(
            "g", [("class", "drawn")],
            HTML(
                [Drawing.element("path", [("class", "outline"), ("d", path.text)])]
                    + corners.map { corner in
                        let (x, y) = frame.pixel(corner)
                        return Drawing.element(
                            "circle",
                            [("cx", Drawing.number(x)), ("cy", Drawing.number(y)), ("r", "4")])
                    }))
    }

    /// Names that fit into their shapes.
    private var names: HTML {
        HTML(
            ground.neighbors.compactMap { neighbor -> HTML? in
                guard neighbor.kind != .campus, let box = neighbor.shape.box, !neighbor.name.isEmpty
                else { return nil }
                let (left, top) = frame.pixel(Coordinate(longitude: box.west, latitude: box.north))
                let (right, bottom) = frame.pixel(Coordinate(longitude: box.east, latitude: box.south))
                let wide = Double(neighbor.name.count) * 6.4
                guard right - left > wide, bottom - top > 14, left < Self.width, right > 0, top < Self.height,
                    bottom > 0, let spot = try? neighbor.shape.pointOnSurface()
                else { return nil }
                let (x, y) = frame.pixel(spot)
                return Drawing.element(
                    "text",
                    [
                        ("class", "name"), ("aria-hidden", "true"), ("x", Drawing.number(x)),
                        ("y", Drawing.number(y + 4)), ("text-anchor", "middle"),
                    ], HTML(text: neighbor.name))
            })
    }

    /// A cross in a ring where the shape is faulty.
    private var mark: HTML {
        guard let spot, spot.isOnEarth else { return .nothing }
        let (x, y) = frame.pixel(spot)
        let at = "\(Drawing.number(x)) \(Drawing.number(y))"
        return Drawing.element(
            "g", [("class", "fault"), ("transform", "translate(\(at))")],
            HTML([
                Drawing.element("title", [], HTML(text: "Here: \(DrawingWords.spot(spot))")),
                Drawing.element("circle", [("r", "14")]),
                Drawing.element("path", [("d", "M-6-6 6 6M6-6-6 6")]),
            ]))
    }
}
