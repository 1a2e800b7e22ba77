import CZlib
import Crypto
import Foundation

/// Writes a ZIP file piece by piece in the one form that the script of the audit file makes anew: each file stored as it
/// is, the first time that a ZIP can hold, nothing between the files and nothing behind them.
final class AuditZip {
    /// A file as the manifest lists it.
    struct Entry: Sendable, Equatable {
        let name: String
        let size: Int
        /// SHA-256, in hexadecimal digits.
        let hash: String
    }

    /// What a ZIP of the plain form can hold.
    struct TooLarge: Error, CustomStringConvertible {
        let description =
            "The year does not fit into one ZIP file of the plain form (4 GB, 65,535 files). Nothing was written."
    }

    private(set) var entries: [Entry] = []
    /// The file itself, for whoever reads it when it is whole.
    let file: FileHandle
    private var directory: [UInt8] = []
    private var waiting: [UInt8] = []
    private var position: UInt64 = 0
    private var check: UInt = 0
    private var hasher = SHA256()
    private var size = 0

    private static let most = UInt64(UInt32.max) - 1
    private static let piece = 1 << 18

    /// A new file that only its owner may read; one of that name is written over. Without a name it lasts as long as
    /// somebody holds it, so that nothing is left behind whatever happens.
    init(at path: String, isNamed: Bool = true) throws {
        guard
            FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forUpdatingAtPath: path)
        else { throw OfficeFault.unwritable(path) }
        self.file = file
        if !isNamed { try FileManager.default.removeItem(atPath: path) }
    }

    /// Adds a file; `body` writes its bytes. The name has letters of ASCII only.
    func add(_ name: String, _ body: () throws -> Void) throws {
        let start = position
        (check, hasher, size) = (0, SHA256(), 0)
        put([UInt8](repeating: 0, count: 30) + Array(name.utf8))
        try body()
        try flush()
        guard position < Self.most, size < Self.most, entries.count < 65_000 else { throw TooLarge() }
        let head = header(name)
        try file.seek(toOffset: start)
        try file.write(contentsOf: Data([0x50, 0x4B, 3, 4] + head))
        try file.seek(toOffset: position)
        directory += [0x50, 0x4B, 1, 2, 20, 0] + head + [UInt8](repeating: 0, count: 10)
        directory += Self.little(UInt32(start)) + Array(name.utf8)
        entries.append(Entry(name: name, size: size, hash: hasher.finalize().hex))
    }

    func add(_ name: String, _ text: String) throws { try add(name) { try write(Array(text.utf8)) } }

    /// Bytes of the file that is being added.
    func write(_ bytes: [UInt8]) throws {
        guard !bytes.isEmpty else { return }
        check = crc32(check, bytes, uInt(bytes.count))
        hasher.update(data: bytes)
        size += bytes.count
        put(bytes)
        if waiting.count > Self.piece { try flush() }
    }

    /// Writes the list of files and returns the SHA-256 and the size of the whole.
    func finish() throws -> (hash: String, size: Int) {
        let start = position
        put(directory)
        put([0x50, 0x4B, 5, 6, 0, 0, 0, 0])
        put(Self.little(UInt16(entries.count)) + Self.little(UInt16(entries.count)))
        put(Self.little(UInt32(directory.count)) + Self.little(UInt32(start)) + [0, 0])
        try flush()
        guard position < Self.most else { throw TooLarge() }
        try file.synchronize()
        var whole = SHA256()
        try file.seek(toOffset: 0)
        while let bytes = try file.read(upToCount: 1 << 20), !bytes.isEmpty { whole.update(data: bytes) }
        return (whole.finalize().hex, Int(position))
    }

    /// Version 2.0, names in UTF-8, stored, January 1, 1980.
    private func header(_ name: String) -> [UInt8] {
        var head: [UInt8] = [20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0]
        head += Self.little(UInt32(truncatingIfNeeded: check))
        head += Self.little(UInt32(size)) + Self.little(UInt32(size))
        return head + Self.little(UInt16(name.utf8.count)) + [0, 0]
    }

    private func put(_ bytes: [UInt8]) {
        waiting += bytes
        position += UInt64(bytes.count)
    }

    private func flush() throws {
        guard !waiting.isEmpty else { return }
        try file.write(contentsOf: Data(waiting))
        waiting.removeAll(keepingCapacity: true)
    }

    private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
        withUnsafeBytes(of: number.littleEndian) { Array($0) }
    }
}
