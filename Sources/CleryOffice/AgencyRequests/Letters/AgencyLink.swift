import CleryLaw
import Foundation
import GRDB

/// The words of the link by which an agency answers without an account.
///
/// They are proved by the office's key and the request's mark, and are kept nowhere: a copy of the database answers
/// nothing. Another mark, its last day, or the office ends the link. It opens one request and nothing else.
struct AgencyLink: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "agency request") }

    func words(of request: AgencyRequest) -> String {
        key.link(request.id, "answer \(request.id) \(Base64URL.encode(request.mark))")
    }

    /// A name for a letter that tells nothing.
    func messageID(_ contact: Int64, _ request: AgencyRequest, domain: String) -> String {
        key.messageID("letter \(contact) \(Base64URL.encode(request.mark))", domain: domain)
    }

    static let path = "/agencies/answer"

    /// The request that a link proves, as long as it may be answered.
    static func proved(_ words: String, _ office: Office, _ db: Database) throws -> AgencyRequest? {
        guard let id = PurposeKey.row(words), let request = try AgencyRequest.one(id, db),
            Password.same(words.utf8, AgencyLink(office.key).words(of: request).utf8)
        else { return nil }
        return isOpen(request, office.today) ? request : nil
    }

    static func isOpen(_ request: AgencyRequest, _ today: Day) -> Bool {
        request.withdrawn == nil && request.revoked == nil && today <= request.expires
    }
}
