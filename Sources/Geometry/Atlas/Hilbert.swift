/// A line through all cells of a square such that neighbors on the line are neighbors in the square.
enum Hilbert {
    private static let side: UInt32 = 1 << 16

    /// Where a place of the box stands on the line through 65,536 by 65,536 cells.
    static func position(of place: Coordinate, in box: Box) -> UInt32 {
        func cell(_ value: Double, _ low: Double, _ high: Double) -> UInt32 {
            high > low ? UInt32(((value - low) / (high - low) * Double(side - 1)).rounded()) : 0
        }
        var x = cell(place.longitude, box.west, box.east)
        var y = cell(place.latitude, box.south, box.north)
        var position: UInt32 = 0
        var step = side / 2
        while step > 0 {
            let (right, up) = (x & step != 0, y & step != 0)
            position += step &* step &* ((right ? 3 : 0) ^ (up ? 1 : 0))
            if !up {
                if right { (x, y) = (side - 1 - x, side - 1 - y) }
                (x, y) = (y, x)
            }
            step /= 2
        }
        return position
    }
}
