import CleryLaw

/// The facts of a place as one JSON object: only what differs from an ordinary place is written.
enum PlaceFactsText {
    static func encode(_ place: PlaceDescription) -> String {
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
}
