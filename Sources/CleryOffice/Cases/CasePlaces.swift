import CleryLaw

/// Reads the place of a case.
///
/// The plain facts (owner, control, contiguity, uses, public kind, adjacency) are unknown when they are absent. What
/// makes a place special is told or is not there: a trip, a host family's home, a separate campus, another's land, a
/// barrier, hours of control. `null` is always unknown.
enum CasePlaces {
    static func read(_ value: JSONValue) throws(CaseProblem) -> PlaceDescription {
        var place = PlaceDescription.ordinary
        place.buildingOrProperty = .known(!isVehicle(value))
        place.owner = owner(value["owner"])
        if value["land_owner"] != nil { place.landOwner = owner(value["land_owner"]) }
        place.control = control(value, owner: place.owner)
        place.spot = special(value["incident_spot"], read: spot)
        readOrganization(value, &place)
        try readTimes(value, &place)
        place.withinCampus = CaseVocabulary.known(value["within_campus"])
        place.reasonablyContiguous = CaseVocabulary.known(value["reasonably_contiguous"])
        place.distanceMiles = number(value["distance_miles"])
        place.educationalUse = CaseVocabulary.known(value["educational_use"])
        place.frequentlyUsedByStudents = CaseVocabulary.known(value["frequently_used_by_students"])
        readHousing(value, &place)
        readSpecial(value, &place)
        readPublic(value, &place)
        return place
    }

    private static func readHousing(_ value: JSONValue, _ place: inout PlaceDescription) {
        // Either word says that students live there.
        let facility = CaseVocabulary.known(value["student_housing"])
        let use = CaseVocabulary.known(value["student_housing_use"])
        place.studentHousing =
            use.isYes || facility.isUnknown && value["student_housing"] == nil ? use : facility
        place.supportsInstitution = CaseVocabulary.known(value["supports_institutional_purposes"])
        if value["supports_institutional_purposes"] == nil,
            value["agreement"]?.text == "leased_to_food_vendor"
        {
            // The regulation's own example of support.
            place.supportsInstitution = .known(true)
        }
    }

    private static func readSpecial(_ value: JSONValue, _ place: inout PlaceDescription) {
        place.branchCampus = special(value["branch_campus"])
        place.programOfStudy = special(value["organized_program_of_study"])
        place.administratorOnSite = special(value["administrative_personnel_on_site"])
        // One of the two told, the other is a question.
        if place.programOfStudy.isYes, value["administrative_personnel_on_site"] == nil {
            place.administratorOnSite = .unknown
        }
        if place.administratorOnSite.isYes, value["organized_program_of_study"] == nil {
            place.programOfStudy = .unknown
        }
        place.nights = special(value["nights"]) { $0.integer.map { Int($0) } }
        place.repeatedUse = special(value["repeated_use"])
        if case .known(let nights) = place.nights, nights <= 1, value["repeated_use"] == nil {
            place.repeatedUse = .unknown
        }
        place.significantControl = special(value["significant_control"])
    }

    private static func readOrganization(_ value: JSONValue, _ place: inout PlaceDescription) {
        let told = value["organization_recognized"]
        place.organizationRecognized = special(told)
        switch value["owner"]?.text {
        case "recognized_student_organization":
            if told == nil { place.organizationRecognized = .known(true) }
        case "unrecognized_student_group": place.organizationRecognized = .known(false)
        // Where an organization is told of, it is the one that has the place.
        default: if told != nil { place.organizationControls = .known(true) }
        }
    }

    private static func readPublic(_ value: JSONValue, _ place: inout PlaceDescription) {
        place.publicKind = publicKind(value, place)
        // Beside what the public place lies is told where it is not the campus.
        place.reference = value["reference"] == nil ? .known(.campus) : word(value["reference"])
        place.adjacency = word(value["adjacency"])
        if value["adjacency"] == nil {
            if let miles = place.distanceMiles, miles > 0 {
                // What lies at a distance cannot be stepped on from the campus.
                place.adjacency = .known(.notAdjacent)
            } else if place.publicKind == .known(.farSidewalk) {
                place.adjacency = .known(.acrossPublicStreet)
            }
        }
        place.barrier = special(value["barrier"]) { $0.flag ?? $0.text.map { $0 != "none" } }
        place.barrierRoutinelyCrossed = CaseVocabulary.known(value["barrier_routinely_crossed"])
        place.milesIntoPark = special(value["distance_into_park_miles"], read: number)
    }

    /// Whether the words name the sidewalk on the other side of the street, and nothing beyond it.
    static func isFarSidewalk(_ segment: JSONValue?) -> Bool {
        let words = Set((segment?.text ?? "").lowercased().split { !$0.isLetter }.map(String.init))
        return !words.isDisjoint(with: ["second", "far", "opposite", "other"]) && !words.contains("beyond")
    }

    private static func number(_ value: JSONValue?) -> Double? {
        switch value {
        case .integer(let number)?: Double(number)
        case .number(let number)?: number
        default: nil
        }
    }

    /// A fact of something special: not there when absent, unknown when `null` or unreadable.
    private static func special<Value>(_ value: JSONValue?, read: (JSONValue) -> Value?) -> Known<Value> {
        guard let value else { return .notApplicable }
        return read(value).map { .known($0) } ?? .unknown
    }
    private static func special(_ value: JSONValue?) -> Known<Bool> { special(value) { $0.flag } }

    private static func word<Word: RawRepresentable<String>>(_ value: JSONValue?) -> Known<Word> {
        value?.text.flatMap { Word(rawValue: $0) }.map { .known($0) } ?? .unknown
    }
}
