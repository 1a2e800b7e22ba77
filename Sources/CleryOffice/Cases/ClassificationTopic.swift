import CleryLaw

/// Cases that ask which offense a conduct is.
enum ClassificationTopic: CaseTopic {
    static func answer(_ facts: JSONValue, asked: [String]) throws(CaseProblem) -> CaseAnswer {
        guard let conduct = facts["conduct"] else {
            return try CountingTopic.answer(facts, asked: asked)
        }
        let classification = Classify.conduct(try read(conduct))
        var answer = CaseAnswer()
        for key in asked {
            guard key == "classification" else {
                throw CaseProblem("topic not built yet: nothing here answers \"\(key)\"")
            }
            let word =
                switch classification {
                case .offense(let category, _): category.name
                // Counted is only what the facts show; the open question stands beside the answer.
                case .notCounted, .needs: "not_counted"
                }
            answer.got.append((key, .string(word)))
        }
        answer.add(classification.because)
        for question in classification.needs.sentences {
            answer.add(question: question, of: classification.because)
        }
        if let category = classification.category, let offense = Law.offense(category) {
            answer.add(offense.name)
        }
        return answer
    }

    private static func read(_ value: JSONValue) throws(CaseProblem) -> ConductFacts {
        var facts = ConductFacts(try CaseVocabulary.word(value["act"], ConductFacts.Conduct.self))
        facts.attempted = value["attempted"]?.flag ?? false
        facts.cause = try CaseVocabulary.word(value["cause"], DeathsNotCounted.Cause.self)
        facts.grossNegligence = CaseVocabulary.known(value["gross_negligence"])
        facts.victimIsActor = CaseVocabulary.known(value["victim_is_actor"])
        switch value["consent"] {
        case .bool(let given)?: facts.consent = .known(given ? .given : .notGiven)
        case .string(let text)?:
            facts.consent = .known(
                ConductFacts.Consent(rawValue: text) ?? (text.hasPrefix("incapable") ? .incapable : .notGiven)
            )
        default: break
        }
        facts.force = CaseVocabulary.known(value["force"])
        facts.underAgeOfConsent = CaseVocabulary.known(value["victim_under_age_of_consent"])
        facts.forbiddenDegree = CaseVocabulary.known(value["related_within_forbidden_degrees"])
        facts.otherwiseNonforcible = CaseVocabulary.known(value["otherwise_nonforcible"])
        facts.weapon = CaseVocabulary.weapon(value, "weapon")
        facts.injury = CaseVocabulary.injury(value["injury"])
        facts.fearOfHarm = CaseVocabulary.known(value["fear_of_bodily_harm"])
        readTaking(value, &facts)
        facts.entry = try CaseVocabulary.word(value["entry"], ConductFacts.Entry.self)
        facts.determined = try CaseVocabulary.word(value["determination"], CauseOfFire.Determined.self)
        if case .object(let bias)? = value["bias"] {
            let category = bias.first { $0.key == "category" }?.value.text
            let listed = category.map { BiasCategory(rawValue: $0) ?? .notListed } ?? .notListed
            facts.biasShown = .known(listed != .notListed)
        }
        CaseAllegations.complete(&facts, value)
        return facts
    }

    private static func readTaking(_ value: JSONValue, _ facts: inout ConductFacts) {
        for key in ["force_or_threat", "force_or_threat_against_driver"] where value[key]?.flag != nil {
            facts.forceOrThreat = CaseVocabulary.known(value[key])
        }
        facts.structure = CaseVocabulary.known(value["structure"])
        if facts.structure.isUnknown, let place = value["place"]?.text { facts.structure = structure(place) }
        switch value["intent"]?.text {
        case "theft", "steal", "larceny": facts.intent = .known(.theft)
        case "felony": facts.intent = .known(.felony)
        case "undeterminable": facts.intent = .known(.undeterminable)
        case .some: facts.intent = .known(.otherPurpose)
        case nil: break
        }
        facts.itemMissing = value["item_missing"]?.flag ?? false
        if let vehicle = value["vehicle"]?.text {
            facts.motorVehicle = WhatIsAVehicle.isMotorVehicle(vehicle)
        }
        switch value["permission"] {
        case .bool(let flag)?: facts.permission = .known(flag)
        // A word names the authority that the taker had.
        case .string(let text)?: facts.permission = .known(text != "none")
        default: break
        }
        facts.fromLockedBuilding = value["from"]?.text?.contains("building") ?? false
        if facts.fromLockedBuilding, facts.structure.isUnknown { facts.structure = .known(true) }
    }

    /// Whether a place of this name has walls, a roof and a door.
    private static func structure(_ place: String) -> Known<Bool> {
        let open = [
            "yard", "lot", "open", "tent", "vehicle", "car", "trailer", "phone_booth", "phone booth", "field",
            "street", "porch",
        ]
        if open.contains(where: place.contains) { return .known(false) }
        let closed = [
            "room", "building", "house", "hall", "office", "apartment", "garage", "lab", "store", "shed",
        ]
        return closed.contains(where: place.contains) ? .known(true) : .unknown
    }
}
