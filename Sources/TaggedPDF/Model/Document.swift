/// A whole publication: what it is called, in which language it is, and its blocks in reading order.
public struct Document: Sendable, Hashable {
    /// The title, printed at the top of the first page and shown by readers in place of the file name.
    public var title: String
    /// The natural language as a BCP 47 tag, such as "en-US".
    public var language: String
    /// Who stands behind the publication; printed under the title when not empty.
    public var author: String
    /// What the publication is about, in one line; printed under the title when not empty.
    public var subject: String
    /// The running text at the left of every foot.
    public var footer: String
    /// Whether a table of contents follows the title.
    public var contents: Bool
    /// The deepest heading level that the table of contents lists.
    public var contentsDepth: Int = 2
    /// The paper.
    public var page: PageSize
    /// The few words that the library itself prints.
    public var words: Words = Words()
    /// The content, in reading order.
    public var blocks: [Block]

    public init(
        title: String,
        language: String = "en-US",
        author: String = "",
        subject: String = "",
        footer: String = "",
        contents: Bool = false,
        page: PageSize = .letter,
        blocks: [Block] = []
    ) {
        self.title = title
        self.language = language
        self.author = author
        self.subject = subject
        self.footer = footer
        self.contents = contents
        self.page = page
        self.blocks = blocks
    }
}

/// The paper's size and its margins, in points (72 to the inch).
public struct PageSize: Sendable, Hashable {
    public var width: Double
    public var height: Double
    /// The space at the left and at the right.
    public var side: Double
    public var top: Double
    /// The space at the bottom; the foot stands inside it.
    public var bottom: Double

    public init(
        width: Double, height: Double, side: Double = 72, top: Double = 68, bottom: Double = 76
    ) {
        self.width = width
        self.height = height
        self.side = side
        self.top = top
        self.bottom = bottom
    }

    /// U.S. letter paper, 8.5 by 11 inches.
    public static let letter = PageSize(width: 612, height: 792)
    /// ISO A4 paper, 210 by 297 millimetres.
    public static let a4 = PageSize(width: 595.28, height: 841.89)
}

/// The words that the library prints of its own accord; translate them with the document.
public struct Words: Sendable, Hashable {
    public var contents = "Contents"
    public var page = "Page"
    public var of = "of"

    public init(contents: String = "Contents", page: String = "Page", of: String = "of") {
        self.contents = contents
        self.page = page
        self.of = of
    }
}
