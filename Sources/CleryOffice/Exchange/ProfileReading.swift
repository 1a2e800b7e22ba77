import CleryLaw

typealias KnownFlag = Known<Bool>

/// From the text of a profile to its parts: the keys at the top, columns and dates.
extension Profile {
    private static let keys: Set<String> = [
        "name", "title", "time_zone", "campus", "rows", "received_by", "columns", "header", "dates", "ranges",
        "unknown_dates", "empty_words", "skip", "split", "counts", "natures", "codes", "biases",
        "dispositions",
        "places", "otherwise_place",
    ]

    mutating func read(_ top: ProfileNode) throws(ProfileError) {
        let parts = try top.entries(Profile.keys, in: "a profile")
        for (key, node) in parts.sorted(by: { $0.value.line < $1.value.line }) { try read(key, node) }
        guard !name.isEmpty else { throw top.refuse("the profile needs a name") }
        guard columns[.nature] != nil else {
            throw (parts["columns"] ?? top).refuse("no column holds the nature")
        }
        if columns[.code] == nil, let codes = parts["codes"] {
            throw codes.refuse("codes need a column “code”")
        }
        if columns[.bias] == nil, let biases = parts["biases"] {
            throw biases.refuse("biases need a column “bias”")
        }
        for role in [ColumnRole.reported, .occurred, .occurredFrom, .dispositionDate]
        where columns[role] != nil {
            guard !dates.isEmpty else { throw top.refuse("dates need at least one form") }
        }
    }

    private mutating func read(_ key: String, _ node: ProfileNode) throws(ProfileError) {
        switch key {
        case "name": name = try Profile.name(node)
        case "title": title = try node.string()
        case "time_zone":
            let zone = try node.string()
            guard (try? Zone(named: zone)) != nil else {
                throw node.refuse("there is no time zone “\(zone)”")
            }
            timeZone = zone
        case "campus": campus = try node.string()
        case "rows": rows = try node.choice(Rows.self, "a way in which rows and cases go together")
        case "received_by":
            receivedBy = try node.choice(Recipient.self, "a recipient")
            guard [.campusPolice, .campusSecurityAuthority, .localPolice].contains(receivedBy) else {
                throw node.refuse("a log is received by campus_police, csa or local_police")
            }
        case "columns": try readColumns(node)
        case "header": hasHeader = try node.flag()
        case "dates": try readDates(node)
        case "ranges": ranges = try node.strings()
        case "unknown_dates": unknownDates = try node.strings().map(Wording.init)
        case "empty_words": emptyWords = try node.strings().map(Wording.init)
        case "split": split = try node.strings()
        case "counts": counts = try Profile.counts(node)
        case "otherwise_place":
            otherwisePlace =
                try node.string() == "unknown" ? .unknown : .known(try node.choice(Place.self, "a category"))
        default: try readMeanings(key, node)
        }
    }

    private static func name(_ node: ProfileNode) throws(ProfileError) -> String {
        let name = try node.string()
        let plain = name.utf8.allSatisfy {
            ASCII.isDigit($0) || ASCII.isLetter($0) || $0 == UInt8(ascii: "-")
        }
        guard plain, !name.isEmpty, name.utf8.count <= 64 else {
            throw node.refuse("the name may hold letters, digits and hyphens only")
        }
        return name
    }

    private mutating func readColumns(_ node: ProfileNode) throws(ProfileError) {
        let known = Set(ColumnRole.allCases.map(\.word))
        for (word, value) in try node.entries(known, in: "columns") {
            guard let role = ColumnRole(word: word) else { continue }
            let names = try value.strings()
            guard !names.isEmpty, !names.contains("") else { throw value.refuse("a column’s name is blank") }
            columns[role] = names
        }
        if columns[.occurred] != nil, columns[.occurredFrom] != nil || columns[.occurredTo] != nil {
            throw node.refuse("give either occurred or occurred_from and occurred_to")
        }
        if (columns[.latitude] == nil) != (columns[.longitude] == nil) {
            throw node.refuse("latitude and longitude come together")
        }
        if columns[.occurredTo] != nil, columns[.occurredFrom] == nil {
            throw node.refuse("occurred_to needs occurred_from")
        }
    }

    private mutating func readDates(_ node: ProfileNode) throws(ProfileError) {
        for item in node.items {
            let text = try item.string()
            do throws(DateForm.Refusal) {
                dates.append(try DateForm(text))
            } catch {
                throw item.refuse(error.sentence)
            }
        }
    }

    private static func counts(_ node: ProfileNode) throws(ProfileError) -> [CountForm] {
        var forms: [CountForm] = []
        for item in node.items {
            var column: ColumnRole?
            var text = item
            if item.isMapping {
                let parts = try item.entries(["words", "column"], in: "counts")
                guard let words = parts["words"] else { throw item.refuse("a count needs words") }
                text = words
                column = try parts["column"].map { node throws(ProfileError) in try Profile.role(node) }
            }
            let plain = Wording.plain(try text.string())
            let signs = plain.split(separator: UInt8(ascii: "#"), omittingEmptySubsequences: false)
            guard signs.count == 2, plain.count > 1 else {
                throw text.refuse("a count holds one # for the number and words beside it")
            }
            forms.append(CountForm(before: Array(signs[0]), after: Array(signs[1]), column: column))
        }
        return forms
    }

    /// A column that an entry may look at. The narrative is confidential: no meaning is read out of it.
    static func role(_ node: ProfileNode) throws(ProfileError) -> ColumnRole {
        let word = try node.string()
        guard let role = ColumnRole(word: word) else { throw node.refuse("there is no column “\(word)”") }
        guard role != .narrative else {
            throw node.refuse("the narrative is confidential: no meaning is read out of it")
        }
        return role
    }
}
