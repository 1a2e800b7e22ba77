import CleryLaw

/// Random places: with facts that nobody knows, and with every fact known.
struct RandomPlaces {
    var generator: Seeded

    init(seed: UInt64) { generator = Seeded(state: seed) }

    /// A fact: known, or unknown about one time in `gaps`, or now and then no question.
    private mutating func fact<Value>(_ values: [Value], gaps: Int, special: Bool = false) -> Known<Value> {
        if gaps > 0, Int.random(in: 0..<gaps, using: &generator) == 0 { return .unknown }
        if special, Bool.random(using: &generator) { return .notApplicable }
        return .known(values[Int.random(in: 0..<values.count, using: &generator)])
    }

    static let bools = [true, false]
    static let spans: [[TimeSpan]] = [
        [TimeSpan(from: "2024-01-01", through: "2024-06-30")],
        [TimeSpan(weekdays: [.tuesday, .thursday], hours: .init(from: 18 * 60, until: 21 * 60))],
        [TimeSpan(from: "2024-07-01"), TimeSpan(weekdays: .friday, hours: .init(from: 22 * 60, until: 120))],
    ]

    mutating func moment() -> LocalMoment {
        LocalMoment(
            Day(number: 19_723 + Int32.random(in: 0..<366, using: &generator)),
            minute: Int.random(in: 0..<1440, using: &generator))
    }

    mutating func interpretations() -> Interpretations {
        var all = Interpretations.standard
        for one in Interpretations.all {
            guard let option = one.options.randomElement(using: &generator) else { continue }
            _ = one.choose(option.word, in: &all)
        }
        return all
    }

    /// A place whose facts are each unknown about one time in `gaps`; `0` is none.
    mutating func place(gaps: Int) -> PlaceDescription {
        var place = PlaceDescription()
        place.buildingOrProperty = fact([true, true, true, true, true, false], gaps: gaps)
        place.owner = fact(PlaceOwner.allCases, gaps: gaps)
        place.landOwner = fact(PlaceOwner.allCases, gaps: gaps, special: true)
        place.control = fact(PlaceControl.allCases, gaps: gaps)
        place.heldDuring = fact(Self.spans, gaps: gaps, special: true)
        place.spot = fact(PlaceSpot.allCases, gaps: gaps, special: true)
        place.organizationControls = fact([true, false, false], gaps: gaps, special: true)
        place.organizationRecognized = fact(Self.bools, gaps: gaps)
        place.recognizedDuring = fact(Self.spans, gaps: gaps, special: true)
        place.withinCampus = fact(Self.bools, gaps: gaps)
        place.reasonablyContiguous = fact(Self.bools, gaps: gaps)
        if place.withinCampus == .known(true) { place.reasonablyContiguous = .known(true) }
        if Bool.random(using: &generator) {
            place.distanceMiles = [0.3, 1, 2.5].randomElement(using: &generator)
        }
        place.educationalUse = fact(Self.bools, gaps: gaps)
        place.frequentlyUsedByStudents = fact(Self.bools, gaps: gaps)
        place.supportsInstitution = fact(Self.bools, gaps: gaps)
        place.studentHousing = fact(Self.bools, gaps: gaps)
        place.branchCampus = fact([true, false, false, false], gaps: gaps, special: true)
        place.programOfStudy = fact(Self.bools, gaps: gaps, special: true)
        place.administratorOnSite = fact(Self.bools, gaps: gaps, special: true)
        place.nights = fact([0, 1, 2, 20], gaps: gaps, special: true)
        place.repeatedUse = fact(Self.bools, gaps: gaps, special: true)
        place.significantControl = fact(Self.bools, gaps: gaps, special: true)
        place.publicKind = fact(PublicKind.allCases, gaps: gaps)
        place.reference = fact(ReferenceArea.allCases, gaps: gaps)
        place.adjacency = fact(Adjacency.allCases, gaps: gaps)
        place.barrier = fact(Self.bools, gaps: gaps)
        place.barrierRoutinelyCrossed = fact(Self.bools, gaps: gaps)
        place.milesIntoPark = fact([0.2, 1, 1.2], gaps: gaps, special: true)
        return place
    }

    /// The same place with every gap filled, at random but without contradiction.
    mutating func completion(of place: PlaceDescription) -> PlaceDescription {
        let other = self.place(gaps: 0)
        var whole = place
        if whole.reasonablyContiguous == .known(false), whole.withinCampus.isUnknown {
            whole.withinCampus = .known(false)
        }
        if whole.withinCampus == .known(true) { whole.reasonablyContiguous = .known(true) }
        for field in Field.all { field.fill(&whole, from: other) }
        if place.reasonablyContiguous.isUnknown, whole.withinCampus == .known(true) {
            whole.reasonablyContiguous = .known(true)
        }
        return whole
    }
}

/// A fact of a place by the name in which it is asked.
struct Field {
    let name: String
    let isUnknown: (PlaceDescription) -> Bool
    private let copy: (inout PlaceDescription, PlaceDescription) -> Void

    init<Value>(_ name: String, _ fact: WritableKeyPath<PlaceDescription, Known<Value>>) {
        self.name = name
        isUnknown = { $0[keyPath: fact].isUnknown }
        copy = { $0[keyPath: fact] = $1[keyPath: fact] }
    }

    /// Fills the fact from another place if it is unknown.
    func fill(_ place: inout PlaceDescription, from other: PlaceDescription) {
        if isUnknown(place) { copy(&place, other) }
    }

    static var all: [Field] {
        [
            Field("building_or_property", \.buildingOrProperty), Field("owner", \.owner),
            Field("land_owner", \.landOwner), Field("controlled_by_institution", \.control),
            Field("control_hours", \.heldDuring), Field("incident_spot", \.spot),
            Field("organization_control", \.organizationControls),
            Field("organization_recognized", \.organizationRecognized),
            Field("recognition_dates", \.recognizedDuring), Field("within_campus", \.withinCampus),
            Field("reasonably_contiguous", \.reasonablyContiguous),
            Field("educational_use", \.educationalUse),
            Field("frequently_used_by_students", \.frequentlyUsedByStudents),
            Field("supports_institutional_purposes", \.supportsInstitution),
            Field("student_housing", \.studentHousing), Field("branch_campus", \.branchCampus),
            Field("organized_program_of_study", \.programOfStudy),
            Field("administrative_personnel_on_site", \.administratorOnSite), Field("nights", \.nights),
            Field("repeated_use", \.repeatedUse), Field("significant_control", \.significantControl),
            Field("public_kind", \.publicKind), Field("reference", \.reference),
            Field("adjacency", \.adjacency), Field("barrier", \.barrier),
            Field("barrier_routinely_crossed", \.barrierRoutinelyCrossed),
            Field("distance_into_park_miles", \.milesIntoPark),
        ]
    }
}
