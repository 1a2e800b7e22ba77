import CleryLaw
import GRDB

/// The general location of an entry: never a unit, and for sexual and VAWA offenses never a few homes.
enum LogLocation {
    /// - Parameters:
    ///   - known: what the office says of the place for the log.
    ///   - then: its Clery geography at the time of the incident; without it, that of now.
    ///   - sensitive: whether the offense is one of those for which `DwellingsRule` holds.
    ///   - wasPublic: the words stood in a log that was published before. They stay as they were, unless the office has
    ///     counted fewer dwellings than its rule asks.
    static func words(
        _ place: PlaceRecord, _ known: LogPlace?, facts then: PlaceFacts? = nil, sensitive: Bool,
        wasPublic: Bool = false
    ) -> String {
        let facts = then ?? place.facts
        let words = known?.words ?? GeneralLocation.words(place.name) ?? ""
        guard sensitive, !(wasPublic && known?.dwellings == nil) else { return words }
        let wider = (known?.wider).map { WiderWords(words: $0, dwellings: DwellingsRule.atLeast) }
        let wide = GeneralLocation.wide(
            words: words, dwellings: dwellings(facts, known),
            wider: [wider ?? WiderWords(words: widest(facts), dwellings: DwellingsRule.atLeast)])
        return wide ?? ""
    }

    private static func dwellings(_ place: PlaceFacts, _ known: LogPlace?) -> Dwellings {
        if let number = known?.dwellings { return number == 0 ? .nobody : .number(number) }
        switch place.geography.value {
        case .onCampus?: return place.studentHousing.isNo ? .nobody : .unknown
        // A street, a sidewalk, a park.
        case .publicProperty?: return .nobody
        case .noncampus?, .nowhere?, nil: return .unknown
        }
    }

    /// What is said where the office has no wider words of its own.
    static func widest(_ place: PlaceFacts) -> String {
        switch place.geography.value {
        case .onCampus?: place.studentHousing.isYes ? "On-campus student housing" : "On campus"
        case .noncampus?: "Noncampus property"
        case .publicProperty?: "Public property"
        case .nowhere?: "Off campus"
        case nil: "Place not told more closely"
        }
    }
}

/// General locations while a file comes in: what the office says of a place is asked once, and its words are made once.
struct LogLocations {
    private var known: [Int64: (usual: String, sensitive: String)] = [:]

    mutating func words(
        of incident: Incident, at place: PlaceRecord, told: String? = nil, _ db: Database
    ) throws -> String {
        let words: (usual: String, sensitive: String)
        if let told, told != place.name {
            var shown = place
            shown.name = told
            let said = try LogPlace.one(place.id, db)
            return LogLocation.words(shown, said, sensitive: incident.isIntimate, wasPublic: true)
        } else if let found = known[place.id] {
            words = found
        } else {
            let said = try LogPlace.one(place.id, db)
            words = (
                LogLocation.words(place, said, sensitive: false, wasPublic: true),
                LogLocation.words(place, said, sensitive: true, wasPublic: true)
            )
            known[place.id] = words
        }
        return incident.isIntimate ? words.sensitive : words.usual
    }
}
