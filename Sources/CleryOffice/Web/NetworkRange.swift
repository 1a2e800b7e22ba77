import Foundation

/// One address or a range of them, as `10.0.0.0/8` or `2001:db8::/32`.
public struct NetworkRange: Sendable, Equatable {
    /// Sixteen bytes; an address of IPv4 is written as IPv6 has it (::ffff:10.0.0.1).
    private let bytes: [UInt8]
    private let length: Int

    /// Nil for a text that is neither an address nor a range.
    public init?(_ text: String) {
        let halves = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), let bytes = NetworkRange.bytes(of: String(halves[0])) else {
            return nil
        }
        let isFour = !halves[0].contains(":")
        var length = 128
        if halves.count == 2 {
            guard let typed = Int(halves[1]), (0...(isFour ? 32 : 128)).contains(typed) else { return nil }
            length = isFour ? typed + 96 : typed
        }
        self.bytes = bytes
        self.length = length
    }

    static let loopback = [NetworkRange("127.0.0.0/8"), NetworkRange("::1")].compactMap { $0 }

    func contains(_ address: String) -> Bool {
        guard let other = NetworkRange.bytes(of: address) else { return false }
        return (0..<16).allSatisfy { i in
            let bits = min(8, max(0, length - 8 * i))
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> bits)
            return bytes[i] & mask == other[i] & mask
        }
    }

    private static func bytes(of text: String) -> [UInt8]? {
        var six = [UInt8](repeating: 0, count: 16)
        if text.contains(":") { return inet_pton(AF_INET6, text, &six) == 1 ? six : nil }
        var four = [UInt8](repeating: 0, count: 4)
        guard inet_pton(AF_INET, text, &four) == 1 else { return nil }
        return [UInt8](repeating: 0, count: 10) + [255, 255] + four
    }
}
