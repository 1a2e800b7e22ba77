/// The text of a table file in UTF-8, whatever program saved it.
///
/// UTF-8 with or without its mark, and UTF-16 with its mark or with every other byte zero. What is none of these is
/// taken as Windows-1252.
enum SheetText {
    /// Files up to this size in bytes are read; more is no list of people or referrals.
    static let longest = 64 << 20

    static func utf8(_ bytes: [UInt8], longest: Int = SheetText.longest) throws(ExchangeError) -> [UInt8] {
        guard !bytes.isEmpty else { throw ExchangeError("The file is empty.") }
        guard bytes.count <= longest else {
            throw ExchangeError("The file is larger than \(longest >> 20) MB.")
        }
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw ExchangeError("This is a workbook; save its sheet as CSV and try again.")
        }
        if bytes.starts(with: [0x1F, 0x8B]) {
            throw ExchangeError("The file is packed; unpack it and try again.")
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            return Array(bytes.dropFirst(3)).withUnsafeBufferPointer { Array($0.text.utf8) }
        }
        if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes.dropFirst(2), low: 0) }
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes.dropFirst(2), low: 1) }
        if bytes.count > 3, bytes[1] == 0, bytes[3] == 0 { return wide(bytes[...], low: 0) }
        let plain = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
        return plain.withUnsafeBufferPointer { Array($0.text.utf8) }
    }

    /// UTF-16 as UTF-8; `low` says which byte of a pair is the low one.
    private static func wide(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var at = bytes.startIndex
        while at + 1 < bytes.endIndex {
            units.append(UInt16(bytes[at + low]) | UInt16(bytes[at + 1 - low]) << 8)
            at += 2
        }
        return Array(String(decoding: units, as: UTF16.self).utf8).filter { $0 != 0 }
    }

    /// A file's bytes, unpacked when it is a gzip.
    static func bytes(of path: String, longest: Int = SheetText.longest) throws(ExchangeError) -> [UInt8] {
        let stream = try ByteStream(path: path)
        while try stream.refill() {
            guard stream.tail <= longest else {
                throw ExchangeError("The file is larger than \(longest >> 20) MB.")
            }
        }
        return Array(UnsafeBufferPointer(start: stream.base + stream.head, count: stream.tail - stream.head))
    }
}
