import CleryLaw
import GRDB
import Geometry

/// Something along a campus that may be public property: a person says by facts what it is.
struct StreetProposal: Sendable, Identifiable {
    /// Says which it is in addresses: the same while the border and its neighbors are the same.
    let id: String
    let name: String
    let shape: Shape
    /// The side of the campus that it lies along; nil of a place that is on the map already.
    let side: StreetSide?
    let place: PlaceRecord?
    /// Meters of the border that it runs along.
    let shared: Double
    /// Meters from the border; 0 where it touches it or lies within.
    let distance: Double
    let isWithin: Bool
    /// Names of campus places along it, to know where it is.
    var beside: [String] = []

    /// What speaks for it, in sentences.
    var evidence: [String] {
        var sentences: [String] = []
        if isWithin {
            sentences.append("Its shape lies within the border of the campus.")
        } else if distance <= StreetProposals.touch {
            sentences.append("It borders the campus along \(DrawingWords.length(shared)).")
        } else {
            sentences.append("It lies \(DrawingWords.length(distance)) from the border of the campus.")
        }
        if place != nil, side == nil {
            sentences.append("It is on the map: \(DrawingWords.sentence(shape))")
        }
        if !beside.isEmpty { sentences.append("Beside it: \(beside.joined(separator: ", ")).") }
        return sentences
    }
}

/// All that is proposed for a campus, and what was answered before.
struct StreetProposals: Sendable {
    /// A place of public land about which somebody has answered.
    struct Answered: Sendable, Identifiable {
        let place: PlaceRecord
        let decision: PlaceDecision
        let why: String?
        let shape: Shape?
        var id: Int64 { place.id }
        var isPublic: Bool { decision.facts.geography == .known(.publicProperty) }
    }

    var open: [StreetProposal] = []
    var answered: [Answered] = []
    /// Those that border the campus by their facts, and do not on the map, as when the border has moved.
    var parted: [Answered] = []
    /// Sides that were not looked at, because there are too many.
    var leftOut = 0

    /// Meters: what is as near as this touches.
    static let touch = 3.0
    /// Square meters that a strip has at least.
    static let leastArea = 40.0
    /// The share of a strip that has to be free for it to be proposed.
    static let leastShare = 0.15
    static let mostSides = 120
    /// Meters from the border over which a strip goes: sidewalk, street, far sidewalk.
    static let widths = [10.0, 15, 20, 25, 30, 40]
    static let width = 20.0

    init(along border: StreetBorder, width: Double, atlas: PlaceAtlas, within sight: Sight, _ db: Database)
        throws
    {
        let land = try StreetLand.all(of: border.campus.id, atlas: atlas, within: sight, db)
        for one in land {
            guard one.isAnswered, let decision = one.decision else {
                if let proposal = try Self.proposal(one, along: border, width: width) {
                    open.append(proposal)
                }
                continue
            }
            let known = Answered(place: one.place, decision: decision, why: one.why, shape: one.shape)
            answered.append(known)
            if known.isPublic, try one.hasParted(from: border) { parted.append(known) }
        }
        open.sort { $0.shared > $1.shared }
        try addStrips(along: border, width: width, atlas: atlas, within: sight, db)
    }

    private static func proposal(
        _ land: StreetLand, along border: StreetBorder, width: Double
    ) throws -> StreetProposal? {
        guard let shape = land.shape, try shape.borders(border.shape, within: width + touch) else {
            return nil
        }
        let isWithin = try border.shape.covers(shape)
        let distance = try shape.distance(to: border.shape) ?? 0
        // Of a street's center line the strip is meant.
        let reach = try shape.buffer(meters: shape.allPolygons.isEmpty ? width / 2 + touch : touch)
        let shared = try isWithin ? 0 : border.lines.intersection(reach).length
        return StreetProposal(
            id: "p\(land.place.id)", name: land.place.name, shape: shape, side: nil, place: land.place,
            shared: shared, distance: distance, isWithin: isWithin)
    }

    private mutating func addStrips(
        along border: StreetBorder, width: Double, atlas: PlaceAtlas, within sight: Sight, _ db: Database
    ) throws {
        let all = try StreetSide.cut(border.shape)
        let sides = all.count <= Self.mostSides ? all : all.sorted { $0.meters > $1.meters }
        leftOut = max(all.count - Self.mostSides, 0)
        var earlier: [Shape] = []
        var counts: [String: Int] = [:]
        for side in sides.prefix(Self.mostSides) {
            let whole = try side.strip(to: width, of: border.shape)
            guard whole.area >= Self.leastArea else { continue }
            let ids = try atlas.atlas.neighbors(of: whole)
            let near = try DrawingGround.visible(ids, atlas: atlas, within: sight, db)
            let taken = try near.filter { !border.places.contains($0.id) && $0.kind != .campus }.map {
                try $0.shape.allPolygons.isEmpty && !$0.shape.allLines.isEmpty
                    ? $0.shape.buffer(meters: width / 2, ends: .flat) : $0.shape.areas
            }
            let before = earlier.filter { one in
                one.box.flatMap { box in whole.box.map(box.meets) } ?? false
            }
            var free = try whole.difference(Shape.union(of: taken + before)).areas
            free = try Self.withoutSlivers(free)
            earlier.append(whole)
            guard free.area >= Self.leastArea, free.area >= Self.leastShare * whole.area else { continue }
            let direction = side.direction.map { "\($0) side" } ?? "border"
            counts[direction, default: 0] += 1
            let number = counts[direction] ?? 1
            let shared = try Shape.line(side.line).intersection(free.buffer(meters: Self.touch)).length
            var proposal = StreetProposal(
                id: Self.key(free),
                name: "\(border.campus.name), \(direction)" + (number > 1 ? " \(number)" : ""),
                shape: free, side: side, place: nil, shared: shared, distance: 0, isWithin: false)
            let line = Shape.line(side.line)
            proposal.beside = try near.filter {
                $0.kind != .campus && $0.kind != .street && !$0.name.isEmpty
            }.filter { try $0.shape.borders(line, within: width) }.prefix(3).map(\.name)
            open.append(proposal)
        }
    }

    /// Without parts that are too small or too narrow to be a place.
    private static func withoutSlivers(_ shape: Shape) throws -> Shape {
        let parts = try shape.allPolygons.filter { polygon in
            let part = Shape.polygon(polygon)
            return try part.area >= leastArea / 2 && !part.buffer(meters: -0.75).isEmpty
        }
        return Shape.polygons(parts).areas
    }

    /// A name made of a shape's own corners.
    private static func key(_ shape: Shape) -> String {
        var hash: UInt64 = 14_695_981_039_346_656_037
        for byte in shape.geoJSON.utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
        return "s" + String(hash, radix: 36)
    }
}
