/// The text as codewords: mode, length, bytes, padding; cut into blocks, each with its correction, and interleaved.
enum Codewords {
    static func interleaved(_ bytes: [UInt8], _ version: Version) -> [UInt8] {
        let data = padded(bytes, version)
        let short = data.count / version.blocks
        let longs = data.count % version.blocks
        let divisor = ReedSolomon.divisor(of: version.correction)
        var blocks: [(data: ArraySlice<UInt8>, correction: [UInt8])] = []
        var at = 0
        for number in 0..<version.blocks {
            // The longer blocks come last.
            let length = short + (number >= version.blocks - longs ? 1 : 0)
            let block = data[at..<at + length]
            blocks.append((block, ReedSolomon.remainder(of: block, by: divisor)))
            at += length
        }
        var out: [UInt8] = []
        out.reserveCapacity(version.codewords)
        for index in 0...short {
            for block in blocks where index < block.data.count {
                out.append(block.data[block.data.startIndex + index])
            }
        }
        for index in 0..<version.correction { out += blocks.map { $0.correction[index] } }
        return out
    }

    private static func padded(_ bytes: [UInt8], _ version: Version) -> [UInt8] {
        var bits = Bits()
        bits.append(0b0100, count: 4)
        bits.append(bytes.count, count: version.lengthBits)
        for byte in bytes { bits.append(Int(byte), count: 8) }
        // The end mark, shortened where there is no room for all of it, up to a whole byte.
        bits.append(0, count: min(4, version.data * 8 - bits.count))
        bits.append(0, count: (8 - bits.count % 8) % 8)
        var data = bits.bytes
        var pad: UInt8 = 0xEC
        while data.count < version.data {
            data.append(pad)
            pad ^= 0xEC ^ 0x11
        }
        return data
    }

    private struct Bits {
        private(set) var bytes: [UInt8] = []
        private(set) var count = 0

        mutating func append(_ value: Int, count length: Int) {
            for bit in stride(from: length - 1, through: 0, by: -1) {
                if count % 8 == 0 { bytes.append(0) }
                if value >> bit & 1 == 1 { bytes[count / 8] |= 0x80 >> UInt8(count % 8) }
                count += 1
            }
        }
    }
}

/// Error correction over the field of 256 elements with the polynomial 0x11D.
enum ReedSolomon {
    /// The generator polynomial of a degree, without its leading 1.
    static func divisor(of degree: Int) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for index in 0..<degree {
                result[index] = product(result[index], root)
                if index + 1 < degree { result[index] ^= result[index + 1] }
            }
            root = product(root, 2)
        }
        return result
    }

    static func remainder(of data: some Sequence<UInt8>, by divisor: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: divisor.count)
        for byte in data {
            let factor = byte ^ result.removeFirst()
            result.append(0)
            for index in result.indices { result[index] ^= product(divisor[index], factor) }
        }
        return result
    }

    private static func product(_ x: UInt8, _ y: UInt8) -> UInt8 {
        var z = 0
        for bit in stride(from: 7, through: 0, by: -1) {
            z = z << 1 ^ (z >> 7) * 0x11D
            z ^= Int(y >> UInt8(bit) & 1) * Int(x)
        }
        return UInt8(z)
    }
}
