extension Doors {
    /// Decisions whether the campus is warned, and who is called when nobody decides.
    static let threats: [Door] = [
        .get("/office/threats", .may(.seeAlerts), ThreatsRoutes.list),
        .post("/office/threats", .may(.decideThreats), ThreatsRoutes.open),
        .get("/office/threats/new", .may(.decideThreats), HazardRoutes.show),
        .post("/office/threats/new", .may(.decideThreats), HazardRoutes.add),
        .get("/office/threats/together", .may(.decideThreats), TogetherRoutes.show),
        .post("/office/threats/together", .may(.decideThreats), TogetherRoutes.decide),
        .get("/office/threats/calls", .may(.setRules), ThreatRuleRoutes.show),
        .post("/office/threats/calls", .may(.setRules), ThreatRuleRoutes.keep),
        .get("/office/threats/:threat", .may(.seeAlerts), ThreatRoutes.show),
        .post("/office/threats/:threat", .may(.decideThreats), ThreatRoutes.take),
        .post("/office/threats/:threat/facts", .may(.decideThreats), ThreatRoutes.state),
        .post("/office/threats/:threat/decide", .may(.decideThreats), ThreatRoutes.decide),
        .post("/office/threats/:threat/seen", .may(.seeOverrides), ThreatRoutes.seen),
    ]
}
