/// A fact of a place that a table can ask for. The raw value is the fact's name in data.
public enum PlaceQuestion: String, Sendable, CaseIterable {
    case buildingOrProperty = "building_or_property"
    case owner
    case landOwner = "land_owner"
    case control = "controlled_by_institution"
    case significantControl = "significant_control"
    case incidentAt = "incident_at"
    case timesOfControl = "control_hours"
    case spot = "incident_spot"
    case contiguous = "reasonably_contiguous"
    case withinCampus = "within_campus"
    case branchCampus = "branch_campus"
    case programOfStudy = "organized_program_of_study"
    case administratorOnSite = "administrative_personnel_on_site"
    case educationalUse = "educational_use"
    case studentHousing = "student_housing"
    case frequentlyUsed = "frequently_used_by_students"
    case supportsInstitution = "supports_institutional_purposes"
    case organizationControls = "organization_control"
    case organizationRecognized = "organization_recognized"
    case recognizedAt = "incident_at_of_recognition"
    case timesOfRecognition = "recognition_dates"
    case repeatedUse = "repeated_use"
    case nights
    case publicKind = "public_kind"
    case reference, adjacency, barrier
    case barrierCrossed = "barrier_routinely_crossed"
    case milesIntoPark = "distance_into_park_miles"
}

extension PlaceQuestion {
    /// The question as a person is asked it.
    public var sentence: String {
        switch self {
        case .buildingOrProperty: "Is it a building or a piece of land?"
        case .owner: "Who owns the place?"
        case .landOwner: "Whose land does the building stand on?"
        case .control:
            "Does the institution control the place: does it rent it, or has it any written agreement for the space?"
        case .significantControl:
            "Is it a host family's home, and does the agreement give significant control of space in it?"
        case .incidentAt, .recognizedAt: "On which day, and at what time, did it happen?"
        case .timesOfControl: "From when to when does the institution own or control the place?"
        case .spot: "Where in the building: in the space agreed on, on the way to it, or elsewhere?"
        case .contiguous: "Is the place reasonably contiguous with the campus?"
        case .withinCampus: "Does the place lie within the campus?"
        case .branchCampus: "Is the place a branch campus?"
        case .programOfStudy: "Does the place offer an organized program of study?"
        case .administratorOnSite: "Does somebody act there in an administrative capacity?"
        case .educationalUse:
            "Does the institution use the place for, or in relation to, educational purposes?"
        case .studentHousing: "Is it housing for students?"
        case .frequentlyUsed: "Do students use the place frequently?"
        case .supportsInstitution: "Does the place support institutional purposes, as a food vendor does?"
        case .organizationControls: "Does a student organization own or control the place?"
        case .organizationRecognized: "Is the student organization officially recognized by the institution?"
        case .timesOfRecognition: "From when to when was the organization recognized and held the place?"
        case .repeatedUse: "Do the institution's trips return to the same place?"
        case .nights: "For how many nights was the place used?"
        case .publicKind: "What is the public place: a street, a sidewalk, parking, a park, a building?"
        case .reference: "Does the public place border the campus, a separate campus or noncampus property?"
        case .adjacency: "Can one step off the edge of the campus directly onto the public place?"
        case .barrier: "Is there a fence, a wall or another barrier between the campus and the public place?"
        case .barrierCrossed: "Do students routinely cross the barrier?"
        case .milesIntoPark: "How many miles into the park did it happen?"
        }
    }

    /// The rule that needs the fact.
    public var rule: RuleName {
        switch self {
        case .buildingOrProperty: .notBuildingOrProperty
        case .owner, .control: .whatIsControl
        case .landOwner, .studentHousing: .studentHousingFacility
        case .significantControl: .hostFamilies
        case .incidentAt, .timesOfControl, .recognizedAt, .timesOfRecognition: .timeOfControl
        case .spot: .rentedSpace
        case .contiguous: .reasonablyContiguous
        case .branchCampus, .programOfStudy, .administratorOnSite: .separateCampus
        case .educationalUse: .educationalPurpose
        case .frequentlyUsed: .noncampusProperty
        case .supportsInstitution: .campusVendor
        case .organizationControls, .organizationRecognized: .organizationProperty
        case .repeatedUse: .repeatedTrips
        case .nights: .shortStays
        case .publicKind: .publicProperty
        case .reference: .besideNoncampus
        case .adjacency, .withinCampus: .borderingCampus
        case .barrier, .barrierCrossed: .accessibleFromCampus
        case .milesIntoPark: .parksAndStations
        }
    }

    /// The name in data: the moment of the incident is one fact, whatever it is asked for.
    var name: String { self == .recognizedAt ? PlaceQuestion.incidentAt.rawValue : rawValue }
}
