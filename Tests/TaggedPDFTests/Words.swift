/// Words as they stand on a page: where, and as what they are tagged.
struct Word {
    var page: Int
    /// The kind of the mark ("P", "TH"), or "Artifact".
    var tag: String
    var text: String
    var x: Double
    var y: Double
    var width: Double
}

extension PDFReader {
    /// Every shown string, in the order of the pages' contents. Throws when marks or text objects do not
    /// close as they open.
    func words() throws -> [Word] {
        let fonts = try fonts()
        var words: [Word] = []
        for (page, content) in contents().enumerated() {
            var reader = ContentReader(content, page: page, fonts: fonts)
            words += try reader.read()
        }
        return words
    }

    /// The characters and widths of each font, by its name in the resources.
    private func fonts() throws -> [String: ContentReader.Font] {
        guard let resources = objects(with: "/Font<<", "/XObject<<").first else {
            throw Broken("no resources")
        }
        var fonts: [String: ContentReader.Font] = [:]
        for number in 0..<3 where resources.contains("/F\(number) ") {
            guard let font = objects[PDFReader.value("/F\(number) ", resources)],
                let descendant = objects[PDFReader.value("/DescendantFonts[", font)],
                let unicode = streams[PDFReader.value("/ToUnicode ", font)],
                let widths = descendant.split(separator: "[").last
            else { throw Broken("font \(number) is not whole") }
            var result = ContentReader.Font()
            result.widths = widths.split(separator: "]")[0].split(separator: " ").compactMap { Double($0) }
            for line in String(decoding: unicode, as: UTF8.self).split(separator: "\n")
            where line.hasPrefix("<") {
                let parts = line.split(whereSeparator: { "<> ".contains($0) })
                if parts.count == 2, parts[0].count == 4, parts[1].count == 4,
                    let glyph = Int(parts[0], radix: 16),
                    let scalar = UInt32(parts[1], radix: 16).flatMap(Unicode.Scalar.init)
                {
                    result.characters[glyph] = Character(scalar)
                }
            }
            fonts["F\(number)"] = result
        }
        return fonts
    }
}

/// Walks through the operators of one page.
struct ContentReader {
    struct Font {
        var characters: [Int: Character] = [:]
        var widths: [Double] = []
    }

    private let bytes: [UInt8]
    private let page: Int
    private let fonts: [String: Font]
    private var at = 0
    private var tags: [String] = []
    private var inText = false
    private var pen = (x: 0.0, y: 0.0)
    private var shown = 0.0
    private var font = "", size = 0.0
    private var strings: [(bytes: [UInt8], kern: Double)] = []
    private var operands: [String] = []
    private var words: [Word] = []

    init(_ bytes: [UInt8], page: Int, fonts: [String: Font]) {
        self.bytes = bytes
        self.page = page
        self.fonts = fonts
    }

    mutating func read() throws -> [Word] {
        while at < bytes.count {
            switch bytes[at] {
            case 0x28: string()
            case 0x20, 0x0A, 0x5B, 0x5D: at += 1
            case 0x3C: dictionary()
            default: try token()
            }
        }
        guard tags.isEmpty, !inText else { throw PDFReader.Broken("page \(page + 1) leaves \(tags) open") }
        return words
    }

    private mutating func string() {
        var content: [UInt8] = []
        at += 1
        while at < bytes.count, bytes[at] != 0x29 {
            if bytes[at] == 0x5C {
                at += 1
                content.append(bytes[at] == 0x72 ? 0x0D : bytes[at])
            } else {
                content.append(bytes[at])
            }
            at += 1
        }
        at += 1
        strings.append((content, 0))
    }

    private mutating func dictionary() {
        var depth = 0
        repeat {
            if bytes[at] == 0x3C { depth += 1 }
            if bytes[at] == 0x3E { depth -= 1 }
            at += 1
        } while depth > 0 && at < bytes.count
    }

    private mutating func token() throws {
        let start = at
        at += 1
        while at < bytes.count, ![0x20, 0x0A, 0x5B, 0x5D, 0x28, 0x3C, 0x2F].contains(bytes[at]) { at += 1 }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        if word.hasPrefix("/") || Double(word) != nil {
            operands.append(word)
            if !strings.isEmpty, let kern = Double(word) { strings[strings.count - 1].kern = kern }
            return
        }
        try run(word)
        operands = []
        strings = []
    }

    private mutating func run(_ name: String) throws {
        func number(_ index: Int) -> Double {
            operands.indices.contains(index) ? Double(operands[index]) ?? 0 : 0
        }
        switch name {
        case "BDC", "BMC": tags.append(String((operands.first ?? "/").dropFirst()))
        case "EMC":
            guard !tags.isEmpty else { throw PDFReader.Broken("a mark closes that did not open") }
            tags.removeLast()
        case "BT":
            guard !inText, !tags.isEmpty else { throw PDFReader.Broken("text is not marked") }
            (inText, pen, shown) = (true, (0, 0), 0)
        case "ET":
            guard inText else { throw PDFReader.Broken("text closes that did not open") }
            inText = false
        case "Tf":
            (font, size) = (String(operands[operands.count - 2].dropFirst()), number(operands.count - 1))
        case "Td": (pen, shown) = ((pen.x + number(0), pen.y + number(1)), 0)
        case "Tm": (pen, shown) = ((number(4), number(5)), 0)
        case "TJ": show()
        case "re" where tags.isEmpty: throw PDFReader.Broken("a rectangle is not marked")
        default: break
        }
    }

    private mutating func show() {
        guard let font = fonts[font] else { return }
        var text = ""
        var width = 0.0
        for (content, kern) in strings {
            for index in stride(from: 0, to: content.count - 1, by: 2) {
                let glyph = Int(content[index]) << 8 | Int(content[index + 1])
                text.append(font.characters[glyph] ?? "\u{0}")
                width += glyph < font.widths.count ? font.widths[glyph] : 0
            }
            width -= kern
        }
        width *= size / 1000
        let blank = text.last == " " ? (font.widths.first ?? 0) * 0 : 0
        words.append(
            Word(
                page: page, tag: tags.last ?? "", text: text, x: pen.x + shown, y: pen.y, width: width - blank
            ))
        shown += width
    }
}
