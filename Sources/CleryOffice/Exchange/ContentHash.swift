/// A 64-bit fingerprint of what a row says. Two rows with the same fingerprint are taken as the same row.
///
/// It is kept beside an imported entry and compared in later years, so its way of counting must never change.
/// It is no protection against somebody who wants two rows to look alike.
struct ContentHash {
    private(set) var value: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func add(_ bytes: Bytes) {
        add(number: UInt64(bytes.count))
        guard let start = bytes.baseAddress else { return }
        let raw = UnsafeRawPointer(start)
        var at = 0
        while at + 8 <= bytes.count {
            add(number: UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
            at += 8
        }
        var rest: UInt64 = 0
        while at < bytes.count {
            rest = rest << 8 | UInt64(bytes[at])
            at += 1
        }
        add(number: rest)
    }

    @inline(__always)
    mutating func add(number: UInt64) {
        let product = (value ^ number).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        value = product.high ^ product.low &+ 0x2545_F491_4F6C_DD1D
    }

    static func of(_ bytes: Bytes) -> UInt64 {
        var hash = ContentHash()
        hash.add(bytes)
        return hash.value
    }
}
