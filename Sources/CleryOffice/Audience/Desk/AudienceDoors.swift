extension Doors {
    /// Who is told: lists, rosters, people, and what everybody does for an address of their own.
    static let audience: [Door] = [
        .get("/office/alerts/audience", .may(.keepAudience), AudienceRoutes.lists),
        .post("/office/alerts/audience", .may(.keepAudience), AudienceRoutes.make),
        .get("/office/alerts/audience/import", .may(.keepAudience), AudienceImportRoutes.ask),
        .post("/office/alerts/audience/import", .may(.keepAudience), AudienceImportRoutes.send),
        .get("/office/alerts/audience/import/:file", .may(.keepAudience), AudienceImportRoutes.show),
        .post("/office/alerts/audience/import/:file", .may(.keepAudience), AudienceImportRoutes.confirm),
        .get("/office/alerts/audience/people/:person", .may(.keepAudience), AudienceRoutes.person),
        .post(
            "/office/alerts/audience/people/:person/open", .may(.keepAudience), fresh: true,
            AudienceRoutes.open),
        .post("/office/alerts/audience/people/:person/remove", .may(.keepAudience), AudienceRoutes.remove),
        .get("/office/alerts/audience/:list", .may(.keepAudience), AudienceRoutes.show),
        .post("/office/alerts/audience/:list", .may(.keepAudience), AudienceRoutes.change),
        .post("/office/alerts/own", .may(.enter), OwnAddressRoutes.ofAccount),
        .get("/warnings/subscribe", .everyone, OwnAddressRoutes.ask),
        .post("/warnings/subscribe", .everyone, OwnAddressRoutes.signUp),
        .get("/warnings/subscribe/confirm", .everyone, OwnAddressRoutes.askToConfirm),
        .post("/warnings/subscribe/confirm", .everyone, OwnAddressRoutes.confirm),
        .post("/warnings/subscribe/code", .everyone, OwnAddressRoutes.code),
        .get("/warnings/subscribe/leave", .everyone, OwnAddressRoutes.askToLeave),
        .post("/warnings/subscribe/leave", .everyone, OwnAddressRoutes.leave),
        .get("/warnings/subscribe/mine", .everyone, OwnAddressRoutes.mine),
        .post("/warnings/subscribe/mine", .everyone, OwnAddressRoutes.change),
    ]
}
