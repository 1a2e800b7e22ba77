import Geometry

/// What is drawn of a place: its outline, a line along it, or a pin.
enum DrawingKind: String, Sendable, CaseIterable {
    case area, line, point

    var title: String {
        switch self {
        case .area: "An area"
        case .line: "A line"
        case .point: "A pin"
        }
    }

    /// An area for whatever is no line and no point alone.
    init(of shape: Shape) {
        if !shape.allPolygons.isEmpty || shape.isEmpty {
            self = .area
        } else {
            self = shape.allLines.isEmpty ? .point : .line
        }
    }
}

/// A shape as lines that a person can type: "latitude, longitude" for each corner. An empty line begins another part,
/// the word "hole" a hole in the part before it. GeoJSON or well-known text may be pasted instead.
enum DrawingText {
    static let mostBytes = 1 << 20
    static let mostCorners = 5000

    /// The text of a shape; "" where it is empty. Coordinates to seven decimals, about a centimeter.
    static func write(_ shape: Shape) -> String {
        func lines(_ corners: [Coordinate]) -> String { corners.map(pair).joined(separator: "\n") }
        func open(_ ring: [Coordinate]) -> [Coordinate] {
            ring.count > 1 && ring.first == ring.last ? Array(ring.dropLast()) : ring
        }
        let areas = shape.allPolygons.map { polygon in
            ([lines(open(polygon.outline))] + polygon.holes.map { "hole\n" + lines(open($0)) })
                .joined(separator: "\n\n")
        }
        if !areas.isEmpty { return areas.joined(separator: "\n\n") }
        return (shape.allLines.map(lines) + shape.allPoints.map(pair)).joined(separator: "\n\n")
    }

    static func pair(_ place: Coordinate) -> String {
        "\(decimal(place.latitude)), \(decimal(place.longitude))"
    }

    /// A number with at most seven decimals.
    static func decimal(_ degrees: Double) -> String {
        guard degrees.isFinite, abs(degrees) < 1e6 else { return "0" }
        let scaled = Int((degrees * 1e7).rounded())
        let (whole, rest) = abs(scaled).quotientAndRemainder(dividingBy: 10_000_000)
        let sign = scaled < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        let digits = String(rest)
        var text = String(repeating: "0", count: 7 - digits.count) + digits
        while text.last == "0" { text.removeLast() }
        return "\(sign)\(whole).\(text)"
    }

    /// - Throws: a `Problem` of the field `corners` with the line that cannot be read.
    static func read(_ text: String, as kind: DrawingKind) throws(Problem) -> Shape {
        guard text.utf8.count <= mostBytes else {
            throw Problem("corners", "This is more than one megabyte: the outline of a place is shorter.")
        }
        let bare = text.drop { $0.isWhitespace }
        let shape =
            bare.first == "{"
            ? try json(String(bare))
            : LayerWKT.isLikely(String(bare)) ? try wellKnown(String(bare)) : try shape(rings(text), kind)
        let corners = shape.coordinates.count
        guard corners <= mostCorners else {
            throw Problem(
                "corners",
                "It has \(DrawingWords.number(corners)) corners. Simplify it to \(DrawingWords.number(mostCorners)) at most."
            )
        }
        return shape
    }

    private static func json(_ text: String) throws(Problem) -> Shape {
        do {
            return try Shape(geoJSON: text)
        } catch {
            throw Problem("corners", error.sentence)
        }
    }

    private static func wellKnown(_ text: String) throws(Problem) -> Shape {
        do {
            return try LayerWKT.read(text) ?? .empty
        } catch {
            throw Problem("corners", error.sentence)
        }
    }

    private struct Ring {
        var corners: [Coordinate] = []
        var isHole = false
    }

    private static func rings(_ text: String) throws(Problem) -> [Ring] {
        var rings: [Ring] = []
        var ring = Ring()
        var corners = 0
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            let words = line.split { " \t,;°".contains($0) }
            if words.isEmpty || words == ["hole"] {
                if !ring.corners.isEmpty { rings.append(ring) }
                ring = Ring(isHole: !words.isEmpty || (ring.corners.isEmpty && ring.isHole))
                continue
            }
            guard words.count == 2, let latitude = Double(words[0]), let longitude = Double(words[1]),
                latitude.isFinite, longitude.isFinite
            else {
                throw Problem(
                    "corners",
                    "Line \(index + 1) is not a latitude and a longitude, such as 43.7044, -72.2887.")
            }
            ring.corners.append(Coordinate(longitude: longitude, latitude: latitude))
            corners += 1
            // What follows is not read: the sentence on the number of corners is enough.
            if corners > mostCorners { break }
        }
        if !ring.corners.isEmpty { rings.append(ring) }
        return rings
    }

    private static func shape(_ rings: [Ring], _ kind: DrawingKind) throws(Problem) -> Shape {
        guard let first = rings.first else { return .empty }
        if kind != .area || first.isHole, rings.contains(where: \.isHole) {
            throw Problem(
                "corners", "A hole belongs to an area, and comes after the outline that it is cut from.")
        }
        switch kind {
        case .point:
            let points = rings.flatMap(\.corners)
            return points.count == 1 ? .point(points[0]) : .points(points)
        case .line:
            return rings.count == 1 ? .line(first.corners) : .lines(rings.map(\.corners))
        case .area:
            var polygons: [Polygon] = []
            for ring in rings {
                let closed =
                    ring.corners.count > 1 && ring.corners.first != ring.corners.last
                    ? ring.corners + [ring.corners[0]] : ring.corners
                if ring.isHole {
                    polygons[polygons.count - 1].holes.append(closed)
                } else {
                    polygons.append(Polygon(outline: closed))
                }
            }
            return polygons.count == 1 ? .polygon(polygons[0]) : .polygons(polygons)
        }
    }
}
