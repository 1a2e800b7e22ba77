/// The rows of the decision tables, in the order in which they are tried. Exactly one decides on a place.
public enum GeographyRow: UInt8, Sendable, CaseIterable {
    case notBuildingOrProperty
    case separateCampus, campus, campusVendor
    case organization
    case hostFamilyControlled, noncampus, repeatedTrip, shortStay
    case publicProperty, farSidewalk, parkOrStation
    // Outside Clery geography.
    case besideNoncampus, notBordering, notAccessible, beyondFarSidewalk, deepInPark, publicBuilding
    case outsideTime, spaceNotGiven, programOnly, hostFamily, oneNightTrip, visited
    case nothing
}

extension GeographyRow {
    /// The row's mark in the tables: A what is owned or controlled, C public property, T trips and study abroad.
    public var mark: String {
        switch self {
        case .outsideTime: "A0"
        case .separateCampus: "A1"
        case .campus: "A2"
        case .campusVendor: "A3"
        case .organization: "A4"
        case .noncampus: "A5"
        case .publicProperty: "A6"
        case .nothing: "A7"
        case .besideNoncampus: "C2"
        case .notBordering: "C3"
        case .notAccessible: "C4"
        case .farSidewalk, .beyondFarSidewalk: "C5"
        case .parkOrStation, .deepInPark: "C6"
        case .publicBuilding: "C7"
        case .visited: "T1"
        case .oneNightTrip: "T2"
        case .repeatedTrip: "T3"
        case .shortStay: "T4"
        case .spaceNotGiven: "T5"
        case .programOnly: "T6"
        case .hostFamily, .hostFamilyControlled: "T7"
        case .notBuildingOrProperty: "T9"
        }
    }

    public var category: GeographyCategory {
        switch self {
        case .separateCampus: .separateCampus
        case .campus, .campusVendor: .onCampus
        case .organization, .hostFamilyControlled, .noncampus, .repeatedTrip, .shortStay: .noncampus
        case .publicProperty, .farSidewalk, .parkOrStation: .publicProperty
        default: .nowhere
        }
    }

    /// The rules that the row applies; the one that decides is last.
    public var rules: [RuleName] {
        switch self {
        case .notBuildingOrProperty: [.notBuildingOrProperty]
        case .separateCampus: [.whatIsControl, .reasonablyContiguous, .separateCampus]
        case .campus: [.whatIsControl, .reasonablyContiguous, .educationalPurpose, .campusProperty]
        case .campusVendor: [.reasonablyContiguous, .campusVendor]
        case .organization: [.organizationProperty]
        case .hostFamilyControlled: [.whatIsControl, .hostFamilies]
        case .noncampus:
            [.whatIsControl, .reasonablyContiguous, .educationalPurpose, .noncampusProperty]
        case .repeatedTrip: [.whatIsControl, .noncampusProperty, .repeatedTrips]
        case .shortStay: [.whatIsControl, .noncampusProperty, .shortStays]
        case .publicProperty: [.borderingCampus, .accessibleFromCampus, .publicProperty]
        case .farSidewalk: [.publicProperty, .accessibleFromCampus, .farSidewalk]
        case .parkOrStation: [.publicProperty, .accessibleFromCampus, .parksAndStations]
        case .besideNoncampus: [.publicProperty, .besideNoncampus]
        case .notBordering: [.publicProperty, .borderingCampus]
        case .notAccessible: [.publicProperty, .accessibleFromCampus]
        case .beyondFarSidewalk: [.publicProperty, .farSidewalk]
        case .deepInPark: [.publicProperty, .parksAndStations]
        case .publicBuilding: [.publicProperty, .publicBuildings]
        case .outsideTime: [.whatIsControl, .timeOfControl]
        case .spaceNotGiven: [.whatIsControl, .rentedSpace]
        case .programOnly: [.whatIsControl, .programIsNotSpace]
        case .hostFamily: [.whatIsControl, .hostFamilies]
        case .oneNightTrip: [.whatIsControl, .noncampusProperty, .oneNightTrip]
        case .visited: [.whatIsControl, .visitedPlaces]
        case .nothing: [.outsideEveryRow]
        }
    }
}
