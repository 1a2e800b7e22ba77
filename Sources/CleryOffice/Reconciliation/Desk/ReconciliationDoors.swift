extension Doors {
    /// The reconciliation board: where the office's records differ, and why.
    static let reconciliation: [Door] = [
        .get("/office/reconciliation", .may(.seeSources), ReconciliationRoutes.show),
        .get("/office/reconciliation/list.csv", .may(.seeSources), ReconciliationRoutes.file),
        .get("/office/reconciliation/four-way", .may(.seeSources), FourWayRoutes.show),
        .post("/office/reconciliation/explain", .may(.keepSources), ReconciliationRoutes.explain),
        .post("/office/reconciliation/take-back", .may(.keepSources), ReconciliationRoutes.takeBack),
    ]
}
