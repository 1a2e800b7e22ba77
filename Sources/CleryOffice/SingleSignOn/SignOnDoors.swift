extension Doors {
    /// Single sign-on: the way to the provider and back, and the administrator's pages.
    static let singleSignOn: [Door] = [
        .get("/sign-in/start", .everyone, SignOnRoutes.start),
        .get("/sign-in/back", .everyone, SignOnRoutes.back),
        .get("/sign-in/proxy", .everyone, SignOnRoutes.proxy),
        .post("/sign-in/ended", .everyone, SignOnLeaving.ended),
        .get("/office/again", .may(.enter), SignOnRoutes.again),
        .get("/office/single-sign-on", .may(.administer), SignOnSettingsRoutes.show),
        .post("/office/single-sign-on", .may(.administer), SignOnSettingsRoutes.keep),
        .post("/office/single-sign-on/ask", .may(.administer), SignOnSettingsRoutes.ask),
        .post("/office/single-sign-on/rules", .may(.administer), SignOnSettingsRoutes.addRule),
        .post("/office/single-sign-on/rules/:rule/end", .may(.administer), SignOnSettingsRoutes.endRule),
        .get("/office/single-sign-on/trial", .may(.administer), SignOnSettingsRoutes.askTrial),
        .post("/office/single-sign-on/trial", .may(.administer), SignOnSettingsRoutes.tryOut),
        .get("/office/single-sign-on/people", .may(.administer), SignOnLinksRoutes.show),
        .post("/office/single-sign-on/people", .may(.administer), SignOnLinksRoutes.link),
        .post("/office/single-sign-on/people/:link/end", .may(.administer), SignOnLinksRoutes.unlink),
    ]
}
