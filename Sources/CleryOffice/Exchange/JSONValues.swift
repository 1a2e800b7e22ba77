/// The values of one JSON object as plain text, one behind the other.
final class JSONValues {
    private(set) var base: UnsafeMutablePointer<UInt8>
    private var capacity = 64 * 1024
    private var count = 0

    init() { base = .allocate(capacity: 64 * 1024 + 8) }
    deinit { base.deallocate() }

    func clear() { count = 0 }

    /// Where the value at `start` ends: a string, an object, an array or a bare word; nil when it does not.
    static func end(_ p: UnsafeMutablePointer<UInt8>, _ start: Int, _ to: Int) -> Int? {
        var at = start
        var depth = 0
        while at < to {
            switch p[at] {
            case 0x22:
                at += 1
                while at < to, p[at] != 0x22 { at += p[at] == 0x5C ? 2 : 1 }
                guard at < to else { return nil }
                at += 1
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                depth += 1
                at += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth < 0 { return at > start ? at : nil }
                at += 1
            case UInt8(ascii: ","), UInt8(ascii: ":"), 0x00...0x20:
                if depth == 0 { return at > start ? at : nil }
                at += 1
            default:
                at += 1
                if depth == 0 { continue }
            }
            if depth == 0 { return at }
        }
        return nil
    }

    /// Copies the value between `start` and `end`; nil when a string holds what JSON does not allow.
    func add(_ p: UnsafeMutablePointer<UInt8>, _ start: Int, _ end: Int) -> RawRow.Cell? {
        reserve(end - start)
        let first = count
        if p[start] == 0x22 {
            var at = start + 1
            while at < end - 1 {
                let byte = p[at]
                if byte == 0x5C {
                    guard escape(p, &at, end - 1) else { return nil }
                } else {
                    if byte != 0 { put(byte) }
                    at += 1
                }
            }
        } else if !(end - start == 4 && p[start] == UInt8(ascii: "n")) {
            for at in start..<end { put(p[at]) }
        }
        return RawRow.Cell(start: first, end: count, doubled: false)
    }

    private func put(_ byte: UInt8) {
        base[count] = byte
        count += 1
    }

    private func reserve(_ more: Int) {
        guard count + more + 8 > capacity else { return }
        capacity = (count + more) * 2
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 8)
        larger.update(from: base, count: count)
        base.deallocate()
        base = larger
    }

    private func escape(_ p: UnsafeMutablePointer<UInt8>, _ at: inout Int, _ end: Int) -> Bool {
        guard at + 1 < end else { return false }
        at += 2
        switch p[at - 1] {
        case UInt8(ascii: "n"): put(0x0A)
        case UInt8(ascii: "t"): put(0x09)
        case UInt8(ascii: "r"): put(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): put(0x20)
        case UInt8(ascii: "u"):
            guard var value = hex(p, &at, end) else { return false }
            if value >= 0xD800, value < 0xDC00, at + 1 < end, p[at] == 0x5C, p[at + 1] == UInt8(ascii: "u") {
                at += 2
                guard let low = hex(p, &at, end), low >= 0xDC00, low < 0xE000 else { return false }
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else { return false }
            if value != 0 { for byte in UTF8.encode(scalar)! { put(byte) } }
        case let plain: put(plain)
        }
        return true
    }

    private func hex(_ p: UnsafeMutablePointer<UInt8>, _ at: inout Int, _ end: Int) -> UInt32? {
        guard at + 4 <= end else { return nil }
        var value: UInt32 = 0
        for byte in UnsafeBufferPointer(start: p + at, count: 4) {
            switch byte {
            case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
            case 0x41...0x46, 0x61...0x66: value = value << 4 | UInt32((byte | 0x20) - 0x57)
            default: return nil
            }
        }
        at += 4
        return value
    }
}
