import HTTPTypes

extension Doors {
    /// What the public, other sites and signs read of warnings; and the office's look back at a message.
    static let warnings: [Door] = [
        .get("/warnings", .everyone, kept: true, WarningRoutes.list),
        .get("/warnings/:warning", .everyone, kept: true, WarningRoutes.show),
        .get("/warnings.atom", .everyone, kept: true, WarningRoutes.atom),
        .get("/warnings.json", .everyone, kept: true, WarningRoutes.json),
        .get("/warnings/banner", .everyone, kept: true, WarningRoutes.banner),
        .get("/warnings/stream", .everyone, WarningRoutes.stream),
        Door(method: .options, path: "/warnings.json", who: .everyone, enter: FeedAnswer.preflight),
        .get("/office/alerts/:alert/after", .may(.seeAlerts), AfterRoutes.show),
        .get("/office/alerts/:alert/after.csv", .may(.seeAlerts), AfterRoutes.file),
        .get("/office/alerts/:alert/unreached", .may(.openSealed), AfterRoutes.askUnreached),
        .post("/office/alerts/:alert/unreached", .may(.openSealed), fresh: true, AfterRoutes.unreached),
    ]
}
