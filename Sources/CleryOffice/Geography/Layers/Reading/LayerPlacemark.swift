import Geometry

/// One placemark of a KML file while it is read.
struct LayerPlacemark {
    private(set) var values: [(name: String, value: String)] = []
    private(set) var refusal: String?
    private var shapes: [Shape] = []
    private var open: [String] = []
    private var text = ""
    private var key = ""
    private var rings: [[Coordinate]] = []

    /// All geometries as one; nil where there is none or one of them could not be read.
    var shape: Shape? {
        guard refusal == nil, let first = shapes.first else { return nil }
        if shapes.count == 1 { return first }
        let polygons = shapes.compactMap { if case .polygon(let one) = $0 { one } else { nil } }
        if polygons.count == shapes.count { return .polygons(polygons) }
        let lines = shapes.compactMap { if case .line(let one) = $0 { one } else { nil } }
        if lines.count == shapes.count { return .lines(lines) }
        let points = shapes.compactMap { if case .point(let one) = $0 { one } else { nil } }
        if points.count == shapes.count { return .points(points) }
        return .mixed(shapes)
    }

    mutating func begin(_ name: String, _ attributes: [(name: String, value: String)]) {
        guard open.count < 32 else {
            refusal = "its elements are nested too deeply"
            return
        }
        open.append(name)
        text = ""
        switch name {
        case "Data", "SimpleData":
            key = attributes.first { $0.name == "name" }?.value ?? ""
        case "Polygon": rings = []
        case "Model", "Track", "MultiTrack": refusal = "its geometry is a model or a track"
        default: break
        }
    }

    mutating func add(_ more: String) {
        guard text.utf8.count < 16 << 20 else { return }
        text += more
    }

    mutating func end(_ name: String) {
        guard let last = open.lastIndex(of: name) else { return }
        open.removeSubrange(last...)
        defer { text = "" }
        let inside = open.last
        switch name {
        case "name" where inside == nil: values.append(("name", text))
        case "address" where inside == nil: values.append(("address", text))
        case "value" where inside == "Data": values.append((key, text))
        case "SimpleData": values.append((key, text))
        case "coordinates": coordinates(in: inside)
        case "Polygon":
            // Without an outline its holes are nothing.
            shapes.append(.polygon(LayerNest.polygon(rings)))
            rings = []
        default: break
        }
    }

    private mutating func coordinates(in element: String?) {
        let line = LayerPlacemark.line(text)
        switch element {
        case "Point":
            guard let point = line.first else { return }
            shapes.append(.point(point))
        case "LineString": shapes.append(.line(line))
        case "LinearRing":
            if !open.contains("Polygon") {
                shapes.append(.polygon(LayerNest.polygon([line])))
            } else if open.contains("innerBoundaryIs") {
                if rings.isEmpty { rings.append([]) }
                rings.append(line)
            } else if rings.isEmpty {
                rings.append(line)
            } else {
                rings[0] = line
            }
        default: break
        }
    }

    /// "longitude,latitude,height longitude,latitude …"; heights are dropped.
    private static func line(_ text: String) -> [Coordinate] {
        text.split(whereSeparator: \.isWhitespace).map { piece in
            let numbers = piece.split(separator: ",", omittingEmptySubsequences: false)
            guard numbers.count >= 2, let x = Double(numbers[0]), let y = Double(numbers[1]) else {
                return LayerNest.astray
            }
            return Coordinate(longitude: x, latitude: y)
        }
    }
}
