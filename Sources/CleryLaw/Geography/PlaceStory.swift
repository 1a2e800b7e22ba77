/// A place told to the law, and the answer that follows: how the examples of geography are written.
struct PlaceStory {
    let finding: Finding<GeographyAnswer>

    init(
        _ place: PlaceDescription, at moment: LocalMoment? = nil,
        by interpretations: Interpretations = .standard,
        also change: (inout PlaceDescription) -> Void = { _ in }
    ) {
        var place = place
        change(&place)
        finding = Classify.place(place, at: moment, interpretations)
    }

    /// Whether exactly this row decides.
    func isRow(_ row: GeographyRow) -> Bool { finding.answer?.row == row }
    /// Whether this row decides, and the place is student housing.
    func isHousing(_ row: GeographyRow) -> Bool {
        isRow(row) && finding.answer?.studentHousing == .known(true)
    }
    /// Whether the law waits for this fact.
    func asks(_ name: String) -> Bool { finding.answer == nil && finding.asks.map(\.name) == [name] }
}

extension PlaceDescription {
    /// A place that is nobody's in particular: private, apart from the campus, of no use to the institution.
    static let privatePlace: PlaceDescription = {
        var place = PlaceDescription.ordinary
        place.owner = .known(.other)
        place.control = .known(.none)
        place.organizationRecognized = .notApplicable
        place.withinCampus = .known(false)
        place.reasonablyContiguous = .known(false)
        place.educationalUse = .known(false)
        place.frequentlyUsedByStudents = .known(false)
        place.supportsInstitution = .known(false)
        place.studentHousing = .known(false)
        return place
    }()

    /// A classroom building of the institution on its campus.
    static let hall: PlaceDescription = {
        var place = PlaceDescription.privatePlace
        place.owner = .known(.institution)
        place.control = .known(.inFact)
        place.withinCampus = .known(true)
        place.reasonablyContiguous = .known(true)
        place.educationalUse = .known(true)
        place.frequentlyUsedByStudents = .known(true)
        return place
    }()

    /// Rooms rented for classes in another's building, apart from the campus.
    static let rented: PlaceDescription = {
        var place = PlaceDescription.privatePlace
        place.control = .known(.agreementForSpace)
        place.educationalUse = .known(true)
        place.frequentlyUsedByStudents = .known(true)
        return place
    }()

    /// Hotel rooms that the institution rents for a trip.
    static func hotel(nights: Int, again: Bool) -> PlaceDescription {
        var place = PlaceDescription.rented
        place.frequentlyUsedByStudents = .known(false)
        place.nights = .known(nights)
        place.repeatedUse = .known(again)
        return place
    }

    /// The house that a recognized organization owns, apart from the campus.
    static let fraternity: PlaceDescription = {
        var place = PlaceDescription.privatePlace
        place.owner = .known(.studentOrganization)
        place.organizationRecognized = .known(true)
        return place
    }()

    /// A public street that borders the campus.
    static func bordering(_ kind: PublicKind) -> PlaceDescription {
        var place = PlaceDescription.privatePlace
        place.owner = .known(.publicBody)
        place.publicKind = .known(kind)
        place.reference = .known(.campus)
        place.adjacency = .known(.immediatelyAdjacent)
        place.barrier = .known(false)
        return place
    }
}
