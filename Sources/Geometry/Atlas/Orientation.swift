/// On which side of the way from `a` to `b` the place `c` lies: positive left, negative right, 0 on the line.
/// The sign is exact for all finite numbers of a map.
func orientation(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
    let left = (a.longitude - c.longitude) * (b.latitude - c.latitude)
    let right = (a.latitude - c.latitude) * (b.longitude - c.longitude)
    let quick = left - right
    // Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997), figure 21: beyond this the sign is sure.
    if abs(quick) > 3.330_669_073_875_472e-16 * (abs(left) + abs(right)) { return quick }
    return exactOrientation(a, b, c)
}

/// The sum of the six products of the determinant, each kept as two numbers without any rounding.
private func exactOrientation(_ a: Coordinate, _ b: Coordinate, _ c: Coordinate) -> Double {
    var sum: [Double] = []
    func add(_ x: Double, _ y: Double) {
        let product = x * y
        for part in [(-product).addingProduct(x, y), product] where part != 0 { sum = grown(sum, part) }
    }
    add(a.longitude, b.latitude)
    add(-a.longitude, c.latitude)
    add(b.longitude, c.latitude)
    add(-b.longitude, a.latitude)
    add(c.longitude, a.latitude)
    add(-c.longitude, b.latitude)
    return sum.last { $0 != 0 } ?? 0
}

/// Adds a number to a sum of parts that do not overlap, smallest first; the last decides the sign (Shewchuk,
/// figure 6).
private func grown(_ parts: [Double], _ more: Double) -> [Double] {
    var rest = more
    var grown: [Double] = []
    for part in parts {
        let sum = rest + part
        let its = sum - rest
        let error = (rest - (sum - its)) + (part - its)
        if error != 0 { grown.append(error) }
        rest = sum
    }
    grown.append(rest)
    return grown
}
