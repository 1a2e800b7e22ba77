import CZlib
import Glibc

/// The bytes of a file, or of the gzip of a file, a piece at a time, so that a log of any size needs little memory.
///
/// Whether a file is packed is told by its first two bytes, not by its name. The bytes held lie between `head`
/// and `tail` behind `base`; a reader moves `head` over what it has used and asks for more. Eight zero bytes
/// always stand behind `tail`, so that a scanner may look at eight bytes at once.
final class ByteStream {
    static let piece = 256 * 1024

    private(set) var base: UnsafeMutablePointer<UInt8>
    var head = 0
    private(set) var tail = 0
    private(set) var atEnd = false
    /// Whether a NUL byte has been seen: cells are then cleaned of them.
    private(set) var sawNul = false
    /// Bytes of the file as it lies on the disk: all of them, and those read so far.
    let totalBytes: Int64
    private(set) var bytesRead: Int64 = 0

    private let path: String
    private let file: Int32
    private var capacity: Int
    private var gunzip: Gunzip?

    init(path: String) throws(ExchangeError) {
        self.path = path
        file = open(path, O_RDONLY)
        guard file >= 0 else { throw ExchangeError("The file \(path) cannot be opened.") }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            close(file)
            throw ExchangeError("\(path) is not a file that can be read.")
        }
        totalBytes = Int64(status.st_size)
        capacity = ByteStream.piece * 2
        base = .allocate(capacity: capacity + 8)
        try fill()
        if tail >= 2, base[0] == 0x1F, base[1] == 0x8B {
            gunzip = Gunzip(packed: UnsafeBufferPointer(start: base, count: tail), fileEnded: atEnd)
            tail = 0
            atEnd = false
            try fill()
        }
    }

    /// Bytes that lie in memory already, such as a file that was sent.
    init(bytes: [UInt8]) {
        path = ""
        file = -1
        totalBytes = Int64(bytes.count)
        capacity = bytes.count
        base = .allocate(capacity: capacity + 8)
        bytes.withUnsafeBufferPointer { from in
            if let start = from.baseAddress { base.update(from: start, count: from.count) }
        }
        for index in 0..<8 { base[bytes.count + index] = 0 }
        tail = bytes.count
        atEnd = true
        bytesRead = totalBytes
        sawNul = bytes.contains(0)
    }

    deinit {
        base.deallocate()
        if file >= 0 { close(file) }
    }

    /// Reads another piece behind what is held, which moves to the front: `head` becomes 0. False at the end.
    func refill() throws(ExchangeError) -> Bool {
        if atEnd { return false }
        if head > 0 {
            base.update(from: base + head, count: tail - head)
            tail -= head
            head = 0
        }
        if capacity - tail < ByteStream.piece {
            capacity *= 2
            let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + 8)
            larger.update(from: base, count: tail)
            base.deallocate()
            base = larger
        }
        let before = tail
        try fill()
        return tail > before
    }

    private func fill() throws(ExchangeError) {
        let start = tail
        if let gunzip {
            while tail == start, !atEnd {
                guard
                    let count = gunzip.unpack(
                        into: base + tail, count: ByteStream.piece, more: { try? self.raw($0, $1) })
                else {
                    throw ExchangeError(
                        "The packed file \(path) is damaged: it cannot be unpacked to its end.")
                }
                tail += count
                atEnd = gunzip.atEnd
            }
        } else {
            let count = try raw(base + tail, ByteStream.piece)
            tail += count
            atEnd = count == 0
        }
        if !sawNul, tail > start { sawNul = memchr(base + start, 0, tail - start) != nil }
        for index in 0..<8 { base[tail + index] = 0 }
    }

    private func raw(_ target: UnsafeMutablePointer<UInt8>, _ count: Int) throws(ExchangeError) -> Int {
        while true {
            let got = read(file, target, count)
            if got >= 0 {
                bytesRead += Int64(got)
                return got
            }
            guard errno == EINTR else { throw ExchangeError("The file \(path) cannot be read to its end.") }
        }
    }
}

/// A file that cannot be read as a log at all, as one sentence for the person who chose it.
public struct ExchangeError: Error, CustomStringConvertible, Sendable {
    public let description: String
    init(_ sentence: String) { description = sentence }
}
