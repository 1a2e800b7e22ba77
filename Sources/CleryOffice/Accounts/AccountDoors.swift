extension Doors {
    /// A person's own account, and the question whether it is really the person.
    static let account: [Door] = [
        .get("/office/account", .may(.enter), AccountRoutes.show),
        .get("/office/account/password", .may(.enter), PasswordRoutes.ask),
        .post("/office/account/password", .may(.enter), PasswordRoutes.change),
        .get("/office/account/code", .may(.enter), fresh: true, CodeRoutes.ask),
        .post("/office/account/code", .may(.enter), fresh: true, CodeRoutes.confirm),
        .post("/office/account/code/recovery", .may(.enter), fresh: true, CodeRoutes.renewRecovery),
        .post("/office/account/code/remove", .may(.enter), fresh: true, CodeRoutes.remove),
        .post("/office/account/sessions/end", .may(.enter), AccountRoutes.endOthers),
        .post("/office/account/sessions/:session/end", .may(.enter), AccountRoutes.endSession),
        .post("/office/prove", .may(.enter), StepUp.prove),
        .get("/office/proved", .may(.enter), StepUp.proved),
    ]
}
