import CZlib

/// Unpacks gzip a piece at a time, also several packed files one behind the other.
final class Gunzip {
    private(set) var atEnd = false
    private var stream = z_stream()
    private let input: UnsafeMutablePointer<UInt8>
    private let capacity = ByteStream.piece
    private var fileEnded: Bool
    private var midMember = true

    init(packed: UnsafeBufferPointer<UInt8>, fileEnded: Bool) {
        input = .allocate(capacity: max(capacity, packed.count))
        if let start = packed.baseAddress { input.update(from: start, count: packed.count) }
        self.fileEnded = fileEnded
        stream.next_in = input
        stream.avail_in = UInt32(packed.count)
        // 15 bits of window, and 16 says: gzip.
        inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    }

    deinit {
        inflateEnd(&stream)
        input.deallocate()
    }

    /// Unpacks up to `count` bytes; nil when the packed bytes are damaged or end too early.
    func unpack(
        into target: UnsafeMutablePointer<UInt8>, count: Int,
        more: (UnsafeMutablePointer<UInt8>, Int) -> Int?
    ) -> Int? {
        stream.next_out = target
        stream.avail_out = UInt32(count)
        while stream.avail_out > 0 {
            if stream.avail_in == 0, !fileEnded {
                guard let got = more(input, capacity) else { return nil }
                fileEnded = got == 0
                stream.next_in = input
                stream.avail_in = UInt32(got)
            }
            if stream.avail_in == 0, fileEnded {
                if midMember { return nil }
                atEnd = true
                break
            }
            if !midMember {
                // Behind a packed file there may be another one, or zeros that only fill up a block.
                guard stream.next_in.pointee == 0x1F else {
                    atEnd = true
                    break
                }
                inflateReset(&stream)
                midMember = true
            }
            switch inflate(&stream, Z_NO_FLUSH) {
            case Z_OK: continue
            case Z_STREAM_END: midMember = false
            default: return nil
            }
        }
        return count - Int(stream.avail_out)
    }
}
