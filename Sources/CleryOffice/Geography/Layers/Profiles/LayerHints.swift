import CleryLaw

/// What the words of a layer propose: that a building is housing, that an area is no building.
///
/// They only propose. A person sees each with the number of places and ticks it, or not.
enum LayerHints {
    private struct Hint {
        /// Parts of words in the name of a column of yes and no.
        let header: [String]
        /// Words in a cell.
        let cell: [String]
        let then: [LayerOutcome]
    }

    private static let housing: Set<String> = [
        "dorm", "dorms", "dormitory", "dormitories", "residence", "residences", "residential", "housing",
        "reshall", "apartments",
    ]
    /// Housing of others than students, and words that deny.
    private static let otherHousing: Set<String> = [
        "faculty", "staff", "president", "presidents", "employee", "non", "nonresidential", "not", "off",
        "guest", "hotel", "visiting",
    ]

    private static let hints: [Hint] = [
        Hint(
            header: ["resid", "housing", "dorm", "reshall"], cell: [], then: [.fact(.studentHousing, "yes")]),
        Hint(
            header: ["parking"], cell: ["parking", "lot", "lots", "garage"], then: [.kind(.outdoor)]),
        Hint(
            header: [],
            cell: [
                "field", "fields", "quad", "quadrangle", "green", "plaza", "lawn", "courtyard", "garden",
                "open",
                "grounds", "recreation area",
            ], then: [.kind(.outdoor)]),
        Hint(header: [], cell: ["boundary", "border", "outline"], then: [.kind(.campus)]),
        Hint(
            header: [], cell: ["street", "road", "sidewalk", "roadway", "right of way"],
            then: [.kind(.street)]),
        Hint(
            header: [
                "academic", "aa", "classroom", "librar", "dining", "athlet", "arts", "research", "instruct",
                "educat", "teaching",
            ],
            cell: [
                "academic", "classroom", "classrooms", "instruction", "instructional", "laboratory", "lab",
                "labs", "research", "library", "athletic", "athletics", "gymnasium", "recreation", "dining",
                "union", "administration", "administrative", "office", "offices", "auditorium", "museum",
                "theater", "arts", "chapel", "education", "educational",
            ], then: [.fact(.educationalUse, "yes")]),
    ]

    /// Proposals for columns by their names and cells. - Parameter role: What a column was taken for already.
    static func rules(for columns: [LayerColumn], role: (String) -> LayerRole?) -> [LayerRule] {
        columns.flatMap { column -> [LayerRule] in
            if column.key.hasPrefix("decided") || column.key.hasPrefix("stated") { return [] }
            switch role(column.name) {
            case .name, .alias: return named(column)
            case .some: return []
            case nil:
                if isFlag(column) { return flags(column) }
                if column.key.contains("own") || column.key.contains("tenure") { return owners(column) }
                if column.distinct <= 60, isUse(column.key) { return uses(column) }
                return isRemark(column.key) ? named(column) : []
            }
        }
    }

    private static func isFlag(_ column: LayerColumn) -> Bool {
        column.isAll { LayerWords.yes.contains($0.lowercased()) || LayerWords.no.contains($0.lowercased()) }
    }

    private static func isUse(_ key: String) -> Bool {
        ["type", "use", "categ", "class", "kind", "func", "desc", "group"].contains { key.contains($0) }
    }

    private static func isRemark(_ key: String) -> Bool {
        ["comment", "note", "remark"].contains { key.contains($0) }
    }

    private static func flags(_ column: LayerColumn) -> [LayerRule] {
        let yes = column.counts.keys.filter { LayerWords.yes.contains($0.lowercased()) }.sorted()
        guard !yes.isEmpty else { return [] }
        let denied =
            column.key.contains("nonres") || column.key.contains("faculty") || column.key.contains("staff")
        let hint = hints.first { hint in
            hint.header.contains { $0 == "aa" ? column.key == "aa" : column.key.contains($0) }
        }
        return (denied ? [] : hint?.then ?? []).map {
            LayerRule(column: column.name, words: yes.joined(separator: "; "), then: $0)
        }
    }

    /// Each text of a column of uses goes to the first hint that one of its words fits.
    private static func uses(_ column: LayerColumn) -> [LayerRule] {
        var words: [LayerOutcome: [String]] = [:]
        for text in column.counts.keys.sorted() where !text.contains(";") && !text.contains("*") {
            for outcome in outcomes(text) { words[outcome, default: []].append(text) }
        }
        return LayerOutcome.all.compactMap { outcome in
            words[outcome].map {
                LayerRule(column: column.name, words: $0.joined(separator: "; "), then: outcome)
            }
        }
    }

    private static func outcomes(_ text: String) -> [LayerOutcome] {
        let words = LayerPlain.words(text)
        if saysHousing(words) { return [.fact(.studentHousing, "yes")] }
        let whole = " " + words.joined(separator: " ") + " "
        return hints.first { hint in hint.cell.contains { whole.contains(" \($0) ") } }?.then ?? []
    }

    private static func saysHousing(_ words: [String]) -> Bool {
        !housing.isDisjoint(with: words) && otherHousing.isDisjoint(with: words)
    }

    /// Names and remarks that say that a building is housing for students, by the plainest words only.
    private static func named(_ column: LayerColumn) -> [LayerRule] {
        let plain = [
            "*residence hall*", "*residence commons*", "*dormitory*", "*dorms*", "*student housing*",
        ]
        let wordings = plain.map(Wording.init)
        let found = plain.indices.filter { index in
            column.counts.keys.contains { wordings[index].matches(Wording.plain($0)) }
        }
        guard !found.isEmpty else { return [] }
        return [
            LayerRule(
                column: column.name, words: found.map { plain[$0] }.joined(separator: "; "),
                then: .fact(.studentHousing, "yes"))
        ]
    }

    private static let owners: [(words: [String], then: [LayerOutcome])] = [
        (["leas", "rent"], [.fact(.control, PlaceControl.agreementForSpace.rawValue)]),
        (["foundation", "alumni"], [.fact(.owner, PlaceOwner.associatedEntity.rawValue)]),
        (["fraternit", "sororit"], [.fact(.owner, PlaceOwner.studentOrganization.rawValue)]),
        (["city of", "county of", "state of", "municipal"], [.fact(.owner, PlaceOwner.publicBody.rawValue)]),
        (
            ["own", "university", "college", "trustees", "regents"],
            [
                .fact(.owner, PlaceOwner.institution.rawValue),
                .fact(.control, PlaceControl.inFact.rawValue),
            ]
        ),
    ]

    private static func owners(_ column: LayerColumn) -> [LayerRule] {
        guard column.distinct <= 60 else { return [] }
        var words: [LayerOutcome: [String]] = [:]
        for text in column.counts.keys.sorted() where !text.contains(";") && !text.contains("*") {
            let small = text.lowercased()
            let hint = owners.first { hint in hint.words.contains { small.contains($0) } }
            // "Not owned" is somebody else's, or nothing.
            guard let hint, !small.hasPrefix("not "), !small.hasPrefix("non") else { continue }
            for outcome in hint.then { words[outcome, default: []].append(text) }
        }
        return LayerOutcome.all.compactMap { outcome in
            words[outcome].map {
                LayerRule(column: column.name, words: $0.joined(separator: "; "), then: outcome)
            }
        }
    }
}
