/// Burglary is counted one for each structure or dwelling unit that was entered, stolen from or not.
///
/// Residence-hall rooms are leased to individuals and are a unit each. Hotels, offices of the one institution in one
/// building and suites have rules of their own.
public enum PerUnitEntered: Rule {
    public static let name = RuleName.perUnitEntered
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, burglary"
    public static let authority = Authority.regulation
    public static let sentence = "One is counted for each structure or dwelling unit that was entered."

    @inline(__always) static func count(_ facts: OffenseFacts, _ interpretations: Interpretations) -> Int32 {
        let stated = max(1, facts.premises ?? 1)
        guard stated > 1, case .known(let kind) = facts.premisesKind else { return stated }
        return collapse(kind, interpretations) == nil ? stated : 1
    }

    /// The rule that makes several rooms one unit.
    static func collapse(_ kind: PremisesKind, _ interpretations: Interpretations) -> RuleName? {
        switch kind {
        case .transientLodging: .transientLodging
        case .suiteCommonArea: .suiteBedrooms
        case .suiteBedrooms: interpretations.suiteBedrooms == .separatelySecured ? .suiteBedrooms : nil
        case .institutionOfficesSameBuilding:
            interpretations.officeBuilding == .oneOperation ? .officesOneOperation : nil
        default: nil
        }
    }

    public static let examples = [
        Example("Five student rooms entered in one spree, a theft in one: five burglaries") {
            Told(OffenseFacts(.burglary, premises: 5).with { $0.premisesKind = .known(.studentRooms) })
                .gives([.burglary: 5])
        },
        Example("Two buildings in one night: two") {
            Told(OffenseFacts(.burglary, premises: 2).with { $0.premisesKind = .known(.separateBuildings) })
                .gives([.burglary: 2])
        },
        .nearMiss("Five rooms of a hotel under one manager: one") {
            Told(OffenseFacts(.burglary, premises: 5).with { $0.premisesKind = .known(.transientLodging) })
                .gives([.burglary: 1])
        },
    ]
}
