import CleryLaw

/// The definitions of Clery geography in the words of the regulation.
enum GeographyWords {
    struct Definition: Sendable {
        let geography: Geography
        let words: [String]
        let citation: Citation
    }

    static let all = [
        Definition(
            geography: .onCampus,
            words: [
                "Any building or property owned or controlled by an institution within the same reasonably contiguous geographic area and used by the institution in direct support of, or in a manner related to, the institution’s educational purposes, including residence halls; and",
                "any building or property that is within or reasonably contiguous to that area, that is owned by the institution but controlled by another person, is frequently used by students, and supports institutional purposes (such as a food or other retail vendor).",
            ], citation: CampusProperty.citation),
        Definition(
            geography: .studentHousing,
            words: [
                "Any student housing facility that is owned or controlled by the institution, or is located on property that is owned or controlled by the institution, and is within the reasonably contiguous geographic area that makes up the campus."
            ], citation: StudentHousingFacility.citation),
        Definition(
            geography: .noncampus,
            words: [
                "Any building or property owned or controlled by a student organization that is officially recognized by the institution; or",
                "any building or property owned or controlled by an institution that is used in direct support of, or in relation to, the institution’s educational purposes, is frequently used by students, and is not within the same reasonably contiguous geographic area of the institution.",
            ], citation: NoncampusProperty.citation),
        Definition(
            geography: .publicProperty,
            words: [
                "All public property, including thoroughfares, streets, sidewalks, and parking facilities, that is within the campus, or immediately adjacent to and accessible from the campus."
            ], citation: PublicProperty.citation),
    ]
}
