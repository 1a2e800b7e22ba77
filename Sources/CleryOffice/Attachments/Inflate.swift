import CZlib

/// Unpacks what zlib packed.
enum Inflate {
    /// Nil when the bytes are damaged, or would be more than `limit`.
    static func open(_ packed: [UInt8], limit: Int) -> [UInt8]? {
        var stream = z_stream()
        guard inflateInit_(&stream, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            return nil
        }
        defer { inflateEnd(&stream) }
        var input = packed
        var out: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        return input.withUnsafeMutableBufferPointer { input -> [UInt8]? in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(input.count)
            while true {
                let (code, made) = piece.withUnsafeMutableBufferPointer { piece -> (Int32, Int) in
                    stream.next_out = piece.baseAddress
                    stream.avail_out = UInt32(piece.count)
                    let code = inflate(&stream, Z_NO_FLUSH)
                    return (code, piece.count - Int(stream.avail_out))
                }
                out += piece[..<made]
                guard out.count <= limit else { return nil }
                if code == Z_STREAM_END { return out }
                guard code == Z_OK, made > 0 || stream.avail_in > 0 else { return nil }
            }
        }
    }
}
