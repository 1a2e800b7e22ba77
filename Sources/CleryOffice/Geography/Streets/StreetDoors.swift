extension Doors {
    /// Public property along the campuses.
    static let streets: [Door] = [
        .get("/office/geography/streets", .may(.work), StreetRoutes.list),
        .get("/office/geography/streets/:campus/:proposal", .may(.work), StreetRoutes.ask),
        .post("/office/geography/streets/:campus/:proposal", .may(.work), StreetRoutes.answer),
    ]
}
