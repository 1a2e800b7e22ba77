import CleryLaw
import Glibc

/// One file of the machine's time zone tables, in the form TZif (RFC 9636).
struct ZoneFile {
    private(set) var changes: [Int64] = []
    private(set) var offsets: [Int32] = []
    private(set) var first: Int32 = 0
    /// The rule for the time after the last change, from the file's last line.
    private(set) var rule: ZoneRule?

    static func bytes(of name: String) -> [UInt8]? {
        guard let file = fopen("/usr/share/zoneinfo/" + name, "rb") else { return nil }
        defer { fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 1 << 17)
        let count = fread(&bytes, 1, bytes.count, file)
        return count > 44 ? Array(bytes[..<count]) : nil
    }

    init?(_ bytes: [UInt8]) {
        guard bytes.count > 44, bytes.starts(with: Array("TZif".utf8)) else { return nil }
        let old = Header(bytes, at: 0)
        guard bytes[4] >= UInt8(ascii: "2") else { return nil }
        // The first block has 32-bit times for old programs; the second repeats it in 64 bits.
        let start = 44 + old.length(timeSize: 4)
        guard bytes.count >= start + 44 else { return nil }
        let header = Header(bytes, at: start)
        var at = start + 44
        guard bytes.count >= at + header.length(timeSize: 8), header.types > 0 else { return nil }
        let types = at + header.times * 9
        let typeOffset = { (index: Int) in
            Int32(truncatingIfNeeded: ZoneFile.number(bytes, at: types + index * 6, size: 4))
        }
        first = typeOffset(0)
        for index in 0..<header.times {
            changes.append(ZoneFile.number(bytes, at: at + index * 8, size: 8))
            offsets.append(typeOffset(Int(bytes[at + header.times * 8 + index])))
        }
        at += header.length(timeSize: 8)
        guard at < bytes.count, bytes[at] == 0x0A else { return }
        let line = bytes[(at + 1)...].prefix { $0 != 0x0A }
        rule = line.isEmpty ? nil : ZoneRule(Array(line))
    }

    /// Writes the rule's changes out as a list, so that they are found like all others.
    mutating func extend(through year: Int) {
        guard let rule, rule.summer != nil, let last = changes.last else { return }
        for y in Day(number: Int32(last / 86_400)).year...year {
            for change in rule.changes(in: y) where change.second > changes[changes.count - 1] {
                changes.append(change.second)
                offsets.append(Int32(change.offset))
            }
        }
    }

    static func number(_ bytes: [UInt8], at start: Int, size: Int) -> Int64 {
        var value: Int64 = bytes[start] & 0x80 == 0 ? 0 : -1
        for byte in bytes[start..<start + size] { value = value << 8 | Int64(byte) }
        return value
    }

    private struct Header {
        let isUT, isStandard, leaps, times, types, letters: Int
        init(_ bytes: [UInt8], at start: Int) {
            let count = { Int(ZoneFile.number(bytes, at: start + 20 + $0 * 4, size: 4)) }
            (isUT, isStandard, leaps) = (count(0), count(1), count(2))
            (times, types, letters) = (count(3), count(4), count(5))
        }
        func length(timeSize: Int) -> Int {
            times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + isStandard + isUT
        }
    }
}
