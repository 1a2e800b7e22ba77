import CleryLaw

/// The words of a log that stand in no column of an incident, kept so that its facts can be told again.
enum SourceWords {
    static func json(_ words: CaseWords, placeName: String) -> String? {
        var json = JSONWriter()
        var any = false
        json.object { json in
            let texts: [(StaticString, String)] = [
                ("code", words.code), ("bias", words.bias), ("campus", words.campus),
                ("location", words.location == placeName ? "" : words.location),
            ]
            for (name, text) in texts where !text.isEmpty {
                json.key(name)
                json.value(text)
                any = true
            }
            let numbers: [(StaticString, Int32?)] = [
                ("victims", words.units.victims), ("premises", words.units.premises),
                ("arrested", words.units.arrested),
                ("offenses", words.units.offenses),
            ]
            for (name, number) in numbers {
                guard let number else { continue }
                json.key(name)
                json.value(number)
                any = true
            }
        }
        return any ? json.string : nil
    }

    /// The words of an incident as its profile's interpreter takes them.
    static func words(of incident: Incident, placeName: String) throws -> CaseWords {
        var words = CaseWords(nature: incident.nature, disposition: incident.dispositionWords)
        words.comment = incident.comment ?? ""
        words.location = placeName
        words.reportedDay = incident.reportedDay
        words.dispositionDay = incident.dispositionDay
        words.occurred = incident.occurred
        guard let text = incident.sourceWords else { return words }
        let json = try JSONValue(parsing: text)
        words.code = json["code"]?.text ?? ""
        words.bias = json["bias"]?.text ?? ""
        words.campus = json["campus"]?.text ?? ""
        words.location = json["location"]?.text ?? placeName
        func number(_ key: String) -> Int32? { json[key]?.integer.map { Int32(clamping: $0) } }
        words.units.victims = number("victims")
        words.units.premises = number("premises")
        words.units.arrested = number("arrested")
        words.units.offenses = number("offenses")
        return words
    }
}
