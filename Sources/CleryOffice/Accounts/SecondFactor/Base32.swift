/// Base32 (RFC 4648), as authenticator apps read secrets: capital letters and the digits 2 to 7, without padding.
enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

    static func text(of bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        var (bits, count) = (0, 0)
        for byte in bytes {
            bits = bits << 8 | Int(byte)
            count += 8
            while count >= 5 {
                count -= 5
                out.append(letters[bits >> count & 31])
            }
            bits &= (1 << count) - 1
        }
        if count > 0 { out.append(letters[bits << (5 - count) & 31]) }
        return String(decoding: out, as: UTF8.self)
    }

    /// Nil when there is a letter that is none of base32.
    static func bytes(of text: String) -> [UInt8]? {
        var out: [UInt8] = []
        var (bits, count) = (0, 0)
        for letter in text.utf8 {
            guard let value = letters.firstIndex(of: letter) else { return nil }
            bits = bits << 5 | value
            count += 5
            if count >= 8 {
                count -= 8
                out.append(UInt8(bits >> count & 255))
            }
            bits &= (1 << count) - 1
        }
        return out
    }
}
