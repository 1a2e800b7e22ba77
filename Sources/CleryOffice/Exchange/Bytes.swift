import Glibc

/// Bytes of a cell that belong to the row being read.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    /// Without blanks, tabs, line breaks and no-break spaces at the ends.
    @inline(__always)
    var trimmed: Bytes {
        guard var start = baseAddress, count > 0 else { return self }
        var end = start + count
        if start.pointee > 0x20, start.pointee != 0xC2, end[-1] > 0x20, end[-1] != 0xA0 { return self }
        while start < end {
            if start.pointee <= 0x20 {
                start += 1
            } else if end - start > 1, start[0] == 0xC2, start[1] == 0xA0 {
                start += 2
            } else {
                break
            }
        }
        while end > start {
            if end[-1] <= 0x20 {
                end -= 1
            } else if end - start > 1, end[-1] == 0xA0, end[-2] == 0xC2 {
                end -= 2
            } else {
                break
            }
        }
        return Bytes(start: start, count: end - start)
    }

    /// The text of a cell: UTF-8, or Windows-1252 where it is not that.
    var text: String {
        guard count > 0 else { return "" }
        if let text = String(validating: self, as: UTF8.self) { return text }
        var scalars = String.UnicodeScalarView()
        for byte in self { scalars.append(Unicode.Scalar(windows1252(byte))!) }
        return String(scalars)
    }

    @inline(__always)
    func same(as other: Bytes) -> Bool {
        guard count == other.count else { return false }
        guard count > 0, let mine = baseAddress, let others = other.baseAddress else { return true }
        return memcmp(mine, others, count) == 0
    }

    func elementsSame(as other: [UInt8]) -> Bool {
        other.withUnsafeBufferPointer { same(as: $0) }
    }
}

/// The character of a byte in Windows-1252, the encoding of many old exports.
private func windows1252(_ byte: UInt8) -> UInt16 {
    guard byte >= 0x80, byte < 0xA0 else { return UInt16(byte) }
    return windows1252Upper[Int(byte - 0x80)]
}

private let windows1252Upper: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
]
