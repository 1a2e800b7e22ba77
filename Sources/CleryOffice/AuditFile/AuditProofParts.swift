import CleryLaw

/// What the office did to be right: persons referred, differences explained, samples coded again, records kept and let go.
extension AuditParts {
    private static let rows = AuditRows.of(dated: "day") { "\($0.day("day")) OR \($0.time("at"))" }

    static let referrals = AuditTables(
        "referrals", "Persons referred for discipline", WhatIsAReferral.citation,
        "Each row of the lists of the conduct and housing offices, what its charge was said to mean, and what was decided of persons who were also arrested. Names and words are sealed.",
        [
            AuditSheet("rows", "Rows of the lists", .referrals, rows),
            AuditSheet("charges", "Charges, and whether they are law or policy", .referralCharges, .all),
            AuditSheet(
                "matches", "Compared with arrests", .referralMatches,
                .under("referral", .referrals, rows, dated: "at")),
        ])

    static let reconciliation = AuditTables(
        "reconciliation", "Differences that were explained", SupportingRecords.citation,
        "Where the log, the incidents, the report, the survey and the Department’s file differed for the data year, and who explained it. The explanations are sealed.",
        [AuditSheet("reasons", "Explanations", .differenceReasons, .year("year", dated: "at"))])

    private static let rounds = AuditRows.of(dated: "at") { "year = \($0.year) OR \($0.time("at"))" }

    static let recoding = AuditTables(
        "recoding", "Random samples coded again", SupportingRecords.citation,
        "Each round with the seed that drew it, and for each incident what was answered the first and the second time and how a difference was settled.",
        [
            AuditSheet("rounds", "Rounds", .recodingRounds, rounds),
            AuditSheet(
                "items", "Incidents of the samples", .recodingItems,
                .under("round", .recodingRounds, rounds, dated: "coded")),
        ])

    static let keeping = AuditTables(
        "keeping", "Keeping and disposal", KeptThreeYears.citation,
        "How long each kind of record is kept, the legal holds, and every disposal with its certificate.",
        [
            AuditSheet("years", "How long", .retentionYears, .before()),
            AuditSheet("holds", "Legal holds", .legalHolds, .before()),
            AuditSheet("disposals", "Disposals", .disposals, .before()),
            AuditSheet(
                "disposed", "The records that were destroyed", .disposedRecords,
                .under("disposal", .disposals, .before())),
        ])
}
