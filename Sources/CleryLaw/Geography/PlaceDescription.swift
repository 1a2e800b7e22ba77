/// What the office knows of a place: facts only, no category chosen.
///
/// `unknown` is a question that nobody has answered; `notApplicable` says that it is no question here, such as the
/// nights of a place that is not used for a trip.
public struct PlaceDescription: Hashable, Sendable {
    // What it is, whose it is.
    /// A building or a piece of land. A coach, a flight or a meal is neither.
    public var buildingOrProperty: Known<Bool> = .unknown
    public var owner: Known<PlaceOwner> = .unknown
    /// Whose land the building stands on; not applicable when it is the owner's own.
    public var landOwner: Known<PlaceOwner> = .unknown
    public var control: Known<PlaceControl> = .unknown
    /// When the institution owns or controls it; not applicable when there is no limit in time.
    public var heldDuring: Known<[TimeSpan]> = .unknown
    /// Where in the building it happened; not applicable when the whole of it is the institution's to use.
    public var spot: Known<PlaceSpot> = .unknown

    // A student organization.
    /// Whether a student organization controls it (owning it is a fact of `owner`).
    public var organizationControls: Known<Bool> = .unknown
    public var organizationRecognized: Known<Bool> = .unknown
    /// When the organization held the place and was recognized; not applicable when there is no limit in time.
    public var recognizedDuring: Known<[TimeSpan]> = .unknown

    // Where it lies.
    public var withinCampus: Known<Bool> = .unknown
    public var reasonablyContiguous: Known<Bool> = .unknown
    /// Miles from the border of the campus: evidence of contiguity.
    public var distanceMiles: Double?

    // What it is used for.
    public var educationalUse: Known<Bool> = .unknown
    public var frequentlyUsedByStudents: Known<Bool> = .unknown
    /// For a place that another person controls: whether it supports institutional purposes, as a food vendor does.
    public var supportsInstitution: Known<Bool> = .unknown
    /// Housing for students, or joined to it and reached directly from it. Of the building, whoever stays there now.
    public var studentHousing: Known<Bool> = .unknown

    // A separate campus.
    public var branchCampus: Known<Bool> = .unknown
    public var programOfStudy: Known<Bool> = .unknown
    public var administratorOnSite: Known<Bool> = .unknown

    // A trip, a host family.
    /// Nights of the stay, and whether trips return to the place; not applicable when it is not used for a trip.
    public var nights: Known<Int> = .unknown
    public var repeatedUse: Known<Bool> = .unknown
    /// For a host family's home: whether the written agreement gives significant control of space in it.
    public var significantControl: Known<Bool> = .unknown

    // Public property.
    public var publicKind: Known<PublicKind> = .unknown
    public var reference: Known<ReferenceArea> = .unknown
    public var adjacency: Known<Adjacency> = .unknown
    /// A fence, a wall or a barrier of nature between the campus and the place, and whether students ignore it.
    public var barrier: Known<Bool> = .unknown
    public var barrierRoutinelyCrossed: Known<Bool> = .unknown
    /// How far into a park it happened; not applicable where the park as such is meant.
    public var milesIntoPark: Known<Double> = .unknown

    /// A place of which nothing is known.
    public init() {}

    /// A building or piece of land of which nothing special is told: no trip and no host family, no separate campus, no
    /// student organization, no land of another, no limit in time or space. Its plain facts are unknown.
    public static let ordinary: PlaceDescription = {
        var place = PlaceDescription()
        place.buildingOrProperty = .known(true)
        place.landOwner = .notApplicable
        place.heldDuring = .notApplicable
        place.spot = .notApplicable
        place.organizationControls = .notApplicable
        place.recognizedDuring = .notApplicable
        place.branchCampus = .notApplicable
        place.programOfStudy = .notApplicable
        place.administratorOnSite = .notApplicable
        place.nights = .notApplicable
        place.repeatedUse = .notApplicable
        place.significantControl = .notApplicable
        place.barrier = .notApplicable
        place.milesIntoPark = .notApplicable
        return place
    }()
}
