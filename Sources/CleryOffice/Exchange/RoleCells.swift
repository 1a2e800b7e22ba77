/// The cells of one row by what they are for, joined where a role has several columns.
///
/// The bytes belong to the file's buffer and hold until the next row is read; `held` makes a copy that stays.
final class RoleCells {
    private var parts: ContiguousArray<Bytes>
    private(set) var line = 0
    private let owned: UnsafeMutablePointer<UInt8>?

    init() {
        parts = ContiguousArray(repeating: Bytes(start: nil, count: 0), count: ColumnRole.allCases.count)
        owned = nil
    }

    private init(copy other: RoleCells) {
        let total = other.parts.reduce(0) { $0 + $1.count }
        let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, total))
        owned = memory
        line = other.line
        parts = other.parts
        var at = 0
        for index in parts.indices {
            guard let start = other.parts[index].baseAddress else { continue }
            (memory + at).initialize(from: start, count: other.parts[index].count)
            parts[index] = Bytes(start: memory + at, count: other.parts[index].count)
            at += parts[index].count
        }
    }

    deinit { owned?.deallocate() }

    /// A copy that holds when the file is read on.
    var held: RoleCells { RoleCells(copy: self) }

    subscript(role: ColumnRole) -> Bytes { parts[role.rawValue] }

    func text(_ role: ColumnRole) -> String { parts[role.rawValue].text }

    /// A whole number greater than zero, for the columns that count.
    func number(_ role: ColumnRole) -> Int32? {
        let bytes = parts[role.rawValue]
        guard bytes.count > 0, bytes.count < 8 else { return nil }
        var value: Int32 = 0
        for byte in bytes {
            guard ASCII.isDigit(byte) else { return nil }
            value = value * 10 + Int32(byte - 0x30)
        }
        return value > 0 ? value : nil
    }

    /// A fingerprint of everything that the profile takes from the row.
    var hash: UInt64 {
        var hash = ContentHash()
        for part in parts { hash.add(part) }
        return hash.value
    }

    func set(line: Int) { self.line = line }
    func set(_ role: ColumnRole, _ bytes: Bytes) { parts[role.rawValue] = bytes }
}

/// Where the columns of each role stand in a file, and how a row is taken apart by them.
struct ColumnMap {
    private var single: [(role: ColumnRole, column: Int)] = []
    private var joined: [(role: ColumnRole, columns: [Int])] = []
    private let emptyWords: [Wording]

    init(_ profile: Profile, _ source: any RowSource) throws(ExchangeError) {
        emptyWords = profile.emptyWords
        for role in ColumnRole.allCases {
            guard let names = profile.columns[role] else { continue }
            var columns: [Int] = []
            for name in names {
                guard let column = source.column(named: name) else {
                    let known = source.columnNames.filter { !$0.isEmpty }.joined(separator: ", ")
                    throw ExchangeError(
                        "The profile \(profile.name) wants a column “\(name)”, which the file does not have."
                            + (known.isEmpty ? "" : " It has: \(known)."))
                }
                columns.append(column)
            }
            if columns.count == 1 { single.append((role, columns[0])) } else { joined.append((role, columns)) }
        }
    }

    func fill(_ cells: RoleCells, from row: RawRow, _ scratch: Scratch) {
        cells.set(line: row.line)
        scratch.clear()
        for (role, column) in single { cells.set(role, cell(row, column)) }
        for (role, columns) in joined {
            let parts = columns.map { cell(row, $0) }.filter { !$0.isEmpty }
            cells.set(role, parts.count == 1 ? parts[0] : scratch.join(parts, role.joint))
        }
    }

    @inline(__always)
    private func cell(_ row: RawRow, _ column: Int) -> Bytes {
        let bytes = row.bytes(column)
        guard !emptyWords.isEmpty, bytes.count < 32, !bytes.isEmpty else { return bytes }
        let plain = Wording.plain(bytes)
        return emptyWords.contains { $0.matches(plain) } ? Bytes(start: nil, count: 0) : bytes
    }
}

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
