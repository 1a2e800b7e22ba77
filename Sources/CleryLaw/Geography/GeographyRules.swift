extension Law {
    /// Geography: the category of a place at an instant, in the order of the tables.
    static let geographyRules: [any Rule.Type] = [
        NotBuildingOrProperty.self, WhatIsControl.self, TimeOfControl.self, RentedSpace.self,
        ProgramIsNotSpace.self, ReasonablyContiguous.self, EducationalPurpose.self,
        SeparateCampus.self, CampusProperty.self, CampusVendor.self, StudentHousingFacility.self,
        OrganizationProperty.self, NoncampusProperty.self, RepeatedTrips.self, ShortStays.self,
        OneNightTrip.self, HostFamilies.self, VisitedPlaces.self,
        PublicProperty.self, BorderingCampus.self, BesideNoncampus.self, AccessibleFromCampus.self,
        FarSidewalk.self, ParksAndStations.self, PublicBuildings.self, OutsideEveryRow.self,
    ]
}
