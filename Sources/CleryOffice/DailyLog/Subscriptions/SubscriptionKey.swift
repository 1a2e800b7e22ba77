import Crypto
import Foundation

/// What only the office's key can do for subscriptions: seal an address, know it again, and make the words of a link.
///
/// No link is kept: it is made again from the row's mark when a letter needs it, so that a copy of the database confirms
/// and ends nothing.
struct SubscriptionKey: Sendable {
    enum Use: String { case confirm, leave, message }

    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "log subscriptions") }

    /// By this an address is found again; it cannot be read from it.
    func code(_ address: MailAddress) -> [UInt8] { key.code("address \(address.text.lowercased())") }

    /// A new mark for a row.
    static func mark() -> [UInt8] { (0..<16).map { _ in UInt8.random(in: .min ... .max) } }

    func seal(_ content: SubscriptionContent, mark: [UInt8]) throws -> [UInt8] {
        guard let combined = try AES.GCM.seal(content.json, using: key.key, authenticating: mark).combined
        else {
            throw OfficeKey.Fault.notSealedHere
        }
        return Array(combined)
    }

    /// Nil if it was sealed with another key or for another row.
    func open(_ sealed: [UInt8], mark: [UInt8]) -> SubscriptionContent? {
        guard let box = try? AES.GCM.SealedBox(combined: sealed),
            let open = try? AES.GCM.open(box, using: key.key, authenticating: mark)
        else { return nil }
        return SubscriptionContent(json: Array(open))
    }

    /// The words of a link: the row's number and a proof.
    func link(_ use: Use, row: Int64, mark: [UInt8]) -> String {
        key.link(row, "\(use.rawValue) \(row) \(Base64URL.encode(mark))")
    }

    /// The row that a link names; whether it is proved, `proves` says.
    static func row(_ link: String) -> Int64? { PurposeKey.row(link) }

    func proves(_ link: String, _ use: Use, row: Int64, mark: [UInt8]) -> Bool {
        Password.same(link.utf8, self.link(use, row: row, mark: mark).utf8)
    }
}
