import CleryLaw
import Foundation
import GRDB

/// The words of the personal link by which an authority without an account acknowledges, learns and signs.
///
/// It is proved by the office's key and the mark of the authority, and kept nowhere: a copy of the database opens
/// nothing. Another mark, its last day, or the end of the designation end it; who has left and is asked for a year gets
/// another one.
struct AuthorityLink: Sendable {
    private let key: PurposeKey

    init(_ office: OfficeKey) { key = PurposeKey(office, "authority") }

    func words(of mark: AuthorityMark) -> String {
        key.link(mark.id, "open \(mark.id) \(Base64URL.encode(mark.mark))")
    }

    /// A name for a message that tells nothing.
    func messageID(_ kind: AuthorityMail.Kind, _ item: Int64, _ number: Int, domain: String) -> String {
        key.messageID("message \(kind.rawValue) \(item) \(number)", domain: domain)
    }

    /// The authority whom a link proves, while it is good.
    static func proved(_ words: String, _ office: Office, _ db: Database) throws -> SecurityAuthority? {
        guard let id = PurposeKey.row(words),
            let mark = try AuthorityMark.one(id, db), office.today <= mark.until,
            Password.same(words.utf8, AuthorityLink(office.key).words(of: mark).utf8),
            let authority = try SecurityAuthority.one(id, db), authority.account == nil,
            authority.isAuthority
        else { return nil }
        return authority
    }
}

/// What the link of one authority is made from, and how long it is good.
struct AuthorityMark: Sendable, Equatable, Identifiable {
    /// The authority.
    let id: Int64
    var mark: [UInt8]
    /// The last day of the link.
    var until: Day

    /// How long after a message the link in it is good, in days.
    static let days = 60

    var values: [Value] { [.integer(id), .blob(mark), .integer(Int64(until.number))] }

    static func one(_ authority: Int64, _ db: Database) throws -> AuthorityMark? {
        try Row.fetchOne(
            db, sql: "SELECT id, mark, until_day FROM authority_links WHERE id = ?", arguments: [authority]
        ).map { AuthorityMark(id: $0[0], mark: $0.bytes(1), until: Day(number: $0[2])) }
    }

    /// Makes the link good for another while; the first message makes it.
    static func extend(_ authority: SecurityAuthority, today: Day, _ writing: Writing) throws {
        guard authority.account == nil else { return }
        let until = today.adding(days: days)
        guard var mark = try one(authority.id, writing.db) else {
            let mark = AuthorityMark(id: authority.id, mark: SubscriptionKey.mark(), until: until)
            return try writing.put(.authorityLinks, mark.values)
        }
        guard mark.until < until else { return }
        mark.until = until
        try writing.put(.authorityLinks, mark.values)
    }

    /// Ends the links before: the next message has another.
    static func renew(_ authority: Int64, today: Day, _ writing: Writing) throws {
        guard var mark = try one(authority, writing.db) else { return }
        (mark.mark, mark.until) = (SubscriptionKey.mark(), today.adding(days: -1))
        try writing.put(.authorityLinks, mark.values)
    }
}
