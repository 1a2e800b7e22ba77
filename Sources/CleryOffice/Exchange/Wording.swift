/// Words as a profile writes them, with `*` for any run of characters, and how they are compared.
///
/// Compared are small letters with runs of blanks made one; the dashes and quotation marks of typesetting count
/// as the plain ones. A wording is turned into its parts once and then only compared with bytes.
struct Wording: Sendable, Equatable {
    /// The pieces between the stars.
    private let pieces: [[UInt8]]
    let holdsDigit: Bool

    init(_ words: String) {
        let plain = Wording.plain(words)
        pieces = plain.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
        holdsDigit = plain.contains(where: ASCII.isDigit)
    }

    /// Words that are plain already and hold no star.
    init(plain: [UInt8]) {
        pieces = [plain]
        holdsDigit = plain.contains(where: ASCII.isDigit)
    }

    /// Whether the words hold no star.
    var isExact: Bool { pieces.count == 1 }
    /// Whether anything may follow.
    var isOpen: Bool { pieces.count > 1 && pieces[pieces.count - 1].isEmpty }
    /// The words themselves, for those without a star.
    var exact: [UInt8] { pieces[0] }

    func matches(_ text: [UInt8]) -> Bool {
        guard pieces.count > 1 else { return pieces[0] == text }
        guard text.starts(with: pieces[0]) else { return false }
        var at = pieces[0].count
        for piece in pieces[1..<(pieces.count - 1)] where !piece.isEmpty {
            guard let found = Wording.find(piece, text, at) else { return false }
            at = found + piece.count
        }
        let last = pieces[pieces.count - 1]
        guard text.count - at >= last.count else { return false }
        return text[(text.count - last.count)...].elementsEqual(last)
    }

    /// Where the words before the first star end, when a cell holds them at `start`.
    func opens(_ cell: Bytes, _ start: Int) -> Int? {
        let piece = pieces[0]
        guard !piece.isEmpty else { return nil }
        var at = start
        for byte in piece {
            guard at < cell.count else { return nil }
            if byte == 0x20 {
                guard cell[at] <= 0x20 else { return nil }
                while at < cell.count, cell[at] <= 0x20 { at += 1 }
            } else {
                guard ASCII.small(cell[at]) == byte else { return nil }
                at += 1
            }
        }
        if !isOpen, at < cell.count, ASCII.isLetter(cell[at]), ASCII.isLetter(cell[at - 1]) { return nil }
        return at
    }

    private static func find(_ piece: [UInt8], _ text: [UInt8], _ start: Int) -> Int? {
        guard text.count >= piece.count else { return nil }
        var at = start
        while at + piece.count <= text.count {
            if text[at] == piece[0], text[at..<(at + piece.count)].elementsEqual(piece) { return at }
            at += 1
        }
        return nil
    }

    /// Words as they are compared.
    static func plain(_ words: String) -> [UInt8] {
        var words = words
        return words.withUTF8 { plain($0) }
    }

    static func plain(_ bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBufferPointer { plain($0) }
    }

    static func plain(_ bytes: Bytes) -> [UInt8] {
        if bytes.contains(where: { $0 >= 0x80 }) {
            return collapsed(bytes.text.unicodeScalars.map(plainSign).joined().lowercased().utf8)
        }
        return collapsed(bytes)
    }

    private static func collapsed(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        var plain: [UInt8] = []
        var blank = false
        for byte in bytes {
            if byte <= 0x20 {
                blank = !plain.isEmpty
            } else {
                if blank { plain.append(0x20) }
                blank = false
                plain.append(ASCII.small(byte))
            }
        }
        return plain
    }

    private static func plainSign(_ scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2018, 0x2019, 0x201B, 0x92: "'"
        case 0x201C, 0x201D: "\""
        case 0xA0, 0x2007, 0x202F, 0x200B, 0xFEFF: " "
        default: String(scalar)
        }
    }
}
