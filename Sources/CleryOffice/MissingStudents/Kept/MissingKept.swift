import CleryLaw

/// The sealed records of residents and missing students, for the schedule of retention.
extension KeptSource {
    /// A resident goes with the contacts; whoever still lives there, or is missing, is kept. A case goes with its steps.
    var missingParts: [String] {
        switch self {
        case .resident:
            [(SealedRecord.missingResident(0), "r"), (SealedRecord.missingContact(0), "x")].map {
                first, row in
                Self.part(
                    first, row, .missingStudent, item: "r.id", day: "r.through_day",
                    at: row == "r" ? "coalesce(r.ended, r.at)" : "coalesce(x.ended, x.confirmed)",
                    campus: "r.campus",
                    waits: """
                        CASE WHEN EXISTS (SELECT 1 FROM missing_cases
                          WHERE student = r.id AND closed IS NULL) THEN 'open'
                        WHEN r.ended IS NULL THEN 'in_force' END
                        """,
                    from: "missing_residents AS r"
                        + (row == "r" ? "" : " JOIN missing_contacts AS x ON x.resident = r.id"))
            }
        case .missingStudent:
            [
                Self.part(
                    SealedRecord.missingCase(0), "x", .missingStudent, item: "x.item",
                    at: "coalesce(x.closed, x.reported)", campus: "x.campus", waits: Self.openCase,
                    from: """
                        (SELECT id * 4 AS id, id AS item, reported, campus, closed FROM missing_cases) AS x
                        """),
                Self.part(
                    SealedRecord.missingStep(0), "x", .missingStudent, item: "x.item", at: "x.at",
                    campus: "x.campus", waits: Self.openCase,
                    from: """
                        (SELECT s.id * 4 AS id, c.id AS item, s.at, c.campus, c.closed
                         FROM missing_steps AS s JOIN missing_cases AS c ON c.id = s.missing_case) AS x
                        """),
            ]
        default: []
        }
    }

    private static let openCase = "CASE WHEN x.closed IS NULL THEN 'open' END"
}
