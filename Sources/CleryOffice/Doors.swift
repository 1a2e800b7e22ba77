/// Every URL of the house, grouped by who may enter. A test walks this list with every role.
enum Doors {
    static let all: [Door] =
        everyone + office + rosters + scim + batches + restriction + openings + forwarded + desk + telling
        + rights + posters + secondLook + history + notices + account + singleSignOn + closures + logDuties
        + logDesk + logFeeds + logSubscriptions + publicLog + places + trips + agencies + attestation
        + locating + layers + maps + drawing + streets + annualReport + housingFires + hazing + programs
        + policies + delivery + firstSteps + sources + referrals + duties + agencyRequests + survey + openData
        + authorities + keeping + auditFile + reconciliation
        + trends + risks + recoding
        + threats + alerts + warnings + channels + audience + exercises + procedures + missingStudents

    /// Open to all; kept in memory until the office changes.
    private static let everyone: [Door] = [
        .get("/", .everyone, kept: true, HomeRoutes.safety),
        .get("/log", .everyone, kept: true, LogRoutes.list),
        .get("/log/:entry", .everyone, kept: true, LogRoutes.show),
        .get("/statistics", .everyone, kept: true, StatisticsRoutes.tables),
        .get("/statistics/why", .everyone, kept: true, StatisticsRoutes.why),
        .get("/reports", .everyone, kept: true, ReportRoutes.list),
        .get("/reports/:year", .everyone, kept: true, ReportRoutes.show),
        .get("/reports/:year/:volume", .everyone, kept: true, ReportRoutes.volume),
        .get("/reports/pictures/:picture", .everyone, kept: true, ReportRoutes.picture),
        .get("/report", .everyone, TellRoutes.ask),
        .post("/report", .everyone, TellRoutes.tell),
        .get("/report/follow", .everyone, TellRoutes.comeBack),
        .post("/report/follow", .everyone, TellRoutes.follow),
        .get("/practice", .everyone, PracticeRoutes.show),
        .get("/look.css", .everyone, kept: true, HomeRoutes.look),
        .get("/icon.svg", .everyone, kept: true, HomeRoutes.icon),
        .get("/health", .everyone) { _ in .text("ok") },
        .get("/sign-in", .everyone, SignInRoutes.page),
        .post("/sign-in", .everyone, SignInRoutes.signIn),
    ]

    /// The office's own pages.
    private static let office: [Door] = [
        .post("/sign-out", .may(.enter), SignInRoutes.signOut),
        .get("/office", .may(.enter), HomeRoutes.office),
        .get("/office/incidents", .may(.seeIncidents), IncidentRoutes.list),
        .get("/office/incidents/:incident", .may(.seeIncidents), IncidentRoutes.show),
        .get("/office/incidents/:incident/why", .may(.seeIncidents), IncidentRoutes.why),
        .get("/office/incidents/:incident/facts", .may(.work), FactsRoutes.show),
        .post("/office/incidents/:incident/facts", .may(.work), FactsRoutes.state),
        .post("/office/incidents/:incident/join", .may(.work), JoinRoutes.join),
        .post("/office/incidents/:incident/part", .may(.work), JoinRoutes.part),
        .post("/office/incidents/:incident/answer", .may(.work), FactsRoutes.answer),
        .get("/office/reports", .may(.seeIncidents), DeskRoutes.queue),
        .get("/office/reports/:report", .may(.seeIncidents), DeskRoutes.show),
        .post("/office/reports/:report/open", .may(.openSealed), fresh: true, DeskRoutes.open),
        .post("/office/reports/:report/answer", .may(.openSealed), fresh: true, DeskRoutes.answer),
        .post("/office/reports/:report/incident", .may(.work), TriageRoutes.make),
        .post("/office/reports/:report/link", .may(.work), TriageRoutes.link),
        .post("/office/reports/:report/close", .may(.work), DeskRoutes.close),
        .get("/office/statistics", .may(.seeNumbers), StatisticsRoutes.tables),
        .get("/office/statistics/why", .may(.seeNumbers), StatisticsRoutes.why),
        .get("/office/review", .may(.nameWords), ReviewRoutes.list),
        .get("/office/review/wording", .may(.nameWords), ReviewRoutes.ask),
        .post("/office/review/wording", .may(.nameWords), ReviewRoutes.answer),
        .get("/office/import", .may(.importLogs), ImportRoutes.show),
        .post("/office/import", .may(.importLogs), ImportRoutes.take),
        .get("/office/profiles", .may(.importLogs), ProfileRoutes.list),
        .get("/office/profiles/:profile", .may(.importLogs), ProfileRoutes.show),
        .post("/office/profiles/:profile", .may(.importLogs), ProfileRoutes.keep),
        .get("/office/people", .may(.administer), PeopleRoutes.list),
        .get("/office/people/new", .may(.administer), PeopleRoutes.ask),
        .post("/office/people/new", .may(.administer), PeopleRoutes.add),
        .get("/office/people/:person", .may(.administer), PeopleRoutes.show),
        .post("/office/people/:person/grants", .may(.administer), PeopleRoutes.grant),
        .post("/office/people/:person/grants/:grant/end", .may(.administer), PeopleRoutes.endGrant),
        .post("/office/people/:person/end", .may(.administer), PeopleRoutes.end),
        .post("/office/people/:person/password", .may(.administer), fresh: true, PeopleRoutes.password),
        .post("/office/people/:person/code/remove", .may(.administer), fresh: true, PeopleRoutes.removeCode),
        .get("/office/register", .may(.seeRegister), RegisterRoutes.list),
    ]

    static func mayEnter(_ door: Door, _ session: Session?) -> Bool {
        switch door.who {
        case .everyone: true
        case .may(let power): session?.rights.may(power) ?? false
        case .token: false
        }
    }
}
