import Geometry

/// What lies at a point of the map, in the words a person reads.
struct PointAnswer: Sendable, Equatable {
    struct Covering: Sendable, Equatable, Identifiable {
        let id: Int64
        let name: String
        let kind: PlaceKind?
        /// Square meters; 0 for a line or a point.
        let area: Double
    }

    struct Near: Sendable, Equatable, Identifiable {
        let id: Int64
        let name: String
        /// To the nearest spot of its outline.
        let meters: Double
    }

    /// Places whose shape covers the point, the smallest first.
    var covering: [Covering] = []
    /// Places close by that do not cover it, the nearest first.
    var near: [Near] = []

    /// "The point lies in Dunmore House (building), which lies in Main campus; and 2 m from Elm Street."
    var sentence: String {
        let close = near.prefix(3).map { "\(PointAnswer.meters($0.meters)) from \($0.name)" }
            .joined(separator: " and ")
        guard let first = covering.first else {
            return close.isEmpty
                ? "The point lies in no place that is drawn, and near none."
                : "The point lies in no place that is drawn; it is \(close)."
        }
        var words = "The point lies in \(first.name)"
        if let kind = first.kind { words += " (\(kind.title.lowercased()))" }
        for wider in covering.dropFirst() { words += ", which lies in \(wider.name)" }
        if !close.isEmpty { words += "; and \(close)" }
        return words + "."
    }

    static func meters(_ meters: Double) -> String { "\(max(1, Int(meters.rounded()))) m" }
}

/// Every drawn place of the office, found by a point.
struct PointFinder: Sendable {
    struct Drawn: Sendable {
        let id: Int64
        let campus: Int64
        let name: String
        let kind: PlaceKind?
        let shape: Shape
    }

    /// How far a place may be from the point and still be told, in meters.
    static let reach = 25.0

    private let atlas: Atlas<Int64>
    private let known: [Int64: (campus: Int64, name: String, kind: PlaceKind?, area: Double)]

    init(_ drawn: [Drawn]) {
        atlas = Atlas(drawn.map { (id: $0.id, shape: $0.shape) })
        known = Dictionary(
            drawn.map { ($0.id, ($0.campus, $0.name, $0.kind, $0.shape.area)) }, uniquingKeysWith: { a, _ in a })
    }

    var isEmpty: Bool { known.isEmpty }

    /// What lies at the point on a campus; `without` are not there for whoever asks.
    func answer(at point: Coordinate, campus: Int64, without hidden: Set<Int64> = []) -> PointAnswer {
        var answer = PointAnswer()
        for (id, meters) in atlas.near(point, meters: PointFinder.reach) where !hidden.contains(id) {
            guard let place = known[id], place.campus == campus else { continue }
            if meters == 0 {
                answer.covering.append(.init(id: id, name: place.name, kind: place.kind, area: place.area))
            } else {
                answer.near.append(.init(id: id, name: place.name, meters: meters))
            }
        }
        answer.covering.sort { ($0.area, $0.name, $0.id) < ($1.area, $1.name, $1.id) }
        answer.near.sort { ($0.meters, $0.name, $0.id) < ($1.meters, $1.name, $1.id) }
        return answer
    }
}

extension PointAnswer {
    /// The smallest place that covers the point, and those close to it, as proposals.
    var proposals: [PlaceProposal] {
        var all: [PlaceProposal] = []
        if let first = covering.first {
            all.append(
                PlaceProposal(
                    id: first.id, name: first.name, strength: .likely, score: 0.88, reasons: [sentence], spot: nil))
        }
        for one in (covering.isEmpty ? near : []).prefix(2) {
            all.append(
                PlaceProposal(
                    id: one.id, name: one.name, strength: .unclear, score: 0.5,
                    reasons: ["The point is \(PointAnswer.meters(one.meters)) from it."], spot: nil))
        }
        return all
    }
}
