/// A name for a content: the same bytes have the same name, other bytes almost surely another.
enum Identity {
    /// 32 hexadecimal digits: FNV-1a twice, over eight bytes at a time, from two starting points.
    static func of(_ bytes: [UInt8]) -> String {
        var first: UInt64 = 0xCBF2_9CE4_8422_2325
        var second: UInt64 = 0x6C62_272E_07BB_0142
        var word: UInt64 = 0
        for (index, byte) in bytes.enumerated() {
            word = word << 8 | UInt64(byte)
            guard index & 7 == 7 || index == bytes.count - 1 else { continue }
            first = mixed((first ^ word) &* 0x0000_0100_0000_01B3)
            second = mixed((second &+ word) &* 0x9E37_79B9_7F4A_7C15)
            word = 0
        }
        return hex(mixed(first ^ UInt64(bytes.count))) + hex(mixed(second))
    }

    private static func mixed(_ value: UInt64) -> UInt64 { value ^ value >> 29 }

    private static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
