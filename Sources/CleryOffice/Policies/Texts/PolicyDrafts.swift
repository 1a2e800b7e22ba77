import CleryLaw

/// The starting texts that ship with the house: one for each part, with blanks in double brackets.
///
/// They are drafts. A report that holds one is not published before somebody has made it the institution's own.
enum PolicyDrafts {
    /// By the id of the part.
    static let all: [String: String] = {
        var all: [String: String] = [:]
        for file in ShippedPolicies.all {
            for section in PolicySections("\(file.text)").sections { all[section.name] = section.text }
        }
        return all
    }()

    static func of(_ part: String) -> String { all[part] ?? "" }
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
    static func fill(_ text: String, _ known: [String: String]) -> String {
        text.replacing(/\[\[([^\[\]\n]{0,400})\]\]/) { match in
            known[String(match.1).trimmingCharacters(in: .whitespaces)] ?? String(match.0)
        }
    }
}
