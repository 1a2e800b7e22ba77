/// A font file's bytes, read as big-endian numbers. Past the end it reads zero, so a short file cannot
/// stop the program.
struct Bytes: Sendable {
    let all: [UInt8]

    init(_ all: [UInt8]) { self.all = all }

    @inline(__always) func u8(_ at: Int) -> Int {
        at >= 0 && at < all.count ? Int(all[at]) : 0
    }

    @inline(__always) func u16(_ at: Int) -> Int {
        at >= 0 && at < all.count - 1 ? Int(all[at]) << 8 | Int(all[at + 1]) : 0
    }

    @inline(__always) func i16(_ at: Int) -> Int {
        Int(Int16(truncatingIfNeeded: u16(at)))
    }

    @inline(__always) func u32(_ at: Int) -> Int {
        u16(at) << 16 | u16(at + 2)
    }

    /// The bytes of a range, cut to what is there.
    func slice(_ start: Int, _ count: Int) -> ArraySlice<UInt8> {
        let from = min(max(start, 0), all.count)
        return all[from..<min(from + max(count, 0), all.count)]
    }
}
