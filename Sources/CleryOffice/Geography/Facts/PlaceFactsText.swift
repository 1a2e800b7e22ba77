import CleryLaw

/// The facts of a place as one JSON object: only what differs from an ordinary place is written.
enum PlaceFactsText {
    static func encode(_ place: PlaceDescription, stated: Set<String>? = nil) -> String {
        var json = JSONWriter()
        json.object { json in
            for question in PlaceFact.all {
                let text = PlaceFact.text(question, of: place)
                guard text != PlaceFact.text(question, of: .ordinary) else { continue }
                json.key(named: question.rawValue)
                json.value(text)
            }
            if let miles = place.distanceMiles {
                json.key("distance_miles")
                json.value(String(miles))
            }
            if let stated {
                json.key("stated")
                json.array { json in for name in stated.sorted() { json.value(name) } }
            }
        }
        return json.string
    }

    /// - Throws: when the text is no object of facts.
    static func decode(_ text: String) throws -> PlaceDescription {
        var place = PlaceDescription.ordinary
        let json = try JSONValue(parsing: text)
        for question in PlaceFact.all {
            guard let value = json[question.rawValue]?.text else { continue }
            guard PlaceFact.state(value, to: question, of: &place) else {
                throw Problem(question.rawValue, "“\(value)” is no answer to: \(question.sentence)")
            }
        }
        place.distanceMiles = json["distance_miles"]?.text.flatMap(Double.init)
        return place
    }

    /// Which of the facts were stated to be so from the first day of their period on; nil where it was not written down.
    static func stated(_ text: String) throws -> Set<String>? {
        try JSONValue(parsing: text)["stated"].map { Set($0.items.compactMap(\.text)) }
    }
}
