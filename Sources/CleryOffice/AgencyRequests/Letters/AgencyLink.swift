import CleryLaw
import Crypto
import Foundation
import GRDB

/// The words of the link by which an agency answers without an account.
///
/// They are proved by the office's key and the request's mark, and are kept nowhere: a copy of the database answers
/// nothing. Another mark, its last day, or the office ends the link. It opens one request and nothing else.
struct AgencyLink: Sendable {
    private let key: SymmetricKey

    init(_ office: OfficeKey) {
        key = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: office.keyed, info: Array("openclery agency request".utf8), outputByteCount: 32)
    }

    func words(of request: AgencyRequest) -> String {
        "\(request.id).\(Base64URL.encode(code("answer \(request.id) \(Base64URL.encode(request.mark))")))"
    }

    /// A name for a letter that tells nothing.
    func messageID(_ contact: Int64, _ request: AgencyRequest, domain: String) -> String {
        let proof = code("letter \(contact) \(Base64URL.encode(request.mark))")
        return "<\(Base64URL.encode(proof))@\(domain)>"
    }

    private func code(_ text: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }

    static let path = "/agencies/answer"

    /// The request that a link proves, as long as it may be answered.
    static func proved(_ words: String, _ office: Office, _ db: Database) throws -> AgencyRequest? {
        guard words.utf8.count < 100, let id = words.split(separator: ".").first.flatMap({ Int64($0) }),
            let request = try AgencyRequest.one(id, db),
            Password.same(words.utf8, AgencyLink(office.key).words(of: request).utf8)
        else { return nil }
        return isOpen(request, office.today) ? request : nil
    }

    static func isOpen(_ request: AgencyRequest, _ today: Day) -> Bool {
        request.withdrawn == nil && request.revoked == nil && today <= request.expires
    }
}
