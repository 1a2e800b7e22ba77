import CleryLaw
import GRDB

/// A place as a map and its list show it on one day.
struct MapPlace: Sendable, Identifiable, Equatable {
    let id: Int64
    let campus: Int64
    let name: String
    let kind: PlaceKind
    /// The institution's own number of a building.
    let number: String?
    let address: String?
    /// One of the four published columns, `nowhere`, or `undetermined` while a question is open.
    let geography: Geography
    /// The row of the law's table; nil where a source stated the category, or where a question is open.
    let row: GeographyRow?
    /// The one question that decides, as `PlaceDecision.asks` has it.
    let asks: String?
    /// A person looked at it and found it not reportable.
    let isReviewed: Bool

    /// The columns from which a place is read, and the tables in which they stand; `?1` is the day.
    static let columns = """
        places.id, places.campus, places.name, place_details.kind, place_details.number, place_details.address,
        answers.geography, answers.student_housing, answers.law_row, answers.asks,
        place_details.reviewed_day IS NOT NULL
        """
    static let tables = """
        places JOIN place_answers AS answers ON answers.place = places.id
          AND answers.from_day <= ?1 AND answers.through_day >= ?1
        LEFT JOIN place_details ON place_details.id = places.id
        """

    init(row: Row) {
        id = row[0]
        campus = row[1]
        name = row[2]
        kind = (row[3] as String?).flatMap(PlaceKind.init(rawValue:)) ?? .building
        number = row[4]
        address = row[5]
        geography = MapPlace.column(PlaceFacts(geography: row[6], housing: row[7]))
        self.row = (row[8] as UInt8?).flatMap(GeographyRow.init(rawValue:))
        asks = row[9]
        isReviewed = row[10]
    }

    init(
        id: Int64, campus: Int64 = 1, name: String, kind: PlaceKind = .building, number: String? = nil,
        geography: Geography
    ) {
        (self.id, self.campus, self.name, self.kind) = (id, campus, name, kind)
        (self.number, self.geography) = (number, geography)
        (address, row, asks, isReviewed) = (nil, nil, nil, false)
    }

    /// The published column in which a place stands; student housing before on campus, of which it is a part.
    static func column(_ facts: PlaceFacts) -> Geography {
        switch facts.geography.value {
        case .onCampus: facts.studentHousing.value == true ? .studentHousing : .onCampus
        case .noncampus: .noncampus
        case .publicProperty: .publicProperty
        case .nowhere: .nowhere
        case nil: .undetermined
        }
    }
}

/// From when to when a place is what it is on a day; nil is open.
struct MapSpan: Sendable, Equatable {
    var from: Day?
    var through: Day?

    /// "since Aug 1, 2024", "Aug 1, 2024 to May 31, 2025".
    var words: String {
        switch (from, through) {
        case (nil, nil): "No limit stated"
        case (let from?, nil): "From \(TimeWords.short(from))"
        case (nil, let through?): "Until \(TimeWords.short(through))"
        case (let from?, let through?): "\(TimeWords.short(from)) to \(TimeWords.short(through))"
        }
    }
}
