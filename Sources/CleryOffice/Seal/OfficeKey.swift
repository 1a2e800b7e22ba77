import Crypto
import Foundation

/// The office's key: it wraps the keys of single records. It lives in a file beside the database, never inside.
public struct OfficeKey: Sendable {
    private let key: SymmetricKey
    /// For keyed hashes, in a file of their own.
    var keyed: SymmetricKey { key }

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
    private static let prefix = "openclery-key-1:"

    /// A new key, written to a file that only its owner may read.
    static func create(at path: String) throws -> OfficeKey {
        guard !FileManager.default.fileExists(atPath: path) else { throw Fault.exists(path) }
        let key = SymmetricKey(size: .bits256)
        let text = prefix + key.withUnsafeBytes { Data($0).base64EncodedString() } + "\n"
        let created = FileManager.default.createFile(
            atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        guard created else { throw CocoaError(.fileWriteUnknown) }
        return OfficeKey(key: key)
    }

    static func read(from path: String) throws -> OfficeKey {
        guard FileManager.default.fileExists(atPath: path) else { throw Fault.missing(path) }
        let text = String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.hasPrefix(prefix), let raw = Data(base64Encoded: String(text.dropFirst(prefix.count))),
            raw.count == 32
        else { throw Fault.damaged(path) }
        return OfficeKey(key: SymmetricKey(data: raw))
    }

    /// A key for tests that keep nothing.
    static func forOneRun() -> OfficeKey { OfficeKey(key: SymmetricKey(size: .bits256)) }

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
        let wrapped = try AES.GCM.seal(
            secret, using: key, nonce: .init(data: random.take(12)), authenticating: name)
        guard let a = sealed.combined, let b = wrapped.combined else { throw Fault.notSealedHere }
        return (Array(a), Array(b))
    }

    func open(_ sealed: [UInt8], wrapped: [UInt8], record: Int64) throws -> String {
        String(decoding: try bytes(sealed, wrapped: wrapped, record: record), as: UTF8.self)
    }

    func bytes(_ sealed: [UInt8], wrapped: [UInt8], record: Int64) throws -> [UInt8] {
        do {
            let name = OfficeKey.name(record)
            let own = try AES.GCM.open(.init(combined: wrapped), using: key, authenticating: name)
            return Array(
                try AES.GCM.open(
                    .init(combined: sealed), using: SymmetricKey(data: own), authenticating: name))
        } catch { throw Fault.notSealedHere }
    }

    /// A sealed field belongs to its record: moved to another one it does not open.
    private static func name(_ record: Int64) -> [UInt8] {
        withUnsafeBytes(of: record.littleEndian) { Array($0) }
    }
}
