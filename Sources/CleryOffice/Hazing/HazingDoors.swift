extension Doors {
    /// The transparency report on hazing: public pages, and the office's findings and editions.
    static let hazing: [Door] = [
        .get("/hazing", .everyone, kept: true, HazingPublicRoutes.show),
        .get("/hazing.json", .everyone, kept: true, HazingPublicRoutes.data),
        .get("/hazing.schema.json", .everyone, kept: true, HazingPublicRoutes.schema),
        .get("/hazing/:edition", .everyone, kept: true, HazingPublicRoutes.edition),
        .get("/office/hazing", .may(.keepHazing), HazingRoutes.list),
        .get("/office/hazing/findings.csv", .may(.keepHazing), HazingRoutes.file),
        .get("/office/hazing/new", .may(.keepHazing), HazingRoutes.ask),
        .post("/office/hazing/new", .may(.keepHazing), HazingRoutes.add),
        .get("/office/hazing/texts", .may(.keepHazing), HazingTextsRoutes.show),
        .post("/office/hazing/texts", .may(.keepHazing), HazingTextsRoutes.keep),
        .get("/office/hazing/next", .may(.keepHazing), HazingNextRoutes.show),
        .post("/office/hazing/next", .may(.publishReport), HazingNextRoutes.publish),
        .get("/office/hazing/findings/:finding", .may(.keepHazing), HazingFindingRoutes.show),
        .post("/office/hazing/findings/:finding", .may(.keepHazing), HazingFindingRoutes.change),
        .post("/office/hazing/findings/:finding/withdraw", .may(.keepHazing), HazingFindingRoutes.withdraw),
        .post("/office/hazing/findings/:finding/incidents", .may(.keepHazing), HazingFindingRoutes.link),
        .get("/office/hazing/editions/:edition", .may(.keepHazing), HazingNextRoutes.edition),
    ]
}
