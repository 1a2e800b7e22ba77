import Geometry

/// The verbs on shapes. A shape decides no category, so nothing is counted again.
enum DrawingActs {
    static let drawn = "drawn"

    /// Keeps a shape as the place's own. An empty one takes the place off the map; the row stays.
    static func keep(_ shape: Shape, of place: Int64, source: String = drawn, _ writing: Writing) throws {
        try writing.put(
            .placeShapes, PlaceShape(id: place, shape: shape, source: source).values)
    }
}
