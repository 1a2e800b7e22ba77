import CleryLaw

/// Whom a message goes to, by what is known of people: nothing chosen is everybody of the lists.
///
/// Each choice narrows: somebody is reached who fits one of each kind that is chosen. The places are also the order:
/// people there are told first.
struct AlertReach: Sendable, Equatable {
    var campuses: [Int64] = []
    var places: [Int64] = []
    /// Such as "students", "employees", "residents".
    var segments: [String] = []
    /// Whether only people of the chosen places are told; else they are told first.
    var onlyPlaces = false

    var isEverybody: Bool { campuses.isEmpty && segments.isEmpty && !(onlyPlaces && !places.isEmpty) }

    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.key("campuses")
            json.array { json in for one in campuses { json.value(one) } }
            json.key("places")
            json.array { json in for one in places { json.value(one) } }
            json.key("segments")
            json.array { json in for one in segments { json.value(one) } }
            json.key("only_places")
            json.value(onlyPlaces)
        }
        return json.string
    }

    init() {}

    init(json: String) throws {
        let value = try JSONValue(parsing: json)
        campuses = value["campuses"]?.items.compactMap(\.integer) ?? []
        places = value["places"]?.items.compactMap(\.integer) ?? []
        segments = value["segments"]?.items.compactMap(\.text) ?? []
        onlyPlaces = value["only_places"]?.flag ?? false
    }
}

/// The ways a message goes. The page of warnings, the banner, Atom and CAP are always among them for what is live.
enum AlertChannel: String, Sendable, CaseIterable {
    case mail, sms, webhook

    var title: String {
        switch self {
        case .mail: "E-mail"
        case .sms: "Text message"
        case .webhook: "Screens, chat and other systems"
        }
    }
}
