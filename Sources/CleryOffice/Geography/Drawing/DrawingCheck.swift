import Geometry

/// What is wrong with a drawn shape, what has to be confirmed, and what is worth knowing. It decides no category.
struct DrawingCheck: Sendable {
    /// The shape cannot be kept.
    var problems: [Problem] = []
    /// Where that is seen.
    var spot: Coordinate?
    /// What a person has to say is meant.
    var asks: [String] = []
    var notes: [String] = []

    /// Square meters that a building has at least.
    static let leastArea = 4.0
    static let leastLength = 2.0
    /// Square meters of a shape that is larger than nearly any campus.
    static let mostArea = 50_000_000.0
    /// Meters from the rest of the campus from which on somebody has to confirm.
    static let far = 8000.0
    /// A corner as near as this lies on its neighbor; one as near as `gap` does not, but was meant to.
    static let touch = 0.05, gap = 1.0

    init() {}

    /// - Parameters:
    ///   - shape: rounded as it will be kept.
    ///   - place: its kind and its campus.
    init(
        _ shape: Shape, kind: PlaceKind?, campus: [Shape], ground: [DrawingGround.Neighbor],
        family: Set<Int64>
    ) {
        if let fault = shape.fault() {
            spot = fault.spot
            problems.append(Problem("corners", Self.sentence(fault, shape)))
            return
        }
        let sorts = [shape.allPolygons.isEmpty, shape.allLines.isEmpty, shape.allPoints.isEmpty]
        if sorts.filter({ !$0 }).count > 1 {
            problems.append(Problem("corners", "A place is an area, a line or a pin, not a mixture of them."))
        }
        if !shape.allLines.isEmpty, kind != .street {
            problems.append(
                Problem("corners", "A line is for a street. Draw an outline, or set a pin."))
        }
        if shape.allPolygons.isEmpty {
            if !shape.allLines.isEmpty, shape.length < Self.leastLength {
                problems.append(Problem("corners", "The line is shorter than 7 feet."))
            }
        } else if shape.area < Self.leastArea {
            problems.append(
                Problem(
                    "corners",
                    "It is smaller than \(DrawingWords.area(Self.leastArea)): no place is. Are the corners right?"
                ))
            spot = shape.coordinates.first
        }
        guard problems.isEmpty else { return }
        if shape.area > Self.mostArea {
            asks.append("It is larger than most campuses: \(DrawingWords.area(shape.area)).")
        }
        if kind != .away, kind != .lodging { lookFar(shape, campus) }
        lookAround(shape, ground.filter { !family.contains($0.id) })
    }

    private static func sentence(_ fault: Fault, _ shape: Shape) -> String {
        guard let spot = fault.spot else { return fault.sentence }
        var sentence = fault.sentence
        if sentence.hasSuffix(".") { sentence.removeLast() }
        return "\(sentence) at \(DrawingWords.spot(spot)), where the map is marked."
    }

    private mutating func lookFar(_ shape: Shape, _ campus: [Shape]) {
        guard !campus.isEmpty, let box = shape.box else { return }
        var nearest = Double.infinity
        for other in campus {
            // Far boxes are not measured.
            guard let around = other.box?.widened(meters: Self.far), around.meets(box) else { continue }
            if let meters = try? shape.distance(to: other) { nearest = min(nearest, meters) }
            if nearest == 0 { return }
        }
        guard nearest > Self.far else { return }
        var sentence =
            "It lies more than \(DrawingWords.length(Self.far)) from everything else on the map of its campus."
        let turned = box.middle
        let swapped = Coordinate(longitude: turned.latitude, latitude: turned.longitude)
        if swapped.isOnEarth,
            campus.contains(where: { $0.box?.widened(meters: 100_000).contains(swapped) ?? false })
        {
            sentence += " Latitude and longitude may be the wrong way round: the latitude comes first."
        }
        asks.append(sentence)
    }

    private mutating func lookAround(_ shape: Shape, _ ground: [DrawingGround.Neighbor]) {
        guard let box = shape.box?.widened(meters: Self.gap) else { return }
        let area = shape.area
        for neighbor in ground where neighbor.shape.box?.meets(box) ?? false {
            guard !neighbor.shape.allPolygons.isEmpty else { continue }
            if area > 0, neighbor.kind != .campus,
                let common = try? shape.areas.intersection(neighbor.shape.areas).area, common >= 0.5
            {
                notes.append(
                    "It overlaps \(neighbor.name): \(DrawingWords.share(common, of: area)) of it, \(DrawingWords.area(common)), lies there too."
                )
            }
            let near = Self.corners(shape, at: neighbor.shape)
            if near.on > 0 {
                notes.append(
                    "\(near.on == 1 ? "One corner lies" : "\(near.on) corners lie") on the border of \(neighbor.name)."
                )
            }
            if near.beside > 0 {
                notes.append(
                    "\(near.beside == 1 ? "One corner lies" : "\(near.beside) corners lie") within \(DrawingWords.length(Self.gap)) of \(neighbor.name), but not on its border."
                )
            }
        }
    }

    /// How many corners lie on the border of another shape, and how many nearly do.
    static func corners(_ shape: Shape, at other: Shape) -> (on: Int, beside: Int) {
        let border = Shape.lines(other.allPolygons.flatMap(\.rings))
        guard let reach = other.box?.widened(meters: gap) else { return (0, 0) }
        var (on, beside) = (0, 0)
        // Of very many corners the first tell enough.
        for corner in Set(shape.coordinates).filter(reach.contains).prefix(300) {
            guard let meters = try? Shape.point(corner).distance(to: border) else { continue }
            if meters <= touch { on += 1 } else if meters <= gap { beside += 1 }
        }
        return (on, beside)
    }
}
