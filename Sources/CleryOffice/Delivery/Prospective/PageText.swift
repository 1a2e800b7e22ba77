import Foundation

/// What a person reads on a page of HTML, as far as a search for some words needs it.
enum PageText {
    /// Words without tags, scripts, styles and comments, in small letters, one blank between them.
    static func plain(_ html: String) -> String {
        spaced(decoded(shown(html, keepingTags: false)).lowercased())
    }

    /// The text with its tags, for addresses in links; scripts, styles and comments are left out.
    static func addresses(_ html: String) -> String { decoded(shown(html, keepingTags: true)) }

    static func spaced(_ text: String) -> String {
        text.split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).joined(separator: " ")
    }

    private static func shown(_ html: String, keepingTags: Bool) -> String {
        var out = ""
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            out += rest[..<open]
            rest = rest[open...]
            if rest.hasPrefix("<!--") {
                guard let end = rest.range(of: "-->") else { return out }
                rest = rest[end.upperBound...]
                continue
            }
            let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "/" }.lowercased()
            if ["script", "style", "template", "noscript"].contains(name) {
                guard let end = rest.range(of: "</\(name)", options: .caseInsensitive) else { return out }
                rest = rest[end.upperBound...]
                continue
            }
            guard let close = rest.firstIndex(of: ">") else { return out }
            out += keepingTags ? String(rest[...close]) : Self.inline.contains(name) ? "" : " "
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    /// Tags within a sentence, which part no words.
    private static let inline: Set<String> = [
        "a", "/a", "b", "/b", "i", "/i", "em", "/em", "strong", "/strong", "span", "/span", "wbr", "u", "/u",
    ]

    private static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var text = text
        for (name, sign) in [
            ("&nbsp;", " "), ("&#160;", " "), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
            ("&rsquo;", "’"), ("&lt;", "<"), ("&gt;", ">"), ("&#x2F;", "/"), ("&#47;", "/"), ("&amp;", "&"),
        ] { text = text.replacing(name, with: sign) }
        return text
    }
}
