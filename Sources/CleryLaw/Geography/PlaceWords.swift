/// Who owns a place.
public enum PlaceOwner: String, Sendable, CaseIterable {
    case institution
    /// A foundation, alumni association, holding company or hospital of the institution: it owns for the institution.
    case associatedEntity = "institution_foundation"
    case studentOrganization = "student_organization"
    /// A city, a county, a state, the United States.
    case publicBody = "public"
    /// A private person or company, another college, anybody else.
    case other = "private"

    var isInstitution: Bool { self == .institution || self == .associatedEntity }
}

/// By what the institution controls a place that it may not own.
public enum PlaceControl: String, Sendable, CaseIterable {
    /// It does not.
    case none
    /// A written agreement for the use of the space: a lease, a letter, an e-mail, paid or not, by itself or by a
    /// contractor that signs for it.
    case agreementForSpace = "agreement_for_space"
    /// A written agreement for a program, such as clinical placements, that gives no space.
    case agreementForProgram = "agreement_for_program"
    /// It controls the place, though no agreement is on record.
    case inFact = "in_fact"
    /// It owns the place and has let it to another person, who controls it.
    case letToAnother = "let_to_another"

    var isControl: Bool { self == .agreementForSpace || self == .inFact }
}

/// What a place in public hands is.
public enum PublicKind: String, Sendable, CaseIterable {
    case street, sidewalk
    /// The sidewalk on the other side of the street that borders the campus.
    case farSidewalk = "far_sidewalk"
    /// The whole strip: sidewalk, street, sidewalk.
    case strip = "sidewalk_street_sidewalk"
    case parking, park, waterway
    case transitStation = "transit_station"
    case building
    /// Any other open land, such as a plaza.
    case openLand = "open_land"

    var isSidewalk: Bool { self == .sidewalk || self == .farSidewalk || self == .strip }
    /// Places that are no thoroughfare or parking, and that the Handbook names beside them.
    var isParkOrStation: Bool { self == .park || self == .waterway || self == .transitStation }
}

/// How a public place lies to the area it is seen from.
public enum Adjacency: String, Sendable, CaseIterable {
    case immediatelyAdjacent = "immediately_adjacent"
    case acrossPublicStreet = "across_public_street"
    case notAdjacent = "not_adjacent"
}

/// From what area a public place is seen.
public enum ReferenceArea: String, Sendable, CaseIterable {
    case campus
    case separateCampus = "separate_campus"
    case noncampusProperty = "noncampus_building"
}

/// Where in a building that the institution uses by agreement it happened.
public enum PlaceSpot: String, Sendable, CaseIterable {
    /// In the rooms or on the floors that the agreement gives.
    case spaceGiven = "space_given"
    /// On the way to them: lobby, corridor, stairs, elevator.
    case wayToIt = "way_to_it"
    /// Elsewhere in the building, such as another floor.
    case elsewhere
}
