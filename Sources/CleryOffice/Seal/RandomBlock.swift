import Glibc

/// Random bytes of the kernel, fetched in blocks: a call for each eight of them is dear where a million texts are sealed.
///
/// Each byte is given out once and wiped here when it is.
struct RandomBlock {
    /// A key and two nonces.
    static let oneSeal = 32 + 12 + 12

    private var bytes: [UInt8]
    private var next: Int

    init(size: Int) {
        bytes = [UInt8](repeating: 0, count: size)
        next = size
    }

    /// - Precondition: no more than the block's size is asked for at once.
    mutating func take(_ count: Int) -> [UInt8] {
        precondition(count <= bytes.count, "more random bytes than a block holds")
        if next + count > bytes.count { fill() }
        let taken = Array(bytes[next..<next + count])
        for at in next..<next + count { bytes[at] = 0 }
        next += count
        return taken
    }

    private mutating func fill() {
        if !fromDevice() {
            var generator = SystemRandomNumberGenerator()
            for at in bytes.indices { bytes[at] = generator.next() }
        }
        next = 0
    }

    /// False where the device is not there or gives too little.
    private mutating func fromDevice() -> Bool {
        let device = open("/dev/urandom", O_RDONLY | O_CLOEXEC)
        guard device >= 0 else { return false }
        defer { close(device) }
        return bytes.withUnsafeMutableBytes { read(device, $0.baseAddress, $0.count) == $0.count }
    }
}
