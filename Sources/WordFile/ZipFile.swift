import CZlib

/// A ZIP archive in memory (APPNOTE 6.3), of files whose time is always the first that it can hold.
struct ZipFile {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count: UInt16 = 0

    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    mutating func add(_ name: String, _ content: [UInt8]) {
        let offset = UInt32(bytes.count)
        let packed = ZipFile.deflate(content)
        let isSmaller = packed.count < content.count
        let kept = isSmaller ? packed : content
        let check = UInt32(truncatingIfNeeded: crc32(crc32(0, nil, 0), content, uInt(content.count)))
        var head: [UInt8] = []
        // Version 2.0, names in UTF-8, deflated or stored, January 1, 1980.
        head.little(UInt16(20))
        head.little(UInt16(0x0800))
        head.little(UInt16(isSmaller ? 8 : 0))
        head.little(UInt16(0))
        head.little(UInt16(0x0021))
        head.little(check)
        head.little(UInt32(kept.count))
        head.little(UInt32(content.count))
        head.little(UInt16(name.utf8.count))
        head.little(UInt16(0))
        bytes += [0x50, 0x4B, 3, 4] + head + Array(name.utf8) + kept
        directory += [0x50, 0x4B, 1, 2, 20, 0] + head
        directory += [UInt8](repeating: 0, count: 10)
        directory.little(offset)
        directory += Array(name.utf8)
        count += 1
    }

    /// The archive with its list of files.
    func finished() -> [UInt8] {
        var end: [UInt8] = [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
        end.little(count)
        end.little(count)
        end.little(UInt32(directory.count))
        end.little(UInt32(bytes.count))
        end.little(UInt16(0))
        return bytes + directory + end
    }

    /// Raw deflate: zlib's stream without its two bytes in front and four behind.
    private static func deflate(_ content: [UInt8]) -> [UInt8] {
        var size = compressBound(uLong(content.count))
        let packed = [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let result = compress2(buffer.baseAddress, &size, content, uLong(content.count), 6)
            count = result == Z_OK ? Int(size) : 0
        }
        return packed.count > 6 ? Array(packed[2..<(packed.count - 4)]) : content
    }
}

extension [UInt8] {
    mutating func little(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
