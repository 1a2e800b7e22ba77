/// Puts tables together into a TrueType file with right checksums.
enum FontFile {
    static func assemble(_ tables: [(tag: StaticString, bytes: [UInt8])]) -> [UInt8] {
        let tables = tables.filter { !$0.bytes.isEmpty }
        var power = 1
        var log = 0
        while power * 2 <= tables.count { (power, log) = (power * 2, log + 1) }
        var file: [UInt8] = []
        file.append32(0x0001_0000)
        file.append16(tables.count)
        file.append16(power * 16)
        file.append16(log)
        file.append16(tables.count * 16 - power * 16)
        var offset = 12 + 16 * tables.count
        var head = 0
        for (tag, bytes) in tables {
            if Tag.number(tag) == Tag.number("head") { head = offset }
            file.append32(Int(Tag.number(tag)))
            file.append32(Int(checksum(bytes)))
            file.append32(offset)
            file.append32(bytes.count)
            offset += (bytes.count + 3) & ~3
        }
        for (_, bytes) in tables {
            file += bytes
            while file.count % 4 != 0 { file.append(0) }
        }
        if head > 0 { file.put32(Int(0xB1B0_AFBA &- checksum(file)), at: head + 8) }
        return file
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0
        var at = 0
        while at + 4 <= bytes.count {
            sum &+=
                UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16 | UInt32(bytes[at + 2]) << 8
                | UInt32(bytes[at + 3])
            at += 4
        }
        var rest: UInt32 = 0
        for index in 0..<4 { rest = rest << 8 | (at + index < bytes.count ? UInt32(bytes[at + index]) : 0) }
        return sum &+ rest
    }
}

extension [UInt8] {
    mutating func append16(_ value: Int) {
        append(UInt8(truncatingIfNeeded: value >> 8))
        append(UInt8(truncatingIfNeeded: value))
    }

    mutating func append32(_ value: Int) {
        append16(value >> 16)
        append16(value)
    }

    mutating func put16(_ value: Int, at index: Int) {
        guard index + 1 < count else { return }
        self[index] = UInt8(truncatingIfNeeded: value >> 8)
        self[index + 1] = UInt8(truncatingIfNeeded: value)
    }

    mutating func put32(_ value: Int, at index: Int) {
        put16(value >> 16, at: index)
        put16(value, at: index + 2)
    }
}
