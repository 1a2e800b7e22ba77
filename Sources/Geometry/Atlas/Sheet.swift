/// Many shapes laid out flat in a few arrays, for quick reading by any thread.
struct Sheet: Sendable {
    private enum Kind: UInt8 {
        case points, line, area
    }

    private var coordinates: [Coordinate] = []
    /// Where each line or ring begins, and the end of the last.
    private var rings: [Int] = [0]
    private var kinds: [Kind] = []
    /// The first ring of each part, and one more.
    private var parts: [Int] = [0]
    /// The first part of each shape, and one more.
    private var shapes: [Int] = [0]

    init(_ all: some Sequence<Shape>) {
        for shape in all {
            if !shape.allPoints.isEmpty { add(.points, [shape.allPoints]) }
            for line in shape.allLines { add(.line, [line]) }
            for polygon in shape.allPolygons { add(.area, polygon.rings.map(Polygon.closed)) }
            shapes.append(kinds.count)
        }
    }

    private mutating func add(_ kind: Kind, _ lines: [[Coordinate]]) {
        for line in lines {
            coordinates += line
            rings.append(coordinates.count)
        }
        kinds.append(kind)
        parts.append(rings.count - 1)
    }

    /// Whether the shape covers the place: within an area or on its border, on a line, at a point.
    func covers(_ shape: Int, _ place: Coordinate) -> Bool {
        coordinates.withUnsafeBufferPointer { all in
            (shapes[shape]..<shapes[shape + 1]).contains { part in
                switch kinds[part] {
                case .points: ring(parts[part], all).contains(place)
                case .line: Sheet.isOn(ring(parts[part], all), place)
                case .area: inArea(part, place, all)
                }
            }
        }
    }

    /// Meters from the place to the nearest spot of the shape, 0 where it is covered; nil where it is empty.
    func distance(_ shape: Int, _ place: Coordinate, _ plane: MeterPlane) -> Double? {
        if covers(shape, place) { return 0 }
        return coordinates.withUnsafeBufferPointer { all in
            var best: (spot: Coordinate, square: Double)?
            for part in shapes[shape]..<shapes[shape + 1] {
                for index in parts[part]..<parts[part + 1] {
                    let line = ring(index, all)
                    let found =
                        kinds[part] == .points
                        ? line.indices.lazy.compactMap {
                            UnsafeBufferPointer(rebasing: line[$0...$0]).nearest(to: place, in: plane)
                        }.min { $0.square < $1.square }
                        : line.nearest(to: place, in: plane)
                    if let found, found.square < best?.square ?? .infinity { best = found }
                }
            }
            return best.map { Earth.meters(from: place, to: $0.spot) }
        }
    }

    /// Whether the shape and the box have a point in common.
    func meets(_ shape: Int, _ box: Box) -> Bool {
        let corner = Coordinate(longitude: box.west, latitude: box.south)
        if covers(shape, corner) { return true }
        return coordinates.withUnsafeBufferPointer { all in
            (shapes[shape]..<shapes[shape + 1]).contains { part in
                (parts[part]..<parts[part + 1]).contains { index in
                    let line = ring(index, all)
                    if kinds[part] == .points || line.count == 1 { return line.contains(where: box.contains) }
                    return zip(line, line.dropFirst()).contains { box.meets($0.0, $0.1) }
                }
            }
        }
    }

    private func ring(
        _ index: Int, _ all: UnsafeBufferPointer<Coordinate>
    ) -> UnsafeBufferPointer<Coordinate> {
        UnsafeBufferPointer(rebasing: all[rings[index]..<rings[index + 1]])
    }

    private func inArea(_ part: Int, _ place: Coordinate, _ all: UnsafeBufferPointer<Coordinate>) -> Bool {
        let (outline, end) = (parts[part], parts[part + 1])
        switch ring(outline, all).side(of: place) {
        case .outside: return false
        case .border: return true
        case .within: break
        }
        return !(outline + 1..<end).contains { ring($0, all).side(of: place) == .within }
    }

    private static func isOn(_ line: UnsafeBufferPointer<Coordinate>, _ place: Coordinate) -> Bool {
        if line.count == 1 { return line[0] == place }
        return zip(line, line.dropFirst()).contains { a, b in
            Box([a, b])?.contains(place) == true && orientation(a, b, place) == 0
        }
    }
}

extension Box {
    /// Whether the way from one place to another enters the box or touches it.
    func meets(_ a: Coordinate, _ b: Coordinate) -> Bool {
        if contains(a) || contains(b) { return true }
        guard let own = Box([a, b]), meets(own) else { return false }
        // It does unless all four corners lie strictly on one side of it.
        let corners = polygon.outline.dropLast().map { orientation(a, b, $0) }
        return !(corners.allSatisfy { $0 > 0 } || corners.allSatisfy { $0 < 0 })
    }
}
