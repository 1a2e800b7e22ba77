/// Why a document cannot become a PDF, in a sentence for whoever wrote the document.
public enum PDFError: Error, Sendable, Hashable, CustomStringConvertible {
    case noFace
    case unreadableFace(String)
    case headingLevel(Int, String)
    case unknownAnchor(String)
    case anchorTwice(String)
    case footnoteInFootnote(String)
    case rowWidth(table: String, row: Int, filled: Int, columns: Int)
    case span(table: String, row: Int)
    case noColumns(table: String)
    case noAlternative
    case unreadableImage(String)
    case pageTooSmall

    public var description: String {
        switch self {
        case .noFace:
            "No text face was found under /usr/share/fonts; install one with `apt-get install fonts-open-sans`."
        case .unreadableFace(let reason):
            "The text face cannot be used: \(reason)."
        case .headingLevel(let level, let text):
            "The heading “\(text)” has the level \(level); levels go from 1 to 6."
        case .unknownAnchor(let name):
            "A link leads to “\(name)”, but no heading has that anchor."
        case .anchorTwice(let name):
            "Two headings have the anchor “\(name)”; a link could not tell them apart."
        case .footnoteInFootnote(let text):
            "The footnote “\(text)” has a footnote of its own; put both into one."
        case .rowWidth(let table, let row, let filled, let columns):
            "Row \(row) of the table “\(table)” fills \(filled) columns, but the table has \(columns)."
        case .span(let table, let row):
            "A cell in row \(row) of the table “\(table)” spans rows or columns that the table does not have."
        case .noColumns(let table):
            "The table “\(table)” has rows but no columns."
        case .noAlternative:
            "A figure has no alternative text; say what it shows."
        case .unreadableImage(let reason):
            "A picture cannot be used: \(reason)."
        case .pageTooSmall:
            "The page's margins leave too little room for text."
        }
    }
}
