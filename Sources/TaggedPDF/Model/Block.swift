/// One piece of a document, in reading order.
public indirect enum Block: Sendable, Hashable {
    /// A heading of level 1 to 6. It enters the outline and the contents; links lead to its anchor.
    ///
    /// A level that skips (a 3 under a 1) keeps its look and is tagged one step down, as PDF/UA asks.
    case heading(level: Int, Text, anchor: String? = nil)
    /// Running text.
    case paragraph(Text)
    /// A list; each item is a row of blocks.
    case list(ordered: Bool, [[Block]])
    /// A table with heads.
    case table(Table)
    /// A drawing or a picture, with words for those who cannot see it.
    case figure(Figure)
    /// An indented notice that stands out from the text around it.
    case note(Text)
    /// What follows begins on a new page.
    case pageBreak
}
