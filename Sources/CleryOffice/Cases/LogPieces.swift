import CleryLaw

/// Reads the pieces of an entry in a case on a log: what it holds, who asks for it, what is withheld or changed.
extension LogWords {
    /// What the entry holds; nil where the case does not list it.
    var fields: Set<LogField>? {
        guard let list = json["entry"]?["fields"] else { return nil }
        return list.items.reduce(into: []) { held, item in
            guard let word = item.text else { return }
            switch word {
            case "date", "date_time_occurred", "occurred": held.formUnion([.dateOccurred, .timeOccurred])
            case "time": held.insert(.timeOccurred)
            case "location": held.insert(.generalLocation)
            case "reported": held.insert(.dateReported)
            default: if let field = LogField(rawValue: word) { held.insert(field) }
            }
        }
    }

    /// What the entry holds of a place or person beyond its fields.
    var details: [VictimWithholding.Detail] {
        (json["entry"]?["fields"]?.items ?? []).compactMap { item in
            switch item.text {
            case "room_number": .unitNumber
            case "victim_names": .victimName
            case let word?: VictimWithholding.Detail(rawValue: word)
            case nil: nil
            }
        }
    }

    /// An entry is owed the disposition that is known; a case that tells of none tells of none known.
    var dispositionKnown: Known<Bool> {
        let told = json["disposition_known"] ?? json["entry"]?["disposition_known"]
        return told == nil ? .known(false) : CaseVocabulary.known(told)
    }

    var ageInDays: Known<Int> {
        json["request"]?["entry_age_days"]?.integer.map { .known(Int(clamping: $0)) } ?? .unknown
    }

    var access: Finding<LogAccess.Answer> {
        LogAccess.decide(
            ageInDays: ageInDays, requested: CaseVocabulary.knownDay(json["request"]?["made"]), days)
    }

    var withholding: Withholding? {
        guard let value = json["withhold"] else { return nil }
        let evidence: Known<Bool> =
            switch value["evidence_standard"] {
            case .string(let word)?: .known(word == "clear_and_convincing")
            case .bool(let flag)?: .known(flag)
            default: .unknown
            }
        return Withholding(
            value["reason"]?.text.map { .known(ground($0)) } ?? .unknown, clearAndConvincing: evidence,
            harmEnded: CaseVocabulary.day(value["adverse_effect_ended"]))
    }

    private func ground(_ text: String) -> Withholding.Ground {
        let word = CaseVocabulary.term(text)
        if let ground = Withholding.Ground(rawValue: word) { return ground }
        return switch word {
        case "confidentiality_of_victim", "victim_identity", "victim_name": .victimConfidentiality
        case "disclosure_prohibited_by_law", "law", "court_order", "sealed_by_court": .prohibitedByLaw
        case "investigation", "ongoing_criminal_investigation", "jeopardize_investigation":
            .ongoingInvestigation
        case "safety", "individual_safety", "safety_of_an_individual": .safetyOfIndividual
        case "flight", "flight_of_suspect", "suspect_flight", "suspect_may_flee", "evade_detection",
            "suspect_would_flee":
            .flightOrEvasion
        case "evidence_destruction": .destructionOfEvidence
        default: .other
        }
    }

    var change: NothingDeleted.Change? {
        if let word = json["update"]?["kind"]?.text { return NothingDeleted.Change(rawValue: word) }
        let unfounded = CaseDecisions.determination(json["determination"])?.finding.value == .falseOrBaseless
        return unfounded ? .unfounded : nil
    }
}
