import CleryLaw

/// What sort of trip it is.
enum TripKind: String, Sendable, CaseIterable {
    case fieldTrip = "field_trip"
    case athletics
    case conference
    case organization
    case studyAbroad = "study_abroad"
    case other

    var title: String {
        switch self {
        case .fieldTrip: "Class or field trip"
        case .athletics: "Athletics"
        case .conference: "Conference or competition"
        case .organization: "Trip of a student organization"
        case .studyAbroad: "Study away or abroad, where students live for a term"
        case .other: "Other"
        }
    }
}

/// Who booked or paid. It decides nothing by itself: the agreement does.
enum TripBooker: String, Sendable, CaseIterable {
    case unit, organization, agent, host, travelers

    var title: String {
        switch self {
        case .unit: "The sponsor or another unit of ours"
        case .organization: "A recognized student organization"
        case .agent: "An agent or contractor for us"
        case .host: "The host institution"
        case .travelers: "Each traveler"
        }
    }
}

/// What a place of a trip is.
enum StopSort: String, Sendable, CaseIterable {
    case hotel, rented, dormitory, home, camp, classroom, transport

    var title: String {
        switch self {
        case .hotel: "Hotel, motel or hostel"
        case .rented: "Rented flat, house or rooms"
        case .dormitory: "Residence hall of another institution"
        case .home: "Home of a host family"
        case .camp: "Camp, station or retreat"
        case .classroom: "Classroom, laboratory, studio or field"
        case .transport: "Bus, train, plane or ship"
        }
    }

    static let lodgings: [StopSort] = [.hotel, .rented, .dormitory, .home, .camp, .transport]
}

/// By what the trip uses a place.
enum StopArrangement: String, Sendable, CaseIterable {
    case space, organization, program, own, none, unknown

    var title: String {
        switch self {
        case .space: "Yes, for the use of the space"
        case .organization: "Yes, but made by a recognized student organization"
        case .program: "Only for a program"
        case .own: "It is ours"
        case .none: "No"
        case .unknown: "I do not know"
        }
    }

    var hint: String {
        switch self {
        case .space:
            "A booking, a letter or an e-mail counts, paid or free, also when an agent signs for us."
        case .organization: "The booking is in the organization's name, not in ours."
        case .program: "An exchange, a placement or a tour that promises us no rooms of our own."
        case .own: "We or our foundation own it or hold it by a lease."
        case .none: "Each traveler finds a place, or we only visit."
        case .unknown: "The office asks further."
        }
    }
}

/// An answer that may be missing.
enum YesNo: String, Sendable, CaseIterable {
    case yes, no, unknown

    var title: String {
        switch self {
        case .yes: "Yes"
        case .no: "No"
        case .unknown: "I do not know"
        }
    }

    var known: Known<Bool> {
        switch self {
        case .yes: .known(true)
        case .no: .known(false)
        case .unknown: .unknown
        }
    }
}
