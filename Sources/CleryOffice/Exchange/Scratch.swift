/// Memory for the joined cells of one row. What was given out stays in place until the next row.
final class Scratch {
    private var chunks: [UnsafeMutableBufferPointer<UInt8>] = []
    private var used = 0

    deinit { for chunk in chunks { chunk.deallocate() } }

    func clear() {
        while chunks.count > 1 { chunks.removeLast().deallocate() }
        used = 0
    }

    func join(_ parts: [Bytes], _ joint: String) -> Bytes {
        guard !parts.isEmpty else { return Bytes(start: nil, count: 0) }
        let total = parts.reduce(0) { $0 + $1.count } + (parts.count - 1) * joint.utf8.count
        if chunks.isEmpty || used + total > chunks[chunks.count - 1].count {
            chunks.append(.allocate(capacity: max(64 * 1024, total)))
            used = 0
        }
        guard let base = chunks[chunks.count - 1].baseAddress else { return Bytes(start: nil, count: 0) }
        let start = base + used
        var at = start
        for (index, part) in parts.enumerated() {
            if index > 0 {
                for byte in joint.utf8 {
                    at.pointee = byte
                    at += 1
                }
            }
            if let from = part.baseAddress { at.update(from: from, count: part.count) }
            at += part.count
        }
        used += total
        return Bytes(start: start, count: total)
    }
}
