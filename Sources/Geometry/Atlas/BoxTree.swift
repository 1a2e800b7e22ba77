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

    /// The numbers of the given boxes for which, and for all nodes above which, `enters` is true, ascending.
    func search(_ enters: (Box) -> Bool) -> [Int] {
        guard let root = boxes.last, enters(root) else { return [] }
        if boxes.count == 1 { return [targets[0]] }
        var found: [Int] = []
        var waiting = [boxes.count - 1]
        while let position = waiting.popLast() {
            for child in children(of: position) where enters(boxes[child]) {
                if child < ends[0] { found.append(targets[child]) } else { waiting.append(child) }
            }
        }
        return found.sorted()
    }

    /// The nearest given boxes, at most so many, from near to far. `bound` says how near what is in a box may
    /// be at best, `exact` how far the one of a number is; those for which it is nil are left out.
    func nearest(
        _ count: Int, bound: (Box) -> Double, exact: (Int) -> Double?
    ) -> [(number: Int, distance: Double)] {
        guard count > 0, let root = boxes.last else { return [] }
        var found: [(number: Int, distance: Double)] = []
        var queue = Heap<Waiting>()
        queue.push(Waiting(distance: bound(root), isExact: false, order: boxes.count - 1))
        while found.count < count, let next = queue.pop() {
            if next.isExact {
                found.append((next.order, next.distance))
            } else if next.order < ends[0] {
                let number = targets[next.order]
                if let distance = exact(number) {
                    queue.push(Waiting(distance: distance, isExact: true, order: number))
                }
            } else {
                for child in children(of: next.order) {
                    queue.push(Waiting(distance: bound(boxes[child]), isExact: false, order: child))
                }
            }
        }
        return found
    }

    /// A node, a box, or (exact) the one of a number. Of equals the exact stand last, by their numbers, so that
    /// no equal one that was given before is still to come.
    private struct Waiting: Comparable {
        let distance: Double
        let isExact: Bool
        let order: Int

        static func < (a: Waiting, b: Waiting) -> Bool {
            if a.distance != b.distance { return a.distance < b.distance }
            if a.isExact != b.isExact { return b.isExact }
            return a.order < b.order
        }
    }

    private func children(of position: Int) -> Range<Int> {
        let first = targets[position]
        let end = ends.first { $0 > first } ?? first
        return first..<min(first + Self.fanOut, end)
    }
}
