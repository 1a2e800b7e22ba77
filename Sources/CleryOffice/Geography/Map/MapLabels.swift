import Geometry

/// Puts names on a map so that none covers another: the largest places first, a name where it fits, else none.
///
/// Every place is in the list below the map, so a name that does not fit is not lost.
struct MapLabels {
    struct Box {
        var left, top, right, bottom: Double
        func meets(_ other: Box) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    struct Label: Equatable {
        let lines: [String]
        /// The middle of the first line's base.
        let x, y: Double
        /// Degrees, clockwise.
        var angle = 0.0
    }

    /// Pixels.
    let size: Double
    let most: Int
    let frame: MapFrame
    private(set) var labels: [Label] = []
    private var taken: [Box]
    private let obstacles: [Box]

    /// `taken` is what no name may cover. Names beside a place also keep off the other small places.
    init(_ marks: [MapMark], in frame: MapFrame, size: Double, most: Int, taken: [Box]) {
        (self.size, self.most, self.frame, self.taken) = (size, most, frame, taken)
        obstacles = marks.filter { $0.size < 220 && $0.place.kind != .campus }.map {
            Box(left: $0.left, top: $0.top, right: $0.right, bottom: $0.bottom)
        }
        for mark in marks where labels.count < most && mark.place.kind != .campus { add(mark) }
    }

    static func shortened(_ name: String) -> String {
        name.count <= 28 ? name : name.prefix(26).trimmingCharacters(in: .whitespaces) + "…"
    }

    /// About as wide as the house's type sets it.
    private func width(_ text: String) -> Double {
        text.reduce(0) { sum, letter in
            sum + size * ("ijlft.,'’ I|".contains(letter) ? 0.38 : letter.isUppercase ? 0.76 : 0.62)
        }
    }

    private mutating func add(_ mark: MapMark) {
        let name = MapLabels.shortened(mark.place.name)
        let (x, y) = mark.middle(in: frame)
        guard x > 0, y > 0, x < frame.width, y < frame.height else { return }
        if alongStreet(mark, name, x, y) { return }
        let wide = width(name)
        if wide + 6 <= mark.width, mark.height >= size, put([name], x, y + size * 0.35) { return }
        if let lines = MapLabels.broken(name), lines.allSatisfy({ width($0) + 4 <= mark.width }),
            mark.height >= size * 2.4, put(lines, x, y - size * 0.2)
        {
            return
        }
        if put([name], x, mark.bottom + size * 1.05, beside: mark) { return }
        if put([name], x, mark.top - size * 0.4, beside: mark) { return }
        if put([name], mark.right + 5 + wide / 2, y + size * 0.35, beside: mark) { return }
        _ = put([name], mark.left - 5 - wide / 2, y + size * 0.35, beside: mark)
    }

    /// A long and narrow place has its name along it.
    private mutating func alongStreet(_ mark: MapMark, _ name: String, _ x: Double, _ y: Double) -> Bool {
        guard mark.size > 60 else { return false }
        let (angle, long, short) = mark.sides(in: frame)
        let wide = width(name)
        guard short < size * 4, long > 3.5 * short, long > wide + 20 else { return false }
        let (cosine, sine) = Angle.parts(angle)
        // From the middle outwards, so that a name that is in another's way moves along its street.
        for step in [0.0, 0.25, -0.25, 0.4, -0.4] {
            let (cx, cy) = (x + cosine * long * step, y + sine * long * step)
            guard abs(step) * long + wide / 2 < long / 2 else { continue }
            let pieces = max(Int(wide / size), 1)
            let boxes = (0...pieces).map { piece -> Box in
                let t = wide * (Double(piece) / Double(pieces) - 0.5)
                let (px, py) = (cx + cosine * t, cy + sine * t)
                return Box(
                    left: px - size * 0.6, top: py - size * 0.6, right: px + size * 0.6,
                    bottom: py + size * 0.6)
            }
            guard isFree(boxes) else { continue }
            taken += boxes
            let base = (x: cx - sine * size * 0.35, y: cy + cosine * size * 0.35)
            labels.append(Label(lines: [name], x: base.x, y: base.y, angle: Angle.degrees(angle)))
            return true
        }
        return false
    }

    private mutating func put(_ lines: [String], _ x: Double, _ y: Double, beside mark: MapMark? = nil)
        -> Bool
    {
        let wide = lines.map(width).max() ?? 0
        let box = Box(
            left: x - wide / 2 - 2, top: y - size * 0.9, right: x + wide / 2 + 2,
            bottom: y + size * (Double(lines.count - 1) * 1.15 + 0.3))
        guard isFree([box]) else { return false }
        if let mark {
            let others = obstacles.filter {
                $0.left != mark.left || $0.top != mark.top || $0.right != mark.right
            }
            if others.contains(where: box.meets) { return false }
        }
        taken.append(box)
        labels.append(Label(lines: lines, x: x, y: y))
        return true
    }

    private func isFree(_ boxes: [Box]) -> Bool {
        boxes.allSatisfy { box in
            box.left > 2 && box.top > 2 && box.right < frame.width - 2 && box.bottom < frame.height - 2
                && !taken.contains(where: box.meets)
        }
    }

    /// A name in two lines of about the same length; nil for one word.
    static func broken(_ name: String) -> [String]? {
        let words = name.split(separator: " ").map(String.init)
        guard words.count > 1 else { return nil }
        let splits = (1..<words.count).map {
            [words[..<$0].joined(separator: " "), words[$0...].joined(separator: " ")]
        }
        return splits.min { max($0[0].count, $0[1].count) < max($1[0].count, $1[1].count) }
    }
}
