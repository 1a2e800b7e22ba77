/// Boxes packed into a tree once, along a Hilbert curve: an R-tree that lies in two arrays.
struct BoxTree: Sendable {
    /// Boxes of one node.
    private static let fanOut = 16
    /// First the given boxes in the order of the curve, then those around each sixteen, up to the root.
    private var boxes: [Box] = []
    /// For a given box its number; for a node the position of its first child.
    private var targets: [Int] = []
    /// Where each level ends.
    private var ends: [Int] = []

    /// Shapes without a box are never found.
    init(_ given: [Box?]) {
        let known = given.enumerated().compactMap { item in item.element.map { (item.offset, $0) } }
        guard let whole = known.map(\.1).reduce(nil as Box?, { $0?.joined(with: $1) ?? $1 }) else { return }
        let sorted = known.map { (Hilbert.position(of: $0.1.middle, in: whole), $0.0, $0.1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        boxes = sorted.map(\.2)
        targets = sorted.map(\.1)
        ends = [boxes.count]
        var start = 0
        while ends[ends.count - 1] - start > 1 {
            let end = ends[ends.count - 1]
            for first in stride(from: start, to: end, by: Self.fanOut) {
                let children = boxes[first..<min(first + Self.fanOut, end)]
                boxes.append(children.dropFirst().reduce(children[first]) { $0.joined(with: $1) })
                targets.append(first)
            }
            start = end
            ends.append(boxes.count)
        }
    }

    /// Calls with the number of every given box for which, and for all nodes above it, `enters` is true.
    func search(_ enters: (Box) -> Bool, _ found: (Int) -> Void) {
        guard let root = boxes.last, enters(root) else { return }
        var waiting = [boxes.count - 1]
        while let position = waiting.popLast() {
            if position < ends[0] {
                found(targets[position])
                continue
            }
            for child in children(of: position) where enters(boxes[child]) {
                if child < ends[0] { found(targets[child]) } else { waiting.append(child) }
            }
        }
    }

    /// Numbers of the given boxes from near to far. `far` says a lower bound by the box, `exact` the true
    /// distance of a number; stops when `enough` says so.
    func nearest(
        far: (Box) -> Double, exact: (Int) -> Double?, _ found: (Int, Double) -> Bool
    ) {
        guard let root = boxes.last else { return }
        var queue = Heap<(distance: Double, position: Int, isExact: Bool)> { a, b in
            // Of equals the exact one first, then the one given first.
            if a.distance != b.distance { return a.distance < b.distance }
            if a.isExact != b.isExact { return !a.isExact }
            return a.isExact ? targets[a.position] < targets[b.position] : a.position < b.position
        }
        queue.push((far(root), boxes.count - 1, false))
        while let next = queue.pop() {
            if next.isExact {
                if !found(targets[next.position], next.distance) { return }
            } else if next.position < ends[0] {
                if let distance = exact(targets[next.position]) {
                    queue.push((max(distance, next.distance), next.position, true))
                }
            } else {
                for child in children(of: next.position) { queue.push((far(boxes[child]), child, false)) }
            }
        }
    }

    private func children(of position: Int) -> Range<Int> {
        let first = targets[position]
        let end = ends.first { $0 > first } ?? first
        return first..<min(first + Self.fanOut, end)
    }
}
