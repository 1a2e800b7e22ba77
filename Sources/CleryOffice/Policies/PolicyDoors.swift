extension Doors {
    /// The statements of the annual report: what they say, who looks after them, on which facts they depend.
    static let policies: [Door] = [
        .get("/office/policies", .may(.writeReport), PolicyTreeRoutes.show),
        .get("/office/policies/facts", .may(.writeReport), PolicyFactRoutes.show),
        .post("/office/policies/facts", .may(.writeReport), PolicyFactRoutes.state),
        .get("/office/policies/begin", .may(.writeReport), PolicyBeginRoutes.ask),
        .post("/office/policies/begin", .may(.writeReport), PolicyBeginRoutes.fill),
        .get("/office/policies/read", .may(.writeReport), ReadRoutes.show),
        .post("/office/policies/read", .may(.writeReport), ReadRoutes.adopt),
        .get("/office/policies/approve", .may(.approveReport), PolicyApproveRoutes.show),
        .post("/office/policies/approve", .may(.approveReport), PolicyApproveRoutes.approve),
        .post("/office/policies/withdraw", .may(.approveReport), PolicyApproveRoutes.withdraw),
        .get("/office/policies/renewal", .may(.writeReport), PolicyRenewalRoutes.show),
        .post("/office/policies/renewal", .may(.writeReport), PolicyRenewalRoutes.review),
        .get("/office/policies/jurisdiction", .may(.writeReport), JurisdictionRoutes.list),
        .post("/office/policies/jurisdiction", .may(.writeReport), JurisdictionRoutes.choose),
        .post("/office/policies/jurisdiction/packs", .may(.writeReport), JurisdictionRoutes.add),
        .get("/office/policies/jurisdiction/:pack", .may(.writeReport), JurisdictionRoutes.show),
        .post("/office/policies/jurisdiction/:pack", .may(.writeReport), JurisdictionRoutes.change),
        .post(
            "/office/policies/jurisdiction/:pack/confirm", .may(.approveReport), JurisdictionRoutes.confirm),
        .get("/office/policies/:statement", .may(.writeReport), StatementRoutes.show),
        .post("/office/policies/:statement", .may(.writeReport), StatementRoutes.save),
        .get("/office/policies/:statement/history", .may(.writeReport), PolicyHistoryRoutes.show),
    ]
}
