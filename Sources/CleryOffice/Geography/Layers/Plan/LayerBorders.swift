import CleryLaw
import Geometry

/// The borders of the campuses, by which places are proposed as within a campus or as so many miles from it.
///
/// An outline proposes and never decides: whether a place is reasonably contiguous, a person says.
struct LayerBorders {
    private struct Border {
        let name: String
        let shape: Shape
        let prepared: Prepared
    }

    private var borders: [Int64: [Border]] = [:]
    private var wholes: [Int64: Shape] = [:]
    private var new = Set<Int64>()

    static let outside = "its outline lies outside of the campus"
    static let metersPerMile = 1609.344

    var count: Int { borders.values.reduce(0) { $0 + $1.count } }

    /// Outlines of campuses in the file stand before those that the office has.
    init(_ plan: LayerPlan) {
        var shapes: [(campus: Int64, name: String, shape: Shape)] = []
        var replaced = Set<Int>()
        for row in plan.rows where plan.kind(row) == .campus {
            guard let shape = row.wish.shape?.areas, !shape.isEmpty else { continue }
            if let place = row.place { replaced.insert(place) }
            if plan.place(row)?.shape != row.wish.shape { new.insert(row.wish.campus) }
            shapes.append((row.wish.campus, row.wish.name, shape))
        }
        for (at, place) in plan.places.all.enumerated() where place.kind == .campus && !replaced.contains(at)
        {
            guard place.details != nil, let shape = place.shape?.areas, !shape.isEmpty else { continue }
            shapes.append((place.record.campus, place.record.name, shape))
        }
        for one in shapes {
            guard let prepared = try? Prepared(one.shape) else { continue }
            borders[one.campus, default: []].append(
                Border(name: one.name, shape: one.shape, prepared: prepared))
        }
        for (campus, all) in borders { wholes[campus] = try? Shape.union(of: all.map(\.shape)) }
    }

    /// The file brings a border of the campus that the office does not have.
    func isNew(_ campus: Int64) -> Bool { new.contains(campus) }

    func proposals(_ row: LayerPlan.Row, _ kind: PlaceKind) -> [LayerWish.Proposal] {
        guard kind == .building || kind == .outdoor || kind == .part || kind == .away,
            let shape = row.wish.shape, let all = borders[row.wish.campus],
            let whole = wholes[row.wish.campus]
        else { return [] }
        if let around = all.first(where: { (try? $0.prepared.covers(shape)) ?? false }) {
            return [within("its outline lies within “\(around.name)”")]
        }
        let share = share(shape, of: whole)
        if share >= 0.5 {
            return [within("more than half of its outline lies within the campus")]
        }
        guard let meters = (try? whole.distance(to: shape)) ?? nil else { return [] }
        let miles = (meters / LayerBorders.metersPerMile * 100).rounded() / 100
        return [
            LayerWish.Proposal(
                question: .withinCampus, answer: "no",
                evidence: "its outline lies outside of the campus, \(miles) miles from its border",
                miles: miles)
        ]
    }

    private func within(_ evidence: String) -> LayerWish.Proposal {
        LayerWish.Proposal(question: .withinCampus, answer: "yes", evidence: evidence)
    }

    /// How much of a shape lies in the campus, 0 to 1.
    private func share(_ shape: Shape, of campus: Shape) -> Double {
        let area = shape.area
        guard area > 0, let own = shape.box, let its = campus.box, own.meets(its),
            let common = try? shape.intersection(campus).area
        else { return 0 }
        return common / area
    }
}
