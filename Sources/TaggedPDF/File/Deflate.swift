import CZlib

/// Makes bytes smaller with zlib.
enum Deflate {
    static func deflate(_ bytes: [UInt8], level: Int32 = 4) -> [UInt8] {
        var size = compressBound(uLong(bytes.count))
        return [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
            let result = compress2(buffer.baseAddress, &size, bytes, uLong(bytes.count), level)
            count = result == Z_OK ? Int(size) : 0
        }
    }
}
