/// The map of the law as Markdown: paragraph, rule, authority, dates, examples; and the paragraphs without a rule.
///
/// `make map` writes it to docs/law-map.md, and a test keeps it true.
extension Law {
    public static func map() -> String {
        var lines = [
            "# Law map", "",
            "Generated from the rules in `Sources/CleryLaw`; do not edit. Each paragraph with its rules, how strong",
            "their source is, since when they hold, and the stories that prove them.", "",
        ]
        for (title, stem, paragraphs) in LawParagraphs.all {
            lines += ["## \(title)", ""]
            for paragraph in paragraphs {
                let citation = stem + paragraph.mark
                let found = rules(standing: citation)
                lines.append("### \(citation): \(paragraph.subject)")
                lines.append("")
                if found.isEmpty { lines.append("- no rule yet") }
                for rule in found { lines += entry(rule) }
                lines.append("")
            }
        }
        let elsewhere = rules.filter { rule in
            !LawParagraphs.all.contains { _, stem, paragraphs in
                paragraphs.contains { cites(rule, stem + $0.mark) }
            }
        }
        if !elsewhere.isEmpty {
            lines += ["## Other sources", ""]
            for rule in elsewhere { lines += entry(rule) }
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
        LawParagraphs.all.flatMap { _, stem, paragraphs in
            paragraphs.map { stem + $0.mark }.filter { rules(standing: $0).isEmpty }
        }
    }

    private static func rules(standing citation: String) -> [any Rule.Type] {
        rules.filter { cites($0, citation) }
    }

    /// Whether a rule cites this paragraph or a part of it that has no paragraph of its own in the map.
    private static func cites(_ rule: any Rule.Type, _ citation: String) -> Bool {
        rule.citation.paragraphs.contains { cited in
            guard within(cited, citation) else { return false }
            return !LawParagraphs.all.contains { _, stem, paragraphs in
                paragraphs.contains { paragraph in
                    let other = stem + paragraph.mark
                    return other.utf8.count > citation.utf8.count && within(other, citation)
                        && within(cited, other)
                }
            }
        }
    }

    private static func within(_ cited: String, _ paragraph: String) -> Bool {
        guard cited.hasPrefix(paragraph) else { return false }
        let rest = cited.dropFirst(paragraph.count)
        return rest.isEmpty || rest.first == "(" || rest.first == " "
    }

    private static func entry(_ rule: any Rule.Type) -> [String] {
        var dates = ""
        if let from = rule.inForce.from { dates += ", from \(from)" }
        if let through = rule.inForce.through { dates += ", through \(through)" }
        var lines = [
            "- **\(rule)** (`\(rule.name.word)`, \(rule.authority.rawValue)\(dates)): \(rule.sentence)"
        ]
        lines.append("  \(rule.citation.text)")
        for example in rule.examples { lines.append("  - \(example.story)") }
        return lines
    }
}
