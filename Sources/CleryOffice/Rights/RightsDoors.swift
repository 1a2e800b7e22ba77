extension Doors {
    /// The leaflet of rights and options: read by everybody, kept and given by the office.
    static let rights: [Door] = [
        .get("/rights", .everyone, kept: true, RightsRoutes.show),
        .get("/rights.pdf", .everyone, kept: true, RightsRoutes.pdf),
        .get("/office/rights", .may(.seeIncidents), RightsRoutes.list),
        .get("/office/rights/new", .may(.keepLeaflet), RightsRoutes.ask),
        .post("/office/rights", .may(.keepLeaflet), RightsRoutes.write),
        .get("/office/rights/:leaflet", .may(.seeIncidents), RightsRoutes.version),
        .post("/office/reports/:report/rights", .may(.work), GivingRoutes.report),
        .post("/office/incidents/:incident/rights", .may(.work), GivingRoutes.incident),
    ]
}
