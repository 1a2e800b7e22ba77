import CleryLaw

/// The answers to the law's questions on a place, as a person reads them.
extension PlaceFact {
    /// The answer in words: "Yes", "The institution", "3", "No question here", "Not known".
    public static func words(_ question: PlaceQuestion, of place: PlaceDescription) -> String {
        let value = text(question, of: place)
        switch value {
        case "": return "Not known"
        case "na": return "No question here"
        default: return choices(question).first { $0.value == value }?.title ?? value
        }
    }

    /// A short name of the fact, for tables and differences.
    public static func title(_ question: PlaceQuestion) -> String {
        switch question {
        case .buildingOrProperty: "Building or land"
        case .owner: "Owner"
        case .landOwner: "Owner of the land"
        case .control: "Control by the institution"
        case .significantControl: "Significant control of a home"
        case .incidentAt, .recognizedAt: "Time of the incident"
        case .timesOfControl: "Times of control"
        case .timesOfRecognition: "Times of recognition"
        case .spot: "Part of the building"
        case .contiguous: "Reasonably contiguous"
        case .withinCampus: "Within the campus"
        case .branchCampus: "Branch campus"
        case .programOfStudy: "Organized program of study"
        case .administratorOnSite: "Administrator on site"
        case .educationalUse: "Educational use"
        case .studentHousing: "Student housing"
        case .frequentlyUsed: "Frequently used by students"
        case .supportsInstitution: "Supports the institution"
        case .organizationControls: "Controlled by a student organization"
        case .organizationRecognized: "Organization recognized"
        case .repeatedUse: "Trips return"
        case .nights: "Nights"
        case .publicKind: "Kind of public place"
        case .reference: "Borders"
        case .adjacency: "Adjacency"
        case .barrier: "Barrier"
        case .barrierCrossed: "Barrier routinely crossed"
        case .milesIntoPark: "Miles into the park"
        }
    }
}

extension PlaceOwner {
    public var title: String {
        switch self {
        case .institution: "The institution"
        case .associatedEntity: "Its foundation, hospital or another associated body"
        case .studentOrganization: "A student organization"
        case .publicBody: "A public body: city, county, state, United States"
        case .other: "Somebody else"
        }
    }
}

extension PlaceControl {
    public var title: String {
        switch self {
        case .none: "No control"
        case .agreementForSpace: "Written agreement for the space"
        case .agreementForProgram: "Written agreement for a program only"
        case .inFact: "Controlled, with no agreement on record"
        case .letToAnother: "Owned, and let to another"
        }
    }
}

extension PlaceSpot {
    public var title: String {
        switch self {
        case .spaceGiven: "The space agreed on"
        case .wayToIt: "The way to it: lobby, corridor, stairs, elevator"
        case .elsewhere: "Elsewhere in the building"
        }
    }
}

extension PublicKind {
    public var title: String {
        switch self {
        case .street: "Street"
        case .sidewalk: "Sidewalk"
        case .farSidewalk: "Far sidewalk"
        case .strip: "Sidewalk, street and far sidewalk"
        case .parking: "Public parking"
        case .park: "Park"
        case .waterway: "Waterway"
        case .transitStation: "Transit stop or station"
        case .building: "Public building"
        case .openLand: "Other open land"
        }
    }
}

extension Adjacency {
    public var title: String {
        switch self {
        case .immediatelyAdjacent: "One can step off the campus directly onto it"
        case .acrossPublicStreet: "Across a public street"
        case .notAdjacent: "Not adjacent"
        }
    }
}

extension ReferenceArea {
    public var title: String {
        switch self {
        case .campus: "The campus"
        case .separateCampus: "A separate campus"
        case .noncampusProperty: "Noncampus property"
        }
    }
}
