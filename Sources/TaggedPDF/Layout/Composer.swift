/// Joins a letter and a combining accent into the one accented character that faces draw well.
enum Composer {
    /// The accented character that is canonically the same as the two, if there is one.
    static func join(_ base: UInt32, _ mark: UInt32) -> UInt32? {
        guard let base = Unicode.Scalar(base), let mark = Unicode.Scalar(mark) else { return nil }
        var both = String.UnicodeScalarView()
        both.append(base)
        both.append(mark)
        return table[String(both)]
    }

    static func isMark(_ character: UInt32) -> Bool { (0x300...0x36F).contains(character) }

    /// Every accented Latin, Greek and Cyrillic letter. Strings compare by canonical equivalence, so
    /// the key "é" is found by an e and a combining acute.
    private static let table: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for range in [0xC0...0x24F, 0x386...0x3CE, 0x400...0x4FF, 0x1E00...0x1FFF] as [ClosedRange<UInt32>] {
            for value in range {
                guard let character = Unicode.Scalar(value) else { continue }
                table[String(character)] = value
            }
        }
        return table
    }()
}
