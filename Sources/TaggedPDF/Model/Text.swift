/// Words with their emphasis, links and footnotes. A line feed begins a new line.
public struct Text: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The stretches of equal style, in order.
    public var runs: [Run]

    public init(_ runs: [Run]) { self.runs = runs }

    public init(_ string: String, _ style: Run.Style = .plain) { runs = [Run(string, style)] }

    public init(stringLiteral value: String) { self.init(value) }

    /// The words alone, without footnotes.
    public var plain: String { runs.map(\.text).joined() }

    /// A text that a reader can follow to a place or an address.
    public static func link(_ words: String, to link: Link) -> Text {
        Text([Run(words, link: link)])
    }

    /// The same text with a footnote hung on its end.
    public func footnote(_ note: Text) -> Text {
        var copy = self
        if copy.runs.isEmpty { copy.runs.append(Run("")) }
        copy.runs[copy.runs.count - 1].footnote = note
        return copy
    }

    public static func + (left: Text, right: Text) -> Text { Text(left.runs + right.runs) }
}

/// A stretch of text in one style.
public struct Run: Sendable, Hashable {
    /// How the stretch looks.
    public enum Style: Sendable, Hashable {
        case plain, strong, emphasis, small
    }

    public var text: String
    public var style: Style
    /// Where the stretch leads, if anywhere.
    public var link: Link?
    /// A note cited at the end of the stretch and printed at the foot of the same page.
    public var footnote: Text?

    public init(_ text: String, _ style: Style = .plain, link: Link? = nil, footnote: Text? = nil) {
        self.text = text
        self.style = style
        self.link = link
        self.footnote = footnote
    }
}

/// Where a link leads.
public enum Link: Sendable, Hashable {
    /// An address on the web, or of mail.
    case url(String)
    /// The heading with this anchor in the same document.
    case anchor(String)
}
