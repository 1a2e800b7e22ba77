/// A block that has been measured and waits for its place.
indirect enum Box {
    case text(TextBox)
    case list(ordered: Bool, [ItemBox])
    case table(TableBox)
    case figure(FigureBox)
    case pageBreak
}

/// A heading, a paragraph or a notice, broken into lines.
struct TextBox {
    enum Role {
        /// The heading's number among all headings.
        case heading(Int)
        case paragraph, notice, title, caption
    }

    var role: Role
    var text: Shaped
    var lines: [Line]
    var size: Double
    var leading: Double
    var before = 0.0
    var after = Look.afterParagraph

    var height: Double { Double(lines.count) * leading }
}

struct ItemBox {
    var label: Shaped
    var labelWidth: Double
    var blocks: [Box]
}

struct FigureBox {
    var figure: Figure
    var scale: Double
    var caption: TextBox?
    /// The words of the drawing, in the order of its marks.
    var words: [Shaped]

    var height: Double { figure.height * scale }
}

/// A table with its columns laid out and its rows measured.
struct TableBox {
    var caption: TextBox?
    var columns: [(x: Double, width: Double)]
    var head: [RowBox]
    var rows: [RowBox]
    var leading: Double
    var size: Double
    var padding: Double

    var width: Double { columns.last.map { $0.x + $0.width } ?? 0 }
    var headHeight: Double { head.reduce(0) { $0 + $1.height } }
}

struct RowBox {
    var cells: [CellBox]
    var height: Double
    /// The height of this row and those that stay on its page because a span ties them together.
    var tied = 0.0
}

struct CellBox {
    enum Side { case leading, center, trailing }

    var column: Int
    var columns: Int
    var rows: Int
    var head: Bool
    var shade: Bool
    var indent: Double
    var side: Side
    /// Whether the text stands at the bottom of its place, as in heads.
    var low: Bool
    var text: Shaped
    var lines: [Line] = []
}

/// A footnote: its number and its lines.
struct NoteBox {
    var label: Shaped
    var text: Shaped
    var lines: [Line]
    var leading: Double
    /// The node of the note and of its label, once the mark has been drawn.
    var node: Int?

    var height: Double { Double(lines.count) * leading }
}

/// A heading as the contents and the outline know it.
struct HeadingEntry {
    var level: Int
    /// The level it is tagged with: never more than one below the heading before.
    var tagged: Int
    var words: String
    var anchor: String?
    var page = 0
    var y = 0.0
}
