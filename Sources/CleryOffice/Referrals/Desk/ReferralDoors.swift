extension Doors {
    /// Referrals compared with arrests, person by person; law or policy.
    static let referrals: [Door] = [
        .get("/office/referrals", .may(.seeIncidents), ReferralRoutes.show),
        .get("/office/referrals/list.csv", .may(.seeIncidents), ReferralRoutes.file),
        .post("/office/referrals", .may(.work), ReferralRoutes.place),
        .get("/office/referrals/words", .may(.work), ChargeRoutes.list),
        .get("/office/referrals/words/:charge", .may(.work), ChargeRoutes.show),
        .post("/office/referrals/words/:charge", .may(.work), ChargeRoutes.answer),
        .get("/office/referrals/rows/:row", .may(.work), MatchRoutes.show),
        .post("/office/referrals/rows/:row", .may(.work), MatchRoutes.decide),
    ]
}
