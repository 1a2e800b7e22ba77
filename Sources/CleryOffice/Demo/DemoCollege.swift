import CleryLaw

/// The demo's document, read: the college, its places and what was reported. A member it does not know is refused.
struct DemoCollege {
    struct Place {
        struct Agreement {
            let party: String
            let from: Day?
            let spaces: String?
        }
        let name: String
        let campus: String
        /// nil: nobody has said what it is.
        let kind: PlaceKind?
        /// What is so of it, by the names of `PlaceStatement`.
        let facts: [String: String]
        /// From which day on; before it, these facts were otherwise.
        let since: Day?
        let before: [String: String]
        let number: String?
        let address: String?
        let names: [String]
        let organization: String?
        let recognized: Day?
        let agreement: Agreement?
        /// Why it was reviewed and found not reportable.
        let reviewed: String?
        /// Latitude and longitude in millionths of a degree.
        let point: [Int64]
        let dwellings: Int64?
        let wider: String?

        /// What the office says of it for the log; nil where it says nothing.
        func words(of place: Int64) -> LogPlace? {
            guard point.count == 2, let dwellings else { return nil }
            var words = LogPlace(id: place)
            words.dwellings = Int(dwellings)
            words.wider = wider
            (words.latitude, words.longitude) = (Int32(clamping: point[0]), Int32(clamping: point[1]))
            return words
        }
    }

    let name: String
    let timeZone: String
    let campuses: [String]
    let places: [Place]
    let incidents: [DemoIncident]

    struct Unreadable: Error, CustomStringConvertible {
        let member: String
        var description: String { "the demo's document cannot be read at `\(member)`" }
    }

    var firstYear: Int { incidents.map(\.year).min() ?? 0 }

    init(parsing text: String) throws {
        let json = try JSONValue(parsing: text)
        try json.hasOnly(["office", "places", "incidents"])
        let office = try json.member("office")
        try office.hasOnly(["name", "time_zone", "campuses"])
        name = try office.words("name")
        timeZone = try office.words("time_zone")
        campuses = try office.member("campuses").items.compactMap(\.text)
        places = try json.member("places").items.map { place in
            try Place(place)
        }
        incidents = try json.member("incidents").items.map(DemoIncident.init)
    }
}

extension DemoCollege.Place {
    init(_ json: JSONValue) throws {
        try json.hasOnly([
            "name", "campus", "kind", "facts", "since", "before", "number", "address", "names",
            "organization",
            "recognized", "agreement", "reviewed", "point", "dwellings", "wider",
        ])
        func texts(_ key: String) -> [String: String] {
            guard case .object(let members)? = json[key] else { return [:] }
            return Dictionary(
                members.map { ($0.key, $0.value.text ?? "") }, uniquingKeysWith: { a, _ in a })
        }
        func day(_ value: JSONValue?) -> Day? { value?.text.flatMap { Day($0) } }
        (name, campus) = (try json.words("name"), try json.words("campus"))
        kind = json["kind"]?.text.flatMap(PlaceKind.init(rawValue:))
        (facts, before) = (texts("facts"), texts("before"))
        for (fact, text) in facts.merging(before, uniquingKeysWith: { _, b in b })
        where !PlaceStatement.isAnswer(text, to: fact) { throw DemoCollege.Unreadable(member: fact) }
        (since, recognized) = (day(json["since"]), day(json["recognized"]))
        (number, address) = (json["number"]?.text, json["address"]?.text)
        names = (json["names"]?.items ?? []).compactMap(\.text)
        (organization, reviewed) = (json["organization"]?.text, json["reviewed"]?.text)
        agreement = try json["agreement"].map {
            Agreement(party: try $0.words("party"), from: day($0["from"]), spaces: $0["spaces"]?.text)
        }
        point = (json["point"]?.items ?? []).compactMap(\.integer)
        (dwellings, wider) = (json["dwellings"]?.integer, json["wider"]?.text)
    }
}

/// One report of the demo's years, with dates still relative to its year.
struct DemoIncident {
    let year: Int
    let reported: String
    let occurred: [String]
    let place: String
    /// What was known at the report.
    let first: DemoNews
    let isCrime: Bool
    /// crime or fire; nil where there is no entry in the log.
    let log: String?
    /// What other records of the same incident call it by, and the one that this one joins.
    let label: String?
    let joins: String?
    let narrative: String?
    let later: [DemoNews]

    init(_ json: JSONValue) throws {
        try json.hasOnly(
            DemoNews.members + [
                "year", "reported", "occurred", "place", "crime", "log", "label", "joins", "narrative",
                "later",
            ])
        guard let number = json["year"]?.integer else { throw DemoCollege.Unreadable(member: "year") }
        year = Int(number)
        reported = try json.words("reported")
        occurred = json["occurred"]?.items.compactMap(\.text) ?? []
        place = try json.words("place")
        first = try DemoNews(json, at: try json.words("reported"), sentence: "")
        isCrime = json["crime"]?.flag ?? true
        let log = json["log"]?.text ?? "crime"
        self.log = log == "none" ? nil : log
        label = json["label"]?.text
        joins = json["joins"]?.text
        narrative = json["narrative"]?.text
        later =
            try json["later"]?.items.map { news in
                try news.hasOnly(DemoNews.members + ["at", "sentence", "why"])
                return try DemoNews(news, at: try news.words("at"), sentence: try news.words("sentence"))
            } ?? []
    }
}

/// What the office learned at one time; what is nil stays as it was.
struct DemoNews {
    static let members = ["nature", "disposition", "disposition_words", "comment", "facts"]

    let at: String
    let sentence: String
    let why: String?
    let nature: String?
    let disposition: Disposition?
    let dispositionWords: String?
    let comment: String?
    let facts: JSONValue?

    init(_ json: JSONValue, at: String, sentence: String) throws {
        self.at = at
        self.sentence = sentence
        why = json["why"]?.text
        nature = json["nature"]?.text
        disposition = try json["disposition"]?.text.map { word in
            guard let known = Disposition(rawValue: word) else { throw DemoCollege.Unreadable(member: word) }
            return known
        }
        dispositionWords = json["disposition_words"]?.text
        comment = json["comment"]?.text
        facts = json["facts"]
    }
}

extension JSONValue {
    fileprivate func hasOnly(_ known: [String]) throws {
        guard case .object(let members) = self else {
            throw DemoCollege.Unreadable(member: known.first ?? "")
        }
        if let unknown = members.first(where: { !known.contains($0.key) }) {
            throw DemoCollege.Unreadable(member: unknown.key)
        }
    }

    fileprivate func member(_ key: String) throws -> JSONValue {
        guard let value = self[key] else { throw DemoCollege.Unreadable(member: key) }
        return value
    }

    fileprivate func words(_ key: String) throws -> String {
        guard let text = try member(key).text else { throw DemoCollege.Unreadable(member: key) }
        return text
    }
}
