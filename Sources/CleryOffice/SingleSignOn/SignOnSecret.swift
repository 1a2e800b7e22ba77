import Crypto
import Foundation
import GRDB

/// The client secret: sealed under the office's key, outside the register, because a register forgets nothing.
enum SignOnSecret {
    /// A file in the office's folder that counts before what was typed on the page.
    static let fileName = "single-sign-on.secret"

    static func keep(_ sealed: [UInt8], _ db: Database) throws {
        try db.execute(
            sql: "INSERT OR REPLACE INTO sign_on_secrets (id, sealed) VALUES (1, ?)",
            arguments: [Data(sealed)])
    }

    static func seal(_ secret: String, _ keys: OfficeKey) throws -> [UInt8] {
        try SignOnSeal(keys, for: "client secret").seal(Array(secret.utf8))
    }

    /// Nil when there is none, or it was sealed with another key.
    static func read(_ office: Office) throws -> String? {
        if let file = try? String(contentsOfFile: office.folder + "/" + fileName, encoding: .utf8) {
            return file.trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let sealed = try office.read { try Data.fetchOne($0, sql: "SELECT sealed FROM sign_on_secrets") }
        guard let sealed, let open = SignOnSeal(office.key, for: "client secret").open(Array(sealed)) else {
            return nil
        }
        return String(decoding: open, as: UTF8.self)
    }
}

/// Seals small things for one purpose under a key made from the office's.
struct SignOnSeal: Sendable {
    private let key: SymmetricKey
    private let purpose: [UInt8]

    init(_ keys: OfficeKey, for purpose: String) {
        self.purpose = Array("openclery single sign-on: \(purpose)".utf8)
        key = HKDF<SHA256>.deriveKey(inputKeyMaterial: keys.keyed, info: self.purpose, outputByteCount: 32)
    }

    func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        let box = try AES.GCM.seal(bytes, using: key, authenticating: purpose)
        guard let combined = box.combined else { throw OfficeKey.Fault.notSealedHere }
        return Array(combined)
    }

    func open(_ sealed: [UInt8]) -> [UInt8]? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let open = try? AES.GCM.open(box, using: key, authenticating: purpose)
        else { return nil }
        return Array(open)
    }
}

/// Base64 for URLs and tokens (RFC 4648, 5), without padding. A text that is not exactly that gives nil.
enum Base64URL {
    static func encode(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
    }

    static func decode(_ text: some StringProtocol) -> [UInt8]? {
        guard
            text.utf8.allSatisfy({
                (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45
                    || $0 == 95
            })
        else { return nil }
        let plain = String(text).replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
        return Data(base64Encoded: padded).map(Array.init)
    }
}
