import Crypto
import Foundation

/// The office's key: it wraps the keys of single records. It lives in a file beside the database, never inside.
///
/// Each record's key is wrapped by a key for its number (`KeyTree`), so that single records can be forgotten for good.
public struct OfficeKey: Sendable {
    /// For keyed hashes and signed links.
    let keyed: SymmetricKey
    private let tree: Forgettable
    /// Whether what an earlier version wrapped opens with `keyed`.
    let opensOlder: Bool

    public enum Fault: Error, CustomStringConvertible {
        case missing(String)
        case damaged(String)
        case exists(String)
        case notSealedHere
        public var description: String {
            switch self {
            case .missing(let path):
                "The key file \(path) is missing. Without it confidential fields stay sealed: "
                    + "put the key file back from where you keep it, then try again."
            case .damaged(let path): "The key file \(path) is not a key of OpenClery."
            case .exists(let path): "There is a key file at \(path) already. It is never overwritten."
            case .notSealedHere: "This field was sealed with another key, or it was changed."
            }
        }
    }

    static let fileName = "openclery.key"

    private init(keyed: SymmetricKey, tree: KeyTree, opensOlder: Bool) {
        (self.keyed, self.tree, self.opensOlder) = (keyed, Forgettable(tree), opensOlder)
    }

    /// A new key, written to a file that only its owner may read.
    static func create(at path: String) throws -> OfficeKey {
        guard !FileManager.default.fileExists(atPath: path) else { throw Fault.exists(path) }
        var random = RandomBlock(size: 32)
        let file = KeyFile(keyed: random.take(32), tree: .fresh(), opensOlder: false)
        try file.write(to: path)
        return try OfficeKey(file, path)
    }

    static func read(from path: String) throws -> OfficeKey { try OfficeKey(KeyFile.read(from: path), path) }

    /// A file of the first version gets its tree at once; what it wrapped before opens as it did.
    private init(_ file: KeyFile, _ path: String) throws {
        var file = file
        if file.tree == nil {
            file.tree = .fresh()
            try file.write(to: path)
        }
        self.init(
            keyed: SymmetricKey(data: file.keyed), tree: file.tree ?? .fresh(), opensOlder: file.opensOlder)
    }

    /// A key for tests that keep nothing.
    static func forOneRun() -> OfficeKey {
        OfficeKey(keyed: SymmetricKey(size: .bits256), tree: .fresh(), opensOlder: false)
    }

    /// Forgets records, in the file first and then here: from now on nobody opens them.
    func forget(_ records: [Int64], fileAt path: String) throws {
        var file = try KeyFile.read(from: path)
        let tree = (file.tree ?? self.tree.now).without(records)
        file.tree = tree
        try file.write(to: path)
        self.tree.become(tree)
    }

    /// Whether the key of a record's number is still known.
    func knows(_ record: Int64) -> Bool { tree.now.key(of: record) != nil }

    /// Seals text under a new key of the record's own; returns both, the record's key wrapped by this one.
    func seal(_ text: String, record: Int64) throws -> (sealed: [UInt8], wrapped: [UInt8]) {
        try seal(Array(text.utf8), record: record)
    }

    /// The same for bytes, such as a photograph.
    func seal(_ bytes: [UInt8], record: Int64) throws -> (sealed: [UInt8], wrapped: [UInt8]) {
        var random = RandomBlock(size: RandomBlock.oneSeal)
        return try seal(bytes, record: record, &random)
    }

    /// The same with random bytes fetched before, for many texts one after another.
    func seal(_ bytes: [UInt8], record: Int64, _ random: inout RandomBlock) throws -> (
        sealed: [UInt8], wrapped: [UInt8]
    ) {
        let secret = random.take(32)
        let own = SymmetricKey(data: secret)
        let name = OfficeKey.name(record)
        let sealed = try AES.GCM.seal(
            bytes, using: own, nonce: .init(data: random.take(12)), authenticating: name)
        guard let combined = sealed.combined else { throw Fault.notSealedHere }
        return (Array(combined), try wrap(secret, record: record, nonce: random.take(12)))
    }

    func open(_ sealed: [UInt8], wrapped: [UInt8], record: Int64) throws -> String {
        String(decoding: try bytes(sealed, wrapped: wrapped, record: record), as: UTF8.self)
    }

    /// Throws `Fault.notSealedHere` also when the record was forgotten.
    func bytes(_ sealed: [UInt8], wrapped: [UInt8], record: Int64) throws -> [UInt8] {
        do {
            let own = try unwrap(wrapped, record: record)
            return Array(
                try AES.GCM.open(
                    .init(combined: sealed), using: SymmetricKey(data: own),
                    authenticating: OfficeKey.name(record)))
        } catch { throw Fault.notSealedHere }
    }

    /// The first byte of what the tree wrapped; an earlier version had none, and 60 bytes in all.
    private static let byTree: UInt8 = 2
    static let olderLength = 12 + 32 + 16

    private func wrap(_ secret: [UInt8], record: Int64, nonce: [UInt8]) throws -> [UInt8] {
        guard let key = tree.now.key(of: record) else { throw Fault.notSealedHere }
        let box = try AES.GCM.seal(
            secret, using: key, nonce: .init(data: nonce), authenticating: OfficeKey.name(record))
        guard let combined = box.combined else { throw Fault.notSealedHere }
        return [OfficeKey.byTree] + combined
    }

    func unwrap(_ wrapped: [UInt8], record: Int64) throws -> Data {
        let name = OfficeKey.name(record)
        if wrapped.count == OfficeKey.olderLength, opensOlder {
            return try AES.GCM.open(.init(combined: wrapped), using: keyed, authenticating: name)
        }
        guard wrapped.first == OfficeKey.byTree, let key = tree.now.key(of: record) else {
            throw Fault.notSealedHere
        }
        return try AES.GCM.open(
            .init(combined: wrapped.dropFirst()), using: key, authenticating: name)
    }

    /// A key that an earlier version wrapped, wrapped by the tree.
    func wrappedAnew(_ wrapped: [UInt8], record: Int64) throws -> [UInt8] {
        var random = RandomBlock(size: 12)
        return try wrap(Array(try unwrap(wrapped, record: record)), record: record, nonce: random.take(12))
    }

    /// A sealed field belongs to its record: moved to another one it does not open.
    private static func name(_ record: Int64) -> [UInt8] {
        withUnsafeBytes(of: record.littleEndian) { Array($0) }
    }
}
