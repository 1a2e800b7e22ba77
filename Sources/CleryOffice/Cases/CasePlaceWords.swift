import CleryLaw

/// The words of a place: owners, agreements, spots, kinds of public places, hours.
extension CasePlaces {
    static func owner(_ value: JSONValue?) -> Known<PlaceOwner> {
        guard let text = value?.text else { return .unknown }
        switch text {
        case "institution": return .known(.institution)
        case "recognized_student_organization", "unrecognized_student_group", "student_organization":
            return .known(.studentOrganization)
        case "public", "city", "county", "state", "municipality", "federal": return .known(.publicBody)
        default: return .known(text.hasPrefix("institution_") ? .associatedEntity : .other)
        }
    }

    /// What the agreement gives decides; without one, whether the institution is said to control the place.
    static func control(_ value: JSONValue, owner: Known<PlaceOwner>) -> Known<PlaceControl> {
        let told = CaseVocabulary.known(value["controlled_by_institution"])
        switch value["agreement"]?.text {
        case "written_space", "email_no_fee": return .known(.agreementForSpace)
        case "written_program_only": return .known(.agreementForProgram)
        case let text? where text.hasPrefix("leased_to"): return .known(.letToAnother)
        case "none"? where !told.isYes: return .known(.none)
        default: break
        }
        switch told {
        case .known(true): return .known(.inFact)
        case .known(false): return .known(.none)
        default: return .unknown
        }
    }

    static func spot(_ value: JSONValue) -> PlaceSpot? {
        switch value.text {
        case "student_room", "room", "rooms_used", "rented_room", "rented_floor", "classroom": .spaceGiven
        case "lobby", "corridor", "hallway", "stairs", "stairway", "elevator", "entrance", "access_path",
            "stairs_to_rented_floor", "elevator_to_rented_floor":
            .wayToIt
        case "other_floor", "other_room", "elsewhere", "outside": .elsewhere
        default: nil
        }
    }

    /// The kind of a public place, from its own field or from the words that describe it. A place that the institution
    /// uses by agreement, with no kind told, is a room in a building.
    static func publicKind(_ value: JSONValue, _ place: PlaceDescription) -> Known<PublicKind> {
        if let text = value["public_kind"]?.text {
            if text == "sidewalk", isFarSidewalk(value["segment"]) { return .known(.farSidewalk) }
            return .known(PublicKind(rawValue: text) ?? named(in: text) ?? .openLand)
        }
        guard value["public_kind"] == nil, place.owner == .known(.publicBody) else { return .unknown }
        if let kind = value["kind"]?.text.flatMap(named) { return .known(kind) }
        return place.control == .known(.agreementForSpace) ? .known(.building) : .unknown
    }

    /// The kind that a description names.
    private static func named(in text: String) -> PublicKind? {
        let words = Set(text.lowercased().split { !$0.isLetter }.map(String.init))
        let kinds: [(PublicKind, Set<String>)] = [
            (
                .building,
                ["building", "library", "school", "museum", "courthouse", "hospital", "classroom", "police"]
            ),
            (.transitStation, ["station", "stop", "subway", "transit"]),
            (.parking, ["parking", "garage", "lot"]),
            (.park, ["park"]), (.waterway, ["waterway", "river", "lake", "canal", "creek", "bay"]),
            (.sidewalk, ["sidewalk", "pavement"]), (.street, ["street", "road", "avenue", "thoroughfare"]),
        ]
        return kinds.first { !words.isDisjoint(with: $0.1) }?.0
    }

    /// Whether the kind of place, in words, is a coach, a bus, a flight: no building and no property.
    static func isVehicle(_ value: JSONValue) -> Bool {
        guard value["public_kind"] == nil, let kind = value["kind"]?.text?.lowercased() else { return false }
        let words = kind.split { !$0.isLetter }.map(String.init)
        let vehicles = ["coach", "bus", "van", "flight", "airplane", "aircraft", "train", "ferry"]
        let places = [
            "building", "station", "stop", "terminal", "garage", "depot", "lot", "house", "office", "hall",
            "room", "rooms", "hotel", "motel", "school", "center", "hangar", "simulator", "lab", "apartment",
        ]
        return words.contains(where: vehicles.contains) && !words.contains(where: places.contains)
    }

    /// Since when, on which days and at what hours the place is held: by the organization that owns it, or by the
    /// institution.
    static func readTimes(_ value: JSONValue, _ place: inout PlaceDescription) throws(CaseProblem) {
        let hours = value["control_hours"]
        let from = value["control_from"]
        let through = value["control_to"] ?? value["control_until"]
        if hours == nil, from == nil, through == nil { return }
        var times: Known<[TimeSpan]> = .unknown
        if hours != .null, from != .null {
            var span = TimeSpan(from: try day(from), through: try day(through))
            if let hours {
                let days = hours["days"]?.items ?? []
                if !days.isEmpty { span.weekdays = try weekdays(days) }
                if hours["from"] != nil || hours["to"] != nil {
                    span.hours = .init(
                        from: try minute(hours["from"]) ?? 0, until: try minute(hours["to"]) ?? 1440)
                }
            }
            times = .known([span])
        }
        if place.owner == .known(.studentOrganization), place.control == .known(.none) {
            place.recognizedDuring = times
        } else {
            place.heldDuring = times
        }
    }

    /// The campus's own day and minute.
    static func moment(_ value: JSONValue?) throws(CaseProblem) -> LocalMoment? {
        guard let text = value?.text else { return nil }
        guard let day = Day(text.prefix(10)) else { throw CaseProblem("\"\(text)\" is no date.") }
        return LocalMoment(day, minute: try minute(text.dropFirst(11).prefix(5)))
    }

    private static func day(_ value: JSONValue?) throws(CaseProblem) -> Day? {
        guard let text = value?.text else { return nil }
        guard let day = Day(text.prefix(10)) else { throw CaseProblem("\"\(text)\" is no date.") }
        return day
    }

    private static func minute(_ value: JSONValue?) throws(CaseProblem) -> Int? {
        guard let text = value?.text else { return nil }
        return try minute(text[...])
    }

    private static func minute(_ text: Substring) throws(CaseProblem) -> Int? {
        if text.isEmpty { return nil }
        let parts = text.split(separator: ":")
        guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]), (0...24).contains(hour),
            (0...59).contains(minute)
        else { throw CaseProblem("\"\(text)\" is no time of day.") }
        return hour * 60 + minute
    }

    private static func weekdays(_ days: [JSONValue]) throws(CaseProblem) -> Weekdays {
        var all: Weekdays = []
        let names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
        for day in days {
            guard let text = day.text?.lowercased(), let index = names.firstIndex(of: String(text.prefix(3)))
            else { throw CaseProblem("A day of control is no weekday.") }
            all.insert(Weekdays(weekday: index + 1))
        }
        return all
    }
}
