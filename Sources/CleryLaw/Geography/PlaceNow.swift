/// A place at one moment, under the institution's interpretations: the plain facts that the tables read.
///
/// The tables are written as if everything were known. A fact that nobody knows stops them with a question.
struct PlaceNow {
    var buildingOrProperty: Known<Bool>
    var owner: Known<PlaceOwner>
    var landOwner: Known<PlaceOwner>
    var control: Known<PlaceControl>
    var heldThen: Known<Bool>
    var heldThenAsks = PlaceQuestion.incidentAt
    var spot: Known<PlaceSpot>
    var organizationControls: Known<Bool>
    var organizationRecognized: Known<Bool>
    var recognizedThen: Known<Bool>
    var recognizedThenAsks = PlaceQuestion.recognizedAt
    var withinCampus: Known<Bool>
    var contiguous: Known<Bool>
    var educationalUse: Known<Bool>
    var frequentlyUsed: Known<Bool>
    var supportsInstitution: Known<Bool>
    var studentHousing: Known<Bool>
    var branchCampus: Known<Bool>
    var programOfStudy: Known<Bool>
    var administratorOnSite: Known<Bool>
    /// Whether repeated use, and more than one night, make use frequent here.
    var repeatedTrip: Known<Bool>
    var shortStay: Known<Bool>
    var isTrip: Bool
    var significantControl: Known<Bool>
    var publicKind: Known<PublicKind>
    var reference: Known<ReferenceArea>
    var adjacency: Known<Adjacency>
    var barrier: Known<Bool>
    var barrierCrossed: Known<Bool>
    var deepInPark: Known<Bool>
    var publicBuildingsCount: Bool

    init(_ place: PlaceDescription, at moment: LocalMoment?, _ interpretations: Interpretations) {
        buildingOrProperty = place.buildingOrProperty
        owner = place.owner
        landOwner = place.landOwner
        control = place.control
        heldThen = TimeOfControl.holds(place.heldDuring, at: moment)
        if place.heldDuring.isUnknown { heldThenAsks = .timesOfControl }
        spot = place.spot
        organizationControls = place.organizationControls
        organizationRecognized = place.organizationRecognized
        recognizedThen = TimeOfControl.holds(place.recognizedDuring, at: moment)
        if place.recognizedDuring.isUnknown { recognizedThenAsks = .timesOfRecognition }
        withinCampus = place.withinCampus
        contiguous = ReasonablyContiguous.decided(place, interpretations)
        educationalUse = place.educationalUse
        frequentlyUsed = place.frequentlyUsedByStudents
        supportsInstitution = place.supportsInstitution
        studentHousing = place.studentHousing
        branchCampus = place.branchCampus
        programOfStudy = place.programOfStudy
        administratorOnSite = place.administratorOnSite
        repeatedTrip = RepeatedTrips.frequent(place.repeatedUse, interpretations)
        shortStay = ShortStays.frequent(place.nights, interpretations)
        isTrip = place.nights.value != nil || place.repeatedUse.value != nil
        significantControl = place.significantControl
        publicKind = place.publicKind
        reference = place.reference
        adjacency = place.adjacency
        barrier = place.barrier
        barrierCrossed = place.barrierRoutinelyCrossed
        deepInPark = ParksAndStations.isDeep(place.milesIntoPark, interpretations)
        publicBuildingsCount = interpretations.publicBuildings == .publicProperty
    }
}

/// The fact that a table stopped at.
struct Unanswered: Error {
    let question: PlaceQuestion
}

extension Known {
    /// The value; what is no question here is `otherwise`, and what is unknown stops the table.
    func read(_ question: PlaceQuestion, otherwise: Value) throws(Unanswered) -> Value {
        switch self {
        case .known(let value): value
        case .notApplicable: otherwise
        case .unknown: throw Unanswered(question: question)
        }
    }
}

extension Known where Value == Bool {
    /// Whether it is so; what is no question here is not so, and what is unknown stops the table.
    func holds(_ question: PlaceQuestion) throws(Unanswered) -> Bool {
        try read(question, otherwise: false)
    }
}
