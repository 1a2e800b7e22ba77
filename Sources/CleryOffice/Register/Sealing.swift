/// A confidential text, sealed before its record is written, with the record's wrapped key.
struct SealedText: Sendable {
    let record: Int64
    let sealed: [UInt8]
    let wrapped: [UInt8]

    init(_ text: String, record: Int64, keys: OfficeKey) throws {
        self.record = record
        (sealed, wrapped) = try keys.seal(text, record: record)
    }

    init(_ text: String, record: Int64, keys: OfficeKey, _ random: inout RandomBlock) throws {
        self.record = record
        (sealed, wrapped) = try keys.seal(Array(text.utf8), record: record, &random)
    }
}

/// Seals texts ahead, on another thread than the one that writes, for new records numbered one after another.
struct Sealing: Sendable {
    let keys: OfficeKey
    /// The number that the next record will have.
    var record: Int64
    private var random = RandomBlock(size: 64 * RandomBlock.oneSeal)

    init(keys: OfficeKey, record: Int64) {
        self.keys = keys
        self.record = record
    }

    mutating func next(_ text: String?) throws -> SealedText? {
        defer { record += 1 }
        return try text.map { try SealedText($0, record: record, keys: keys, &random) }
    }
}
