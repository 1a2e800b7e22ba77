import CleryLaw

/// What sort of place it is. It decides nothing: it says which questions are asked first.
public enum PlaceKind: String, Sendable, CaseIterable, Codable {
    case campus, building
    /// A floor, a wing or a range of rooms of a building.
    case part
    case outdoor
    /// A segment of a street with its sidewalks, or other land in public hands: parking, a park, water, a station.
    case street
    /// A building or land away from the campus.
    case away
    /// Where a trip stays: a hotel, a flat, a camp.
    case lodging

    public var title: String {
        switch self {
        case .campus: "Campus"
        case .building: "Building"
        case .part: "Floor, wing or rooms"
        case .outdoor: "Outdoor area"
        case .street: "Street segment or public place"
        case .away: "Property away from campus"
        case .lodging: "Trip lodging"
        }
    }

    /// A place of this kind of which nobody has stated anything: what is no question for the kind is none.
    public var beginning: PlaceDescription {
        var place = PlaceDescription.ordinary
        switch self {
        case .campus, .building, .outdoor:
            place.publicKind = .notApplicable
        case .part:
            place.publicKind = .notApplicable
            place.spot = .unknown
        case .street:
            place.owner = .known(.publicBody)
            place.control = .known(.none)
            place.educationalUse = .notApplicable
            place.frequentlyUsedByStudents = .notApplicable
            place.supportsInstitution = .notApplicable
            place.studentHousing = .known(false)
            place.reasonablyContiguous = .notApplicable
            place.organizationRecognized = .notApplicable
            place.barrier = .unknown
        case .away:
            place.withinCampus = .known(false)
            place.publicKind = .notApplicable
            place.programOfStudy = .unknown
        case .lodging:
            place.owner = .known(.other)
            place.withinCampus = .known(false)
            place.reasonablyContiguous = .known(false)
            place.studentHousing = .known(false)
            place.supportsInstitution = .notApplicable
            place.organizationRecognized = .notApplicable
            place.publicKind = .notApplicable
            place.nights = .unknown
            place.repeatedUse = .unknown
        }
        return place
    }
}
