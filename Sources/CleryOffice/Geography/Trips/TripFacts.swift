import CleryLaw

/// The facts that a trip tells of a place, for the law to decide on.
extension TripStop {
    /// What is so of the place while the trip is there.
    ///
    /// - Parameter returns: whether trips return to the place.
    func facts(of trip: TripRecord, returns: Known<Bool>) -> PlaceDescription {
        var place = PlaceKind.lodging.beginning
        place.buildingOrProperty = .known(sort != .transport)
        place.educationalUse = trip.educational.known
        // Beside trips nobody of ours uses it; whoever lives there for a term uses it frequently.
        place.frequentlyUsedByStudents = .known(false)
        place.studentHousing = .known(
            use == .lodging && trip.kind == .studyAbroad && sort != .home && nights > 1)
        // A trip of more than one night makes all its places count, also one where it stays a single night or works by
        // day (Handbook 2016, 2-25).
        place.nights = .known(max(nights, trip.nights))
        place.repeatedUse = returns
        if sort == .home { place.significantControl = significant.known }
        place.programOfStudy = program.known
        place.administratorOnSite = administrator.known
        switch arrangement {
        case .space: place.control = .known(.agreementForSpace)
        case .organization:
            place.control = .known(.none)
            place.organizationControls = .known(true)
            place.organizationRecognized = .known(true)
        case .program: place.control = .known(.agreementForProgram)
        case .own:
            place.owner = .known(.institution)
            place.control = .known(.inFact)
        case .none: place.control = .known(.none)
        case .unknown: place.control = .unknown
        }
        return place
    }

    /// What is so of the place when no trip is there. What the institution holds itself, somebody has to say.
    var factsBetweenTrips: PlaceDescription? {
        guard arrangement != .own else { return nil }
        var place = PlaceKind.lodging.beginning
        place.control = .known(.none)
        place.educationalUse = .known(false)
        place.frequentlyUsedByStudents = .known(false)
        place.nights = .known(0)
        place.repeatedUse = .known(false)
        return place
    }
}

/// What the law decided on a place of a trip, for a reader: the outcome, the row with its sentence, the open question.
struct TripDecision: Sendable, Equatable {
    enum Outcome: String, Sendable, CaseIterable {
        case notControlled = "not_controlled"
        case oneNight = "one_night"
        case shortStay = "short_stay"
        case repeated
        case livedIn = "lived_in"
        case organization
        case separateCampus = "separate_campus"
        case hostFamily = "host_family"
        case programOnly = "program_only"
        case notAPlace = "not_a_place"
        case open
        case other

        var title: String {
            switch self {
            case .notControlled: "Not controlled"
            case .oneNight: "Controlled, one night and not repeated"
            case .shortStay: "Short stay of more than one night"
            case .repeated: "Repeated use"
            case .livedIn: "Held, and students live in it"
            case .organization: "A student organization's space"
            case .separateCampus: "To be looked at as a separate campus"
            case .hostFamily: "Host family"
            case .programOnly: "Program only"
            case .notAPlace: "No building or land"
            case .open: "Open: one question"
            case .other: "Decided otherwise"
            }
        }

        /// The rows of the law's tables that this outcome stands for.
        var rows: [GeographyRow] {
            GeographyRow.allCases.filter { Outcome($0) == self }
        }

        init(_ row: GeographyRow) {
            self =
                switch row {
                case .visited, .outsideTime: .notControlled
                case .oneNightTrip: .oneNight
                case .shortStay: .shortStay
                case .repeatedTrip: .repeated
                case .noncampus: .livedIn
                case .organization: .organization
                case .separateCampus: .separateCampus
                case .hostFamily, .hostFamilyControlled: .hostFamily
                case .programOnly: .programOnly
                case .notBuildingOrProperty: .notAPlace
                default: .other
                }
        }
    }

    let outcome: Outcome
    let row: GeographyRow?
    /// The one question that decides, as a person is asked it.
    let question: String?

    init(row: GeographyRow?, question: String?) {
        self.row = row
        self.question = question
        outcome = row.map(Outcome.init) ?? .open
    }

    /// What the office's place answers on a day.
    init(_ decision: PlaceDecision) {
        let question: String? =
            switch decision.asks {
            case nil, PlaceDecision.ownCampus: nil
            case PlaceDecision.noFacts: "What is the place, and who controls it?"
            case let asks?: PlaceQuestion(rawValue: asks)?.sentence ?? asks
            }
        self.init(row: decision.row, question: question)
    }

    /// What the law says of facts that belong to no place of the office.
    init(_ facts: PlaceDescription) {
        let finding = Classify.place(facts)
        self.init(row: finding.answer?.row, question: finding.asks.first?.sentence)
    }

    var category: GeographyCategory? { row?.category }
    /// The rule that decides.
    var rule: (any Rule.Type)? { row?.rules.last?.rule }

    /// What it means for the statistics, in one sentence.
    var meaning: String {
        switch category {
        case .noncampus: "Noncampus property while the trip is there: crimes there are counted."
        case .separateCampus:
            "It has to be made a campus of its own before crimes there are counted; the office looks at it."
        case .onCampus: "On campus: crimes there are counted."
        case .publicProperty: "Public property: crimes there are counted."
        case .nowhere: "Not Clery geography: crimes there are not counted."
        case nil: "Not decided yet."
        }
    }

    var tagKind: TagKind {
        switch category {
        case .nowhere: .plain
        case nil, .separateCampus: .care
        default: .ok
        }
    }
}
