import CleryLaw

/// How the office looks after its records: what was coded again, how long they are kept, what was destroyed.
extension AuditParts {
    private static let rounds = AuditRows.of(dated: "at") { "year = \($0.year) OR \($0.time("at"))" }

    static let recoding = AuditTables(
        "recoding", "Random coding again", SupportingRecords.citation,
        "The rounds in which incidents of the year were drawn and coded again by a second person, and how both agreed.",
        [
            AuditSheet("rounds", "Rounds", .recodingRounds, rounds),
            AuditSheet(
                "items", "Incidents that were drawn", .recodingItems,
                .under("round", .recodingRounds, rounds, dated: "coded")),
        ])

    static let keeping = AuditTables(
        "keeping", "Retention, holds and disposals", KeptThreeYears.citation,
        "For how many years each kind of record is kept, legal holds, and every disposal with its certificate. The matter of a hold is sealed.",
        [
            AuditSheet("years", "Years by kind", .retentionYears, .all),
            AuditSheet("holds", "Legal holds", .legalHolds, .before()),
            AuditSheet("disposals", "Disposals", .disposals, .before()),
            AuditSheet(
                "destroyed", "Records whose keys were destroyed", .disposedRecords,
                .under("disposal", .disposals, .before())),
        ])
}
