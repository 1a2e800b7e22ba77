/// A table: columns, head rows that repeat on every page it reaches, and body rows.
public struct Table: Sendable, Hashable {
    /// What the table shows; printed above it.
    public var caption: Text?
    public var columns: [Column]
    /// The head rows. All their cells are column heads.
    public var head: [[Cell]]
    /// The body rows. A place covered by a span from above or from the left has no cell of its own.
    public var rows: [[Cell]]

    public init(caption: Text? = nil, columns: [Column], head: [[Cell]] = [], rows: [[Cell]]) {
        self.caption = caption
        self.columns = columns
        self.head = head
        self.rows = rows
    }
}

/// One column of a table: its share of the width and the side its text keeps to.
public struct Column: Sendable, Hashable {
    public enum Alignment: Sendable, Hashable {
        /// Text, from the left.
        case leading
        /// Numbers, to the right.
        case trailing
    }

    /// The share of the table's width, relative to the other columns. Words that need more get it
    /// from columns that have room.
    public var width: Double
    public var alignment: Alignment

    public init(width: Double = 1, alignment: Alignment = .leading) {
        self.width = width
        self.alignment = alignment
    }
}

/// One cell of a table.
public struct Cell: Sendable, Hashable, ExpressibleByStringInterpolation {
    public var text: Text
    /// Whether this cell names its row. Cells of head rows name their columns without being told.
    public var rowHead: Bool
    public var columnSpan: Int
    public var rowSpan: Int
    /// A tinted ground, for totals.
    public var shade: Bool
    /// Steps by which the text stands to the right, for rows that belong to the one above.
    public var indent: Int

    public init(
        _ text: Text, rowHead: Bool = false, columnSpan: Int = 1, rowSpan: Int = 1,
        shade: Bool = false, indent: Int = 0
    ) {
        self.text = text
        self.rowHead = rowHead
        self.columnSpan = columnSpan
        self.rowSpan = rowSpan
        self.shade = shade
        self.indent = indent
    }

    public init(stringLiteral value: String) { self.init(Text(value)) }
}
