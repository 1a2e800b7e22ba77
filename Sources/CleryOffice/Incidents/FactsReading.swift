import CleryLaw

/// Reads the facts document of an incident back. A document that says something unknown is refused, not guessed.
extension FactsJSON {
    struct Unreadable: Error, CustomStringConvertible {
        let key: String
        var description: String { "the facts document says something this version does not know at `\(key)`" }
    }

    static func decode(_ text: String) throws -> IncidentFacts {
        let json = try JSONValue(parsing: text)
        try refuse(
            json,
            beyond: [
                "reported", "offenses", "law_actions", "bias", "determination", "courses_of_conduct",
                "hazing",
                "official_most_serious",
            ])
        var facts = IncidentFacts()
        facts.reports = try (json["reported"]?.items ?? []).map { report in
            Report(
                try day(report, "date"), to: try word(report, "to"),
                manner: report["manner"] == nil ? .report : try word(report, "manner"))
        }
        facts.offenses = try (json["offenses"]?.items ?? []).map(offense)
        facts.lawActions = try (json["law_actions"]?.items ?? []).map(action)
        if let bias = json["bias"] {
            facts.bias = BiasFacts(
                category: try known(bias, "category"), evidence: try word(bias, "evidence"))
        }
        if let found = json["determination"] {
            facts.determination = Determination(
                by: try known(found, "by"), fullInvestigation: try flag(found, "full_investigation"),
                formal: try flag(found, "formal"), finding: try known(found, "finding"),
                day: found["date"] == nil ? nil : try day(found, "date"))
        }
        facts.coursesOfConduct = try (json["courses_of_conduct"]?.items ?? []).map(course)
        facts.hazing = try (json["hazing"]?.items ?? []).map { hazing in
            HazingFacts(
                studentMembers: hazing["student_members"]?.text == "n/a"
                    ? .notApplicable : number(hazing, "student_members").map { .known($0) } ?? .unknown,
                connectedToMembership: try flag(hazing, "connected_to_membership"),
                riskAboveReasonable: try flag(hazing, "risk_above_reasonable"))
        }
        if json["official_most_serious"] != nil {
            facts.mostSerious = try word(json, "official_most_serious")
        }
        return facts
    }

    private static func refuse(_ json: JSONValue, beyond known: [String]) throws {
        guard case .object(let members) = json else { throw Unreadable(key: "the document") }
        for member in members where !known.contains(member.key) { throw Unreadable(key: member.key) }
    }

    private static func offense(_ json: JSONValue) throws -> OffenseFacts {
        var offense = OffenseFacts(try word(json, "type"), attempted: json["attempted"]?.flag ?? false)
        offense.victims = number(json, "victims")
        offense.operations = number(json, "operations")
        offense.premises = number(json, "premises")
        offense.vehicles = number(json, "vehicles")
        offense.premisesKind = try known(json, "premises_type")
        offense.access = try known(json, "access")
        offense.force = try flag(json, "force")
        offense.weapon = try known(json, "weapon")
        offense.injury = try known(json, "injury")
        offense.relationship = try known(json, "relationship")
        offense.deathFollowed = json["death_followed"]?.flag ?? false
        offense.crimeOfViolence = try flag(json, "crime_of_violence")
        offense.fearOfHarm = try flag(json, "fear_of_bodily_harm")
        offense.intentEstablished = json["intent_established"]?.flag ?? false
        offense.stateLawCoversRelationship = try flag(json, "state_dv_law_covers")
        if let moment = json["occurred"] {
            let ends = moment.items.compactMap(\.integer).map(Instant.init(milliseconds:))
            offense.occurred =
                ends.count == 2 ? .between(ends[0], ends[1]) : ends.first.map { .exactly($0) } ?? .unknown
        }
        if let json = json["place"] { offense.place = try place(json) }
        return offense
    }

    static func place(_ json: JSONValue) throws -> PlaceFacts {
        PlaceFacts(geography: try known(json, "geography"), studentHousing: try flag(json, "student_housing"))
    }

    private static func action(_ json: JSONValue) throws -> LawAction {
        var action = LawAction(
            try word(json, "violation"), try word(json, "action"), persons: number(json, "persons") ?? 1,
            person: json["person"]?.text, lawViolation: try flag(json, "law_violation"),
            record: try flag(json, "record"), sanctionPossible: try flag(json, "sanction_possible"),
            day: json["action_date"] == nil ? nil : try day(json, "action_date"),
            subsetOfReferred: json["subset_of_referred"]?.flag ?? false)
        action.federalLawOnly = json["federal_law_only"]?.flag ?? false
        return action
    }

    private static func course(_ json: JSONValue) throws -> CourseOfConduct {
        func days(_ key: String) throws -> [Day] {
            try (json[key]?.items ?? []).map { item in
                guard let day = item.text.flatMap({ Day($0) }) else { throw Unreadable(key: key) }
                return day
            }
        }
        return CourseOfConduct(
            victims: (json["victims"]?.items ?? []).compactMap(\.integer).map {
                .init(acts: Int32(clamping: $0))
            },
            places: try (json["places"]?.items ?? []).map(place), reports: try days("reported"),
            interventions: try days("interventions"),
            actsAfterIntervention: number(json, "acts_after_intervention"),
            fearOrDistress: try flag(json, "fear"))
    }

    private static func number(_ json: JSONValue, _ key: String) -> Int32? {
        json[key]?.integer.map { Int32(clamping: $0) }
    }

    private static func day(_ json: JSONValue, _ key: String) throws -> Day {
        guard let day = json[key]?.text.flatMap({ Day($0) }) else { throw Unreadable(key: key) }
        return day
    }

    private static func word<T: RawRepresentable<String>>(_ json: JSONValue, _ key: String) throws -> T {
        guard let value = json[key]?.text.flatMap(T.init(rawValue:)) else { throw Unreadable(key: key) }
        return value
    }

    private static func known<T: RawRepresentable<String>>(_ json: JSONValue, _ key: String) throws -> Known<
        T
    > {
        guard let value = json[key] else { return .unknown }
        if value.text == "n/a" { return .notApplicable }
        guard let known = value.text.flatMap(T.init(rawValue:)) else { throw Unreadable(key: key) }
        return .known(known)
    }

    private static func flag(_ json: JSONValue, _ key: String) throws -> Known<Bool> {
        guard let value = json[key] else { return .unknown }
        if value.text == "n/a" { return .notApplicable }
        guard let flag = value.flag else { throw Unreadable(key: key) }
        return .known(flag)
    }
}
