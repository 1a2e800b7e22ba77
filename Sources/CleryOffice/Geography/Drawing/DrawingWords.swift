import Foundation
import Geometry

/// Measures of shapes in words, in the units of the land: feet, acres, miles.
enum DrawingWords {
    static let feetPerMeter = 1 / 0.3048
    static let metersPerMile = 1609.344

    /// 12345 as "12,345".
    static func number(_ value: Int) -> String {
        var text = String(abs(value))
        var at = text.count - 3
        while at > 0 {
            text.insert(",", at: text.index(text.startIndex, offsetBy: at))
            at -= 3
        }
        return value < 0 ? "-" + text : text
    }

    /// With one decimal below ten, and no zero at the end.
    private static func decimal(_ value: Double) -> String {
        guard value < 10 else { return number(Int(value.rounded())) }
        let text = String(format: "%.1f", value)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// Square meters as square feet, or as acres from half an acre on.
    static func area(_ meters: Double) -> String {
        let feet = meters * feetPerMeter * feetPerMeter
        let acres = feet / 43_560
        return acres < 0.5 ? "\(number(Int(feet.rounded()))) square feet" : "\(decimal(acres)) acres"
    }

    /// Meters as feet, or as miles from half a mile on.
    static func length(_ meters: Double) -> String {
        let miles = meters / metersPerMile
        if miles >= 0.5 { return miles == 1 ? "1 mile" : "\(decimal(miles)) miles" }
        let feet = meters * feetPerMeter
        return feet < 10 ? "\(decimal(feet)) feet" : "\(number(Int(feet.rounded()))) feet"
    }

    /// Five decimals are a yard: enough to find a spot by eye.
    static func spot(_ place: Coordinate) -> String {
        String(format: "%.5f, %.5f", place.latitude, place.longitude)
    }

    static func share(_ part: Double, of whole: Double) -> String {
        guard whole > 0 else { return "0%" }
        let percent = part / whole * 100
        return percent < 1 ? "under 1%" : percent > 99.5 ? "all" : "\(Int(percent.rounded()))%"
    }

    /// What a shape is, in one sentence.
    static func sentence(_ shape: Shape) -> String {
        if shape.isEmpty { return "Nothing is drawn." }
        let polygons = shape.allPolygons
        if polygons.isEmpty {
            if shape.allLines.isEmpty {
                let count = shape.allPoints.count
                return count == 1 ? "A pin." : "\(number(count)) pins."
            }
            return "A line of \(length(shape.length)) with \(corners(shape.allLines.joined().count))."
        }
        let count = polygons.reduce(0) { $0 + $1.rings.reduce(0) { $0 + max($1.count - 1, 0) } }
        let holes = polygons.reduce(0) { $0 + $1.holes.count }
        var parts = ["\(area(shape.area)) with \(corners(count))"]
        if polygons.count > 1 { parts.append("in \(polygons.count) parts") }
        if holes > 0 { parts.append(holes == 1 ? "and a hole" : "and \(holes) holes") }
        return parts.joined(separator: " ") + "."
    }

    private static func corners(_ count: Int) -> String {
        count == 1 ? "1 corner" : "\(number(count)) corners"
    }
}
