extension Doors {
    /// The source matrix, and the offices of the institution that are asked.
    static let sources: [Door] = [
        .get("/office/sources", .may(.seeSources), MatrixRoutes.show),
        .get("/office/sources/list.csv", .may(.seeSources), MatrixRoutes.file),
        .get("/office/sources/sign", .may(.approveReport), MatrixRoutes.ask),
        .post("/office/sources/sign", .may(.approveReport), MatrixRoutes.sign),
        .post("/office/sources/take-back", .may(.approveReport), MatrixRoutes.takeBack),
        .get("/office/sources/offices", .may(.seeSources), SourceOfficeRoutes.list),
        .post("/office/sources/offices", .may(.keepSources), SourceOfficeRoutes.add),
        // Whoever answers for an office signs for it, whatever their role: the room asks.
        .get("/office/sources/offices/:source", .may(.enter), SourceOfficeRoutes.show),
        .post("/office/sources/offices/:source", .may(.keepSources), SourceOfficeRoutes.keep),
        .post("/office/sources/offices/:source/sign", .may(.enter), SourceOfficeRoutes.sign),
    ]
}
