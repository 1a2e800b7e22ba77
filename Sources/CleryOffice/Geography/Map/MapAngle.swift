import Foundation

/// The little trigonometry that names along a street need.
enum Angle {
    /// Half of the angle whose tangent is `y` over `x`, within a quarter turn to either side.
    static func half(of y: Double, over x: Double) -> Double { atan2(y, x) / 2 }

    static func parts(_ angle: Double) -> (cosine: Double, sine: Double) { (cos(angle), sin(angle)) }

    static func degrees(_ angle: Double) -> Double { angle * 180 / .pi }
}
