import CleryLaw

/// Missing students in codes and instants: names, contacts and what was told stay in the house.
extension AuditParts {
    private static let cases = AuditRows.of(dated: "reported") {
        "\($0.time("reported")) OR \($0.time("determined"))"
    }

    static let missingStudents = AuditTables(
        "missing-students", "Missing students", MissingResidents.citation,
        "Each report of a missing student with its referral and determination, each notification with its instant, and who opened a confidential contact. Names, contacts and what was told are not in it.",
        [
            AuditSheet("cases", "Reports of missing students", .missingCases, cases),
            AuditSheet(
                "steps", "Referrals and notifications", .missingSteps,
                .under("missing_case", .missingCases, cases, dated: "done")),
            AuditSheet("openings", "Openings of contacts, searches", .missingLooks, .time()),
        ])
}
