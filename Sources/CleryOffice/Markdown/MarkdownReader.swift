import TaggedPDF

/// Walks the tree of a Markdown text and makes blocks of it.
struct MarkdownReader {
    let level: Int
    var problems: [String] = []
    /// The headings that the next one may stand under, by their own marks.
    private var above: [Int] = []

    init(level: Int) { self.level = level }

    mutating func blocks(of parent: MarkdownNode) -> [Block] {
        parent.children.flatMap { block($0) }
    }

    /// How deep a heading stands: below those above it with fewer marks.
    private mutating func depth(_ marks: Int) -> Int {
        while let last = above.last, last >= marks { above.removeLast() }
        above.append(marks)
        return above.count
    }

    private mutating func block(_ node: MarkdownNode) -> [Block] {
        switch node.kind {
        case "heading": return [.heading(level: min(6, depth(node.level) + level), text(of: node))]
        case "paragraph":
            let text = text(of: node)
            return text.plain.isEmpty ? [] : [.paragraph(text)]
        case "list": return [.list(ordered: node.isOrdered, node.children.map { blocks(of: $0) })]
        case "block_quote": return blocks(of: node).map(Self.quoted)
        case "code_block", "html_block":
            let words = node.literal.trimmingSuffix(while: \.isNewline)
            if node.kind == "html_block" { said("HTML", node) }
            return words.isEmpty ? [] : [.paragraph(Text(String(words)))]
        case "table": return table(node)
        default: return blocks(of: node)
        }
    }

    /// A quotation stands out as a notice; what is no running text in it stays as it is.
    private static func quoted(_ block: Block) -> Block {
        if case .paragraph(let text) = block { return .note(text) }
        return block
    }

    private mutating func table(_ node: MarkdownNode) -> [Block] {
        var head: [[Cell]] = []
        var rows: [[Cell]] = []
        for row in node.children {
            let cells = row.children.map { Cell(text(of: $0)) }
            if row.kind == "table_header" {
                head.append(cells)
            } else {
                rows.append(cells)
            }
        }
        let columns = node.trailing.map { Column(alignment: $0 ? .trailing : .leading) }
        guard !columns.isEmpty else { return [] }
        return [.table(Table(columns: columns, head: head, rows: rows))]
    }

    private mutating func text(of node: MarkdownNode) -> Text {
        var runs: [Run] = []
        for child in node.children { add(child, .plain, nil, &runs) }
        return Text(runs)
    }

    private mutating func add(_ node: MarkdownNode, _ style: Run.Style, _ link: Link?, _ runs: inout [Run]) {
        switch node.kind {
        case "text", "code": Self.add(node.literal, style, link, &runs)
        case "softbreak": Self.add(" ", style, link, &runs)
        case "linebreak": Self.add("\n", style, link, &runs)
        case "strong": for child in node.children { add(child, .strong, link, &runs) }
        case "emph":
            for child in node.children { add(child, style == .strong ? .strong : .emphasis, link, &runs) }
        case "link":
            let target = self.link(node)
            for child in node.children { add(child, style, target ?? link, &runs) }
        case "image":
            said("a picture; pictures have a place of their own", node)
            for child in node.children { add(child, style, link, &runs) }
        case "html_inline":
            said("HTML", node)
            Self.add(node.literal, style, link, &runs)
        default: for child in node.children { add(child, style, link, &runs) }
        }
    }

    /// Only addresses of the web, of mail and of telephones lead anywhere.
    private mutating func link(_ node: MarkdownNode) -> Link? {
        let address = node.address
        let known = ["https://", "http://", "mailto:", "tel:"]
        if known.contains(where: { address.lowercased().hasPrefix($0) }),
            address.utf8.allSatisfy({ $0 > 32 && $0 < 127 })
        {
            return .url(address)
        }
        problems.append(
            "Line \(node.line): the link's address is not one of the web, of mail or of a telephone.")
        return nil
    }

    private mutating func said(_ what: String, _ node: MarkdownNode) {
        problems.append("Line \(node.line): there is \(what), which the report prints as words.")
    }

    /// Words of one style and link stand in one run.
    private static func add(_ words: String, _ style: Run.Style, _ link: Link?, _ runs: inout [Run]) {
        guard !words.isEmpty else { return }
        if let last = runs.last, last.style == style, last.link == link {
            runs[runs.count - 1].text += words
        } else {
            runs.append(Run(words, style, link: link))
        }
    }
}

extension StringProtocol {
    /// The text without the characters at its end that are so.
    fileprivate func trimmingSuffix(while predicate: (Character) -> Bool) -> SubSequence {
        var end = endIndex
        while end > startIndex, predicate(self[index(before: end)]) { end = index(before: end) }
        return self[startIndex..<end]
    }
}
