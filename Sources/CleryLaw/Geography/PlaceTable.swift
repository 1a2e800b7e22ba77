/// The decision tables in their order; the first row that holds decides.
enum PlaceTable {
    static func row(of place: PlaceNow) throws(Unanswered) -> GeographyRow {
        guard try NotBuildingOrProperty.isPlace(place) else { return .notBuildingOrProperty }
        let hold = try WhatIsControl.hold(place)
        let isOurs = try StudentHousingFacility.isOurs(place, hold)
        if isOurs {
            if hold == .held, try SeparateCampus.holds(place) { return .separateCampus }
            if try CampusProperty.holds(place) { return .campus }
            if try CampusVendor.holds(place) { return .campusVendor }
        }
        let organization = try OrganizationProperty.hold(place)
        if organization == .held { return .organization }
        if isOurs, let row = try NoncampusProperty.row(place) { return row }
        let publicRow = try PublicProperty.row(place)
        if let publicRow, publicRow.category == .publicProperty { return publicRow }
        return hold.lost ?? organization.lost ?? publicRow
            ?? (hold == .held && place.isTrip ? .oneNightTrip : .nothing)
    }
}

/// Whether somebody holds a place at the moment, and if that was lost, by which row.
enum PlaceHold: Hashable {
    case held
    case notHeld
    case lost(GeographyRow)

    var lost: GeographyRow? { if case .lost(let row) = self { row } else { nil } }
}
