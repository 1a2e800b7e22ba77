/// A text as glyphs, and the style of each stretch of them.
struct Shaped {
    var range: Range<Int> = 0..<0
    var runs: [ShapedRun] = []

    /// The same glyphs in another size.
    func scaled(_ factor: Double) -> Shaped {
        if factor == 1 { return self }
        var copy = self
        for index in copy.runs.indices {
            copy.runs[index].size *= factor
            copy.runs[index].rise *= factor
        }
        return copy
    }
}

/// A stretch of glyphs in one style.
struct ShapedRun {
    var range: Range<Int>
    var face: Int
    var slanted: Bool
    var size: Double
    var rise = 0.0
    var color: Color
    /// The number of the link or footnote mark that the stretch is, if it is one.
    var inline: Int?
}

/// A link or the mark of a footnote inside running text.
struct Inline {
    enum Target {
        case url(String)
        case anchor(String)
        case note(Int)
        /// The page and height of a heading, by its place among the headings.
        case heading(Int)
    }

    var target: Target
    /// What assistive technology says about it.
    var words: String
    /// Its place in the structure tree, once it has been drawn.
    var node: Int?
}

/// One line of a text: its glyphs (with the space at its end) and its width (without).
struct Line {
    var range: Range<Int>
    var width: Double
}

/// How a text is to be set where its runs do not say otherwise.
struct Setting {
    var size: Double
    var color = Look.ink
    var bold = false
    var italic = false
}
