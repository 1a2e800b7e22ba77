extension Doors {
    /// Drawing the shapes of places.
    static let drawing: [Door] = [
        .get("/office/drawing.js", .may(.work), DrawingScript.serve),
        .get("/office/places/:place/shape", .may(.work), DrawingRoutes.show),
        .post("/office/places/:place/shape", .may(.work), DrawingRoutes.draw),
        .post("/office/places/:place/shape/restore", .may(.work), DrawingRoutes.restore),
    ]
}
