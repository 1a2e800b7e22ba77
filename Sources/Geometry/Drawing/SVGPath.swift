/// The `d` of an SVG path: many shapes in one, coordinates relative and rounded, so that it is short.
public struct SVGPath: Sendable {
    /// To what coordinates are rounded.
    public enum Step: Sendable {
        case pixel, tenth
    }

    private let frame: MapFrame
    private let step: Step
    private var numbers = PathNumbers()
    private var pen: (x: Int, y: Int)?

    public init(_ frame: MapFrame, step: Step = .tenth) {
        self.frame = frame
        self.step = step
    }

    public var text: String { numbers.text }

    /// Draws the shape. An area or a line that is smaller than a step is still drawn, one step large; a point
    /// is a line of no length, which a round cap shows. Holes that are smaller than a step are left out.
    public mutating func add(_ shape: Shape) {
        for point in shape.allPoints { dot(rounded(point)) }
        for line in shape.allLines { draw(line) }
        for polygon in shape.allPolygons {
            draw(ring: polygon.outline, isHole: false)
            for hole in polygon.holes { draw(ring: hole, isHole: true) }
        }
    }

    private func rounded(_ place: Coordinate) -> (x: Int, y: Int) {
        let (x, y) = frame.pixel(place)
        let factor = step == .tenth ? 10.0 : 1
        func bounded(_ value: Double) -> Int { Int(min(max(value * factor, -1e7), 1e7).rounded()) }
        return (bounded(x), bounded(y))
    }

    /// Rounded corners, without those that fall together with the one before.
    private func corners(_ line: [Coordinate]) -> [(x: Int, y: Int)] {
        var corners: [(x: Int, y: Int)] = []
        for place in line {
            let corner = rounded(place)
            if let last = corners.last, last == corner { continue }
            corners.append(corner)
        }
        return corners
    }

    private mutating func draw(_ line: [Coordinate]) {
        let corners = corners(line)
        guard let first = corners.first else { return }
        if corners.count == 1 { return dot(first) }
        move(to: first)
        lines(to: corners.dropFirst())
    }

    private mutating func draw(ring: [Coordinate], isHole: Bool) {
        var corners = corners(ring)
        if corners.count > 1, let last = corners.last, last == corners[0] { corners.removeLast() }
        guard let first = corners.first else { return }
        if corners.count < 3 {
            if isHole { return }
            let far = corners.last ?? first
            let (right, down) = (max(abs(far.x - first.x), 1), max(abs(far.y - first.y), 1))
            let (x, y) = (min(first.x, far.x), min(first.y, far.y))
            corners = [(x, y), (x + right, y), (x + right, y + down), (x, y + down)]
        }
        move(to: corners[0])
        lines(to: corners.dropFirst())
        numbers.command("z")
        pen = corners[0]
    }

    private mutating func dot(_ spot: (x: Int, y: Int)) {
        move(to: spot)
        numbers.command("h")
        numbers.number(0, tenths: false)
    }

    private mutating func move(to corner: (x: Int, y: Int)) {
        numbers.command(pen == nil ? "M" : "m")
        pair(corner.x - (pen?.x ?? 0), corner.y - (pen?.y ?? 0))
        pen = corner
    }

    private mutating func lines(to corners: ArraySlice<(x: Int, y: Int)>) {
        var last: Character = " "
        for corner in corners {
            guard let from = pen else { return }
            let (x, y) = (corner.x - from.x, corner.y - from.y)
            let letter: Character = y == 0 ? "h" : x == 0 ? "v" : "l"
            if letter != last { numbers.command(letter) }
            last = letter
            switch letter {
            case "h": numbers.number(x, tenths: step == .tenth)
            case "v": numbers.number(y, tenths: step == .tenth)
            default: pair(x, y)
            }
            pen = corner
        }
    }

    private mutating func pair(_ x: Int, _ y: Int) {
        numbers.number(x, tenths: step == .tenth)
        numbers.number(y, tenths: step == .tenth)
    }
}
