import Geometry

/// Makes a long outline short where nobody sees the difference.
enum Plain {
    /// Corners from which it is worth it.
    private static let many = 48

    /// The shape within the window and what is near it, to half a pixel.
    static func shape(_ shape: Shape, in frame: MapFrame) -> Shape {
        let corners =
            shape.allPolygons.reduce(0) { $0 + $1.outline.count }
            + shape.allLines.reduce(0) { $0 + $1.count }
        guard corners > many else { return shape }
        let simple = (try? shape.simplified(meters: frame.metersPerPixel / 2)) ?? shape
        guard corners > many * 4 else { return simple }
        let reach = frame.zoomed(by: 0.5).box
        return (try? simple.clipped(to: reach)) ?? simple
    }
}
