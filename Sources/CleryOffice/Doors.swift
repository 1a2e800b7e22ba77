/// Every URL of the house, grouped by who may enter. A test walks this list with every role.
enum Doors {
    static let all: [Door] = everyone + office

    /// Open to all; kept in memory until the office changes.
    private static let everyone: [Door] = [
        .get("/", .everyone, kept: true, HomeRoutes.safety),
        .get("/log", .everyone, kept: true, LogRoutes.list),
        .get("/log/:entry", .everyone, kept: true, LogRoutes.show),
        .get("/statistics", .everyone, kept: true, StatisticsRoutes.tables),
        .get("/statistics/why", .everyone, kept: true, StatisticsRoutes.why),
        .get("/reports", .everyone, kept: true, ReportRoutes.list),
        .get("/reports/:year", .everyone, kept: true, ReportRoutes.show),
        .get("/practice", .everyone, PracticeRoutes.show),
        .get("/look.css", .everyone, kept: true, HomeRoutes.look),
        .get("/icon.svg", .everyone, kept: true, HomeRoutes.icon),
        .get("/health", .everyone) { _ in .text("ok") },
        .get("/sign-in", .everyone, SignInRoutes.page),
        .post("/sign-in", .everyone, SignInRoutes.signIn),
    ]

    /// The office's own pages.
    private static let office: [Door] = [
        .post("/sign-out", .administrator, SignInRoutes.signOut),
        .get("/office", .administrator, HomeRoutes.office),
        .get("/office/incidents", .administrator, IncidentRoutes.list),
        .get("/office/incidents/:incident", .administrator, IncidentRoutes.show),
        .get("/office/incidents/:incident/why", .administrator, IncidentRoutes.why),
        .get("/office/statistics", .administrator, StatisticsRoutes.tables),
        .get("/office/statistics/why", .administrator, StatisticsRoutes.why),
        .get("/office/review", .administrator, ReviewRoutes.list),
        .get("/office/review/wording", .administrator, ReviewRoutes.ask),
        .post("/office/review/wording", .administrator, ReviewRoutes.answer),
        .get("/office/places/:place", .administrator, PlaceRoutes.ask),
        .post("/office/places/:place", .administrator, PlaceRoutes.state),
        .get("/office/import", .administrator, ImportRoutes.show),
        .post("/office/import", .administrator, ImportRoutes.take),
        .get("/office/profiles", .administrator, ProfileRoutes.list),
        .get("/office/profiles/:profile", .administrator, ProfileRoutes.show),
        .post("/office/profiles/:profile", .administrator, ProfileRoutes.keep),
        .get("/office/register", .administrator, RegisterRoutes.list),
    ]

    static func mayEnter(_ door: Door, _ session: Session?) -> Bool {
        switch door.who {
        case .everyone: true
        case .administrator: session != nil
        }
    }
}
