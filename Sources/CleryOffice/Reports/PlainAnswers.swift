/// A question with a short list of answers, of which one may be chosen and none has to be.
protocol PlainAnswer: RawRepresentable, CaseIterable, Sendable where RawValue == String {
    var title: String { get }
}

extension PlainAnswer {
    static var options: [(value: String, title: String)] { allCases.map { ($0.rawValue, $0.title) } }
}

/// What kind of place it is, as somebody who passes by would say.
enum PlainPlace: String, PlainAnswer {
    case hall, building, grounds, house, trip, street, online, unsure

    var title: String {
        switch self {
        case .hall: "A residence hall or other student housing"
        case .building: "Another building of the campus"
        case .grounds: "The grounds or a parking lot of the campus"
        case .house: "A house of a student organization, such as a fraternity or sorority"
        case .trip: "A place on a trip with the institution"
        case .street: "A street, sidewalk, park or stop"
        case .online: "By phone or online"
        case .unsure: "Somewhere else, or not sure"
        }
    }
}

/// How whoever tells came to know of it.
enum HowTold: String, PlainAnswer {
    case victim, third, seen, offender, written

    var title: String {
        switch self {
        case .victim: "The person harmed told me"
        case .third: "Somebody else told me"
        case .seen: "I was there, or came upon it"
        case .offender: "The person who did it told me"
        case .written: "I read it: a message, a note, a form"
        }
    }
}

/// What the one who did it is to the one who was harmed.
enum PlainRelation: String, PlainAnswer {
    case stranger, acquaintance, partner
    case formerPartner = "former_partner"
    case family, roommate, unknown

    var title: String {
        switch self {
        case .stranger: "Strangers"
        case .acquaintance: "They know each other"
        case .partner: "Partners, or on dates with each other"
        case .formerPartner: "Former partners"
        case .family: "Family, or living together as one"
        case .roommate: "Roommates"
        case .unknown: "Not known"
        }
    }
}

/// What the one who did it is at the institution.
enum PlainRole: String, PlainAnswer {
    case student, employee, visitor, unknown

    var title: String {
        switch self {
        case .student: "A student"
        case .employee: "Somebody who works here"
        case .visitor: "Somebody from outside"
        case .unknown: "Not known"
        }
    }
}

/// How a report reached an officer or dispatcher.
enum ReportSource: String, PlainAnswer {
    case call
    case walkIn = "walk_in"
    case patrol
    case otherAgency = "other_agency"
    case campusOffice = "campus_office"

    var title: String {
        switch self {
        case .call: "A call to dispatch"
        case .walkIn: "Somebody came to the station"
        case .patrol: "Seen on patrol"
        case .otherAgency: "Another police agency"
        case .campusOffice: "Another office of the campus"
        }
    }
}
