import CleryLaw

/// From the text of a profile to its lists of words: natures, codes, dispositions, biases, places, skipped rows.
extension Profile {
    mutating func readMeanings(_ key: String, _ node: ProfileNode) throws(ProfileError) {
        switch key {
        case "skip":
            skip = try Profile.list(node, key, []) { _, _ in true }
        case "natures":
            natures = try Profile.list(node, key, Profile.natureKeys, Profile.nature)
        case "codes":
            codes = try Profile.list(node, key, Profile.natureKeys, Profile.nature)
        case "biases":
            biases = try Profile.list(node, key, ["category", "evidence"], Profile.bias)
        case "dispositions":
            dispositions = try Profile.list(
                node, key, ["core", "action", "determination", "record", "sanction_possible"],
                Profile.disposition)
        default:
            places = try Profile.list(node, key, ["geography", "student_housing", "strip"], Profile.place)
        }
    }

    private typealias Parts = [String: ProfileNode]

    /// Reads a list of entries; the same words twice are refused.
    private static func list<Meaning>(
        _ node: ProfileNode, _ key: String, _ keys: Set<String>,
        _ meaning: (ProfileNode, Parts) throws(ProfileError) -> Meaning
    ) throws(ProfileError) -> [WordEntry<Meaning>] {
        var entries: [WordEntry<Meaning>] = []
        var seen: [String: Int] = [:]
        for item in node.items {
            let parts = try item.entries(keys.union(["words", "column", "unless"]), in: key)
            guard let words = parts["words"] else { throw item.refuse("an entry of \(key) needs words") }
            var entry = WordEntry(
                words: try words.strings().map(Wording.init), column: nil, unless: [],
                meaning: try meaning(item, parts), line: item.line)
            if let unless = parts["unless"] { entry.unless = try unless.strings().map(Wording.init) }
            if let column = parts["column"] { entry.column = try role(column) }
            for word in words.items {
                let text = String(decoding: Wording.plain(try word.string()), as: UTF8.self)
                guard !text.isEmpty else { throw word.refuse("blank words match nothing") }
                let place = "\(entry.column.map(\.word) ?? "") \(text)"
                if let before = seen[place], entry.unless.isEmpty {
                    throw word.refuse("“\(text)” stands in \(key) already, on line \(before)")
                }
                seen[place] = word.line
            }
            entries.append(entry)
        }
        return entries
    }

    private static let natureKeys: Set<String> = [
        "is", "violation", "attempted", "count", "access", "premises_kind", "weapon", "injury", "force",
        "relationship", "crime_of_violence", "victims", "premises", "vehicles", "operations", "persons",
        "action",
        "law_violation", "also",
    ]

    private static func nature(_ item: ProfileNode, _ parts: Parts) throws(ProfileError) -> NatureMeaning {
        var meaning = NatureMeaning(try parts["is"].map { node throws(ProfileError) in try kind(node) })
        guard parts["is"] != nil || parts["violation"] != nil else {
            throw item.refuse("an entry says what its words mean with “is” or “violation”")
        }
        for (key, node) in parts {
            switch key {
            case "violation": meaning.violation = try node.choice(LawViolation.self, "a violation")
            case "attempted": meaning.attempted = try node.flag()
            case "count": meaning.count = try node.number()
            case "access": meaning.access = .known(try node.choice(Access.self, "a kind of access"))
            case "premises_kind":
                meaning.premisesKind = .known(try node.choice(PremisesKind.self, "a kind of premises"))
            case "weapon": meaning.weapon = .known(try node.choice(Weapon.self, "a weapon"))
            case "injury": meaning.injury = .known(try node.choice(Injury.self, "an injury"))
            case "force": meaning.force = try node.known()
            case "relationship":
                meaning.relationship = .known(try node.choice(Relationship.self, "a relationship"))
            case "crime_of_violence": meaning.crimeOfViolence = try node.known()
            case "victims": meaning.victims = try node.number()
            case "premises": meaning.premises = try node.number()
            case "vehicles": meaning.vehicles = try node.number()
            case "operations": meaning.operations = try node.number()
            case "persons": meaning.persons = try node.number()
            case "action": meaning.action = try node.choice(LawAction.Action.self, "an action")
            case "law_violation": meaning.lawViolation = try node.known()
            case "also":
                for further in node.items {
                    let parts = try further.entries(natureKeys, in: "also")
                    meaning.also.append(try nature(further, parts))
                }
            default: break
            }
        }
        return meaning
    }

    private static func kind(_ node: ProfileNode) throws(ProfileError) -> NatureMeaning.Kind {
        switch try node.string() {
        case "not_a_crime": return .notACrime
        case "void": return .void
        default: return .act(try node.choice(Act.self, "an act of the law, not_a_crime or void"))
        }
    }

    private static func bias(_ item: ProfileNode, _ parts: Parts) throws(ProfileError) -> BiasFacts {
        guard let evidence = parts["evidence"] else { throw item.refuse("a bias needs its evidence") }
        let found = try evidence.choice(BiasEvidence.self, "a state of the evidence")
        guard let category = parts["category"] else {
            return BiasFacts(category: found == .none ? .notApplicable : .unknown, evidence: found)
        }
        return BiasFacts(
            category: .known(try category.choice(BiasCategory.self, "a category")), evidence: found)
    }

    private static func disposition(
        _ item: ProfileNode, _ parts: Parts
    ) throws(ProfileError) -> DispositionMeaning {
        var meaning = DispositionMeaning()
        guard parts["core"] != nil || parts["action"] != nil else {
            throw item.refuse("a disposition says what its words mean with “core” or “action”")
        }
        if let core = parts["core"] { meaning.core = try core.choice(Disposition.self, "a disposition") }
        if let action = parts["action"] {
            meaning.action = try action.choice(LawAction.Action.self, "an action")
        }
        if let record = parts["record"] { meaning.record = try record.known() }
        if let sanction = parts["sanction_possible"] { meaning.sanctionPossible = try sanction.known() }
        if let node = parts["determination"] { meaning.determination = try determination(node) }
        return meaning
    }

    private static func determination(_ node: ProfileNode) throws(ProfileError) -> Determination {
        let parts = try node.entries(
            ["by", "full_investigation", "formal", "finding"], in: "a determination")
        var stated = Determination(
            by: .unknown, fullInvestigation: .unknown, formal: .unknown, finding: .unknown, day: nil)
        if let by = parts["by"] { stated.by = .known(try by.choice(Determination.Decider.self, "a decider")) }
        if let full = parts["full_investigation"] { stated.fullInvestigation = try full.known() }
        if let formal = parts["formal"] { stated.formal = try formal.known() }
        if let finding = parts["finding"] {
            stated.finding = .known(try finding.choice(Determination.Finding.self, "a finding"))
        }
        return stated
    }

    private static func place(_ item: ProfileNode, _ parts: Parts) throws(ProfileError) -> PlaceMeaning {
        var facts = PlaceFacts()
        if let node = parts["geography"], try node.string() != "unknown" {
            let place = try node.choice(Place.self, "a category of geography")
            facts.geography = .known(place)
            // Housing is asked of places on campus only; elsewhere there is none by definition.
            if place != .onCampus { facts.studentHousing = .known(false) }
        }
        if let node = parts["student_housing"] { facts.studentHousing = try node.known() }
        return PlaceMeaning(
            facts: facts, strip: try parts["strip"].map { node throws(ProfileError) in try node.string() })
    }
}
