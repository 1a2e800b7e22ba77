import GRDB
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

    /// How far a place may be from the point and still be told, in meters.
    static let reach = 25.0
    /// How many places close by are told.
    static let mostNear = 3

    init() {}

    /// What lies at a point of a campus, less the places that are not there for whoever asks.
    init(
        at point: Coordinate, campus: Int64, _ atlas: PlaceAtlas, hiding hidden: Hidden, _ db: Database
    ) throws {
        let sql = """
            SELECT name, kind FROM places LEFT JOIN place_details ON place_details.id = places.id
            WHERE places.id = ? AND campus = ? AND \(hidden.places)
            """
        for (id, meters) in atlas.atlas.near(point, meters: PointAnswer.reach) {
            let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [id, campus])
            guard let row, let entry = atlas.entries[id] else { continue }
            if meters == 0 {
                covering.append(
                    .init(
                        id: id, name: row[0], kind: (row[1] as String?).flatMap(PlaceKind.init),
                        area: entry.area))
            } else if near.count < PointAnswer.mostNear {
                near.append(.init(id: id, name: row[0], meters: meters))
            }
        }
        covering.sort { ($0.area, $0.name, $0.id) < ($1.area, $1.name, $1.id) }
    }

    /// "The point lies in Dunmore House (building), which lies in Main campus; and 2 m from Elm Street."
    var sentence: String {
        let close = near.map { "\(PointAnswer.meters($0.meters)) from \($0.name)" }.joined(separator: " and ")
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

    /// The smallest place that covers the point, or else those close to it, as proposals.
    var proposals: [PlaceProposal] {
        if let first = covering.first {
            return [
                PlaceProposal(
                    id: first.id, name: first.name, strength: .likely, score: 0.88, reasons: [sentence],
                    spot: nil)
            ]
        }
        return near.prefix(2).map {
            PlaceProposal(
                id: $0.id, name: $0.name, strength: .unclear, score: 0.5,
                reasons: ["The point is \(PointAnswer.meters($0.meters)) from it."], spot: nil)
        }
    }
}
