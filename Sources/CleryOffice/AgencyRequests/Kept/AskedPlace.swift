import CleryLaw

/// A place and the days for which an agency is asked about it, as the registry had them then.
struct AskedPlace: Sendable, Equatable {
    let place: Int64
    let campus: Int64
    let campusName: String
    let name: String
    let number: String?
    let address: String?
    let category: Place
    let days: DayRange
    /// Rooms and other spaces, as of a hotel on a trip.
    let rooms: String

    /// The category in a word that an agency understands.
    var categoryWords: String {
        switch category {
        case .onCampus: "campus"
        case .noncampus: "noncampus property"
        case .publicProperty: "public property beside the campus"
        case .nowhere: ""
        }
    }

    var span: String { "\(TimeWords.short(days.first)) to \(TimeWords.short(days.last))" }

    var called: String { name + (number.map { ", no. \($0)" } ?? "") }

    /// The address and the rooms; says so where neither is known.
    var whereabouts: String {
        let known = [address ?? "", rooms].filter { !$0.isEmpty }
        return known.isEmpty ? "No address on record" : known.joined(separator: "; ")
    }

    /// Name, number and address in one line.
    var whole: String {
        [called, address ?? "", rooms].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    static func json(_ places: [AskedPlace]) -> String {
        var json = JSONWriter()
        json.array { json in
            for one in places {
                json.object {
                    $0.key("place")
                    $0.value(one.place)
                    $0.key("campus")
                    $0.value(one.campus)
                    $0.key("campus_name")
                    $0.value(one.campusName)
                    $0.key("name")
                    $0.value(one.name)
                    $0.key("number")
                    $0.value(one.number)
                    $0.key("address")
                    $0.value(one.address)
                    $0.key("category")
                    $0.value(one.category.rawValue)
                    $0.key("from")
                    $0.value(Int64(one.days.first.number))
                    $0.key("through")
                    $0.value(Int64(one.days.last.number))
                    $0.key("rooms")
                    $0.value(one.rooms)
                }
            }
        }
        return json.string
    }

    static func list(_ json: String) throws -> [AskedPlace] {
        try JSONValue(parsing: json).items.compactMap { one in
            guard let place = one["place"]?.integer, let campus = one["campus"]?.integer,
                let category = one["category"]?.text.flatMap(Place.init(rawValue:)),
                let from = one["from"]?.integer, let through = one["through"]?.integer
            else { return nil }
            return AskedPlace(
                place: place, campus: campus, campusName: one["campus_name"]?.text ?? "",
                name: one["name"]?.text ?? "", number: one["number"]?.text, address: one["address"]?.text,
                category: category,
                days: DayRange(first: Day(number: Int32(from)), last: Day(number: Int32(through))),
                rooms: one["rooms"]?.text ?? "")
        }
    }

    /// The list for a computer: one line for each place and span of days.
    static func csv(_ places: [AskedPlace]) -> [UInt8] {
        var csv = CSVWriter()
        csv.row(["number", "place", "address", "campus", "category", "first_day", "last_day", "rooms"])
        for one in places {
            csv.row([
                one.number ?? "", one.name, one.address ?? "", one.campusName, one.category.rawValue,
                one.days.first.description, one.days.last.description, one.rooms,
            ])
        }
        return csv.bytes
    }
}

/// A crime that is asked for, with the definition that the letter gives.
struct AskedCrime: Sendable, Equatable {
    let title: String
    let definition: String
    let source: String

    /// The offenses of the law for a year: hazing since it is counted.
    static func offenses(of year: Int) -> [any Offense.Type] {
        Law.offenses.filter { $0.category != .hazing || year >= Int(HazingSince.firstYear) }
    }

    static func all(of year: Int) -> [AskedCrime] {
        offenses(of: year).map {
            AskedCrime(title: $0.title + when($0), definition: $0.definition, source: $0.citation.text)
        }
    }

    /// Crimes that count only with a motive, and violations of which arrests count.
    private static func when(_ offense: any Offense.Type) -> String {
        if offense.families == [.hate] { return " (only where chosen for bias)" }
        return offense.families.contains(.arrests) ? " (arrests)" : ""
    }

    static func json(_ crimes: [AskedCrime]) -> String {
        var json = JSONWriter()
        json.array { json in
            for one in crimes {
                json.array {
                    $0.value(one.title)
                    $0.value(one.definition)
                    $0.value(one.source)
                }
            }
        }
        return json.string
    }

    static func list(_ json: String) throws -> [AskedCrime] {
        try JSONValue(parsing: json).items.compactMap { one in
            let parts = one.items.compactMap(\.text)
            return parts.count == 3
                ? AskedCrime(title: parts[0], definition: parts[1], source: parts[2]) : nil
        }
    }
}
