import Geometry
import Glibc

/// How far an outline moved, and how much larger it became, in words.
enum LayerShapeChange {
    static func words(_ wish: LayerWish, _ place: LayerPlace) -> LayerPlan.Change {
        guard let new = wish.shape else { return .init(name: "Outline", before: "", after: "") }
        guard let old = place.shape else {
            return .init(name: "Outline", before: "none", after: size(new))
        }
        var words: [String] = []
        if let a = (try? old.centroid()) ?? nil, let b = (try? new.centroid()) ?? nil {
            let meters = Earth.meters(from: a, to: b)
            if meters >= 0.1 { words.append("moved by \(number(meters)) m") }
        }
        let (before, after) = (old.area, new.area)
        if before > 0, after > 0 {
            let percent = 100 * (after - before) / before
            if abs(percent) >= 0.1 {
                words.append("\(number(abs(percent))) % \(percent > 0 ? "larger" : "smaller")")
            }
        }
        return .init(
            name: "Outline", before: size(old),
            after: words.isEmpty ? "redrawn" : words.joined(separator: ", "))
    }

    static func size(_ shape: Shape) -> String {
        let area = shape.area
        return area > 0 ? "\(Int(area.rounded())) m²" : shape.allLines.isEmpty ? "a point" : "a line"
    }

    private static func number(_ value: Double) -> String {
        value >= 10 ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
    }
}
