import Geometry

/// A geometry of GeoJSON or of Esri JSON as it stands, before its coordinates are known to be degrees.
struct LayerGeometry {
    var type = ""
    var coordinates: LayerNest?
    var parts: [LayerGeometry] = []
    var rings: LayerNest?
    var paths: LayerNest?
    var points: LayerNest?
    var x: Double?
    var y: Double?
    var wkid: Int?
    var hasCurves = false
    var isTooDeep = false

    /// Whether it is written as Esri JSON writes geometries.
    var isEsri: Bool { rings != nil || paths != nil || points != nil || x != nil || hasCurves }

    static func read(_ cursor: inout LayerCursor, depth: Int = 0) throws -> LayerGeometry? {
        guard cursor.peek() == UInt8(ascii: "{") else {
            try cursor.skip()
            return nil
        }
        var geometry = LayerGeometry()
        try cursor.members { cursor, name in try geometry.take(name, &cursor, depth) }
        return geometry
    }

    /// Reads one member of a geometry; others are passed over.
    mutating func take(_ name: String, _ cursor: inout LayerCursor, _ depth: Int) throws {
        switch name {
        case "type": type = try cursor.plain()
        case "coordinates": coordinates = try nest(&cursor)
        case "rings": rings = try nest(&cursor)
        case "paths": paths = try nest(&cursor)
        case "points": points = try nest(&cursor)
        case "x": x = try cursor.number()
        case "y": y = try cursor.number()
        case "curveRings", "curvePaths":
            hasCurves = true
            try cursor.skip()
        case "spatialReference": wkid = try LayerGeometry.reference(&cursor)
        case "geometries":
            guard depth < 4, cursor.peek() == UInt8(ascii: "[") else {
                isTooDeep = depth >= 4
                return try cursor.skip()
            }
            try cursor.items { cursor in
                if let part = try LayerGeometry.read(&cursor, depth: depth + 1) { parts.append(part) }
            }
        default: try cursor.skip()
        }
    }

    private mutating func nest(_ cursor: inout LayerCursor) throws -> LayerNest? {
        let nest = try LayerNest.read(&cursor)
        if nest == nil { isTooDeep = true }
        return nest
    }

    /// The number of an Esri spatial reference; the newer one where there are two.
    static func reference(_ cursor: inout LayerCursor) throws -> Int? {
        guard cursor.peek() == UInt8(ascii: "{") else {
            try cursor.skip()
            return nil
        }
        var (older, newer, inWords): (Int?, Int?, Bool) = (nil, nil, false)
        try cursor.members { cursor, name in
            switch name {
            case "wkid": older = Int(try cursor.plain())
            case "latestWkid": newer = Int(try cursor.plain())
            case "wkt", "wkt2":
                inWords = true
                try cursor.skip()
            default: try cursor.skip()
            }
        }
        // A reference told in words only is none that is known.
        return newer ?? older ?? (inWords ? -1 : nil)
    }

    /// - Throws: `LayerRefusal` with the sentence that says why there is no shape.
    func shape(reference: Int?) throws(LayerRefusal) -> Shape? {
        if isTooDeep || parts.contains(where: \.isTooDeep) {
            throw LayerRefusal("its geometry is nested too deeply")
        }
        if hasCurves { throw LayerRefusal("its outline has true curves, which no program but Esri's reads") }
        if isEsri { return try esri(wkid ?? reference) }
        if type == "GeometryCollection" {
            var shapes: [Shape] = []
            for part in parts { if let shape = try part.shape(reference: nil) { shapes.append(shape) } }
            return .mixed(shapes)
        }
        guard let coordinates else {
            if type.isEmpty { return nil }
            throw LayerRefusal("its geometry has no coordinates")
        }
        guard let shape = coordinates.shape(type) else {
            throw LayerRefusal("GeoJSON has no geometry of its type")
        }
        return shape
    }

    private func esri(_ reference: Int?) throws(LayerRefusal) -> Shape? {
        let plane = try LayerPlane(wkid: reference)
        if let rings { return LayerRings.shape(rings.lines).mapped(plane.degrees) }
        if let paths {
            let lines = paths.lines
            return (lines.count == 1 ? Shape.line(lines[0]) : .lines(lines)).mapped(plane.degrees)
        }
        if let points { return Shape.points(points.line).mapped(plane.degrees) }
        // Esri writes an empty point as NaN.
        guard let x, let y, !x.isNaN, !y.isNaN else { return nil }
        return .point(plane.degrees(Coordinate(longitude: x, latitude: y)))
    }
}

/// Why a feature has no shape, as the end of a sentence.
struct LayerRefusal: Error, Sendable {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}
