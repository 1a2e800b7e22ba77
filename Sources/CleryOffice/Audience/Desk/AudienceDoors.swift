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
        .post("/office/alerts/own", .may(.enter), OwnRoutes.ofAccount),
        .get("/warnings/subscribe", .everyone, OwnRoutes.ask),
        .post("/warnings/subscribe", .everyone, OwnRoutes.signUp),
        .get("/warnings/subscribe/confirm", .everyone, OwnRoutes.askToConfirm),
        .post("/warnings/subscribe/confirm", .everyone, OwnRoutes.confirm),
        .post("/warnings/subscribe/code", .everyone, OwnRoutes.code),
        .get("/warnings/subscribe/leave", .everyone, OwnRoutes.askToLeave),
        .post("/warnings/subscribe/leave", .everyone, OwnRoutes.leave),
        .get("/warnings/subscribe/mine", .everyone, OwnRoutes.mine),
        .post("/warnings/subscribe/mine", .everyone, OwnRoutes.change),
    ]
}
