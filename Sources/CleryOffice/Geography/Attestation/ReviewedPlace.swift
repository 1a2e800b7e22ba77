import CleryLaw
import GRDB

/// A place of a unit as whoever is asked reads it: its name and what the office holds to be so, in plain words.
struct ReviewedPlace: Sendable, Identifiable {
    let id: Int64
    let name: String
    let campus: Int64
    let details: PlaceDetails
    let decision: PlaceDecision?
    let facts: PlaceDescription?
    let agreements: [PlaceAgreement]
    /// The periods with a first and a last day: the stays of trips.
    let periods: [PlacePeriod]

    /// At most this many are listed; a unit with more is asked in parts.
    static let most = 1000

    /// The places of a unit that whoever has no sight of restricted records may know of.
    static func of(
        unit: String, campus: Int64?, on day: Day, hiding hidden: Hidden, _ db: Database
    ) throws -> [ReviewedPlace] {
        let columns = KeptTable.placeDetails.columns.map { "place_details.\($0)" }.joined(separator: ",")
        let rows = try Row.fetchAll(
            db,
            sql: """
                SELECT \(columns), places.name, places.campus FROM places
                JOIN place_details ON place_details.id = places.id
                WHERE unit = ?1 COLLATE NOCASE AND (?2 IS NULL OR campus = ?2) AND merged_into IS NULL
                  AND \(hidden.places)
                ORDER BY places.name COLLATE NOCASE, places.id LIMIT \(most)
                """, arguments: [unit, campus])
        let width = KeptTable.placeDetails.columns.count
        return try rows.map { row in
            let details = PlaceDetails(row: row)
            return ReviewedPlace(
                id: details.id, name: row[width], campus: row[width + 1], details: details,
                decision: try PlaceDecision.of(details.id, on: day, db),
                facts: try PlacePast(of: details.id, db).description(on: day),
                agreements: try PlaceAgreement.of(details.id, db),
                periods: try PlacePeriod.of(details.id, db))
        }
    }

    /// What the office holds to be so, one short sentence each.
    func sentences(on day: Day) -> [String] {
        var told: [String] = []
        if let address = details.address { told.append(address) }
        told.append(details.kind.title + (details.number.map { ", number \($0)" } ?? ""))
        if let facts {
            if let owner = facts.owner.value { told.append("Owner: \(owner.title.lowercasedFirst)") }
            if facts.studentHousing.isYes { told.append("Students live there") }
            if facts.educationalUse.isYes { told.append("Used for our educational purposes") }
            if facts.frequentlyUsedByStudents.isYes { told.append("Students use it frequently") }
        }
        if details.kind == .lodging { return told + stays(around: day) }
        for agreement in agreements where agreement.through.map({ $0 >= day }) ?? true {
            told.append(ReviewedPlace.words(agreement))
        }
        if let purposes = details.purposes { told.append("Purpose: \(purposes)") }
        if let facts = decision?.facts.geography.value {
            told.append(
                "The office counts it as: \(TripEffect.words(PlaceFacts(geography: .known(facts), studentHousing: decision?.facts.studentHousing ?? .unknown)))"
            )
        } else {
            told.append("The office does not know yet how to count it")
        }
        return told
    }

    /// A lodging is held for the stays of trips only: those of the last year and to come.
    private func stays(around day: Day) -> [String] {
        let days = periods.compactMap { period in
            period.from.flatMap { from in
                period.through.map { "\(TimeWords.long(from)) to \(TimeWords.long($0))" }
            }.flatMap { (period.through ?? day) > day.adding(days: -366) ? $0 : nil }
        }
        return [days.isEmpty ? "No trip within a year" : "Trips stay there: " + days.joined(separator: "; ")]
    }

    private static func words(_ agreement: PlaceAgreement) -> String {
        var words = "Agreement with \(agreement.party)"
        if let spaces = agreement.spaces { words += " for \(spaces)" }
        if let through = agreement.through { words += " until \(TimeWords.long(through))" }
        return words
    }
}

extension String {
    /// The same words with a small first letter, within a sentence.
    fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
