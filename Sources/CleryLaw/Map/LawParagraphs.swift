/// The paragraphs of the regulation and the statute that the map walks, in their order, with their subjects.
///
/// A paragraph stands here to the depth at which rules stand. One without a rule says why it needs none.
enum LawParagraphs {
    struct Paragraph {
        let mark: String
        let subject: String
        /// Why no rule is needed; nil where one is, or will be.
        let reason: String?
        init(_ mark: String, _ subject: String, reason: String? = nil) {
            self.mark = mark
            self.subject = subject
            self.reason = reason
        }
    }

    /// Paragraphs of one section, each beginning with the same words.
    struct Section {
        let title: String
        let stem: String
        let paragraphs: [Paragraph]
    }

    static let all: [Section] = [
        Section(
            title: "Regulation: participation agreement", stem: "34 CFR 668.14",
            paragraphs: [Paragraph("(b)(31)", "results of proceedings on crimes of violence")]),
        Section(title: "Regulation: distribution", stem: "34 CFR 668.41", paragraphs: distribution),
        Section(
            title: "Regulation: security policies and crime statistics", stem: "34 CFR 668.46",
            paragraphs: policies + statistics + duties),
        Section(title: "Regulation: fire safety", stem: "34 CFR 668.49", paragraphs: fireSafety),
        Section(title: "Statute: campus security", stem: "20 U.S.C. 1092(f)", paragraphs: security),
        Section(title: "Statute: fire safety", stem: "20 U.S.C. 1092(i)", paragraphs: fire),
        Section(title: "Statute: missing students", stem: "20 U.S.C. 1092(j)", paragraphs: missing),
    ]

    /// Every paragraph with its whole citation.
    static let citations: [(citation: String, paragraph: Paragraph)] = all.flatMap { section in
        section.paragraphs.map { (section.stem + $0.mark, $0) }
    }

    /// The paragraphs above one, the nearest first: of "34 CFR 668.46(k)(1)(i)" those that end with (1) and (k).
    static func above(_ citation: String) -> [String] {
        var above: [String] = []
        var text = Substring(citation)
        while text.last == ")", let open = text.lastIndex(of: "(") {
            text = text[..<open]
            if text.last == ")" { above.append(String(text)) }
        }
        return above
    }
}
