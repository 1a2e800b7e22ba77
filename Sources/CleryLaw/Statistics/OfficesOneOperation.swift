/// Offices, labs and classrooms of the institution in one building, entered in one operation, are one burglary.
///
/// The institution is one occupant. Interpretation `officeBuilding`.
public enum OfficesOneOperation: Rule {
    public static let name = RuleName.officesOneOperation
    public static let citation: Citation = "Handbook 2016, 3-15"
    public static let authority = Authority.guidance
    public static let sentence =
        "Offices of the institution in one building have one occupant and are one unit."
    public static let examples = [
        Example("Six offices of one hall are broken into on one night: one burglary") {
            Told(
                OffenseFacts(.burglary, premises: 6).with {
                    $0.premisesKind = .known(.institutionOfficesSameBuilding)
                }
            ).gives([.burglary: 1])
        },
        .nearMiss("The offices belong to six tenants: six") {
            Told(OffenseFacts(.burglary, premises: 6).with { $0.premisesKind = .known(.separateTenants) })
                .gives([.burglary: 6])
        },
    ]
}
