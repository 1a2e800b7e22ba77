import TaggedPDF

/// Words with their emphasis, links and footnotes.
enum WordRuns {
    static func xml(
        _ text: Text, _ relations: inout WordParts.Relations, _ footnotes: inout WordFootnotes
    ) -> String {
        var out = ""
        for run in text.runs {
            let words = Self.run(run)
            switch run.link {
            case .url(let address):
                let id = relations.add("hyperlink", address, isOutside: true)
                out += "<w:hyperlink r:id=\"\(id)\">\(words)</w:hyperlink>"
            case .anchor(let name):
                out += "<w:hyperlink w:anchor=\"\(bookmark(name))\">\(words)</w:hyperlink>"
            case nil: out += words
            }
            if let note = run.footnote {
                let id = footnotes.add(note)
                out +=
                    "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"\(id)\"/></w:r>"
            }
        }
        return out
    }

    private static func run(_ run: Run) -> String {
        var shape = run.link == nil ? "" : "<w:rStyle w:val=\"Hyperlink\"/>"
        switch run.style {
        case .plain: break
        case .strong: shape += "<w:b/>"
        case .emphasis: shape += "<w:i/>"
        case .small: shape += "<w:color w:val=\"555E6B\"/><w:sz w:val=\"18\"/>"
        }
        let isOneLine = !run.text.utf8.contains(10)
        let parts =
            isOneLine ? [run.text[...]] : run.text.split(separator: "\n", omittingEmptySubsequences: false)
        let lines = parts.map { "<w:t xml:space=\"preserve\">\(String($0).xml)</w:t>" }
        return
            "<w:r>\(shape.isEmpty ? "" : "<w:rPr>\(shape)</w:rPr>")\(lines.joined(separator: "<w:br/>"))</w:r>"
    }

    /// Word takes letters, digits and low lines, at most 40 of them.
    static func bookmark(_ anchor: String) -> String {
        String(("b_" + anchor.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }).prefix(40))
    }
}

/// The notes at the feet of the pages.
struct WordFootnotes {
    private var notes: [String] = []
    private(set) var relations = WordParts.Relations()

    /// Returns the number that the reference carries.
    mutating func add(_ note: Text) -> Int {
        var inner = WordFootnotes()
        let words = WordRuns.xml(note, &relations, &inner)
        notes.append(words)
        return notes.count
    }

    var xml: String {
        let separators =
            "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        return WordParts.head
            + "<w:footnotes xmlns:w=\"\(WordParts.word)\" xmlns:r=\"\(WordParts.office)\">\(separators)"
            + notes.enumerated().map { index, words in
                "<w:footnote w:id=\"\(index + 1)\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>\(words)</w:p></w:footnote>"
            }.joined() + "</w:footnotes>"
    }
}
