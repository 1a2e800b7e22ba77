import CleryLaw

/// The decisions about warnings of a year, with everything that shows how they came about.
extension AuditParts {
    private static let threats = AuditRows.of(dated: "received") {
        "\($0.time("received")) OR incident IN (\($0.incidents)) OR report IN (\($0.reports))"
    }
    private static let decisions = AuditRows.under("threat", .threats, threats, dated: "at")

    static let threatSheets = [
        AuditSheet("threats", "Crimes and hazards that asked for a decision", .threats, threats),
        AuditSheet("decisions", "Decisions", .threatDecisions, decisions),
        AuditSheet(
            "decisions-seen", "Overrides that counsel has seen", .threatCounsel,
            .under("decision", .threatDecisions, decisions, dated: "at")),
        AuditSheet(
            "calls", "Who was called when nobody had decided", .threatCalls,
            .under("threat", .threats, threats, dated: "at")),
    ]
}
