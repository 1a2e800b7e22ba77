import Crypto

/// What only this office's key can do for one purpose: prove the words of a link, and name a message without telling
/// anything.
///
/// A link is kept nowhere: it is made again from the row's mark when it is needed, so that a copy of the database opens
/// nothing.
struct PurposeKey: Sendable {
    let key: SymmetricKey

    init(_ office: OfficeKey, _ purpose: String) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: office.keyed, info: Array("openclery \(purpose)".utf8), outputByteCount: 32)
    }

    /// A code of 32 bytes that nobody else can make.
    func code(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    /// The words of a link: the row's number and a proof of `text`.
    func link(_ row: Int64, _ text: String) -> String { "\(row).\(Base64URL.encode(code(text)))" }

    /// The row that a link names; it is not proved by that.
    static func row(_ link: String) -> Int64? {
        link.utf8.count < 200 ? link.split(separator: ".").first.flatMap { Int64($0) } : nil
    }

    /// A name for a message, the same each time it is sent.
    func messageID(_ text: String, domain: String) -> String {
        "<\(Base64URL.encode(code(text)))@\(domain)>"
    }
}
