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
        // A file without coordinates keeps the fingerprints that it had before there were any.
        let points = [ColumnRole.latitude, .longitude].contains { !self[$0].isEmpty }
        for part in parts.prefix(points ? parts.count : ColumnRole.latitude.rawValue) { hash.add(part) }
        return hash.value
    }

    func set(line: Int) { self.line = line }
    func set(_ role: ColumnRole, _ bytes: Bytes) { parts[role.rawValue] = bytes }
}
