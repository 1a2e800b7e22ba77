/// A hotel, motel or other transient lodging under one manager is one structure (the "hotel rule").
public enum TransientLodging: Rule {
    public static let name = RuleName.transientLodging
    public static let citation: Citation =
        "34 CFR 668.46(c)(9)(i); FBI SRS User Manual, burglary (hotel rule)"
    public static let authority = Authority.regulation
    public static let sentence = "Rooms of a hotel under one manager, entered in one operation, are one unit."
    public static let examples = [
        Example("Four guest rooms of the conference hotel: one burglary") {
            Told(OffenseFacts(.burglary, premises: 4).with { $0.premisesKind = .known(.transientLodging) })
                .gives([.burglary: 1])
        },
        .nearMiss("Four rooms of a residence hall: four") {
            Told(OffenseFacts(.burglary, premises: 4).with { $0.premisesKind = .known(.studentRooms) })
                .gives([.burglary: 4])
        },
    ]
}
