import CleryLaw

/// The facts document of an incident as fields: every fact it states has a name and a value, none is left out.
enum FactsHistory {
    static func fields(_ text: String, _ words: TimeWords) -> [HistoryField] {
        guard let whole = try? JSONValue(parsing: text), case .object(let members) = whole else {
            return [HistoryField(key: "facts", name: "Facts", value: "changed", raw: text, isSealed: true)]
        }
        return members.flatMap { member in
            fields(member.value, key: "facts/\(member.key)", name: heading(member.key), words)
        }
    }

    private static func fields(_ value: JSONValue, key: String, name: String, _ words: TimeWords)
        -> [HistoryField]
    {
        switch value {
        case .object(let members):
            return members.flatMap { member -> [HistoryField] in
                let name = member.key == "type" ? name : "\(name), \(FactsWords.plain(member.key))"
                return fields(member.value, key: "\(key)/\(member.key)", name: name, words)
            }
        case .array(let items):
            if key.hasSuffix("/occurred") {
                let times = items.compactMap(\.integer).map { words.short(Instant(milliseconds: $0)) }
                return [.plain(key, name, times.joined(separator: " to "))]
            }
            return items.enumerated().flatMap { index, item in
                fields(item, key: "\(key)/\(index)", name: "\(name) \(index + 1)", words)
            }
        case .string(let text):
            return [.plain(key, name, text == "n/a" ? "not applicable" : FactsWords.plain(text))]
        case .integer(let number): return [.plain(key, name, "\(number)")]
        case .number(let number): return [.plain(key, name, "\(number)")]
        case .bool(let flag): return [.plain(key, name, flag ? "yes" : "no")]
        case .null: return []
        }
    }

    private static func heading(_ key: String) -> String {
        switch key {
        case "offenses": "Act"
        case "law_actions": "Arrest or referral"
        case "reported": "Told"
        case "courses_of_conduct": "Course of conduct"
        case "official_most_serious": "Most serious violation"
        default: ReviewForm.capitalized(key)
        }
    }
}
