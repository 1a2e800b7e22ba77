import CleryLaw

/// Reads the fires of a case.
enum CaseFires {
    /// A facility named in a fire record is on-campus student housing unless the case says otherwise.
    static func read(_ facts: JSONValue) -> [FireFacts] {
        let year = CaseVocabulary.count(facts["year"])
        var fires = (facts["fires"]?.items ?? []).map { fire($0, year) }
        for facility in facts["facilities"]?.items ?? [] {
            guard let name = facility["name"]?.text, !fires.contains(where: { $0.facility == name }) else {
                continue
            }
            let number = min(CaseVocabulary.count(facility["fires"]).value ?? 0, 1000)
            for _ in 0..<max(number, 0) { fires.append(FireFacts(name, year: year)) }
        }
        // Where no year is told at all, the fires stand together in none.
        if fires.allSatisfy(\.year.isUnknown) {
            for at in fires.indices { fires[at].year = .known(0) }
        }
        return fires
    }

    private static func fire(_ value: JSONValue, _ year: Known<Int>) -> FireFacts {
        let stated = CaseVocabulary.count(value["year"])
        return FireFacts(
            value["facility"]?.text ?? "", onCampusHousing: housing(value),
            year: stated.isUnknown ? year : stated, day: value["date"]?.day,
            cause: cause(value["cause"]?.text),
            injured: injured(value["injured"]), killed: killed(value), damage: damage(value))
    }

    static func housing(_ value: JSONValue) -> Known<Bool> {
        let place = value["place"] ?? value
        if let housing = place["student_housing"]?.flag { return .known(housing) }
        guard let geography = place["geography"]?.text else { return .known(true) }
        return .known(geography == "on_campus" || geography == "on_campus_student_housing")
    }

    private static func cause(_ word: String?) -> Known<FireCause> {
        guard let word else { return .unknown }
        if let cause = FireCause(rawValue: word) { return .known(cause) }
        return switch word {
        case "arson", "arson_determined", "wilful_malicious": .known(.intentional)
        case "smoking", "cigarette": .known(.smokingMaterials)
        case "candle", "open_flame": .known(.openFlames)
        case "heating": .known(.heatingEquipment)
        case "machinery", "industrial": .known(.machinery)
        case "lightning": .known(.natural)
        case "accidental", "unintentional", "other": .known(.otherUnintentional)
        case "undetermined_after_investigation": .known(.undetermined)
        default: .unknown
        }
    }

    private static func injured(_ value: JSONValue?) -> Known<[FireFacts.Injured]> {
        guard case .array(let people)? = value else { return .unknown }
        return .known(
            people.map { person in
                let treatment = person["treated_at"]?.text.flatMap {
                    FireFacts.Injured.Treatment(rawValue: $0)
                }
                return FireFacts.Injured(
                    treatment.map { .known($0) } ?? .unknown, died: person["died"]?.day)
            })
    }

    /// Where the hurt are listed and no number of deaths is given, nobody but those listed died.
    private static func killed(_ value: JSONValue) -> Known<Int> {
        let stated = CaseVocabulary.count(value["deaths"])
        guard stated.isUnknown, case .array? = value["injured"] else { return stated }
        return .known(0)
    }

    private static func damage(_ value: JSONValue) -> Known<DamageFacts> {
        if let whole = value["damage_value"]?.integer {
            return .known(DamageFacts(structure: Int(clamping: whole)))
        }
        guard let damage = value["damage"], case .object = damage else { return .unknown }
        func part(_ name: String) -> Int { Int(clamping: damage[name]?.integer ?? 0) }
        return .known(
            DamageFacts(
                structure: part("structure"), contents: part("contents"),
                smokeWaterOverhaul: part("smoke_water_overhaul"), indirect: part("business_interruption")))
    }

    /// What an event of this kind burned.
    static func burning(_ kind: String?) -> BurningFacts {
        switch kind {
        case "false_alarm", "fire_drill", "drill", "attempted_arson_without_burning", "steam", "no_burning":
            BurningFacts(burning: .known(false))
        case "flame_in_fireplace_controlled", "controlled_fireplace", "grill_controlled", "candle_controlled":
            BurningFacts(burning: .known(true), intendedPlace: .known(true), controlled: .known(true))
        case "fire", "uncontrolled_burning", "trash_can_fire", "cooking_fire", "wall_scorched":
            BurningFacts(burning: .known(true), intendedPlace: .known(false))
        default: BurningFacts()
        }
    }
}
