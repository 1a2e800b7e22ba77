/// What a distance says of contiguity. The Handbook's mile was withdrawn in 2020; the law has no number.
public enum ContiguityBasis: String, InterpretationChoice {
    case caseByCase = "case_by_case"
    case byDistance = "by_distance"
    public var sentence: String {
        switch self {
        case .caseByCase:
            "Whether a place is reasonably contiguous is decided one by one; the distance is evidence only."
        case .byDistance:
            "A place up to the distance stated is reasonably contiguous unless decided otherwise; beyond it is not."
        }
    }
}

public enum RepeatedUseTrips: String, InterpretationChoice {
    case frequentUse = "on"
    case notByItself = "off"
    public var sentence: String {
        switch self {
        case .frequentUse:
            "Trips that return to the same place make its use frequent, however short they are."
        case .notByItself: "Trips that return to the same place do not by themselves make its use frequent."
        }
    }
}

public enum ShortStayTrips: String, InterpretationChoice {
    case frequentUse = "on"
    case notByItself = "off"
    public var sentence: String {
        switch self {
        case .frequentUse: "A trip of more than one night makes the use of its places frequent."
        case .notByItself: "A trip of more than one night does not by itself make use frequent."
        }
    }
}

public enum PublicBuildingsChoice: String, InterpretationChoice {
    case notPublicProperty = "not_public_property"
    case publicProperty = "public_property"
    public var sentence: String {
        switch self {
        case .notPublicProperty:
            "A public building that the institution does not control is not public property."
        case .publicProperty: "A public building within or bordering the campus is public property."
        }
    }
}

extension Interpretations {
    private static func miles(_ text: String) -> String { text == "1" ? "1 mile" : text + " miles" }

    /// The switches of geography.
    static let geographyChoices: [Interpretation] = [
        Interpretation(
            "contiguityMiles", "Up to which distance is a place generally reasonably contiguous?",
            \.contiguityMiles, within: 0...10, unit: "miles",
            sources: "Handbook 2016, 2-4 (about one mile, case by case); withdrawn in 2020",
            sentence: {
                "Places within \(miles($0)) of the border are generally seen as contiguous."
            }),
        Interpretation(
            "contiguityBasis", "Does a distance alone decide on contiguity?", \.contiguityBasis,
            sources: "34 CFR 668.46(a) gives no number; Clery Act Appendix 2020: a reasonable reading"),
        Interpretation(
            "parkDepthMiles", "How far into a bordering park does public property reach?", \.parkDepthMiles,
            within: 0...10, unit: "miles",
            sources: "Handbook 2016, chapter 2 (about one mile); not repeated in 2020",
            sentence: {
                "A bordering public park is public property up to \(miles($0)) into it."
            }),
        Interpretation(
            "repeatedUseTrips", "Is a place that trips return to frequently used?", \.repeatedUseTrips,
            sources: "Handbook 2016, 2-25; not repeated in 2020"),
        Interpretation(
            "shortStayTrips", "Is a place used for more than one night frequently used?", \.shortStayTrips,
            sources: "Handbook 2016, 2-25 and 2-26; not repeated in 2020"),
        Interpretation(
            "publicBuildings", "Is a public building public property?", \.publicBuildings,
            sources: "34 CFR 668.46(a) names thoroughfares, streets, sidewalks and parking; course practice"),
    ]
}
