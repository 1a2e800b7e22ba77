/// One rule as readable text, and rules found by the word or the citation that somebody types.
extension Law {
    /// The rule of this word, such as `arsonBesides`; upper and lower case do not matter.
    public static func rule(word: String) -> (any Rule.Type)? {
        let word = word.lowercased()
        return rules.first { $0.name.word.lowercased() == word }
    }

    /// What somebody who types a word or a citation means: the rule of that name, else the rules that stand there.
    ///
    /// "668.46(c)(6)" and "1092(f)(9)" are understood without the title; so is a missing blank after "CFR".
    public static func rules(named text: String) -> [any Rule.Type] {
        if let rule = rule(word: text) { return [rule] }
        let sought = plain(text)
        guard !sought.isEmpty else { return [] }
        return rules.filter { rule in
            rule.citation.paragraphs.contains { place in
                let place = plain(place)
                return [place, place.split(separator: "#").last.map(String.init) ?? place].contains {
                    guard $0.hasPrefix(sought) else { return false }
                    let rest = $0.dropFirst(sought.count)
                    return rest.isEmpty || rest.first == "("
                }
            }
        }
    }

    /// The page of a rule: what it says, where it stands, how strong that is, since when, the readings it hangs on,
    /// and its stories.
    public static func page(of rule: any Rule.Type) -> String {
        var lines = [rule.name.word, "", rule.sentence, ""]
        lines.append("Citation:   \(rule.citation.text)")
        lines.append("Authority:  \(rule.authority.rawValue)")
        let dates = dates(of: rule).drop { $0 == "," || $0 == " " }
        lines.append("In force:   \(dates.isEmpty ? "in all years kept here" : String(dates))")
        if let offense = rule as? any Offense.Type {
            lines.append("Counted:    \(offense.unit)")
            lines += list("Includes:", offense.includes)
            lines += list("Excludes:", offense.excludes.map(\.what))
        }
        if let demanding = rule as? any StatementRule.Type {
            for statement in demanding.statements {
                let title = "\(statement.title) (\(statement.force.rawValue)):"
                lines += list(title, statement.parts.map { "\($0.sentence) (\($0.citation); \($0.id))" })
            }
        }
        let readings = ((rule as? any InterpretedRule.Type)?.interpretations ?? [])
            .compactMap(Interpretations.interpretation(named:))
        lines += list("Readings:", readings.map { "\($0.name): \($0.question) Default: \($0.standard)." })
        lines += list("Examples:", rule.examples.map(story))
        return lines.joined(separator: "\n") + "\n"
    }

    private static func list(_ title: String, _ items: [String]) -> [String] {
        items.isEmpty ? [] : ["", title] + items.map { "  - \($0)" }
    }

    /// A citation as it is compared: lower case, no blanks, and `#` for the title before the section.
    private static func plain(_ text: String) -> String {
        var plain = ""
        for character in text.lowercased() where !character.isWhitespace { plain.append(character) }
        for title in ["34cfr", "20u.s.c.", "20usc"] where plain.hasPrefix(title) {
            return "#" + plain.dropFirst(title.count)
        }
        return plain
    }
}
