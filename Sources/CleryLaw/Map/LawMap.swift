/// The map of the law as Markdown: paragraph, rule, authority, dates, examples; and the paragraphs without a rule.
///
/// `make map` writes it to docs/law-map.md, and a test keeps it true.
extension Law {
    /// The map. The library knows no published cases; who has them says which ones each rule answers, by its word.
    public static func map(cases: [String: [String]] = [:]) -> String {
        var lines = [
            "# Law map", "",
            "Generated from the rules in `Sources/CleryLaw`; do not edit. Each paragraph with its rules, how strong",
            "their source is, since when they hold, and the stories that prove them.", "",
        ]
        for section in LawParagraphs.all {
            lines += ["## \(section.title)", ""]
            for paragraph in section.paragraphs {
                let citation = section.stem + paragraph.mark
                lines += ["### \(citation): \(paragraph.subject)", ""]
                let found = rules(standing: citation)
                if found.isEmpty { lines.append("- " + withoutRule(citation, paragraph)) }
                for rule in found { lines += entry(rule, cases) }
                lines.append("")
            }
        }
        let elsewhere = rules.filter { rule in
            !LawParagraphs.citations.contains { cites(rule, $0.citation) }
        }
        if !elsewhere.isEmpty {
            lines += ["## Other sources", ""]
            for rule in elsewhere { lines += entry(rule, cases) }
            lines.append("")
        }
        lines += ["## Interpretations", ""]
        for interpretation in Interpretations.all {
            lines.append(
                "- **\(interpretation.name)**: \(interpretation.question) (\(interpretation.sources))")
            if let number = interpretation.number {
                lines.append(
                    "  - \(number.least) to \(number.most) \(number.unit), default \(interpretation.standard): "
                        + interpretation.sentence(in: .standard))
            }
            for option in interpretation.options {
                let mark = option.word == interpretation.standard ? " (default)" : ""
                lines.append("  - `\(option.word)`\(mark): \(option.sentence)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The paragraphs that no rule cites.
    public static var withoutRule: [String] {
        LawParagraphs.citations.map(\.citation).filter { rules(standing: $0).isEmpty }
    }

    /// The paragraphs that no rule cites, neither they nor one above them, and that give no reason for it.
    public static var unexplained: [String] {
        LawParagraphs.citations.filter { citation, paragraph in
            paragraph.reason == nil && rules(standing: citation).isEmpty && answering(citation) == nil
        }.map(\.citation)
    }

    private static func withoutRule(_ citation: String, _ paragraph: LawParagraphs.Paragraph) -> String {
        if let reason = paragraph.reason { return "no rule: \(reason)" }
        if let above = answering(citation) { return "see \(above)" }
        return "no rule yet"
    }

    /// The nearest paragraph above one whose rules cite it as a whole, and so speak for its parts.
    private static func answering(_ citation: String) -> String? {
        LawParagraphs.above(citation).first { above in
            rules.contains { $0.citation.paragraphs.contains { whole($0) == above } }
        }
    }

    /// A place without the word in parentheses after it, such as "(hate crime)".
    private static func whole(_ cited: String) -> String {
        guard let blank = cited.lastIndex(of: " "), cited.hasSuffix(")"), cited[blank...].hasPrefix(" (")
        else {
            return cited
        }
        return String(cited[..<blank])
    }

    private static func rules(standing citation: String) -> [any Rule.Type] {
        rules.filter { cites($0, citation) }
    }

    /// Whether a rule cites this paragraph or a part of it that has no paragraph of its own in the map.
    private static func cites(_ rule: any Rule.Type, _ citation: String) -> Bool {
        rule.citation.paragraphs.contains { cited in
            guard within(cited, citation) else { return false }
            return !LawParagraphs.citations.contains { other, _ in
                other.utf8.count > citation.utf8.count && within(other, citation) && within(cited, other)
            }
        }
    }

    private static func within(_ cited: String, _ paragraph: String) -> Bool {
        guard cited.hasPrefix(paragraph) else { return false }
        let rest = cited.dropFirst(paragraph.count)
        return rest.isEmpty || rest.first == "(" || rest.first == " "
    }

    private static func entry(_ rule: any Rule.Type, _ cases: [String: [String]]) -> [String] {
        var lines = [
            "- **\(rule)** (`\(rule.name.word)`, \(rule.authority.rawValue)\(dates(of: rule))): \(rule.sentence)"
        ]
        lines.append("  \(rule.citation.text)")
        for example in rule.examples { lines.append("  - \(story(example))") }
        if let answered = cases[rule.name.word], !answered.isEmpty {
            lines.append("  - published cases: \(answered.count) (\(answered.joined(separator: ", ")))")
        }
        return lines
    }

    static func dates(of rule: any Rule.Type) -> String {
        var dates = ""
        if let from = rule.inForce.from { dates += ", from \(from)" }
        if let through = rule.inForce.through { dates += ", through \(through)" }
        return dates
    }

    static func story(_ example: Example) -> String {
        example.isNearMiss ? "near miss: \(example.story)" : example.story
    }
}
