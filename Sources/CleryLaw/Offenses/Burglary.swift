/// The unlawful entry of a structure to commit a felony or a theft.
///
/// Counted by the structure or dwelling unit entered, stolen from or not.
public enum Burglary: Offense {
    public static let name = RuleName.burglary
    public static let category = Category.burglary
    public static let families: [Family] = [.primary, .hate]
    public static let source = DefinitionSource.summaryReporting
    public static let citation: Citation = "34 CFR 668.46(c)(9)(i); FBI SRS User Manual"
    public static let definition =
        "The unlawful entry of a structure, with walls, roof and door, to commit a felony or a theft."
    public static let includes = [
        "Forcible entry",
        "Unlawful entry without force",
        "Attempted forcible entry",
        "Hiding inside and leaving after closing",
        "Breaking into a building to steal a vehicle",
    ]
    public static let excludes: [Exclusion] = [
        Exclusion("Lawful access or an open area", becomes: .larceny),
        Exclusion("A vehicle, tent, recreational trailer or phone booth is no structure", becomes: .larceny),
        Exclusion("An attempt without force", becomes: nil),
        Exclusion("Intent that cannot be told", becomes: .larceny),
    ]
    public static let examples = [
        Example("Five rooms of a hall are entered: five") {
            Told(OffenseFacts(.burglary, premises: 5)).gives([.burglary: 5])
        },
        .nearMiss("A bag is taken from a lounge that is open to the public: larceny") {
            let told = Told(OffenseFacts(.theftInStructure).with { $0.access = .known(.openToPublic) })
            return told.givesNothing && told.names(.lawfulAccess, .nearlyCounted)
        },
    ]
}
