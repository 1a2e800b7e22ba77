/// The tree that says what everything on the pages is, in reading order.
struct Structure {
    /// The standard kinds of PDF 1.7, and the title, which is mapped to a paragraph.
    enum Kind: String {
        case document = "Document"
        case title = "Title"
        case h1 = "H1"
        case h2 = "H2"
        case h3 = "H3"
        case h4 = "H4"
        case h5 = "H5"
        case h6 = "H6"
        case paragraph = "P"
        case list = "L"
        case item = "LI"
        case label = "Lbl"
        case itemBody = "LBody"
        case table = "Table"
        case tableHead = "THead"
        case tableBody = "TBody"
        case row = "TR"
        case headCell = "TH"
        case cell = "TD"
        case caption = "Caption"
        case figure = "Figure"
        case link = "Link"
        case reference = "Reference"
        case note = "Note"
        case contents = "TOC"
        case contentsItem = "TOCI"
    }

    enum Child {
        case node(Int)
        /// Marked content: the page and the number of the mark on it.
        case content(page: Int, mark: Int)
        case annotation(Int)
    }

    enum Attributes {
        case none
        case cell(scope: Scope?, columns: Int, rows: Int)
        case list(ordered: Bool)
        case figure(alternative: String, box: (Double, Double, Double, Double))
        case note(Int)
    }

    enum Scope { case column, row }

    struct Node {
        var kind: Kind
        var parent: Int
        var children: [Child] = []
        var attributes = Attributes.none
    }

    private(set) var nodes: [Node] = [Node(kind: .document, parent: -1)]

    static let root = 0

    /// Adds a node as the last child of its parent.
    mutating func add(_ kind: Kind, to parent: Int, _ attributes: Attributes = .none) -> Int {
        let number = nodes.count
        nodes.append(Node(kind: kind, parent: parent, attributes: attributes))
        nodes[parent].children.append(.node(number))
        return number
    }

    mutating func add(_ child: Child, to node: Int) { nodes[node].children.append(child) }

    mutating func setAttributes(_ attributes: Attributes, of node: Int) {
        nodes[node].attributes = attributes
    }
}
