import CleryLaw

/// The starting texts that ship with the house: one for each part, with blanks in double brackets.
///
/// They are drafts. A report that holds one is not published before somebody has made it the institution's own. Some
/// parts have a second wording, `## part when no police_or_security`, for an institution without that thing.
enum PolicyDrafts {
    /// By the id of the part.
    static let all: [String: String] = sections.filter { !$0.name.contains(when) }.reduce(into: [:]) {
        $0[$1.name] = $1.text
    }

    /// The wording where there is no police and no security department of any kind, by the id of the part.
    static let withoutPolice: [String: String] = sections.filter { $0.name.hasSuffix(noPolice) }.reduce(
        into: [:]
    ) { $0[String($1.name.dropLast(noPolice.count))] = $1.text }

    static let sections = ShippedPolicies.all.flatMap { PolicySections("\($0.text)").sections }
    static let when = " when "
    static let noPolice = " when no \(InstitutionFact.policeOrSecurity.rawValue)"

    /// The draft of a part for an institution as it is.
    static func of(_ part: String, _ institution: ReportingInstitution = ReportingInstitution()) -> String {
        let text = all[part] ?? ""
        guard institution.policeOrSecurity.isNo else { return text }
        return PolicyBlanks.fill(withoutPolice[part] ?? text, renamed)
    }

    /// What a draft asks for, where there is no police department to be named.
    private static let renamed: [String: String] = {
        let office = "office that answers for campus safety"
        return [
            "campus police or security office": "[[\(office)]]",
            "emergency number of the campus": "[[telephone number of the \(office)]]",
            // 34 CFR 668.46(h)(1)(ii): in its absence, the local police.
            "campus police or security office, or the local police where there is none":
                "the [[local police department]]",
        ]
    }()
}

/// What is still to be filled in a text: words in double brackets.
enum PolicyBlanks {
    /// Each blank once, in the order of the text.
    static func of(_ text: String) -> [String] {
        var found: [String] = []
        for match in text.matches(of: /\[\[([^\[\]\n]{0,400})\]\]/) {
            let name = String(match.1).trimmingCharacters(in: .whitespaces)
            if !found.contains(name) { found.append(name) }
        }
        return found
    }

    static func has(_ text: String) -> Bool { text.contains("[[") }

    /// The text with what is known put into its blanks; the others stay.
    ///
    /// An answer that begins a sentence or an item begins with a capital, and "the" is not said twice.
    static func fill(_ text: String, _ known: [String: String]) -> String {
        text.replacing(/\[\[([^\[\]\n]{0,400})\]\]/) { match in
            guard let answer = known[String(match.1).trimmingCharacters(in: .whitespaces)] else {
                return String(match.0)
            }
            let before = text[..<match.range.lowerBound]
            if ["", "- "].contains(before) || begins.contains(where: before.hasSuffix) {
                return answer.prefix(1).uppercased() + answer.dropFirst()
            }
            let last = before.suffix(6).split(whereSeparator: \.isWhitespace).last?.lowercased()
            let isDoubled = last == "the" && answer.lowercased().hasPrefix("the ")
            return isDoubled ? String(answer.dropFirst(4)) : answer
        }
    }

    private static let begins = ["\n", ". ", "? ", "! ", "\n- "]
}
