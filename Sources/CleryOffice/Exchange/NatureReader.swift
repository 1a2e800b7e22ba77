import CleryLaw

/// Reads natures and codes by the lists of a profile.
struct NatureReader {
    private let natures: WordList<NatureMeaning>
    private let codes: WordList<NatureMeaning>
    private let separators: [[UInt8]]
    private let counts: [CountForm]
    /// The columns that decide together with the nature: the cache's key.
    let columns: [ColumnRole]

    init(_ profile: Profile) {
        natures = WordList(profile.natures, of: .nature)
        codes = WordList(profile.codes, of: .code)
        counts = profile.counts
        separators = profile.split.map { Array($0.utf8) } + [Array("; ".utf8)]
        let others = natures.columns + codes.columns + profile.counts.compactMap(\.column)
        let code: [ColumnRole] = profile.columns[.code] == nil ? [] : [.code]
        columns = Set(others + code).subtracting([.nature]).sorted { $0.rawValue < $1.rawValue }
    }

    func read(_ nature: String, cell: (ColumnRole) -> String) -> NatureReading {
        func other(_ role: ColumnRole) -> [UInt8] { Wording.plain(cell(role)) }
        let pieces = pieces(of: nature)
        let words = pieces.joined(separator: "; ")
        // A code says it more exactly than the words beside it.
        let code = columns.contains(.code) ? cell(.code) : ""
        if !code.isEmpty, let found = codes.meaning(Wording.plain(code), other: other) {
            let piece = NatureReading.Piece(
                words: words, meanings: NatureReader.all(found.meaning), count: count(in: pieces, other))
            return NatureReading(words: words, pieces: [piece], unknown: [])
        }
        var reading = NatureReading(words: words, pieces: [], unknown: [])
        var besideUsed = false
        for piece in pieces {
            let (plain, stripped, count) = counted(piece, other)
            var found = stripped.flatMap { natures.meaning($0, other: other) }
            if found == nil { found = natures.meaning(plain, other: other) }
            // Another column speaks for the row once, not for each piece.
            if found?.beside == true, besideUsed { continue }
            besideUsed = besideUsed || found?.beside == true
            if found == nil { reading.unknown.append(UnknownWording(.nature, piece)) }
            reading.pieces.append(
                .init(words: piece, meanings: found.map { NatureReader.all($0.meaning) } ?? [], count: count))
        }
        if !reading.unknown.isEmpty, !code.isEmpty { reading.unknown.append(UnknownWording(.code, code)) }
        return reading
    }

    private static func all(_ meaning: NatureMeaning) -> [NatureMeaning] {
        var first = meaning
        first.also = []
        return [first] + meaning.also.flatMap(all)
    }

    /// The offenses named in one cell. A cell whose words are known as a whole is one piece.
    private func pieces(of nature: String) -> [String] {
        let whole = NatureReader.tidy(nature)
        if whole.isEmpty { return [] }
        if natures.exactly(Wording.plain(nature)) != nil { return [whole] }
        var parts = [Array(nature.utf8).filter { $0 != 0x0D || !nature.utf8.contains(0x0A) }]
        for separator in separators {
            parts = parts.flatMap { NatureReader.split($0, separator) }
        }
        return parts.map { NatureReader.tidy(String(decoding: $0, as: UTF8.self)) }.filter { !$0.isEmpty }
    }

    private static func split(_ text: [UInt8], _ separator: [UInt8]) -> [[UInt8]] {
        guard !separator.isEmpty, text.count >= separator.count else { return [text] }
        var parts: [[UInt8]] = []
        var start = 0
        var at = 0
        while at + separator.count <= text.count {
            if text[at..<(at + separator.count)].elementsEqual(
                separator, by: { ASCII.small($0) == ASCII.small($1) })
            {
                parts.append(Array(text[start..<at]))
                at += separator.count
                start = at
            } else {
                at += 1
            }
        }
        parts.append(Array(text[start...]))
        return parts
    }

    /// Runs of blanks and line breaks made one blank; the letters stay as they are.
    static func tidy(_ text: String) -> String {
        var before: UInt8 = 0x20
        let isTidy = text.utf8.allSatisfy { byte in
            defer { before = byte }
            return byte < 0x80 && byte >= 0x20 && (byte != 0x20 || before != 0x20)
        }
        if isTidy, before != 0x20 || text.isEmpty { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The words, the words without their count where they state one, and the count.
    private func counted(_ piece: String, _ other: (ColumnRole) -> [UInt8]) -> ([UInt8], [UInt8]?, Int32) {
        let plain = Wording.plain(piece)
        for form in counts where form.column == nil {
            if let (rest, count) = form.strip(plain) { return (plain, rest, count) }
        }
        return (plain, nil, count(in: [], other))
    }

    private func count(in pieces: [String], _ other: (ColumnRole) -> [UInt8]) -> Int32 {
        for form in counts {
            if let column = form.column {
                if let (_, count) = form.strip(other(column)) { return count }
            } else if pieces.count == 1, let (_, count) = form.strip(Wording.plain(pieces[0])) {
                return count
            }
        }
        return 1
    }
}
