import CleryLaw

/// Reads the event of a case. A word that nobody knows is another crime or another hazard, never an error.
enum WarningWords {
    /// The members of an event that are read.
    static let read: Set<String> = [
        "clery_crime", "confirmed", "crime", "details_known", "facts_complete", "geography", "hazard",
        "immediate_threat", "kind", "on_campus", "pattern", "reported_to", "responsible_authority_judgment",
        "suspect", "weapon", "bias", "serious_or_continuing_threat", "continuing_threat",
        "law_enforcement_risk",
    ]

    static func crime(_ event: JSONValue) -> ReportedCrime {
        let category = event["crime"]?.text.flatMap(category)
        var isClery = CaseVocabulary.known(event["clery_crime"])
        let hazard = hazard(event)
        if isClery.isUnknown, let category { isClery = category.isCleryCrime(selectedForBias: bias(event)) }
        var nature: Known<ReportedCrime.Nature> = category?.nature.map { .known($0) } ?? .unknown
        // A hazard beside which no crime is named, and which is none itself.
        if event["crime"]?.text == nil, let hazard = hazard.value, !isClery.isYes,
            isClery.isNo || Emergency.isNoCrime(hazard)
        {
            nature = .known(.noCrime)
        }
        let judged = event["serious_or_continuing_threat"] ?? event["continuing_threat"]
        return ReportedCrime(
            isCleryCrime: isClery, nature: nature, inCleryGeography: inGeography(event),
            reportedTo: recipient(event["reported_to"]), suspect: suspect(event["suspect"]),
            pattern: CaseVocabulary.known(event["pattern"]), weapon: weapon(event["weapon"]),
            factsComplete: factsComplete(event), consideredThreat: CaseVocabulary.known(judged),
            policeRisk: CaseVocabulary.known(event["law_enforcement_risk"]))
    }

    static func emergency(_ event: JSONValue) -> Emergency {
        var onCampus = CaseVocabulary.known(event["on_campus"])
        if onCampus.isUnknown, let place = event["geography"]?.text.flatMap({ Place(rawValue: $0) }) {
            onCampus = .known(place == .onCampus)
        }
        return Emergency(
            hazard: hazard(event), onCampus: onCampus, confirmed: CaseVocabulary.known(event["confirmed"]),
            immediateThreat: CaseVocabulary.known(event["immediate_threat"]),
            delay: delay(event["responsible_authority_judgment"]))
    }

    /// The crime that a plain term names.
    static func category(_ text: String) -> Category? {
        var word = CaseVocabulary.term(text)
        for ending in ["_law_violations", "_law_violation", "_violation"] where word.hasSuffix(ending) {
            word.removeLast(ending.count)
        }
        if let category = Category(name: word) { return category }
        return switch word {
        case "sexual_assault", "forcible_rape": .rape
        case "homicide", "manslaughter": .murder
        case "armed_robbery", "strong_arm_robbery", "carjacking", "mugging": .robbery
        case "theft", "larceny_theft", "bicycle_theft": .larceny
        case "vehicle_theft", "auto_theft": .motorVehicleTheft
        default: nil
        }
    }

    private static func hazard(_ event: JSONValue) -> Known<Emergency.Hazard> {
        if event["kind"]?.text == "false_alarm" { return .known(.falseAlarm) }
        guard let text = event["hazard"]?.text else { return .unknown }
        let word = CaseVocabulary.term(text)
        if let hazard = Emergency.Hazard(rawValue: word) { return .known(hazard) }
        return switch word {
        case "active_shooter", "shooter", "armed_suspect", "armed_person", "gunman": .known(.armedIntruder)
        case "outbreak", "serious_illness", "disease_outbreak", "outbreak_of_serious_illness", "epidemic",
            "meningitis", "meningitis_outbreak", "norovirus", "norovirus_outbreak":
            .known(.illnessOutbreak)
        case "civil_unrest", "rioting": .known(.riot)
        case "hazardous_waste_spill", "hazardous_material_spill", "hazmat_spill", "spill":
            .known(.chemicalSpill)
        case "wildfire": .known(.forestFire)
        case "building_fire": .known(.fire)
        case "hostage_situation": .known(.hostage)
        case "extreme_weather", "blizzard", "winter_storm", "ice_storm", "thunderstorm", "storm":
            .known(.severeWeather)
        case "terrorism", "terrorist_attack": .known(.terroristIncident)
        case "string_of_larcenies", "larcenies", "series_of_thefts": .known(.seriesOfLarcenies)
        default: .known(.other)
        }
    }

    private static func inGeography(_ event: JSONValue) -> Known<Bool> {
        if let place = event["geography"]?.text.flatMap({ Place(rawValue: $0) }) {
            return .known(place != .nowhere)
        }
        return event["on_campus"]?.flag == true ? .known(true) : .unknown
    }

    private static func recipient(_ value: JSONValue?) -> Known<Recipient> {
        // Where nobody is named who was told, it was one whose reports count.
        guard let value else { return .known(.campusSecurityAuthority) }
        guard let text = value.text else { return .unknown }
        // A word that is none of the list says nothing of who was told.
        return Recipient(rawValue: text).map { .known($0) } ?? .unknown
    }

    private static func suspect(_ value: JSONValue?) -> Known<ReportedCrime.Suspect> {
        guard let text = value?.text else { return .unknown }
        return switch text {
        case "at_large", "fled", "identified_at_large": .known(.atLarge)
        case "apprehended", "arrested", "in_custody": .known(.apprehended)
        default: .known(.unidentified)
        }
    }

    private static func bias(_ event: JSONValue) -> Known<Bool> {
        switch event["bias"] {
        case .bool(let flag)?: .known(flag)
        case .string?, .object?: .known(true)
        default: .unknown
        }
    }

    private static func weapon(_ value: JSONValue?) -> Known<Bool> {
        switch value {
        case .bool(let flag)?: .known(flag)
        case .string(let word)?: .known(word != "none")
        case .null?: .known(false)
        default: .unknown
        }
    }

    private static func factsComplete(_ event: JSONValue) -> Known<Bool> {
        let said = [event["facts_complete"]?.flag, event["details_known"]?.flag].compactMap { $0 }
        if said.contains(false) { return .known(false) }
        return said.isEmpty ? .unknown : .known(true)
    }

    /// What the judgment of the responsible authorities protects; its text is all that carries it.
    private static func delay(_ value: JSONValue?) -> Known<Emergency.DelayGround> {
        if case .bool(let flag)? = value { return flag ? .known(.respond) : .notApplicable }
        guard let text = value?.text?.lowercased(), !text.isEmpty else { return .notApplicable }
        let words = text.split { !$0.isLetter }.map(String.init)
        if words.contains("not") || words.contains("none") || words.contains("no") { return .notApplicable }
        func says(_ stems: String...) -> Bool {
            words.contains { word in stems.contains { word.hasPrefix($0) } }
        }
        if says("victim", "assist", "hostage", "rescue") { return .known(.assistVictim) }
        if says("contain") { return .known(.contain) }
        if says("mitigat") { return .known(.mitigate) }
        if words.contains(where: { ["respond", "response", "responders", "responding"].contains($0) }) {
            return .known(.respond)
        }
        return .known(.other)
    }
}
