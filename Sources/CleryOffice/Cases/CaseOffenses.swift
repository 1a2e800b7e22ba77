import CleryLaw

/// Reads one offense of a case.
enum CaseOffenses {
    static func read(_ value: JSONValue) throws(CaseProblem) -> OffenseFacts {
        guard let type = value["type"]?.text else { throw CaseProblem("An offense has no type.") }
        guard let act = Act(rawValue: type) else {
            throw CaseProblem("\"\(type)\" is no known type of offense.")
        }
        var facts = OffenseFacts(
            act, attempted: value["attempted"]?.flag ?? false,
            victims: CaseAllegations.victims(value),
            operations: CaseVocabulary.number(value["operations"]),
            premises: CaseVocabulary.number(value["premises"]),
            vehicles: CaseVocabulary.number(value["vehicles"]))
        facts.premisesKind = try CaseVocabulary.word(value["premises_type"], PremisesKind.self)
        facts.access = try CaseVocabulary.word(value["access"], Access.self)
        facts.force = CaseVocabulary.known(value["force"])
        facts.weapon = CaseVocabulary.weapon(value, "weapon")
        facts.injury = CaseVocabulary.injury(value["injury"])
        facts.relationship = try CaseVocabulary.word(value["relationship"], Relationship.self)
        facts.crimeOfViolence = CaseVocabulary.known(value["crime_of_violence"])
        facts.fearOfHarm = CaseVocabulary.known(value["fear_of_bodily_harm"])
        facts.stateLawCoversRelationship = CaseVocabulary.known(value["state_dv_law_covers"])
        facts.deathFollowed = CaseVocabulary.tellsOfDeath(value["outcome"]?.text)
        CaseAllegations.bareHanded(value, &facts)
        CaseAllegations.attemptedEntry(value, &facts)
        facts.intentEstablished = value["means"]?.text?.contains("intent established") ?? false
        if let place = value["place"] { facts.place = try CaseVocabulary.place(place) }
        if let occurred = value["occurred"] { facts.occurred = try CaseVocabulary.moment(occurred) }
        return facts
    }
}
