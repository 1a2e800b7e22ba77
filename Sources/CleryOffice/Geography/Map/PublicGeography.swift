import CleryLaw
import GRDB

/// Which places the public map, its list and its file may show.
///
/// Decided places that count, and of these not where people sleep on a trip or live as a host family: the statistics
/// count them, and an address on a map would lead to a door.
enum PublicGeography {
    /// The columns of the statistics, which are the categories of the public map.
    static let shown = Geography.columns

    private static let away: [GeographyRow] = [.hostFamilyControlled, .repeatedTrip, .shortStay]

    /// The condition on a place with its answer.
    static func condition(_ hidden: Hidden) -> String {
        let rows = away.map { String($0.rawValue) }.joined(separator: ",")
        return """
            answers.geography IN ('on_campus', 'noncampus', 'public_property')
              AND coalesce(place_details.kind, '') <> '\(PlaceKind.lodging.rawValue)'
              AND coalesce(answers.law_row, -1) NOT IN (\(rows))
              AND NOT EXISTS (SELECT 1 FROM place_details AS whole
                WHERE whole.id = place_details.parent AND whole.kind = '\(PlaceKind.lodging.rawValue)')
              AND \(hidden.registeredPlaces)
            """
    }
}
