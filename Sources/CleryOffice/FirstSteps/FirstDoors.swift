extension Doors {
    /// The first answers of a new office, on one page.
    static let firstSteps: [Door] = [
        .get("/office/first", .may(.writeReport), FirstRoutes.ask),
        .post("/office/first", .may(.writeReport), FirstRoutes.answer),
    ]
}
